#include "widgets/button.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "widgets/metrics.hpp"
#include "widgets/pen.hpp"
#include "widgets/text.hpp"

namespace recite::widgets {

namespace {

struct Colours {
    Colour fill;
    Colour edge;
    Colour ink;
    Colour soft_ink;
    bool has_edge = true;
    bool has_fill = true;
};

Colours resting(const Palette& palette, const Button& button) {
    if (button.pressed == outline::Switch::on) {
        return {palette.accent.soft, palette.accent.full, palette.ink, palette.ink, true};
    }
    switch (button.loudness) {
        case Loudness::first:
            return {palette.accent.full, palette.accent.full, palette.accent.on, palette.accent.on,
                    false};
        case Loudness::plain:
            return {palette.surface, palette.control, palette.ink, palette.muted, true};
        case Loudness::quiet:
            return {palette.surface,     palette.surface, palette.accent.full,
                    palette.accent.full, false,           false};
        case Loudness::danger:
            return {palette.surface, palette.bad.full, palette.bad.full, palette.muted, true};
    }
    return {};
}

Colours coloured(const Palette& palette, const Button& button, const Touch& touch) {
    Colours look = resting(palette, button);
    if (!button.enabled) {
        const Colour faded = mixed(palette.muted, palette.surface, 0.25);
        return {palette.page, palette.line, faded, faded, true};
    }
    const double dark = touch.held ? 0.18 : touch.hovered ? 0.08 : 0;
    const Colour toward = button.loudness == Loudness::first ? palette.ink : palette.accent.full;
    look.fill = mixed(look.fill, toward, dark);
    look.has_fill = look.has_fill || touch.hovered;
    if (touch.hovered && look.has_edge && button.loudness == Loudness::plain) {
        look.edge = mixed(look.edge, palette.accent.full, 0.7);
    }
    return look;
}

bool is_shown(Frame& frame, std::string_view key) {
    return !key.empty() && !frame.narrow();
}

std::string shown_key(std::string_view key) {
    return key == "Escape" ? "Esc" : std::string(key);
}

// Everything inside the button but its edges.
struct Parts {
    TextBlock label;
    TextBlock detail;
    TextBlock key;
    bool has_key = false;
    bool has_detail = false;
    bool has_check = false;
};

Parts parts_of(Frame& frame, const Button& button, const Colours& look, float width) {
    return {TextBlock(frame, button.label, {Type::strong, look.ink, Align::left, Wrap::balanced},
                      width),
            TextBlock(frame, button.detail, {Type::small, look.soft_ink}, width),
            TextBlock(frame, shown_key(button.key), {Type::tiny, look.ink, Align::left, Wrap::none},
                      width),
            is_shown(frame, button.key),
            !button.detail.empty(),
            button.pressed == outline::Switch::on && !button.waits};
}

float key_width(Frame& frame, const Parts& parts) {
    return parts.has_key ? parts.key.width() + frame.px(14) + frame.px(10) : 0;
}

float check_width(Frame& frame, const Parts& parts) {
    return parts.has_check ? frame.px(24) : 0;
}

void draw_key(Frame& frame, const Parts& parts, const Colours& look, Point middle_left) {
    const float height = frame.px(20);
    const float width = std::max(frame.px(20), parts.key.width() + frame.px(14));
    const Rectangle box{middle_left.x, std::round(middle_left.y - height / 2), width, height};
    Pen(frame).edge(box, mixed(look.ink, look.fill, 0.35), frame.px(1), frame.px(5));
    parts.key.draw({box.x + std::round((width - parts.key.width()) / 2),
                    box.y + std::round((height - parts.key.height()) / 2)});
}

void draw_parts(Frame& frame, const Parts& parts, const Colours& look, const Rectangle& box) {
    const float inner = parts.label.width() + key_width(frame, parts) + check_width(frame, parts);
    const float height = parts.label.height() + (parts.has_detail ? parts.detail.height() : 0);
    float x = box.x + std::round((box.width - inner) / 2);
    const float y = box.y + std::round((box.height - height) / 2);
    const float middle = y + parts.label.height() / 2;
    if (parts.has_check) {
        Pen(frame).icon(Icon::check, {x + frame.px(8), middle}, frame.px(14), look.ink);
        x += check_width(frame, parts);
    }
    parts.label.draw({x, y});
    if (parts.has_key) {
        draw_key(frame, parts, look, {x + parts.label.width() + frame.px(10), middle});
    }
    if (parts.has_detail) {
        parts.detail.draw(
            {box.x + std::round((box.width - parts.detail.width()) / 2), y + parts.label.height()});
    }
}

bool pressed_by_its_key(Frame& frame, const Button& button) {
    if (!button.enabled || button.key.empty()) return false;
    if (button.key == "Enter") return frame.take_enter_for_screen();
    if (button.key == "Escape") return frame.take(Key::escape);
    if (button.key == "Space") return frame.surface().focused == 0 && frame.take(Key::space);
    if (button.key.size() != 1) return false;
    const char letter = button.key[0];
    return frame.take_character(letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32)
                                                               : letter);
}

void describe(Frame& frame, std::uint32_t id, const Button& button, const Rectangle& box) {
    Item item;
    item.id = id;
    item.role = Role::button;
    item.name = button.label;
    item.description = button.detail;
    item.access_key = button.key;
    item.disabled = !button.enabled;
    item.pressed = button.pressed;
    item.expanded = button.expanded;
    frame.describe(std::move(item), box);
}

}  // namespace

