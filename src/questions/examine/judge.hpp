#pragma once

#include "questions/examine/sheet.hpp"

namespace recite::examine {

// Judges an answer to what is asked; a wrong one again without the remark or the reason behind it.
Finding judge_answer(const Sheet& sheet, const Asked& asked, const std::vector<Token>& typed);

// Judges an answer against one value, whatever its kind. The sheet's wordings are right, too.
Finding judge_value(const Sheet& sheet, const Value& value, const std::vector<Token>& typed);

// Judges an answer against several values that are right together.
Finding judge_list(const Sheet& sheet, const List& list, const std::vector<Token>& typed);

// Judges an answer to a question for the subject of the fact.
Finding judge_subject(const Sheet& sheet, const std::vector<Token>& typed);

// Judges an answer against wordings alone, those of a hand-written key. What the first of them is
// by itself, a thing of the base, a date or a year, may be written in all its ways.
Finding judge_written(const Sheet& sheet, const std::vector<Token>& typed);

// The wordings of a text in every language.
std::vector<std::string> wordings_of(const Text& text);

}  // namespace recite::examine
