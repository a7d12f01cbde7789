#pragma once

#include <string>

#include "widgets/frame.hpp"

namespace recite::widgets {

// A line of a list that leads to more.
struct LinkRow {
    std::string text;
    std::string detail;  // in small below it
    std::string state;   // at its right
    std::string chip;    // a warning on a soft ground
    std::string href;
    bool current = false;
    bool last = false;  // no line below it
};

// Draws it in the flow; says whether it was followed.
bool link_line(Frame& frame, std::uint32_t id, const LinkRow& row);

}  // namespace recite::widgets
