#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "widgets/frame.hpp"
#include "widgets/option.hpp"

namespace recite::widgets {

// Things on the left to be paired with things on the right, which go by letters.
struct Pairs {
    struct Left {
        std::string text;
        std::optional<std::uint32_t> partner;  // index into right
        Tone tone = Tone::none;
        std::string words;  // what the verdict says of the pair
    };

    std::vector<Left> left;
    std::vector<std::string> right;
    bool judged = false;
};

// One pair made, or undone when `right` is empty.
struct Pairing {
    std::size_t left = 0;
    std::optional<std::uint32_t> right;
};

// Press one on the left, then its partner; a letter does the same as its partner. Pressing a pair
// on the left again undoes it.
std::optional<Pairing> match_pairs(Frame& frame, std::string_view key, const Pairs& pairs);

}  // namespace recite::widgets
