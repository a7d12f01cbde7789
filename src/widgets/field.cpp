#include "widgets/field.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "widgets/metrics.hpp"
#include "widgets/pen.hpp"
#include "widgets/text.hpp"

namespace recite::widgets {

namespace {

Colour edge_of(const Palette& palette, const Field& field, const Touch& touch) {
    if (field.tone != Tone::none) return tint_of(palette, field.tone).full;
    if (field.judged) return palette.line;
    if (touch.focused || touch.hovered) return palette.accent.full;
    return palette.control;
}

void draw_frame(Frame& frame, const Field& field, const Touch& touch, const Rectangle& box) {
    const float corner = frame.px(std::min(metrics::button_corner, box.height / 2));
    const bool strong = touch.focused || field.tone != Tone::none;
    Pen pen(frame);
    pen.fill(box, frame.palette().surface, corner);
    pen.edge(box, edge_of(frame.palette(), field, touch), frame.px(strong ? 2 : 1), corner);
}

void draw_text(Frame& frame, const Field& field, const Touch& touch, const Rectangle& box) {
    const Palette& palette = frame.palette();
    const bool empty = field.value.empty();
    const TextBlock text(frame, empty ? field.placeholder : field.value,
                         {Type::answer, empty ? palette.muted : palette.ink, Align::left,
                          field.purpose == outline::Purpose::long_text ? Wrap::full : Wrap::none},
                         box.width);
    const bool tall = field.purpose == outline::Purpose::long_text;
    const float y = tall ? box.y : box.y + std::round((box.height - text.height()) / 2);
    text.draw({box.x, y});
    if (!touch.focused || field.judged) return;
    const float x = box.x + (empty ? 0 : text.width()) + frame.px(1);
    Pen(frame).fill({x, y + frame.px(2), frame.px(2), text.pitch() - frame.px(4)},
                    palette.accent.full);
}

void describe(Frame& frame, std::uint32_t id, const Field& field, const Rectangle& box) {
    Item item;
    if (field.judged) {
        item.role = Role::text;
        item.name = field.value.empty() ? "Your answer: nothing" : "Your answer: " + field.value;
        frame.describe(std::move(item), box);
        return;
    }
    item.id = id;
    item.role = Role::textbox;
    item.name = field.name;
    item.value = field.value;
    item.placeholder = field.placeholder;
    item.description = field.description;
    item.purpose = field.purpose;
    item.most_characters = field.most_characters;
    item.text_size = em_size(frame, Type::answer);
    frame.describe(std::move(item), box);
}

Typed typed_in(Frame& frame, std::uint32_t id, const Field& field) {
    using Kind = outline::Command::Kind;
    Typed typed;
    const outline::Command* set = frame.command(id, Kind::set_value);
    if (set != nullptr && set->text != field.value) typed.text = set->text;
    typed.submitted = frame.command(id, Kind::submit) != nullptr;
    typed.cancelled = frame.command(id, Kind::cancel) != nullptr;
    return typed;
}

}  // namespace

Typed draw_field(Frame& frame, std::uint32_t id, const Field& field, const Rectangle& box) {
    const Touch touch = field.judged ? Touch{} : frame.touch_field(id, box);
    draw_frame(frame, field, touch, box);
    Rectangle inside = box;
    const float room = frame.px(box.height < frame.px(metrics::button_height) ? 10 : 18);
    inside.x += room;
    inside.width -= 2 * room;
    if (field.purpose == outline::Purpose::long_text) {
        inside.y += frame.px(12);
        inside.height -= frame.px(24);
    }
    if (!field.unit.empty()) {
        const TextBlock unit(frame, field.unit,
                             {Type::text, frame.palette().muted, Align::left, Wrap::none},
                             box.width);
        const float x = right_of(inside) - unit.width();
        unit.draw({x, box.y + std::round((box.height - unit.height()) / 2)});
        inside.width -= unit.width() + frame.px(12);
    }
    const bool drawn = frame.around().draws_fields || field.judged;
    if (drawn) draw_text(frame, field, touch, inside);
    if (field.judged) {
        describe(frame, id, field, box);
        return {};
    }
    // What came in this frame is told at once: the old value would take letters out of the box.
    Typed typed = typed_in(frame, id, field);
    Field told = field;
    if (typed.text) told.value = *typed.text;
    describe(frame, id, told, Rectangle{box.x, box.y, right_of(inside) + room - box.x, box.height});
    return typed;
}

Typed field(Frame& frame, std::uint32_t id, const Field& field) {
    const bool tall = field.purpose == outline::Purpose::long_text;
    return draw_field(frame, id, field, frame.take(frame.px(tall ? 132 : metrics::option_height)));
}

}  // namespace recite::widgets
