#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <utility>

#include "base/time.hpp"
#include "progress/event.hpp"

namespace recite {

// What one of the learner's days came to. Counts of answers, unless said otherwise.
struct DayTally {
    std::uint32_t answers = 0;  // all, crams too
    std::uint32_t right = 0;
    std::uint32_t almost = 0;
    std::uint32_t typed = 0;  // produced from memory
    std::uint32_t typed_right = 0;
    std::uint32_t started = 0;   // cards that entered their schedule
    std::uint32_t reviews = 0;   // first answers of the day to cards learned on an earlier day
    std::uint32_t recalled = 0;  // of these
    double expected = 0;         // of these: the sum of their chances of recall
    double squares = 0;          // of these: the sum of (chance - recalled)^2, for the Brier score
    std::int64_t spent_ms = 0;
    bool operator==(const DayTally&) const = default;
};

// How often answers of one certainty were right.
struct CertaintyTally {
    std::uint32_t answers = 0;
    std::uint32_t right = 0;
    bool operator==(const CertaintyTally&) const = default;
};

// How often one known thing was given where another was asked.
struct Confusion {
    std::uint32_t times = 0;
    Day last_day;
    CardId card;  // that was asked when it happened last
    bool operator==(const Confusion&) const = default;
};

// Reviews whose chance of recall was foretold within one tenth: 0 to 0.1, ... 0.9 to 1.
struct ChanceTally {
    std::uint32_t reviews = 0;
    std::uint32_t recalled = 0;
    double expected = 0;  // the sum of the chances
    bool operator==(const ChanceTally&) const = default;
};

// What the journal says about the past as a whole, counted event by event.
struct History {
    std::map<Day, DayTally> days;
    std::array<CertaintyTally, 4> certainty;                              // by Certainty
    std::array<ChanceTally, 10> chances;                                  // by tenth
    std::map<std::pair<std::string, std::string>, Confusion> confusions;  // (asked, given)
    std::int32_t pace_ms = 12'000;      // an answer's usual time, following the learner slowly
    std::uint32_t answers = 0;          // in all
    std::uint32_t answers_unsaved = 0;  // since the journal was saved elsewhere
    Instant saved_at;                   // 0: never
    bool operator==(const History&) const = default;
};

// Counts an answer among all answers; `card` is what its card is called now. `count_review` adds
// those that tested the memory.
void count_answer(History& history, Day day, const Answered& answer, const CardId& card);
void count_review(History& history, Day day, double chance, bool recalled);

// The days from `first` to `last`, both included, as one.
DayTally sum(const History& history, Day first, Day last);

}  // namespace recite
