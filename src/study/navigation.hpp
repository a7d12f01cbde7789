#pragma once

#include <string_view>

#include "study/state.hpp"

namespace recite::study {

// Goes to an address as the learner asked for it, and tells the host to show it.
void go(State& state, std::string_view address, History history = History::push);

// Asks for what the present address needs, and begins what it says once that has come.
void settle(State& state);

// Asks for the packs that the learner studies and that have not been read: there is one queue over
// all of them.
void fetch_studied(State& state);

// The address of another quiz of this pack, with a seed of this moment. The very first has
// only what needs no explaining.
std::string fresh_quiz(const State& state, const PackId& pack, std::size_t count);

// One level up, as Escape does: out of a fact to the list, else home.
void go_up(State& state);

}  // namespace recite::study
