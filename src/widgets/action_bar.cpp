// The row of actions below what they act on.

#include <algorithm>
#include <cmath>

#include "widgets/button.hpp"
#include "widgets/metrics.hpp"
#include "widgets/text.hpp"

namespace recite::widgets {

namespace {

float width_of(Frame& frame, const std::vector<Button>& buttons, float gap) {
    float width = 0;
    for (const Button& one : buttons) width += width_of(frame, one) + gap;
    return std::max(0.0F, width - gap);
}

// Where each button goes, in the order given; all of them on one line.
std::vector<Rectangle> lay_out(Frame& frame, const std::vector<Button>& buttons, Side others,
                               const Rectangle& line, float gap) {
    std::vector<Rectangle> boxes;
    float left = line.x;
    float right = right_of(line);
    for (const Button& one : buttons) {
        if (one.loudness == Loudness::first) right -= width_of(frame, one) + gap;
    }
    float rest = 0;
    for (const Button& one : buttons) {
        if (one.loudness != Loudness::first) rest += width_of(frame, one) + gap;
    }
    if (others == Side::right) left = right + gap - rest;
    float first = right + gap;
    for (const Button& one : buttons) {
        float& x = one.loudness == Loudness::first ? first : left;
        const float width = width_of(frame, one);
        boxes.push_back({x, line.y, width, line.height});
        x += width + gap;
    }
    return boxes;
}

}  // namespace

std::optional<std::size_t> action_bar(Frame& frame, std::string_view key,
                                      const std::vector<Button>& buttons, Side others,
                                      std::string_view note) {
    const float gap = frame.px(16);
    const float wanted = width_of(frame, buttons, gap);
    const TextBlock said(frame, note, {Type::small, frame.palette().muted},
                         frame.flow.width - wanted - gap);
    const bool fits = wanted <= frame.flow.width;
    const bool beside = fits && !note.empty() && frame.flow.width - wanted - gap > frame.px(120) &&
                        said.height() <= frame.px(metrics::button_height);
    if (!note.empty() && !beside) {
        paragraph(frame, note, {Type::small, frame.palette().muted});
        frame.gap(12);
    }
    if (!fits) return button_row(frame, key, buttons, others);
    float height = 0;
    for (const Button& one : buttons) height = std::max(height, height_of(frame, one));
    const Rectangle line = frame.take(height);
    if (beside) {
        Item item;
        said.describe(item);
        const Point at{line.x, line.y + std::round((height - said.height()) / 2)};
        said.draw(at);
        frame.describe(std::move(item), {at.x, at.y, said.width(), said.height()});
    }
    std::optional<std::size_t> pressed;
    const std::vector<Rectangle> boxes =
        lay_out(frame, buttons, beside ? Side::right : others, line, gap);
    for (std::size_t number = 0; number < buttons.size(); ++number) {
        if (draw_button(frame, frame.id(key, number), buttons[number], boxes[number])) {
            pressed = number;
        }
    }
    return pressed;
}

}  // namespace recite::widgets
