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

// The texts of a line and where they go, without its frame.
struct Layout {
    TextBlock text;
    TextBlock detail;
    TextBlock state;
    float detail_left = 0;  // from the line's own left edge
    float state_left = 0;
    float second = 0;  // height of what stands below the text
};

constexpr float inside = 12;
constexpr float above = 10;

Layout lay_out(Frame& frame, const LinkRow& row) {
    const Palette& palette = frame.palette();
    const TextStyle small{Type::small, palette.muted};
    const float edge = frame.px(inside);
    const float right = frame.flow.width - edge;
    const bool columns = row.state_column > 0;
    const TextBlock free(frame, row.state, {Type::small, {}, Align::left, Wrap::none}, 0);
    const float state_width = columns ? frame.px(row.state_column) : free.width();
    const float state_left = right - state_width;
    const float detail_width = columns ? frame.px(row.detail_column) : 0;
    const float detail_left = state_left - detail_width;
    const float gap = state_width > 0 ? frame.px(16) : 0;
    const float width = (columns ? detail_left : state_left) - edge - gap;
    const Rectangle chip = chip_box(frame, row.chip, {0, 0});
    const float chip_width = row.chip.empty() ? 0 : chip.width + frame.px(10);
    const TextBlock detail(frame, row.detail, small,
                           columns ? detail_width - frame.px(12) : width - chip_width);
    float second = row.chip.empty() ? 0 : chip.height;
    if (!columns && !row.detail.empty()) second = std::max(second, detail.height());
    return {TextBlock(frame, row.text, {columns ? Type::small : Type::text, palette.ink}, width),
            detail,
            TextBlock(frame, row.state, small, state_width + frame.px(1)),
            columns ? detail_left : edge + chip_width,
            state_left,
            second};
}

}  // namespace

void column_heads(Frame& frame, const LinkRow& heads) {
    const float edge = frame.px(inside);
    const float state_left = frame.flow.width - edge - frame.px(heads.state_column);
    const TextStyle style{Type::small_strong, frame.palette().muted, Align::left, Wrap::none};
    const Rectangle line = frame.take(line_height(frame, style.type) + frame.px(16));
    const auto put = [&](const std::string& text, float left) {
        const TextBlock block(frame, text, style, 0);
        const Point at{line.x + left, line.y + frame.px(8)};
        block.draw(at);
        Item item;
        block.describe(item);
        frame.describe(std::move(item), {at.x, at.y, block.width(), block.height()});
    };
    put(heads.text, edge);
    put(heads.detail, state_left - frame.px(heads.detail_column));
    put(heads.state, state_left);
    Pen(frame).fill(
        {line.x + edge, bottom_of(line) - frame.px(1), line.width - 2 * edge, frame.px(1)},
        frame.palette().line);
}

bool link_line(Frame& frame, std::uint32_t id, const LinkRow& row) {
    const Layout layout = lay_out(frame, row);
    const float tall = std::max(layout.text.height() + layout.second,
                                row.state_column > 0 ? layout.detail.height() : 0);
    const float height = std::max(frame.px(metrics::touch), tall + 2 * frame.px(above));
    const Rectangle box = frame.take(height);
    const Touch touch = frame.touch(id, box);
    draw_ground(frame, row, touch, box);
    const float y = box.y + std::round((height - tall) / 2);
    layout.text.draw({box.x + frame.px(inside), y});
    const float small = y + std::round((layout.text.pitch() - layout.state.pitch()) / 2);
    if (!row.state.empty()) layout.state.draw({box.x + layout.state_left, small});
    const float below = y + layout.text.height();
    if (!row.chip.empty()) {
        draw_chip(frame, row.chip, frame.palette().warn, {box.x + frame.px(inside), below});
    }
    if (!row.detail.empty()) {
        const float second = below + std::round((layout.second - layout.detail.height()) / 2);
        layout.detail.draw({box.x + layout.detail_left, row.state_column > 0 ? small : second});
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
