#include "widgets/choices.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "widgets/metrics.hpp"
#include "widgets/pen.hpp"
#include "widgets/text.hpp"

namespace recite::widgets {

namespace {

constexpr float mark_room = 22;

struct Texts {
    TextBlock label;
    TextBlock detail;
};

Texts texts_of(Frame& frame, const Choice& choice, float width) {
    const Palette& palette = frame.palette();
    const Colour ink = choice.enabled ? palette.ink : mixed(palette.muted, palette.surface, 0.25);
    const float room = width - 2 * frame.px(14) - frame.px(mark_room);
    return {TextBlock(frame, choice.label, {Type::text, ink}, room),
            TextBlock(frame, choice.detail, {Type::small, palette.muted}, room)};
}

float width_of(Frame& frame, const Choice& choice) {
    const Texts texts = texts_of(frame, choice, frame.flow.width);
    const float words =
        std::max(texts.label.width(), choice.detail.empty() ? 0 : texts.detail.width());
    return std::min(frame.flow.width, words + 2 * frame.px(14) + frame.px(mark_room));
}

float height_of(Frame& frame, const Choice& choice, float width) {
    const Texts texts = texts_of(frame, choice, width);
    const float words = texts.label.height() + (choice.detail.empty() ? 0 : texts.detail.height());
    return std::max(frame.px(metrics::touch), words + 2 * frame.px(8));
}

void draw_mark(Frame& frame, const Choice& choice, bool several, Point centre) {
    const Palette& palette = frame.palette();
    Pen pen(frame);
    const float half = frame.px(8);
    const Rectangle box{centre.x - half, centre.y - half, 2 * half, 2 * half};
    const float corner = several ? frame.px(4) : half;
    if (!choice.on) return pen.edge(box, palette.control, frame.px(1), corner);
    pen.fill(box, palette.accent.full, corner);
    if (several) return pen.icon(Icon::check, centre, frame.px(10), palette.accent.on);
    pen.dot(centre, palette.accent.on, frame.px(3));
}

bool draw_choice(Frame& frame, std::uint32_t id, const Choice& choice, bool several,
                 const Rectangle& box) {
    const Palette& palette = frame.palette();
    const Touch touch = choice.enabled
                            ? frame.touch(id, box, choice.on ? OnEnter::leave : OnEnter::press)
                            : Touch{};
    const float corner = frame.px(metrics::button_corner);
    Pen pen(frame);
    const Colour ground = choice.on ? palette.accent.soft : palette.surface;
    const double lit = touch.held ? 0.12 : touch.hovered ? 0.05 : 0;
    pen.fill(box, mixed(ground, palette.accent.full, lit), corner);
    const Colour edge = choice.on || touch.hovered ? palette.accent.full : palette.control;
    pen.edge(box, choice.enabled ? edge : palette.line, frame.px(choice.on ? 2 : 1), corner);
    if (touch.ring) pen.ring(box, palette.accent.full, corner);
    const Texts texts = texts_of(frame, choice, box.width);
    const float words = texts.label.height() + (choice.detail.empty() ? 0 : texts.detail.height());
    const float x = box.x + frame.px(14) + frame.px(mark_room);
    const float y = box.y + std::round((box.height - words) / 2);
    draw_mark(frame, choice, several, {box.x + frame.px(14 + 7), y + texts.label.pitch() / 2});
    texts.label.draw({x, y});
    if (!choice.detail.empty()) texts.detail.draw({x, y + texts.label.height()});
    Item item;
    item.id = id;
    item.role = several ? Role::checkbox : Role::radio;
    item.name = choice.label;
    item.description = choice.detail;
    item.checked = choice.on ? outline::Switch::on : outline::Switch::off;
    item.disabled = !choice.enabled;
    frame.describe(std::move(item), box);
    return touch.clicked || (touch.arrived && !several);
}

// How wide each is: as its words want where they are few, else all alike, in columns.
std::vector<float> widths_of(Frame& frame, const std::vector<Choice>& values, float gap) {
    std::vector<float> widths;
    float widest = 0;
    for (const Choice& value : values) {
        widths.push_back(width_of(frame, value));
        widest = std::max(widest, widths.back());
    }
    if (values.size() < 6) return widths;
    const bool small = widest <= frame.px(240);
    const float least = frame.px(frame.narrow() ? 150 : small ? 150 : 200);
    const float most = frame.narrow() ? (small ? 2.0F : 1.0F) : 4.0F;
    const float wanted = std::max(least, std::min(widest, frame.px(300)));
    const float narrowest = frame.narrow() && small ? least : wanted;
    const float across =
        std::clamp(std::floor((frame.flow.width + gap) / (narrowest + gap)), 1.0F, most);
    widths.assign(values.size(), std::floor((frame.flow.width - gap * (across - 1)) / across));
    return widths;
}

}  // namespace

std::optional<std::size_t> choices(Frame& frame, std::string_view key, std::string_view name,
                                   const std::vector<Choice>& values, bool several) {
    std::optional<std::size_t> pressed;
    const Group group(frame, several ? Role::group : Role::radio_group, name);
    const ArrowGroup arrows(frame, frame.id(key, values.size() + 1), true);
    const float gap = frame.px(8);
    const std::vector<float> widths = widths_of(frame, values, gap);
    for (std::size_t first = 0; first < values.size();) {
        if (first > 0) frame.flow.y += gap;
        float used = 0;
        float height = 0;
        std::size_t past = first;
        for (; past < values.size(); ++past) {
            const float more = widths[past] + (past > first ? gap : 0);
            if (past > first && used + more > frame.flow.width) break;
            used += more;
            height = std::max(height, height_of(frame, values[past], widths[past]));
        }
        const Rectangle line = frame.take(height);
        float x = line.x;
        for (; first < past; ++first) {
            const Rectangle box{x, line.y, widths[first], height};
            if (draw_choice(frame, frame.id(key, first), values[first], several, box)) {
                pressed = first;
            }
            x += box.width + gap;
        }
    }
    return pressed;
}

}  // namespace recite::widgets
