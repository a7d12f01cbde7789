#pragma once

#include "questions/examine/sheet.hpp"

namespace recite::examine {

// Judges an answer to a question for a year.
Finding judge_year(const Sheet& sheet, int year, const std::vector<Token>& typed);

}  // namespace recite::examine
