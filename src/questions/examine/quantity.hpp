#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "facts/value.hpp"
#include "questions/examine/tokens.hpp"
#include "questions/examine/units.hpp"
#include "questions/examine/vocabulary.hpp"

namespace recite::examine {

// An amount as somebody wrote it.
struct Quantity {
    std::size_t begin = 0, end = 0;  // tokens, with bound, sign and unit
    std::vector<double> amounts;     // more than one where the notation can be read in two ways
    double whole = 0;                // of a fraction "1 in 10": 10; 0: it is no fraction
    bool percent = false;
    bool plain_year = false;  // four digits, or two after an apostrophe, or said like a year
    bool slip = false;        // a number word was one letter off
    bool scaled = false;      // had a sign or word for thousand, million ...
    std::optional<Bound> bound;
    std::vector<std::string_view> currencies;
    const Measure* measure = nullptr;
    std::size_t number_begin = 0, number_end = 0;  // tokens of the number alone
};

// All amounts in the tokens, from left to right, none overlapping. Digits that are part of a word
// ("H100") are none.
std::vector<Quantity> quantities(const std::vector<Token>& tokens, const Vocabulary& words);

// Whether a letter or two that mean nothing stand right behind the amount: "10,000i", "2O15".
bool letters_stuck_to(const Quantity& found, const std::vector<Token>& tokens);

}  // namespace recite::examine
