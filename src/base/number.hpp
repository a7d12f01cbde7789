#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace recite {

// Whole numbers in decimal, no grouping.
std::string to_text(std::int64_t number);
std::string to_text(std::uint64_t number);

inline std::string to_text(std::int32_t number) {
    return to_text(static_cast<std::int64_t>(number));
}

inline std::string to_text(std::uint32_t number) {
    return to_text(static_cast<std::uint64_t>(number));
}

#if defined(__EMSCRIPTEN__) || defined(__APPLE__)
inline std::string to_text(unsigned long number) {
    return to_text(static_cast<std::uint64_t>(number));
}
#endif

// The shortest decimal that reads back as the same double, as JSON writes it: "0.1", "1e+21",
// "-2.5". Not finite: "null".
std::string to_text(double number);

// A JSON number, whole text, no locale: sign, digits, fraction, exponent. Empty if it is none, or
// too large for a double.
std::optional<double> parse_number(std::string_view text);

// With the digits of the whole part in groups of three: 100000000 -> "100,000,000". Up to
// `decimals` digits behind the point, trailing zeros left out.
std::string grouped(double number, std::string_view separator = ",", int decimals = 6);

}  // namespace recite
