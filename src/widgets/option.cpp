#include "widgets/option.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "widgets/metrics.hpp"
#include "widgets/pen.hpp"
#include "widgets/text.hpp"

namespace recite::widgets {

const Tint& tint_of(const Palette& palette, Tone tone) {
    switch (tone) {
        case Tone::none:
            return palette.accent;
        case Tone::good:
            return palette.good;
        case Tone::warn:
            return palette.warn;
        case Tone::bad:
            return palette.bad;
    }
    return palette.accent;
}

namespace {

constexpr float mark_size = 28;
constexpr float inset = 18;
constexpr float icon_room = 22;

float text_left(Frame& frame) {
    return frame.px(inset + mark_size + 14);
}

TextBlock text_of(Frame& frame, const Option& option) {
    return {frame,
            option.text,
            {Type::text, frame.palette().ink},
            frame.flow.width - text_left(frame) - frame.px(inset + 88)};
}

std::string head_of(const std::string& words) {
    return words.substr(0, words.find(':'));
}

TextBlock words_of(Frame& frame, const Option& option, const std::string& words, float width) {
    const Tint& tint = tint_of(frame.palette(), option.tone);
    const Colour ink = option.tone == Tone::none ? frame.palette().muted : tint.full;
    const Type type = option.tone == Tone::none ? Type::small : Type::small_strong;
    return {frame, words, {type, ink, Align::left, Wrap::balanced}, width};
}

float row_height(Frame& frame, const TextBlock& text) {
    return std::max(frame.px(metrics::option_height), text.height() + 2 * frame.px(14));
}

float words_room(Frame& frame, const TextBlock& text) {
    return frame.flow.width - text_left(frame) - text.width() - frame.px(20 + inset + icon_room);
}

bool all_words_fit(Frame& frame, const Option& option, const TextBlock& text) {
    const float room = words_room(frame, text);
    if (room < frame.px(60)) return false;
    const TextBlock words = words_of(frame, option, option.words, room);
    return words.height() <= row_height(frame, text) - frame.px(8) &&
           words.lines() <= (room < frame.px(180) ? 1U : 2U);
}

void draw_mark(Frame& frame, const Option& option, const Rectangle& row) {
    const Palette& palette = frame.palette();
    const float size = frame.px(mark_size);
    const Rectangle box{row.x + frame.px(inset), row.y + std::round((row.height - size) / 2), size,
                        size};
    Pen pen(frame);
    const float corner = frame.px(7);
    const bool filled = option.picked;
    const Tint& tint = tint_of(palette, option.tone);
    if (filled) pen.fill(box, tint.full, corner);
    if (!filled)
        pen.edge(box, option.several ? palette.control : palette.line, frame.px(1), corner);
    const Colour ink = filled ? tint.on : palette.muted;
    const Point centre{box.x + size / 2, box.y + size / 2};
    if (filled && option.several) return pen.icon(Icon::check, centre, frame.px(15), ink);
    const TextBlock mark(frame, option.mark, {Type::small, ink, Align::left, Wrap::none}, size);
    mark.draw({box.x + std::round((size - mark.width()) / 2),
               box.y + std::round((size - mark.height()) / 2)});
}

void draw_words(Frame& frame, const Option& option, const TextBlock& text, const Rectangle& row) {
    if (option.words.empty()) return;
    const bool all = all_words_fit(frame, option, text);
    // A reason that has no room is told elsewhere; what is right and what was picked must be here.
    if (!all && option.tone == Tone::none) return;
    const float room = std::max(frame.px(60), words_room(frame, text));
    const TextBlock words =
        words_of(frame, option, all ? option.words : head_of(option.words), room);
    const float x = right_of(row) - frame.px(inset) - words.width();
    words.draw({x, row.y + std::round((row.height - words.height()) / 2)});
    if (option.tone == Tone::none) return;
    const Icon icon = option.tone == Tone::good  ? Icon::check
                      : option.tone == Tone::bad ? Icon::cross
                                                 : Icon::slip;
    Pen(frame).icon(icon, {x - frame.px(14), row.y + row.height / 2}, frame.px(13),
                    tint_of(frame.palette(), option.tone).full);
}

void draw_row(Frame& frame, const Option& option, const Touch& touch, const Rectangle& row) {
    const Palette& palette = frame.palette();
    const float corner = frame.px(metrics::card_corner);
    Pen pen(frame);
    const bool toned = option.tone != Tone::none;
    const Tint& tint = tint_of(palette, option.tone);
    Colour fill = palette.surface;
    if ((option.picked || toned) && !option.outlined) fill = tint.soft;
    if (touch.hovered) fill = mixed(fill, palette.accent.full, touch.held ? 0.12 : 0.05);
    pen.fill(row, fill, corner);
    if (option.picked || toned) {
        pen.edge(row, tint.full, frame.px(2), corner);
    } else {
        const Colour quiet = option.marked ? palette.line : palette.control;
        pen.edge(row, touch.hovered ? palette.accent.full : quiet, frame.px(1), corner);
    }
    if (touch.ring) pen.ring(row, palette.accent.full, corner);
}

void describe(Frame& frame, std::uint32_t id, const Option& option, const Rectangle& row) {
    Item item;
    item.id = id;
    item.role = option.several ? Role::checkbox : Role::radio;
    item.name = option.text;
    item.description = option.words;
    item.checked = option.picked ? outline::Switch::on : outline::Switch::off;
    item.disabled = option.marked;
    item.access_key = option.marked ? "" : option.mark;
    item.position = static_cast<int>(option.position);
    item.count = static_cast<int>(option.count);
    frame.describe(std::move(item), row);
}

}  // namespace

bool shows_all_words(Frame& frame, const Option& option) {
    return option.words.empty() || all_words_fit(frame, option, text_of(frame, option));
}

bool option(Frame& frame, std::uint32_t id, const Option& option) {
    const TextBlock text = text_of(frame, option);
    const Rectangle row = frame.take(row_height(frame, text));
    Touch touch;
    if (!option.marked) {
        touch = frame.touch(id, row, option.picked ? OnEnter::leave : OnEnter::press);
    }
    draw_row(frame, option, touch, row);
    draw_mark(frame, option, row);
    text.draw({row.x + text_left(frame), row.y + std::round((row.height - text.height()) / 2)});
    draw_words(frame, option, text, row);
    describe(frame, id, option, row);
    if (option.marked) return false;
    if (option.mark.size() == 1 && frame.take_character(option.mark[0])) {
        frame.focus(id);
        return true;
    }
    return touch.clicked || (touch.arrived && !option.several);
}

}  // namespace recite::widgets
