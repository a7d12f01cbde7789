#include "widgets/rows.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "widgets/card.hpp"
#include "widgets/metrics.hpp"
#include "widgets/pen.hpp"
#include "widgets/text.hpp"

namespace recite::widgets {

namespace {

std::string said_of(const LinkRow& row) {
    std::string said = row.detail;
    for (const std::string& more : {row.chip, row.state}) {
        if (more.empty()) continue;
        if (!said.empty()) said += ", ";
        said += more;
    }
    return said;
}

void draw_ground(Frame& frame, const LinkRow& row, const Touch& touch, const Rectangle& box) {
    const Palette& palette = frame.palette();
    Pen pen(frame);
    const float corner = frame.px(8);
    if (row.current) {
        pen.fill(box, palette.accent.soft, corner);
        pen.fill({box.x, box.y + corner, frame.px(3), box.height - 2 * corner},
                 palette.accent.full);
    } else if (touch.hovered) {
        pen.fill(box, mixed(palette.surface, palette.accent.full, 0.06), corner);
    }
    if (!row.last) {
        pen.fill({box.x + frame.px(12), bottom_of(box) - frame.px(1), box.width - frame.px(24),
                  frame.px(1)},
                 palette.line);
    }
    if (touch.ring) pen.ring(grown(box, -frame.px(5)), palette.accent.full, corner);
}

}  // namespace

bool link_line(Frame& frame, std::uint32_t id, const LinkRow& row) {
    const Palette& palette = frame.palette();
    const float inside = frame.px(12);
    const TextBlock state(frame, row.state, {Type::small, palette.muted, Align::left, Wrap::none},
                          0);
    const float state_width = row.state.empty() ? 0 : state.width() + frame.px(16);
    const float width = frame.flow.width - 2 * inside - state_width;
    const TextBlock text(frame, row.text, {Type::text, palette.ink}, width);
    const Rectangle chip = chip_box(frame, row.chip, {0, 0});
    const float chip_width = row.chip.empty() ? 0 : chip.width + frame.px(10);
    const TextBlock detail(frame, row.detail, {Type::small, palette.muted}, width - chip_width);
    float second = row.detail.empty() ? 0 : detail.height();
    if (!row.chip.empty()) second = std::max(second, chip.height);
    const float height =
        std::max(frame.px(metrics::touch), text.height() + second + 2 * frame.px(10));
    const Rectangle box = frame.take(height);
    const Touch touch = frame.touch(id, box);
    draw_ground(frame, row, touch, box);
    const float y = box.y + frame.px(10);
    text.draw({box.x + inside, y});
    state.draw({right_of(box) - inside - state.width(), y});
    if (!row.chip.empty()) {
        draw_chip(frame, row.chip, palette.warn, {box.x + inside, y + text.height()});
    }
    if (!row.detail.empty()) {
        detail.draw({box.x + inside + chip_width,
                     y + text.height() + std::round((second - detail.height()) / 2)});
    }
    Item item;
    item.id = id;
    item.role = Role::link;
    item.name = row.text;
    item.description = said_of(row);
    item.href = row.href;
    item.current = row.current;
    frame.describe(std::move(item), box);
    return touch.clicked;
}

}  // namespace recite::widgets
