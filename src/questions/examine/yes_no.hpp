#pragma once

#include <optional>
#include <vector>

#include "questions/examine/sheet.hpp"

namespace recite::examine {

// Judges an answer to a question whose key is yes or no, by itself or with a sentence behind;
// empty where the key is neither.
std::optional<Finding> judge_yes_no(const Sheet& sheet, const std::vector<Token>& typed);

}  // namespace recite::examine
