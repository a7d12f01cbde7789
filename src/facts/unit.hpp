#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace recite {

// Whether this is a measure's own sign or name ("km", "hour"), as opposed to a thing that is
// counted ("chip").
bool is_measure(std::string_view unit);

// All measures that is_measure knows, for "did you mean".
const std::vector<std::string_view>& measures();

// Whether this is a currency code of ISO 4217.
bool is_currency(std::string_view code);
const std::vector<std::string_view>& currencies();

// How many of a unit are named: "1 chip", "2 chips", "3 km". English only; elsewhere as written.
std::string counted_unit(std::string_view unit, double amount, std::string_view language);

}  // namespace recite
