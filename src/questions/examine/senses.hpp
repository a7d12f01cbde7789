#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "questions/examine/sheet.hpp"

namespace recite::examine {

// Whether two words are one word in another spelling or number, or say the same by the language's
// list of synonyms or the pack's.
bool same_sense(const Sheet& sheet, std::string_view a, std::string_view b);

// Whether what asks or states the fact names this thing.
bool said_of(const Sheet& sheet, std::uint32_t thing);

// Whether all the tokens [begin, end) stand in the question.
bool said_in_question(const Sheet& sheet, const std::vector<Token>& tokens, std::size_t begin,
                      std::size_t end);

// Whether the token is part of a name that is known.
bool mentioned(const Sheet& sheet, const std::vector<Token>& tokens, std::size_t at);

}  // namespace recite::examine
