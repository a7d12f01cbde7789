#pragma once

#include <string>
#include <vector>

#include "widgets/frame.hpp"
#include "widgets/text.hpp"

namespace recite::widgets {

// A sentence with boxes in it: pieces of text with a box between each two.
struct Inlined {
    std::vector<std::string> pieces;  // one more than there are boxes; may be empty
    Type type = Type::text;
    float box_width = 0;  // in device pixels
    float box_height = 0;
    bool described = true;  // false: what it says is said elsewhere
};

// Draws the words into the flow, broken where a line ends, and gives where the boxes go. What
// follows a box without a space stays beside it; a line without a box is as high as text is.
std::vector<Rectangle> inlined(Frame& frame, const Inlined& sentence);

}  // namespace recite::widgets
