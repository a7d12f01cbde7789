#pragma once

#include <string>

#include "study/state.hpp"

namespace recite::study {

constexpr const char* site_path = "packs.json";

// Asks for a file of the site, unless it is on its way or has failed.
void fetch(State& state, const std::string& path);

// Takes in a file that was asked for: the list of packs, a fact base or a quiz.
void loaded(State& state, const Loaded& file);
void load_failed(State& state, const LoadFailed& file);

// Forgets what failed, so that it is asked for again.
void try_again(State& state);

// The entry of a pack on this site; null if there is none.
const PackEntry* entry_of(const State& state, const PackId& id);

// Reads a fact base and adds it as a pack. False if there is nothing in it that could be used.
bool add_pack(State& state, const PackEntry& entry, std::string text);

}  // namespace recite::study
