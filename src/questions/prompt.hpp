#pragma once

#include <string>

#include "base/id.hpp"

namespace recite {

// What is asked, in plain text that stands alone. A gap to be filled is "____".
struct Prompt {
    std::string text;
    TopicId topic;  // of the first fact asked; empty where there is none
    bool operator==(const Prompt&) const = default;
};

// How a gap is written in a prompt.
inline constexpr const char* gap = "____";

}  // namespace recite
