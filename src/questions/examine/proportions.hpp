#pragma once

#include <optional>
#include <vector>

#include "questions/examine/sheet.hpp"

namespace recite::examine {

// Judges "3 to 1", "3:1", "three parts oil to one of vinegar" and "oil 3, vinegar 1" where a ratio
// is asked for: the first by the second, in the order in which the question names the two, or in
// the order of the answer where it does not name both. Empty where the answer is no such pair.
std::optional<Finding> judge_proportion(const Sheet& sheet, const Ratio& key,
                                        const std::vector<Token>& typed);

}  // namespace recite::examine
