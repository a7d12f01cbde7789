#include "widgets/text.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "imgui.h"

#include "widgets/pen.hpp"

namespace recite::widgets {

namespace {

struct Look {
    float size = 16;      // of the em, in pixels of the design
    float leading = 1.5;  // from line to line, in ems
    bool bold = false;
};

Look look_of(Type type, bool narrow) {
    switch (type) {
        case Type::question:
            return narrow ? Look{23, 1.28F, true} : Look{28, 1.25F, true};
        case Type::title:
            return {20, 1.3F, true};
        case Type::figure:
            return {24, 1.3F, true};
        case Type::answer:
            return {18, 1.4F, false};
        case Type::strong:
            return {16, 1.5F, true};
        case Type::text:
            return {16, 1.5F, false};
        case Type::small_strong:
            return {14, 1.45F, true};
        case Type::small:
            return {14, 1.45F, false};
        case Type::tiny:
            return {12, 1.35F, false};
    }
    return {};
}

ImU32 packed(Colour colour) {
    return IM_COL32((colour.rgb >> 16) & 0xFFU, (colour.rgb >> 8) & 0xFFU, colour.rgb & 0xFFU, 255);
}

// Whether the fonts can draw it character by character.
bool is_plain(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char byte) { return static_cast<unsigned char>(byte) < 0xC8; });
}

}  // namespace

TextBlock::TextBlock(Frame& frame, std::string_view text, TextStyle style, float width)
    : frame_(frame), text_(text), style_(style), limit_(width) {
    const bool bold = look_of(style.type, frame.narrow()).bold;
    stretches_.push_back(
        {0, static_cast<std::uint32_t>(text_.size()), bold, style.colour, false, false});
    break_up();
}

TextBlock::TextBlock(Frame& frame, const std::vector<Run>& runs, TextStyle style, float width)
    : frame_(frame), style_(style), limit_(width) {
    for (const Run& run : runs) {
        const auto begin = static_cast<std::uint32_t>(text_.size());
        text_ += run.text;
        stretches_.push_back({begin, static_cast<std::uint32_t>(text_.size()), run.bold, run.colour,
                              run.underlined, run.struck});
    }
    break_up();
}

void TextBlock::break_up() {
    const Look look = look_of(style_.type, frame_.narrow());
    const float scale = frame_.around().scale;
    size_ = std::round(look.size * scale);
    pitch_ = std::max(size_, std::round(look.size * look.leading * scale));
    lines_ =
        break_lines(text_, limit_, style_.wrap,
                    [this](std::uint32_t begin, std::uint32_t end) { return measure(begin, end); });
    for (const Line& line : lines_) widest_ = std::max(widest_, std::ceil(line.width));
}

float TextBlock::measure(const Stretch& stretch, std::uint32_t begin, std::uint32_t end) const {
    const Surroundings& around = frame_.around();
    ImFont& font = stretch.bold ? *around.bold : *around.regular;
    std::string_view part = std::string_view(text_).substr(begin, end - begin);
    if (around.shape != nullptr && !is_plain(part)) part = around.shape(part);
    return font.CalcTextSizeA(size_, FLT_MAX, 0, part.data(), part.data() + part.size()).x;
}

float TextBlock::measure(std::uint32_t begin, std::uint32_t end) const {
    float width = 0;
    for (const Stretch& stretch : stretches_) {
        const std::uint32_t from = std::max(begin, stretch.begin);
        const std::uint32_t to = std::min(end, stretch.end);
        if (from < to) width += measure(stretch, from, to);
    }
    return width;
}

void TextBlock::draw_line(const Line& line, Point at) const {
    const Surroundings& around = frame_.around();
    ImDrawList& list = frame_.draw();
    float x = at.x;
    for (const Stretch& stretch : stretches_) {
        const std::uint32_t from = std::max(line.begin, stretch.begin);
        const std::uint32_t to = std::min(line.end, stretch.end);
        if (from >= to) continue;
        std::string_view part = std::string_view(text_).substr(from, to - from);
        const float width = measure(stretch, from, to);
        if (around.shape != nullptr && !is_plain(part)) part = around.shape(part);
        ImFont* font = stretch.bold ? around.bold : around.regular;
        const ImU32 ink = packed(stretch.colour);
        list.AddText(font, size_, {std::round(x), at.y}, ink, part.data(),
                     part.data() + part.size());
        const auto rule = [&](float height) {
            const float y = std::round(at.y + size_ * height);
            list.AddRectFilled({std::round(x), y}, {std::round(x + width), y + frame_.px(1)}, ink);
        };
        if (stretch.underlined) rule(0.98F);
        if (stretch.struck) rule(0.55F);
        x += width;
    }
}

void TextBlock::draw(Point at) const {
    const Rectangle seen = frame_.clip();
    const float above = std::round((pitch_ - size_) / 2);
    for (std::size_t number = 0; number < lines_.size(); ++number) {
        const Line& line = lines_[number];
        const float y = std::round(at.y + pitch_ * static_cast<float>(number) + above);
        if (y > bottom_of(seen) || y + pitch_ < seen.y) continue;
        float x = at.x;
        if (style_.align == Align::centre) x += std::round((limit_ - line.width) / 2);
        if (style_.align == Align::right) x += std::round(limit_ - line.width);
        draw_line(line, {x, y});
    }
}

void TextBlock::describe(Item& item) const {
    item.name = text_;
    item.text_size = size_;
    item.weight = !stretches_.empty() && stretches_.front().bold ? 700 : 400;
    for (std::size_t number = 1; number < lines_.size(); ++number) {
        item.breaks.push_back(lines_[number].begin);
    }
}

float em_size(Frame& frame, Type type) {
    return std::round(look_of(type, frame.narrow()).size * frame.around().scale);
}

float line_height(Frame& frame, Type type) {
    const Look look = look_of(type, frame.narrow());
    const float scale = frame.around().scale;
    return std::max(std::round(look.size * scale), std::round(look.size * look.leading * scale));
}

namespace {

void place(Frame& frame, const TextBlock& block, Item item, Align align) {
    Rectangle box = frame.take(block.height());
    block.describe(item);
    const float left = box.width - block.width();
    block.draw({box.x, box.y});
    if (align == Align::centre) box.x += std::floor(left / 2);
    if (align == Align::right) box.x += std::floor(left);
    box.width = block.width();
    frame.describe(std::move(item), box);
}

}  // namespace

void heading(Frame& frame, std::string_view text, int level, TextStyle style, std::uint32_t id) {
    const TextBlock block(frame, text, style, frame.flow.width);
    Item item;
    item.id = id;
    item.role = Role::heading;
    item.level = level;
    place(frame, block, std::move(item), style.align);
}

void paragraph(Frame& frame, std::string_view text, TextStyle style) {
    if (text.empty()) return;
    place(frame, TextBlock(frame, text, style, frame.flow.width), {}, style.align);
}

void paragraph(Frame& frame, const std::vector<Run>& runs, TextStyle style, Role role) {
    const TextBlock block(frame, runs, style, frame.flow.width);
    if (block.text().empty()) return;
    Item item;
    item.role = role;
    place(frame, block, std::move(item), style.align);
}

}  // namespace recite::widgets
