// memory_bench: how fast the schedule moves, a journal of 1,000,000 answers is decoded and folded,
// and the queue of 100,000 cards is made. Prints one JSON line; times are of
// the processor, in milliseconds.

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <optional>
#include <string>
#include <vector>

#include "base/random.hpp"
#include "progress/codec.hpp"
#include "progress/queue.hpp"
#include "progress/replay.hpp"
#include "schedule/fsrs.hpp"

using namespace recite;

namespace {

constexpr std::uint32_t learned_cards = 50'000;
constexpr std::uint32_t batches = 10;
constexpr std::uint32_t batch_answers = 100'000;

double ms_since(std::clock_t begin) {
    return static_cast<double>(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
}

CardId card_of(std::uint32_t number) {
    return CardId{"made-up/fact-" + std::to_string(number) + "/value"};
}

Event answer(std::uint32_t number) {
    const std::uint32_t card = number % learned_cards;
    const std::uint32_t day = 20'000 + number / learned_cards * 9;
    Answered body;
    body.card = card_of(card);
    body.pack = PackId{"made-up"};
    body.pack_version = "1.0.0";
    body.question = "q" + std::to_string(number);
    body.recipe = "typed";
    body.prompt = "In which year was the company founded that trained the model?";
    body.response = "in the year 2023";
    body.why = "same";
    body.spent_ms = 7000;
    body.value_print = "9f2c61d0";
    body.recalled = true;
    body.rating = card % 7 == number / learned_cards % 7 ? Rating::again : Rating::good;
    body.topic = "history";
    return {{"a1b2c3", number + 1},
            Instant{std::int64_t{day} * ms_per_day + number},
            Day{static_cast<std::int32_t>(day)},
            60,
            std::move(body)};
}

// Memory moves a second, each with the chance of recall that it rests on.
double moves_per_second() {
    const Fsrs fsrs;
    Random random(1);
    double kept = 0;
    const auto begin = std::clock();
    constexpr int cards = 50'000;
    constexpr int reviews = 20;
    for (int card = 0; card < cards; ++card) {
        std::optional<Memory> memory;
        for (int i = 0; i < reviews; ++i) {
            const std::uint32_t draw = random.next();
            memory = fsrs.next(memory, 1 + draw % 60, *rating_of(1 + draw / 64 % 4));
        }
        kept += memory->stability;
    }
    const double ms = ms_since(begin);
    return kept > 0 ? cards * reviews / ms * 1000 : 0;
}

struct Folded {
    State state;
    double decode_ms = 0;
    double fold_ms = 0;
    std::size_t bytes = 0;
};

// In batches, so that lines and events of all do not stand in memory at once.
Folded fold_all() {
    Folded result;
    Fold fold;
    for (std::uint32_t batch = 0; batch < batches; ++batch) {
        std::vector<std::string> lines;
        for (std::uint32_t i = 0; i < batch_answers; ++i) {
            lines.push_back(encode(answer(batch * batch_answers + i)));
            result.bytes += lines.back().size();
        }
        std::vector<Event> events;
        events.reserve(lines.size());
        auto begin = std::clock();
        for (const std::string& line : lines) {
            events.emplace_back();
            if (!decode_into(events.back(), line, Detail::folded)) return {};
        }
        result.decode_ms += ms_since(begin);
        begin = std::clock();
        for (const Event& event : events) fold.apply(event);
        result.fold_ms += ms_since(begin);
    }
    result.state = fold.take();
    return result;
}

double queue_ms(const State& state) {
    std::vector<DeckCard> cards;
    for (std::uint32_t i = 0; i < 2 * learned_cards; ++i) {
        DeckCard card;
        card.card = card_of(i);
        card.pack = PackId{"made-up"};
        card.topic = "history";
        cards.push_back(std::move(card));
    }
    const Deck deck(std::move(cards));
    const Fsrs fsrs;
    const Day day{state.history.days.rbegin()->first.number + 5};
    std::vector<double> times;
    std::size_t found = 0;
    for (int run = 0; run < 15; ++run) {
        const auto begin = std::clock();
        found += queue(state, deck, {Instant{day.number * ms_per_day}, day}, fsrs).entries.size();
        times.push_back(ms_since(begin));
    }
    std::nth_element(times.begin(), times.begin() + 7, times.end());
    return found > 0 ? times[7] : -1;
}

}  // namespace

int main() {
    const double moves = moves_per_second();
    const Folded folded = fold_all();
    const double queue = queue_ms(folded.state);
    std::printf(
        "{\"moves_per_s\": %.0f, \"answers\": %u, \"bytes\": %zu, \"decode_ms\": %.1f, "
        "\"fold_ms\": %.1f, \"queue_ms\": %.2f}\n",
        moves, batches * batch_answers, folded.bytes, folded.decode_ms, folded.fold_ms, queue);
    return 0;
}
