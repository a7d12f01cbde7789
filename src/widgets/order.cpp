#include "widgets/order.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "base/number.hpp"
#include "widgets/metrics.hpp"
#include "widgets/pen.hpp"
#include "widgets/text.hpp"

namespace recite::widgets {

namespace {

// What is asked of one row in this frame: to go up, down, or to a place.
struct Move {
    std::size_t from = 0;
    std::size_t to = 0;
};

class Rows {
public:
    Rows(Frame& frame, std::string_view key, const std::vector<OrderRow>& rows,
         const std::vector<std::uint32_t>& order, bool judged)
        : frame_(frame), key_(key), rows_(rows), order_(order), judged_(judged) {}

    std::optional<Move> draw() {
        for (std::size_t place = 0; place < order_.size(); ++place) {
            if (place > 0) frame_.gap(10);
            draw_row(place);
        }
        return move_;
    }

private:
    std::uint32_t id_of(std::size_t place) const { return frame_.id(key_, order_[place]); }

    const OrderRow& row_at(std::size_t place) const { return rows_[order_[place]]; }

    void go(std::size_t from, std::size_t to) {
        if (to < order_.size() && to != from) move_ = Move{from, to};
    }

    float buttons_width() const {
        return judged_ ? 0 : 2 * frame_.px(metrics::touch) + frame_.px(6);
    }

    void draw_row(std::size_t place) {
        const OrderRow& row = row_at(place);
        const Palette& palette = frame_.palette();
        const float words_width = std::floor(judged_ ? frame_.flow.width * 0.36F : 0);
        const TextBlock text(
            frame_, row.text, {Type::text, palette.ink},
            frame_.flow.width - frame_.px(18 + 28 + 14 + 12) - buttons_width() - words_width);
        const float height =
            std::max(frame_.px(metrics::option_height), text.height() + 2 * frame_.px(14));
        const Rectangle box = frame_.take(height);
        const Touch touch = touch_row(place, box);
        draw_ground(row, touch, box, surface().lifted == id_of(place));
        draw_number(place, box, row);
        text.draw(
            {box.x + frame_.px(18 + 28 + 14), box.y + std::round((height - text.height()) / 2)});
        Item item;
        item.role = Role::list_item;
        item.position = static_cast<int>(place) + 1;
        item.count = static_cast<int>(order_.size());
        if (judged_) {
            item.name = row.text;
            item.description = row.words;
            frame_.describe(std::move(item), box);
            return draw_words(row, box, words_width);
        }
        frame_.open(std::move(item), box);
        describe_handle(place, box);
        draw_arrow(place, box, Icon::up);
        draw_arrow(place, box, Icon::down);
        frame_.close();
    }

    Touch touch_row(std::size_t place, const Rectangle& box) {
        if (judged_) return {};
        const std::uint32_t id = id_of(place);
        Rectangle grip = box;
        grip.width -= buttons_width();
        if (surface().lifted == id && surface().focused == id) move_by_keys(place);
        const Touch touch = frame_.touch(id, grip);
        if (touch.clicked && !dragged()) surface().lifted = surface().lifted == id ? 0 : id;
        if (surface().held == id && frame_.pointer_is_down()) drag(place, box);
        if (surface().lifted == id && surface().focused != id) surface().lifted = 0;
        return touch;
    }

    bool dragged() const { return surface().grip != 0; }

    void move_by_keys(std::size_t place) {
        if (frame_.take(Key::up) && place > 0) go(place, place - 1);
        if (frame_.take(Key::down)) go(place, place + 1);
        if (frame_.take(Key::home)) go(place, 0);
        if (frame_.take(Key::end)) go(place, order_.size() - 1);
        if (frame_.take(Key::escape)) surface().lifted = 0;
    }

    void drag(std::size_t place, const Rectangle& box) {
        const float pointer = frame_.pointer().y;
        if (pointer < box.y - frame_.px(6) && place > 0) {
            go(place, place - 1);
            surface().grip = 1;
        }
        if (pointer > bottom_of(box) + frame_.px(6)) {
            go(place, place + 1);
            surface().grip = 1;
        }
        surface().lifted = surface().grip != 0 ? 0 : surface().lifted;
    }

    void draw_ground(const OrderRow& row, const Touch& touch, const Rectangle& box, bool lifted) {
        const Palette& palette = frame_.palette();
        const float corner = frame_.px(metrics::card_corner);
        Pen pen(frame_);
        const bool toned = row.tone != Tone::none;
        const bool strong = toned || lifted || touch.held;
        const Tint& tint = tint_of(palette, row.tone);
        if (lifted || touch.held) pen.shadow(box, {0x000000}, corner, frame_.px(8));
        Colour fill = strong ? tint.soft : palette.surface;
        if (touch.hovered && !strong) fill = mixed(fill, palette.accent.full, 0.04);
        pen.fill(box, fill, corner);
        const Colour quiet = judged_ ? palette.line : palette.control;
        pen.edge(box, strong || touch.hovered ? tint.full : quiet, frame_.px(strong ? 2 : 1),
                 corner);
        if (touch.ring) pen.ring(box, palette.accent.full, corner);
    }

