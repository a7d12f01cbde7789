#include "widgets/inline_flow.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "base/text.hpp"

namespace recite::widgets {

InlineFlow::InlineFlow(Frame& frame, Type type, float line_height)
    : frame_(frame),
      type_(type),
      height_(frame.px(line_height)),
      x_(frame.flow.x),
      y_(frame.flow.y) {}

InlineFlow::~InlineFlow() {
    frame_.flow.y = y_ + height_;
}

void InlineFlow::new_line() {
    x_ = frame_.flow.x;
    y_ += height_;
}

void InlineFlow::draw(std::string_view text, float x) {
    const TextBlock block(frame_, text, {type_, frame_.palette().ink, Align::left, Wrap::none}, 0);
    const Point at{x, y_ + std::round((height_ - block.height()) / 2)};
    block.draw(at);
    Item item;
    block.describe(item);
    frame_.describe(std::move(item), {at.x, at.y, block.width(), block.height()});
    x_ = x + block.width();
}

void InlineFlow::words(std::string_view text) {
    const TextStyle style{type_, frame_.palette().ink, Align::left, Wrap::none};
    const auto width_of = [&](std::string_view part) {
        return TextBlock(frame_, part, style, 0).width();
    };
    const float space = width_of("x x") - width_of("xx");
    const float right = frame_.flow.x + frame_.flow.width;
    std::string line;
    if (x_ > frame_.flow.x && !text.empty() && text[0] == ' ') x_ += space;
    float from = x_;
    const std::string squeezed = squeeze(text);
    for (const std::string_view word : split(squeezed, ' ')) {
        if (word.empty()) continue;
        const std::string longer =
            line.empty() ? std::string(word) : line + " " + std::string(word);
        if (from + width_of(longer) > right && (!line.empty() || from > frame_.flow.x)) {
            if (!line.empty()) draw(line, from);
            new_line();
            from = x_;
            line = std::string(word);
        } else {
            line = longer;
        }
    }
    if (!line.empty()) draw(line, from);
    if (!text.empty() && text.back() == ' ') x_ += space;
}

Rectangle InlineFlow::box(float width) {
    const float wide = std::min(width, frame_.flow.width);
    if (x_ + wide > frame_.flow.x + frame_.flow.width && x_ > frame_.flow.x) new_line();
    const Rectangle place{x_, y_ + frame_.px(4), wide, height_ - frame_.px(8)};
    x_ += wide;
    return place;
}

}  // namespace recite::widgets
