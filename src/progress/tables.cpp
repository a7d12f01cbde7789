#include "progress/tables.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

#include "base/hash.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "progress/calendar.hpp"
#include "progress/recover.hpp"
#include "progress/words.hpp"

namespace recite {
namespace {

constexpr std::string_view line_end = "\r\n";

std::string line_of(const std::vector<std::string>& fields) {
    std::vector<std::string> quoted;
    quoted.reserve(fields.size());
    for (const std::string& field : fields) quoted.push_back(csv_field(field));
    return join(quoted, ",") + std::string(line_end);
}

// "2025-01-20 07:40:05", by the clock that the learner saw.
std::string local_time(const Event& event) {
    const DayRule rule{event.utc_offset_minutes, 0};
    const Day day = day_of(event.at, rule);
    const std::int64_t seconds = (event.at.ms - start_of(day, rule).ms) / 1000;
    const auto two = [](std::int64_t number) { return (number < 10 ? "0" : "") + to_text(number); };
    return date_text(day) + " " + two(seconds / 3600) + ":" + two(seconds / 60 % 60) + ":" +
           two(seconds % 60);
}

std::string day_text(Day day) {
    return day.number == 0 ? std::string() : date_text(day);
}

std::string yes(bool on) {
    return on ? "yes" : "";
}

std::string seconds_text(std::int32_t ms) {
    return to_text(std::round(ms / 100.0) / 10);
}

std::string phase_name(Phase phase) {
    switch (phase) {
        case Phase::fresh:
            return "new";
        case Phase::learning:
            return "learning";
        case Phase::review:
            return "review";
        case Phase::relearning:
            break;
    }
    return "relearning";
}

// Anki's interval: days, or seconds below zero while on a step.
std::int64_t interval_of(const Standing& standing, Instant at) {
    if (standing.phase == Phase::fresh) return 0;
    if (standing.due_at.ms != 0)
        return -std::max<std::int64_t>(1, (standing.due_at.ms - at.ms) / 1000);
    return std::max(1, standing.due_day.number - standing.last_day.number);
}

// Source: Anki, which keeps FSRS's difficulty so in the factor of a review.
std::int64_t factor_of(const Standing& standing) {
    if (!standing.memory) return 0;
    return std::llround((standing.memory->difficulty - difficulty_min) /
                        (difficulty_max - difficulty_min) * 1000) +
           100;
}

int type_of(Phase before) {
    if (before == Phase::review) return 1;
    return before == Phase::relearning ? 2 : 0;
}

// Cards by numbers that fit a JavaScript number and are the same on every machine.
std::int64_t number_of_card(const CardId& card) {
    return static_cast<std::int64_t>(hash(card.text) >> 11U);
}

// Calls `visit` with each event that counts, in order.
template <class Visit>
void each_counting(const std::vector<Event>& events, Visit visit) {
    const std::vector<std::uint32_t> order = in_order(events);
    const std::vector<bool> gone = taken_back(events, order);
    for (const std::uint32_t i : order)
        if (!gone[i]) visit(events[i]);
}

}  // namespace

std::string csv_field(std::string_view text) {
    std::string out(text);
    const bool formula =
        !out.empty() && std::string_view("=+-@\t").find(out[0]) != std::string::npos;
    if (formula && !parse_number(out)) out.insert(0, 1, '\'');
    if (out.find_first_of(",\"\r\n") == std::string::npos) return out;
    return "\"" + replace_all(out, "\"", "\"\"") + "\"";
}

std::string answers_table(const std::vector<Event>& events) {
    std::string out =
        line_of({"when", "day", "pack", "card", "topic", "recipe", "occasion", "question", "answer",
                 "verdict", "why", "credit", "certainty", "hints", "seconds", "rating"});
    each_counting(events, [&](const Event& event) {
        const auto* answer = std::get_if<Answered>(&event.body);
        if (answer == nullptr) return;
        out += line_of({local_time(event), date_text(event.day), answer->pack.text,
                        answer->card.text, answer->topic, answer->recipe,
                        std::string(name_of(answer->occasion)), answer->prompt, answer->response,
                        std::string(name_of(answer->outcome)), answer->why, to_text(answer->credit),
                        std::string(name_of(answer->certainty)), join(answer->hints, " "),
                        seconds_text(answer->spent_ms), to_text(number_of(answer->rating))});
    });
    return out;
}

std::string cards_table(const State& state, Day today) {
    std::string out =
        line_of({"card", "pack", "topic", "state", "knowledge", "chance", "stability", "difficulty",
                 "due", "answers", "wrong", "lapses", "in study", "set aside", "starred", "note"});
    const Fsrs fsrs(state.settings.policy.weights);
    for (const CardRecord& card : state.cards) {
        const Standing& standing = card.standing;
        const bool learned = standing.memory.has_value();
        const auto number = [&](double value) { return learned ? to_text(value) : std::string(); };
        out += line_of({card.id.text, card.pack.text, card.topic, phase_name(standing.phase),
                        std::string(name_of(knowledge_of(card, today, fsrs))),
                        number(recall_chance(card, today, fsrs)),
                        number(learned ? standing.memory->stability : 0),
                        number(learned ? standing.memory->difficulty : 0),
                        learned ? day_text(due_day(card)) : std::string(), to_text(card.answers),
                        to_text(card.wrong), to_text(standing.lapses), yes(card.in_study),
                        yes(card.set_aside), yes(card.starred), card.note});
    }
    return out;
}

namespace {

// Cards whose schedule an event may move.
std::vector<CardId> touched(const Event& event) {
    if (const auto* answer = std::get_if<Answered>(&event.body)) return {answer->card};
    if (const auto* kept = std::get_if<Kept>(&event.body)) return kept->cards;
    return {};
}

// Follows the fold and writes a line for each move.
class Revlog {
public:
    explicit Revlog(const Renames& renames) : fold_(renames) {}

