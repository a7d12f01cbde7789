#pragma once

namespace recite::widgets::metrics {

// Lengths of the design, in its pixels. Spacing goes in steps of four.
constexpr float step = 4;
constexpr float card_corner = 12;
constexpr float button_corner = 10;
constexpr float button_height = 48;
constexpr float option_height = 56;
constexpr float touch = 44;  // nothing to touch is smaller
constexpr float ring_gap = 2;
constexpr float ring_width = 2.5F;
constexpr float bar_height = 56;

}  // namespace recite::widgets::metrics
