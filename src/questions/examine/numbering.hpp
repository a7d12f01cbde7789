#pragma once

#include <string>
#include <vector>

#include "questions/examine/tokens.hpp"
#include "questions/examine/vocabulary.hpp"

namespace recite::examine {

// The other ways to write a name with a small number of its own: "World War II" is "World War 2",
// "World War Two", "Second World War" and "WW2". Squashed; empty where there is no such number.
std::vector<std::string> numbered(const std::vector<Token>& name, const Vocabulary& words);

// The value of a roman numeral from i to xx; 0 if it is none.
int roman_value(std::string_view word);

// The other way round; the value is 1 to 20.
std::string roman(int value);

// The value of an ordinal in words, from 1 to 20: "second", "zweiten"; 0 if it is none.
int ordinal_value(std::string_view word, const Vocabulary& words);

}  // namespace recite::examine
