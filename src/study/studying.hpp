#pragma once

#include "study/state.hpp"

namespace recite::study {

// Begins a study session of what is due, of what falls due within the next days, or of all that was
// met, which moves nothing. Does nothing where there is nothing.
void start_study(State& state, Load load = Load::due);

// Whether this session is one of study and on the screen.
bool studying_here(const State& state);

// The answer at hand goes into the journal, and its card into the session again where it has to:
// while it is on a step of today, or is to be typed yet.
void record_answer(State& state);

// Takes what was recorded of a step back, and the copy that was to be asked again.
void unrecord(State& state, Step& step);

// Takes the cards of this session into study that are not in it yet.
void keep_cards(State& state);
std::vector<CardId> cards_to_keep(const State& state, const Session& session);

// "7 moved on, 3 come back tomorrow." Empty if no card of the session is in study.
std::string moved_text(const State& state, const Session& session);

// What a learner says of a fact; said again it is taken back.
void flag_fact(State& state, const FlagFact& flag);
void note_fact(State& state, const Note& note);

// The record of a fact's card, asked for its value, else for its subject; null if it was never met.
const CardRecord* record_of(const State& state, const Pack& pack, const FactId& fact);

// A contested answer rates as the learner says. False if the answer at hand is none.
bool call_contested(State& state, Judged judged);

// "That was luck": what was just recorded counts as not known.
void call_luck(State& state);

}  // namespace recite::study
