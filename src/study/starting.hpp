#pragma once

#include "study/state.hpp"

namespace recite::study {

// Begins the quiz that the present address speaks of, whose pack (and quiz file) have been read, or
// takes up an unfinished one of the same address.
void start_quiz(State& state);

// Begins the flashcards that the present address speaks of.
void start_cards(State& state);

// Another question is shown: the screen scrolls to the top and the focus goes to it.
void show_question(State& state);

}  // namespace recite::study
