#pragma once

#include "study/state.hpp"

namespace recite::study {

// Whether the session at hand is the one that the present address speaks of.
bool running_here(const State& state);

// What a learner does in a session. Each does nothing where it makes no sense.
void edit(State& state, const Response& response);
void submit(State& state, Certainty certainty);
void skip(State& state);
void next(State& state);
void back(State& state);
void leave(State& state);
void flip(State& state);
void judge(State& state, Judged judged);
void show_hint(State& state);
void show_options(State& state);
void undo(State& state);
void report(State& state, const Report& report);
void change_clock(State& state, ClockChange change);
void retry_wrong(State& state);

// The clock has moved on: ends a quiz whose time is up.
void tick(State& state);

// Keeps an unfinished quiz for the next visit, or removes it when it is over.
void keep_draft(State& state);

}  // namespace recite::study
