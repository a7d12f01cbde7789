#pragma once

#include <string_view>
#include <vector>

namespace recite::examine {

// Whether the text is one digit or more and nothing else.
bool all_digits(std::string_view text);

// Whether the text is four digits that may be a year from 1000 to 2999.
bool is_year_figure(std::string_view text);

// What plain digits with at most one point are worth; leading zeros and a leading point are fine.
double digits_value(std::string_view digits);

// How digits with points, commas or apostrophes can be read, the language's own habit first: none,
// one or two readings.
std::vector<double> readings(std::string_view digits, char grouping);

}  // namespace recite::examine
