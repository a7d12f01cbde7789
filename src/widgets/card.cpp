#include "widgets/card.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/number.hpp"
#include "widgets/metrics.hpp"
#include "widgets/pen.hpp"
#include "widgets/text.hpp"

namespace recite::widgets {

Card::Card(Frame& frame, CardStyle style) : frame_(frame), style_(style), outer_(frame.flow) {
    splitter_.Split(&frame.draw(), 2);
    splitter_.SetCurrentChannel(&frame.draw(), 1);
    const float inside = frame.px(style.inside);
    const float stripe = style.striped ? frame.px(4) : 0;
    frame.flow = {outer_.x + inside + stripe, outer_.y + inside,
                  outer_.width - 2 * inside - stripe};
}

Card::~Card() {
    const float inside = frame_.px(style_.inside);
    const float height = std::max(style_.least_height, frame_.flow.y + inside - outer_.y);
    const Rectangle box{outer_.x, outer_.y, outer_.width, height};
    ImDrawList& list = frame_.draw();
    splitter_.SetCurrentChannel(&list, 0);
    const Palette& palette = frame_.palette();
    const float corner = frame_.px(metrics::card_corner);
    Pen pen(frame_);
    const Colour fill = style_.fill.rgb == 0 ? palette.surface : style_.fill;
    if (style_.striped) {
        pen.fill(box, palette.line, corner, Corners::right);
        Rectangle inner = grown(box, -frame_.px(1));
        pen.fill(inner, fill, corner - frame_.px(1), Corners::right);
        pen.fill({box.x, box.y, frame_.px(4), height}, tint_of(palette, style_.tone).full);
    } else {
        pen.fill(box, fill, corner);
        pen.edge(box, palette.line, frame_.px(1), corner);
    }
    splitter_.Merge(&list);
    frame_.flow = {outer_.x, outer_.y + height, outer_.width};
}

namespace {

TextBlock chip_text(Frame& frame, std::string_view text, Colour ink) {
    return {frame, text, {Type::small_strong, ink, Align::left, Wrap::none}, 0};
}

}  // namespace

Rectangle chip_box(Frame& frame, std::string_view text, Point at) {
    const TextBlock words = chip_text(frame, text, {});
    return {at.x, at.y, words.width() + 2 * frame.px(10), words.height() + 2 * frame.px(3)};
}

void draw_chip(Frame& frame, std::string_view text, const Tint& tint, Point at) {
    const Rectangle box = chip_box(frame, text, at);
    Pen(frame).fill(box, tint.soft, box.height / 2);
    chip_text(frame, text, tint.full).draw({at.x + frame.px(10), at.y + frame.px(3)});
}

void chip(Frame& frame, std::string_view text, const Tint& tint, Point at) {
    draw_chip(frame, text, tint, at);
    Item item;
    chip_text(frame, text, tint.full).describe(item);
    frame.describe(std::move(item), chip_box(frame, text, at));
}

void chip_line(Frame& frame, std::string_view text, const Tint& tint, std::string_view beside) {
    const Rectangle box = chip_box(frame, text, {frame.flow.x, frame.flow.y});
    const float used = box.width + frame.px(16);
    const TextBlock words(frame, beside, {Type::small, frame.palette().muted},
                          frame.flow.width - used);
    const Rectangle line = frame.take(std::max(box.height, words.height()));
    if (!text.empty()) chip(frame, text, tint, {line.x, line.y});
    if (beside.empty()) return;
    const Point at{text.empty() ? line.x : line.x + used,
                   line.y + std::round((box.height - words.pitch()) / 2)};
    words.draw(at);
    Item item;
    words.describe(item);
    frame.describe(std::move(item), {at.x, at.y, words.width(), words.height()});
}

void divider(Frame& frame) {
    const Rectangle box = frame.take(frame.px(1));
    Pen(frame).fill(box, frame.palette().line);
}

void quote_mark(Frame& frame, const Rectangle& box) {
    Pen(frame).fill(box, frame.palette().accent.full, box.width / 2);
}

void track(Frame& frame, const Rectangle& box, double share, Colour colour) {
    const float corner = box.height / 2;
    Pen pen(frame);
    pen.fill(box, frame.palette().line, corner);
    Rectangle filled = box;
    filled.width = std::round(box.width * static_cast<float>(std::clamp(share, 0.0, 1.0)));
    if (filled.width >= 1) pen.fill(filled, colour, std::min(corner, filled.width / 2));
}

namespace {

void labelled_bar(Frame& frame, const LabelledBar& bar, float label_width, float text_width) {
    const Palette& palette = frame.palette();
    const float gap = frame.px(16);
    const TextBlock label(frame, bar.label, {Type::small, palette.ink}, label_width);
    const TextBlock text(frame, bar.text, {Type::small, palette.muted}, text_width);
    const float height = std::max({label.height(), text.height(), frame.px(28)});
    const Rectangle line = frame.take(height);
    const auto middle = [&line](float tall) {
        return line.y + std::round((line.height - tall) / 2);
    };
    label.draw({line.x, middle(label.height())});
    const float x = line.x + label_width + gap;
    const float width = std::max(frame.px(24), line.width - label_width - text_width - 2 * gap);
    track(frame, {x, middle(frame.px(8)), width, frame.px(8)}, bar.share, palette.accent.full);
    text.draw({right_of(line) - text_width, middle(text.height())});
    Item item;
    item.role = Role::progress;
    item.name = bar.label;
    item.value = bar.text;
    item.fraction = static_cast<float>(bar.share);
    frame.describe(std::move(item), line);
}

}  // namespace

void labelled_bars(Frame& frame, std::string_view name, const std::vector<LabelledBar>& bars) {
    const Group group(frame, Role::list, name);
    float label_width = 0;
    float text_width = 0;
    for (const LabelledBar& bar : bars) {
        const TextStyle style{Type::small, {}, Align::left, Wrap::none};
        label_width = std::max(label_width, TextBlock(frame, bar.label, style, 0).width());
        text_width = std::max(text_width, TextBlock(frame, bar.text, style, 0).width());
    }
    label_width = std::min(label_width, std::floor(frame.flow.width * 0.34F));
    text_width = std::min(text_width, std::floor(frame.flow.width * 0.34F));
    for (std::size_t number = 0; number < bars.size(); ++number) {
        if (number > 0) frame.gap(8);
        labelled_bar(frame, bars[number], label_width, text_width);
    }
}

}  // namespace recite::widgets
