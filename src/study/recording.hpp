#pragma once

#include "study/state.hpp"

namespace recite::study {

// The answer at hand goes into the journal, and its card into the session again where it has to:
// while it is on a step of today, is to be typed yet, or was got wrong for sure. What was mixed up
// for the second time is to be told apart in the session.
void record_answer(State& state);

// Takes what was recorded of a step back, and the copy that was to be asked again.
void unrecord(State& state, Step& step);

// A contested answer rates as the learner says. False if the answer at hand is none.
bool call_contested(State& state, Judged judged);

// "That was luck": what was just recorded counts as not known.
void call_luck(State& state);

}  // namespace recite::study
