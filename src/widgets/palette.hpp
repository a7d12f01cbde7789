#pragma once

#include <cstdint>
#include <initializer_list>

namespace recite::widgets {

// A colour as it is written in a style sheet: 0xRRGGBB.
struct Colour {
    std::uint32_t rgb = 0;
    bool operator==(const Colour&) const = default;
};

// Part of the way from one colour to another; `share` 0 gives the first, 1 the second.
constexpr Colour mixed(Colour from, Colour to, double share) {
    std::uint32_t rgb = 0;
    for (const unsigned shift : {16U, 8U, 0U}) {
        const double a = (from.rgb >> shift) & 0xFFU;
        const double b = (to.rgb >> shift) & 0xFFU;
        const double nearest = a + (b - a) * share + 0.5;  // once its fraction is cut off
        rgb |= static_cast<std::uint32_t>(nearest) << shift;
    }
    return {rgb};
}

// A colour for something said, its soft background, and the text on the full colour.
struct Tint {
    Colour full;
    Colour soft;
    Colour on;
};

// Colours by what they are for. Text on page, surface and the soft tints has a contrast of at least
// 4.5 to 1; control on page and surface has 3 to 1.
struct Palette {
    Colour page;
    Colour surface;
    Colour ink;
    Colour muted;
    Colour line;     // dividers and tracks only
    Colour control;  // edges of what can be used
    Tint accent;     // the first action, selection, focus
    Tint good;       // right
    Tint bad;        // wrong
    Tint warn;       // almost, disputed
};

}  // namespace recite::widgets
