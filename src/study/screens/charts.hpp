#pragma once

#include "schedule/simulate.hpp"
#include "study/state.hpp"

namespace recite::study::screens {

// The charts of progress, each with the question that it answers as its title. Days are the
// learner's own. A point with fewer than 20 answers behind it says so.

constexpr std::size_t few_answers = 20;

Chart studied_days(const State& state);
Chart falling_due(const State& state);
Chart sure_and_right_chart(const State& state);

// Whether what was foretold came true, by tenths of the chance.
Chart foretold_chart(const State& state);

// The course of the card that is hardest to this learner: its reviews, and what is to come.
Chart forgetting(const State& state, const Pack& pack);

// What each goal of recall costs a day and leaves known after a year; `goal` is the present one.
Chart costs_of_goals(const std::vector<RetentionPoint>& curve, double goal);

// "Mon", "Tue", ... of a day; `weekday` counts from Monday, 0.
int weekday(Day day);
std::string_view day_name(int weekday);

}  // namespace recite::study::screens
