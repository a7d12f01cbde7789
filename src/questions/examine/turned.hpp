#pragma once

#include <vector>

#include "questions/examine/sheet.hpp"

namespace recite::examine {

// Whether the answer is a sentence about another thing of the subject's class, or has the subject
// on the other side of its comparison: "Opus is twice as fast as Sonnet", where Sonnet is asked
// about.
bool about_another(const Sheet& sheet, const std::vector<Token>& typed);

// Whether it says of the subject what the question asks of the key: "DeepSeek is the parent firm of
// High-Flyer", where DeepSeek's parent firm is asked for.
bool roles_swapped(const Sheet& sheet, const std::vector<Token>& typed);

}  // namespace recite::examine
