#pragma once

#include <optional>
#include <string_view>

#include "questions/examine/vocabulary.hpp"

namespace recite::examine {

// The value of an ideograph that is a digit (三); empty if it is none.
std::optional<double> ideograph_digit(std::string_view text);

// What an ideograph multiplies by (万); 0 if it multiplies by nothing.
double ideograph_scale(std::string_view text);

// A German number word ("zweitausendfuenfzehn"), or empty.
std::optional<double> german_number(std::string_view word, const Vocabulary& words);

// A German ordinal ("sechsundzwanzigster"), or empty.
std::optional<double> german_ordinal(std::string_view word, const Vocabulary& words);

}  // namespace recite::examine
