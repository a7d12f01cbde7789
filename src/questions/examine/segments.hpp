#pragma once

#include <vector>

#include "questions/examine/sheet.hpp"

namespace recite::examine {

// Tokens from begin to before end.
struct Range {
    std::size_t begin = 0, end = 0;
};

// The parts of an answer that asks to be a list, in order: between signs, "and", "or" and the
// numbers of its items. None is empty.
std::vector<Range> segments(const Sheet& sheet, const List& list, const std::vector<Token>& typed);

// "First spring, then summer": takes away what only says that one comes after the other; a word
// always stays.
void drop_order_words(const Vocabulary& words, std::vector<Token>& part);

}  // namespace recite::examine
