#pragma once

#include "study/state.hpp"

namespace recite::study::screens {

// The charts of progress, each answering the question that its title puts or states. Days are the
// learner's own. A point with fewer than 20 answers behind it says so.

constexpr std::size_t few_answers = 20;

Chart studied_days(const State& state);
Chart falling_due(const State& state);
Chart sure_and_right(const State& state);
Chart known_by_topic(const State& state, const Pack& pack);
Chart mixed_up(const State& state);
Chart forgetting(const State& state, const Pack& pack);

// "Mon", "Tue", ... of a day; `weekday` counts from Monday, 0.
int weekday(Day day);
std::string_view day_name(int weekday);

}  // namespace recite::study::screens
