#pragma once

#include <string_view>
#include <vector>

#include "ui/view.hpp"

namespace recite::ui {

// What the parts around a screen's body share.

// Between the window's edge and what stands in it, in device pixels.
float margin(const View& view);

// The main screens and "More", as links in a row.
void draw_navigation(const View& view, const study::Chrome& chrome, const widgets::Rectangle& box,
                     widgets::Spread spread);

// A line across the window with words and buttons; buttons go below where they do not fit.
void strip(const View& view, std::string_view key, std::string_view text,
           const std::vector<study::Offer>& offers, const widgets::Tint& tint, outline::Role role);

}  // namespace recite::ui
