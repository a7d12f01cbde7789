#pragma once

#include "questions/recipe.hpp"

// Every recipe, each in a file of its own name; number, year, money, ratio and percent in
// figure.cpp.
namespace recite::recipes {

extern const Recipe choice, select_all, true_false, cloze, typed;
extern const Recipe number, year, money, ratio, percent, date;
extern const Recipe order, match, flashcard;
extern const Recipe odd_one_out, who_said, which_source, accounts, correct, two_step, estimate;
extern const Recipe evidence, why, compare, explain, tell_all, tell_apart;

}  // namespace recite::recipes
