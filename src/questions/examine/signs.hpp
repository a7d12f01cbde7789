#pragma once

#include <cstddef>

namespace recite::examine {

// What a folded code point is in an answer: a mark is a sign that means something ("$", "+"), other
// only parts.
enum class CodeClass { letter, ideograph, digit, mark, space, other };

CodeClass class_of(char32_t code);

// What a sign between words amounts to: one of " -'.:()\",;/&|" or a line end.
char separator(char32_t code);

// Of two separators the stronger one counts.
std::size_t strength_of(char separator);

bool is_superscript(char32_t code);

// "½", which folds to "1⁄2".
bool is_fraction(char32_t code);

}  // namespace recite::examine
