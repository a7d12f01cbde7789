#pragma once

#include <optional>
#include <string>

#include "study/state.hpp"

namespace recite::study {

// Gives the learner a file of it. Of all progress it is noted that it was saved.
void take_along(State& state, Takeaway what);

// The time of the daily reminder: as it is typed, and as minutes after midnight, none if it is
// none.
constexpr const char* reminder_entry = "reminder";
std::string reminder_time(const State& state);
std::optional<int> reminder_minutes(const State& state);

// What "delete everything" takes away, in words: "312 answers about 84 cards, 3 notes, ...".
std::string what_goes(const State& state);

// Deletes everything once it is confirmed; before, asks.
void erase(State& state, const EraseAll& all);

}  // namespace recite::study