    void add(const Event& event) {
        const std::vector<CardId> cards = touched(event);
        std::vector<Standing> before;
        for (const CardId& card : cards) {
            const CardRecord* known = fold_.find(card);
            before.push_back(known == nullptr ? Standing() : known->standing);
        }
        fold_.apply(event);
        for (std::size_t i = 0; i < cards.size(); ++i) {
            const CardRecord& card = *fold_.find(cards[i]);
            if (!(card.standing == before[i])) write(event, card, before[i]);
        }
    }

    std::string take() { return std::move(out_); }

private:
    void write(const Event& event, const CardRecord& card, const Standing& before) {
        constexpr std::int32_t longest_ms = 60'000;  // as Anki counts
        const auto* answer = std::get_if<Answered>(&event.body);
        const Rating rating = answer == nullptr ? card.moves.back().rating : answer->rating;
        const std::int32_t spent = answer == nullptr ? 0 : answer->spent_ms;
        std::int64_t id = card.last_at.ms;
        while (!ids_.insert(id).second) ++id;
        const std::int64_t interval = interval_of(card.standing, card.last_at);
        std::int64_t& last = last_intervals_[card.id];
        out_ +=
            line_of({to_text(id), to_text(number_of_card(card.id)), "-1",
                     to_text(number_of(rating)), to_text(interval), to_text(last),
                     to_text(factor_of(card.standing)), to_text(std::clamp(spent, 0, longest_ms)),
                     to_text(type_of(before.phase)), card.id.text});
        last = interval;
    }

    Fold fold_;
    std::set<std::int64_t> ids_;
    std::map<CardId, std::int64_t> last_intervals_;
    std::string out_ =
        line_of({"id", "cid", "usn", "ease", "ivl", "lastIvl", "factor", "time", "type", "card"});
};

}  // namespace

std::string revlog_table(const std::vector<Event>& events, const Renames& renames) {
    Revlog log(renames);
    each_counting(events, [&](const Event& event) { log.add(event); });
    return log.take();
}

}  // namespace recite
