#pragma once

#include <cstdint>
#include <optional>

namespace recite {

// How well a card was recalled, as FSRS counts it.
enum class Rating : std::uint8_t { again = 1, hard = 2, good = 3, easy = 4 };

// The rating that a number from 1 to 4 stands for; empty for any other.
constexpr std::optional<Rating> rating_of(std::int64_t number) {
    if (number < 1 || number > 4) return std::nullopt;
    return static_cast<Rating>(number);
}

constexpr int number_of(Rating rating) {
    return static_cast<int>(rating);
}

}  // namespace recite
