#pragma once

#include "questions/examine/examine.hpp"
#include "questions/examine/sheet.hpp"

namespace recite::examine {

// What the key is: a value, or null where it is the subject or wordings alone.
const Value* key_value(const Asked& asked);

bool asks_subject(const Asked& asked);

// How strict the author is, by fact, quiz and pack.
Strictness strictness(const FactBase& base, const Asked& asked);

// What the author holds to be important besides spelling, which is judged with the names.
Finding strictly(const Sheet& sheet, const Asked& asked, const std::vector<Token>& typed,
                 Finding finding);

}  // namespace recite::examine
