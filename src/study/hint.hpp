#pragma once

#include <optional>
#include <string>

#include "questions/generate.hpp"

namespace recite::study {

// How many hints a question has: 0 where the options are to be seen.
int hints_of(const Question& question);

// The hints shown so far, the first `count`, in one line: number of words, then first letters; of a
// number its magnitude. None gives the answer away.
std::string hint_text(const Question& question, int count);

// The same asked with options in place of typing; the same options each time. Empty if it rests on
// several cards or has no such form.
std::optional<Question> with_options(const Writer& writer, const Question& question);

}  // namespace recite::study
