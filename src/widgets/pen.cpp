#include "widgets/pen.hpp"

#include <algorithm>
#include <cmath>

#include "imgui.h"

#include "widgets/frame.hpp"
#include "widgets/metrics.hpp"

namespace recite::widgets {

namespace {

ImU32 packed(Colour colour, double opacity = 1) {
    return IM_COL32((colour.rgb >> 16) & 0xFFU, (colour.rgb >> 8) & 0xFFU, colour.rgb & 0xFFU,
                    static_cast<unsigned>(std::lround(opacity * 255)));
}

ImVec2 low(const Rectangle& box) {
    return {box.x, box.y};
}

ImVec2 high(const Rectangle& box) {
    return {right_of(box), bottom_of(box)};
}

ImDrawFlags flags_of(Corners corners) {
    switch (corners) {
        case Corners::all:
            return ImDrawFlags_RoundCornersAll;
        case Corners::right:
            return ImDrawFlags_RoundCornersRight;
        case Corners::none:
            return ImDrawFlags_RoundCornersNone;
    }
    return 0;
}

}  // namespace

Pen::Pen(Frame& frame) : frame_(frame), list_(frame.draw()) {}

void Pen::fill(const Rectangle& box, Colour colour, float corner, Corners corners) {
    list_.AddRectFilled(low(box), high(box), packed(colour), corner, flags_of(corners));
}

void Pen::edge(const Rectangle& box, Colour colour, float thickness, float corner) {
    const float half = thickness / 2;
    list_.PathRect({box.x + half, box.y + half}, {right_of(box) - half, bottom_of(box) - half},
                   std::max(0.0F, corner - half), ImDrawFlags_RoundCornersAll);
    list_.PathStroke(packed(colour), ImDrawFlags_Closed, thickness);
}

void Pen::ring(const Rectangle& box, Colour colour, float corner) {
    const float thick = frame_.px(metrics::ring_width);
    const float away = frame_.px(metrics::ring_gap) + thick;
    edge(grown(box, away), colour, thick, corner + away);
}

void Pen::line(Point from, Point to, Colour colour, float thickness) {
    list_.AddLine({from.x, from.y}, {to.x, to.y}, packed(colour), thickness);
}

void Pen::dashes(Point from, Point to, Colour colour, float thickness) {
    const float dash = frame_.px(5);
    const float length = std::hypot(to.x - from.x, to.y - from.y);
    for (float at = 0; at < length; at += 2 * dash) {
        const float a = at / length;
        const float b = std::min(1.0F, (at + dash) / length);
        line({from.x + (to.x - from.x) * a, from.y + (to.y - from.y) * a},
             {from.x + (to.x - from.x) * b, from.y + (to.y - from.y) * b}, colour, thickness);
    }
}

void Pen::dot(Point centre, Colour colour, float radius) {
    list_.AddCircleFilled({centre.x, centre.y}, radius, packed(colour));
}

void Pen::shadow(const Rectangle& box, Colour colour, float corner, float depth) {
    for (int ring = 3; ring >= 1; --ring) {
        const float by = depth * static_cast<float>(ring) / 3;
        Rectangle around = grown(box, by);
        around.y += depth / 3;
        list_.AddRectFilled(low(around), high(around), packed(colour, 0.035), corner + by);
    }
}

void Pen::veil(const Rectangle& box, Colour colour, double opacity) {
    list_.AddRectFilled(low(box), high(box), packed(colour, opacity));
}

void Pen::icon(Icon icon, Point centre, float size, Colour colour) {
    const ImU32 ink = packed(colour);
    const float thick = std::max(1.0F, size / 9);
    const float u = size / 2;
    const auto at = [&](float x, float y) { return ImVec2(centre.x + x * u, centre.y + y * u); };
    const auto stroke = [&](std::initializer_list<ImVec2> points) {
        for (const ImVec2& point : points) list_.PathLineTo(point);
        list_.PathStroke(ink, 0, thick);
    };
    switch (icon) {
        case Icon::check:
            return stroke({at(-0.75F, 0.05F), at(-0.2F, 0.6F), at(0.8F, -0.6F)});
        case Icon::cross:
            stroke({at(-0.6F, -0.6F), at(0.6F, 0.6F)});
            return stroke({at(-0.6F, 0.6F), at(0.6F, -0.6F)});
        case Icon::slip:
            list_.AddBezierCubic(at(-0.8F, 0.15F), at(-0.3F, -0.8F), at(0.3F, 0.8F),
                                 at(0.8F, -0.15F), ink, thick);
            return;
        case Icon::up:
            return stroke({at(-0.6F, 0.3F), at(0, -0.3F), at(0.6F, 0.3F)});
        case Icon::down:
            return stroke({at(-0.6F, -0.3F), at(0, 0.3F), at(0.6F, -0.3F)});
        case Icon::left:
            return stroke({at(0.3F, -0.6F), at(-0.3F, 0), at(0.3F, 0.6F)});
        case Icon::right:
            return stroke({at(-0.3F, -0.6F), at(0.3F, 0), at(-0.3F, 0.6F)});
        case Icon::handle:
        case Icon::menu:
            for (const float y : {-0.55F, 0.0F, 0.55F}) stroke({at(-0.8F, y), at(0.8F, y)});
            return;
        case Icon::plus:
            stroke({at(-0.7F, 0), at(0.7F, 0)});
            return stroke({at(0, -0.7F), at(0, 0.7F)});
        case Icon::star:
            for (int point = 0; point <= 10; ++point) {
                const float turn = static_cast<float>(point) * 0.6283185F - 1.5707963F;
                const float far = point % 2 == 0 ? 0.95F : 0.42F;
                list_.PathLineTo(at(std::cos(turn) * far, std::sin(turn) * far));
            }
            list_.PathStroke(ink, 0, thick);
            return;
    }
}

}  // namespace recite::widgets
