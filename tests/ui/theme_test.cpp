#include "ui/theme.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <string>

namespace recite::ui {
namespace {

using widgets::Colour;
using widgets::Palette;
using widgets::Tint;

// Source: WCAG 2.2, relative luminance and contrast ratio.
double luminance(Colour colour) {
    const auto channel = [colour](unsigned shift) {
        const double share = ((colour.rgb >> shift) & 0xFFU) / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0);
}

double contrast(Colour a, Colour b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

struct Row {
    std::string what;
    Colour front, back;
    double least;
};

void check_palette(const Palette& palette) {
    const Row rows[] = {
        {"ink on page", palette.ink, palette.page, 4.5},
        {"ink on surface", palette.ink, palette.surface, 4.5},
        {"muted on page", palette.muted, palette.page, 4.5},
        {"muted on surface", palette.muted, palette.surface, 4.5},
        {"muted on selection", palette.muted, palette.accent.soft, 4.5},
        {"control on page", palette.control, palette.page, 3},
        {"control on surface", palette.control, palette.surface, 3},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        CHECK(contrast(row.front, row.back) >= row.least);
    }
    for (const Tint& tint : {palette.accent, palette.good, palette.bad, palette.warn}) {
        CAPTURE(tint.full.rgb);
        CHECK(contrast(tint.full, palette.page) >= 4.5);
        CHECK(contrast(tint.full, palette.surface) >= 4.5);
        CHECK(contrast(tint.full, tint.soft) >= 4.5);
        CHECK(contrast(tint.on, tint.full) >= 4.5);
        CHECK(contrast(palette.ink, tint.soft) >= 4.5);
        CHECK(contrast(palette.muted, tint.soft) >= 4.5);
    }
}

TEST_CASE("every text of the light theme can be read") {
    check_palette(light_palette());
}

TEST_CASE("every text of the dark theme can be read") {
    check_palette(dark_palette());
}

}  // namespace
}  // namespace recite::ui
