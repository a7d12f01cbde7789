#pragma once

#include "questions/examine/sheet.hpp"

namespace recite::examine {

// Judges an answer in words against sheet.accepted by the words that carry meaning.
Finding judge_text(const Sheet& sheet, const std::vector<Token>& typed);

}  // namespace recite::examine
