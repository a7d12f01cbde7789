#pragma once

#include <vector>

#include "questions/examine/sheet.hpp"

namespace recite::examine {

// Whether the answer is a sentence about another thing of the subject's class, or has the subject
// on the other side of its comparison: "Opus is twice as fast as Sonnet", where Sonnet is asked
// about.
bool about_another(const Sheet& sheet, const std::vector<Token>& typed);

}  // namespace recite::examine
