#pragma once

#include "study/state.hpp"

namespace recite::study {

// What a learner says of a fact; said again it is taken back.
void flag_fact(State& state, const FlagFact& flag);
void note_fact(State& state, const Note& note);

// The record of a fact's card, asked for its value, else for its subject; null if it was never met.
const CardRecord* record_of(const State& state, const Pack& pack, const FactId& fact);

// The learner's own note on a fact, whichever side it was written on; empty: none.
std::string note_of(const State& state, const Pack& pack, const FactId& fact);

// The line in which it is written, and what keeps it.
Entry note_entry(const State& state, const Pack& pack, const FactId& fact);
std::optional<Offer> keep_note(const State& state, const Pack& pack, const FactId& fact);

}  // namespace recite::study
