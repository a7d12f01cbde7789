#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "questions/examine/tokens.hpp"

namespace recite::examine {

// A measure and how many of its dimension's base unit it is.
struct Measure {
    std::string_view name;       // the sign: "km"
    std::string_view dimension;  // measures of one dimension can stand for each other
    double factor = 1;
    double offset = 0;  // degrees
};

// Null if the words are no measure. Folded, parted by single spaces: "square kilometres", "km".
const Measure* measure_named(std::string_view words);

// The one measure or currency with a name of five letters or more that is a letter off this word;
// the name as it should be, empty if there is none or several.
std::string_view unit_meant(std::string_view word);

// Every name of a measure.
std::vector<std::string_view> names_of(const Measure& measure);

// The currencies (ISO 4217) that a sign or name can mean, the likeliest first; empty if it is none.
std::vector<std::string_view> currencies_named(std::string_view words);

// The currencies of which a word names a hundredth: "cents", "pence".
std::vector<std::string_view> small_money_named(std::string_view word);

}  // namespace recite::examine
