#pragma once

#include "study/state.hpp"

namespace recite::study {

// Takes in a file that the learner opened, dropped or pasted, and says what it was: an article of a
// pack, a pack, or nothing that is known.
void open_file(State& state, const OpenFile& file);

// An article kept from an earlier visit; it waits for its pack if that has not been read.
void open_source(State& state, const OpenSource& source);

// Keeps the article on the screen in this browser, or no longer.
void keep_source(State& state, bool keep);

}  // namespace recite::study
