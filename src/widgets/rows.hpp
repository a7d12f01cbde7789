#pragma once

#include <string>

#include "widgets/frame.hpp"

namespace recite::widgets {

// A line of a list that leads to more.
struct LinkRow {
    std::string text;
    std::string detail;  // in small below it, or in a column of its own
    std::string state;   // at its right
    std::string chip;    // a warning on a soft ground
    std::string href;
    bool current = false;
    bool last = false;  // no line below it
    // Widths of the columns for detail and state, in pixels of the design; 0: none.
    float detail_column = 0;
    float state_column = 0;
};

// What stands over the columns of such lines, in the flow.
void column_heads(Frame& frame, const LinkRow& heads);

// Draws it in the flow; says whether it was followed.
bool link_line(Frame& frame, std::uint32_t id, const LinkRow& row);

}  // namespace recite::widgets
