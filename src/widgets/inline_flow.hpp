#pragma once

#include <string_view>

#include "widgets/frame.hpp"
#include "widgets/text.hpp"

namespace recite::widgets {

// Words and boxes one behind the other, as in a sentence with gaps. Takes its room from the flow
// when it ends.
class InlineFlow {
public:
    InlineFlow(Frame& frame, Type type, float line_height);
    ~InlineFlow();
    InlineFlow(const InlineFlow&) = delete;
    InlineFlow& operator=(const InlineFlow&) = delete;

    // Plain words, broken where the line ends.
    void words(std::string_view text);

    // Room for a box of that width in device pixels, on the next line if it does not fit.
    Rectangle box(float width);

private:
    void new_line();
    void draw(std::string_view text, float x);

    Frame& frame_;
    Type type_;
    float height_ = 0;
    float x_ = 0;
    float y_ = 0;
};

}  // namespace recite::widgets
