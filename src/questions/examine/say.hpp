#pragma once

#include "questions/examine/sheet.hpp"

namespace recite::examine {

// Puts a finding into the words that the learner reads, with the facts that it rests on.
Verdict put_in_words(const Sheet& sheet, Finding finding);

}  // namespace recite::examine