float width_of(Frame& frame, const Button& button) {
    if (button.only_icon) return frame.px(metrics::touch);
    const Parts parts = parts_of(frame, button, {}, frame.flow.width);
    const float inner = parts.label.width() + key_width(frame, parts) + check_width(frame, parts);
    const float wanted =
        std::max(inner, parts.has_detail ? parts.detail.width() : 0) + 2 * frame.px(22);
    return std::min(frame.flow.width, std::max(wanted, frame.px(metrics::button_height)));
}

float height_of(Frame& frame, const Button& button) {
    return frame.px(button.detail.empty() ? metrics::button_height : 68);
}

bool draw_button(Frame& frame, std::uint32_t id, const Button& button, const Rectangle& box) {
    const Touch touch = button.enabled ? frame.touch(id, box) : Touch{};
    const Colours look = coloured(frame.palette(), button, touch);
    const float corner = frame.px(metrics::button_corner);
    Pen pen(frame);
    if (look.has_fill) pen.fill(box, look.fill, corner);
    if (look.has_edge) {
        const bool down = button.pressed == outline::Switch::on;
        pen.edge(box, look.edge, frame.px(down ? 2 : 1), corner);
    }
    if (button.only_icon) {
        pen.icon(Icon::cross, {box.x + box.width / 2, box.y + box.height / 2}, frame.px(14),
                 touch.hovered ? look.ink : frame.palette().ink);
    } else {
        draw_parts(frame, parts_of(frame, button, look, box.width - 2 * frame.px(8)), look, box);
    }
    if (touch.ring) pen.ring(box, frame.palette().accent.full, corner);
    describe(frame, id, button, box);
    return touch.clicked || pressed_by_its_key(frame, button);
}

bool button(Frame& frame, std::string_view key, const Button& button) {
    Rectangle box = frame.take(height_of(frame, button));
    box.width = width_of(frame, button);
    return draw_button(frame, frame.id(key), button, box);
}

std::optional<std::size_t> button_row(Frame& frame, std::string_view key,
                                      const std::vector<Button>& buttons, Side side) {
    std::optional<std::size_t> pressed;
    const float gap = frame.px(12);
    for (std::size_t first = 0; first < buttons.size();) {
        float width = 0;
        float height = 0;
        std::size_t past = first;
        while (past < buttons.size()) {
            const float more = width_of(frame, buttons[past]) + (past > first ? gap : 0);
            if (past > first && width + more > frame.flow.width) break;
            width += more;
            height = std::max(height, height_of(frame, buttons[past]));
            ++past;
        }
        if (first > 0) frame.flow.y += gap;
        const Rectangle line = frame.take(height);
        const float left = line.width - width;
        float x = line.x + (side == Side::right    ? left
                            : side == Side::centre ? std::floor(left / 2)
                                                   : 0);
        for (; first < past; ++first) {
            const Rectangle box{x, line.y, width_of(frame, buttons[first]), height};
            if (draw_button(frame, frame.id(key, first), buttons[first], box)) pressed = first;
            x += box.width + gap;
        }
    }
    return pressed;
}

std::optional<std::size_t> button_stack(Frame& frame, std::string_view key,
                                        const std::vector<Button>& buttons) {
    std::optional<std::size_t> pressed;
    for (std::size_t number = 0; number < buttons.size(); ++number) {
        if (number > 0) frame.gap(10);
        const Rectangle box = frame.take(height_of(frame, buttons[number]));
        if (draw_button(frame, frame.id(key, number), buttons[number], box)) pressed = number;
    }
    return pressed;
}

std::optional<std::size_t> equal_buttons(Frame& frame, std::string_view key,
                                         const std::vector<Button>& buttons) {
    std::optional<std::size_t> pressed;
    if (buttons.empty()) return pressed;
    float height = 0;
    for (const Button& one : buttons) height = std::max(height, height_of(frame, one));
    const Rectangle line = frame.take(height);
    const float gap = frame.px(12);
    const auto count = static_cast<float>(buttons.size());
    const float width = std::floor((line.width - gap * (count - 1)) / count);
    float x = line.x;
    for (std::size_t number = 0; number < buttons.size(); ++number) {
        const Rectangle box{x, line.y, width, height};
        if (draw_button(frame, frame.id(key, number), buttons[number], box)) pressed = number;
        x += width + gap;
    }
    return pressed;
}

}  // namespace recite::widgets