    void draw_number(std::size_t place, const Rectangle& box, const OrderRow& row) {
        const float size = frame_.px(28);
        const Rectangle mark{box.x + frame_.px(18), box.y + std::round((box.height - size) / 2),
                             size, size};
        const bool toned = row.tone != Tone::none;
        const Palette& palette = frame_.palette();
        Pen(frame_).edge(mark, toned ? tint_of(palette, row.tone).full : palette.line, frame_.px(1),
                         frame_.px(7));
        const TextBlock number(
            frame_, to_text(static_cast<std::uint64_t>(place + 1)),
            {Type::small, toned ? tint_of(palette, row.tone).full : palette.muted, Align::left,
             Wrap::none},
            size);
        number.draw({mark.x + std::round((size - number.width()) / 2),
                     mark.y + std::round((size - number.height()) / 2)});
    }

    void draw_arrow(std::size_t place, const Rectangle& box, Icon icon) {
        const bool up = icon == Icon::up;
        const std::string name = (up ? "Move up: " : "Move down: ") + row_at(place).text;
        const bool possible = up ? place > 0 : place + 1 < order_.size();
        const float size = frame_.px(metrics::touch);
        const float x = right_of(box) - frame_.px(6) - size * (up ? 2 : 1);
        const Rectangle target{x, box.y + std::round((box.height - size) / 2), size, size};
        const std::uint32_t id = frame_.id(up ? "up" : "down", order_[place]);
        const Touch touch = possible ? frame_.touch(id, target) : Touch{};
        const Palette& palette = frame_.palette();
        Pen pen(frame_);
        if (touch.hovered) pen.fill(target, palette.accent.soft, frame_.px(8));
        if (touch.ring) pen.ring(grown(target, -frame_.px(4)), palette.accent.full, frame_.px(8));
        pen.icon(icon, {x + size / 2, target.y + size / 2}, frame_.px(14),
                 !possible       ? palette.line
                 : touch.hovered ? palette.accent.full
                                 : palette.muted);
        Item item;
        item.id = id;
        item.role = Role::button;
        item.name = name;
        item.disabled = !possible;
        frame_.describe(std::move(item), target);
        if (touch.clicked) go(place, up ? place - 1 : place + 1);
    }

    void draw_words(const OrderRow& row, const Rectangle& box, float width) {
        if (row.words.empty()) return;
        const Palette& palette = frame_.palette();
        const Colour ink = row.tone == Tone::none ? palette.muted : tint_of(palette, row.tone).full;
        const TextBlock words(frame_, row.words,
                              {row.tone == Tone::none ? Type::small : Type::small_strong, ink,
                               Align::right, Wrap::balanced},
                              width);
        words.draw({right_of(box) - frame_.px(18) - width,
                    box.y + std::round((box.height - words.height()) / 2)});
    }

    // What is pressed to lift the row and to put it down.
    void describe_handle(std::size_t place, const Rectangle& box) {
        const bool lifted = surface().lifted == id_of(place);
        const auto number = [](std::size_t at) { return to_text(static_cast<std::uint64_t>(at)); };
        Item item;
        item.id = id_of(place);
        item.role = Role::button;
        item.name = row_at(place).text;
        item.description = "Place " + number(place + 1) + " of " + number(order_.size()) +
                           (lifted ? ", lifted: the arrows move it" : "");
        item.pressed = lifted ? outline::Switch::on : outline::Switch::off;
        Rectangle seen = box;
        seen.width -= buttons_width();
        frame_.describe(std::move(item), seen);
    }

    Surface& surface() const { return frame_.surface(); }

    Frame& frame_;
    std::string_view key_;
    const std::vector<OrderRow>& rows_;
    const std::vector<std::uint32_t>& order_;
    bool judged_ = false;
    std::optional<Move> move_;
};

}  // namespace

bool order_rows(Frame& frame, std::string_view key, std::string_view name,
                const std::vector<OrderRow>& rows, std::vector<std::uint32_t>& order, bool judged) {
    Item group;
    group.role = Role::list;
    group.name = std::string(name);
    group.count = static_cast<int>(order.size());
    const Group around(frame, std::move(group));
    // A lifted row takes the arrows before the focus moves by them.
    const bool lifted = frame.surface().lifted != 0;
    std::optional<Move> move;
    if (!lifted) frame.begin_arrows(frame.id(key, rows.size() + 1), false);
    move = Rows(frame, key, rows, order, judged).draw();
    if (!lifted) frame.end_arrows();
    if (!move) return false;
    const std::uint32_t moved = order[move->from];
    order.erase(order.begin() + static_cast<std::ptrdiff_t>(move->from));
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(move->to), moved);
    frame.again();
    return true;
}

}  // namespace recite::widgets
