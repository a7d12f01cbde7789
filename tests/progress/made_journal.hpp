#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "base/random.hpp"
#include "progress/codec.hpp"
#include "progress/event.hpp"

// Events and journals for tests.
namespace recite::made {

inline CardId card(std::uint32_t number) {
    return CardId{"deepseek/fact-" + std::to_string(number) + "/value"};
}

inline Event event(const std::string& device, std::uint32_t number, int day, EventBody body,
                   std::int64_t minute = 12 * 60) {
    return {{device, number},
            Instant{day * ms_per_day + minute * ms_per_minute},
            Day{day},
            60,
            std::move(body)};
}

// A plain answer by recall.
inline Answered answer(const CardId& card, Rating rating) {
    Answered a;
    a.card = card;
    a.pack = PackId{"deepseek"};
    a.pack_version = "1.0.0";
    a.question = "q";
    a.recipe = "typed";
    a.prompt = "In which year was High-Flyer founded?";
    a.response = "2015";
    a.outcome = rating == Rating::again ? Outcome::wrong : Outcome::right;
    a.credit = rating == Rating::again ? 0 : 1;
    a.why = rating == Rating::again ? "another-number" : "same";
    a.spent_ms = 6000;
    a.recalled = true;
    a.rating = rating;
    a.topic = "history";
    return a;
}

inline Answered random_answer(Random& random) {
    const std::uint32_t which = random.below(12);
    const std::uint32_t rating = random.below(4);
    Answered a = answer(card(which), *rating_of(1 + rating));
    const std::uint32_t occasion = random.below(8);
    if (occasion < 3) a.occasion = static_cast<Occasion>(1 + occasion);
    const std::uint32_t certainty = random.below(4);
    a.certainty = static_cast<Certainty>(certainty);
    const std::uint32_t bearing = random.below(8);
    if (bearing < 2) a.bearing = static_cast<Bearing>(1 + bearing);
    if (random.below(5) == 0) {
        a.asked = "deepseek";
        a.given = "high-flyer";
    }
    if (random.below(6) == 0) a.hints = {"letters", "options"};
    return a;
}

inline EventBody random_body(Random& random) {
    const std::uint32_t which = random.below(12);
    const CardId id = card(which);
    switch (random.below(24)) {
        case 0:
            return Kept{{id, card((which + 1) % 12)}};
        case 1:
            return Starred{id, random.below(2) == 0};
        case 2:
            return Noted{id, "a \"note\"\nwith é, 中 and \\"};
        case 3:
            return SetAside{id, random.below(2) == 0};
        case 4:
            return PutOff{id, Day{static_cast<std::int32_t>(random.below(40000))}};
        case 5:
            return Claimed{id};
        case 6:
            return Reported{id, "q7", "the key is wrong"};
        case 7:
            return Paused{PackId{"deepseek"}, "history", random.below(2) == 0};
        case 8:
            return Changed{"retention", {}, {0.8 + 0.01 * random.below(15)}, ""};
        case 9:
            return BackedUp{"file"};
        case 10:
            return Opened{1, 1, "recite 1.0"};
        default:
            return random_answer(random);
    }
}

// A device's journal: days go by, now and then something is taken back.
inline std::vector<Event> journal(const std::string& device, std::uint64_t seed,
                                  std::uint32_t count) {
    Random random(seed);
    std::vector<Event> events;
    int day = 20000;
    int minute = 300;
    for (std::uint32_t number = 1; number <= count; ++number) {
        if (random.below(5) == 0) {
            const std::uint32_t days = random.below(9);
            day += static_cast<int>(days);
            minute = 300;
        }
        const std::uint32_t minutes = random.below(12);
        minute += static_cast<int>(minutes);
        EventBody body = random_body(random);
        if (number > 1 && random.below(15) == 0) {
            const std::uint32_t back = random.below(std::min(number - 1, 5U));
            body = Undone{{{device, number - 1 - back}}};
        }
        events.push_back(event(device, number, day, std::move(body), minute));
    }
    return events;
}

inline std::string lines(const std::vector<Event>& events) {
    std::string out;
    for (const Event& one : events) out += encode(one) + "\n";
    return out;
}

}  // namespace recite::made
