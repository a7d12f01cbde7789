#pragma once

namespace recite {

// What is remembered of one card.
struct Memory {
    double stability = 0;   // days until the chance of recall has fallen to 0.9; 0.001 to 36500
    double difficulty = 0;  // 1 (easy) to 10
    bool operator==(const Memory&) const = default;
};

constexpr double stability_min = 0.001;
constexpr double stability_max = 36500;
constexpr double difficulty_min = 1;
constexpr double difficulty_max = 10;

}  // namespace recite
