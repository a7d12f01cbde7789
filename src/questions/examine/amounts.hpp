#pragma once

#include "questions/examine/sheet.hpp"

namespace recite::examine {

// Judges an answer to a question for a number, an amount of money, a ratio, a percentage or a
// year. The value is one of these.
Finding judge_amount(const Sheet& sheet, const Value& key, const std::vector<Token>& typed);

}  // namespace recite::examine
