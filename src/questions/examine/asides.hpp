#pragma once

#include <vector>

#include "questions/examine/sheet.hpp"

namespace recite::examine {

// What the learner means in the end: without asides at either end ("I'm not sure, but", "none other
// than"), and where they correct themselves ("Baidu, no, Alibaba") only what comes behind. As it is
// where nothing else would be left.
std::vector<Token> meant_words(const Vocabulary& words, std::vector<Token> typed);

// Without the number of an item before it: "1. Berlin", "2) Berlin".
std::vector<Token> without_item_number(std::vector<Token> typed);

// Whether the answer shuts out what it names: "anything but Paris", "Paris is wrong".
bool all_but(const Sheet& sheet, const std::vector<Token>& typed);

// Without filler, articles and question marks at both ends.
std::vector<Token> without_filler(const Sheet& sheet, const std::vector<Token>& typed);

// Whether what was typed is meant for a machine: a script, with the answer in it or without.
bool is_program(std::string_view typed);

}  // namespace recite::examine
