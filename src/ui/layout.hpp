#pragma once

#include <optional>

#include "ui/view.hpp"

namespace recite::ui {

// How wide a screen's column is: for one thing at a time, or for tables.
enum class Measure { asking, table };

// The bar above: the name, where one is or how far one has come, and the way out.
void draw_top_bar(const View& view, const study::Chrome& chrome);

// What stands behind "More" in the navigation, over everything else; nothing while it is shut.
bool menu_is_open(const View& view, const study::Chrome& chrome);
void draw_menu(const View& view, const study::Chrome& chrome);

// Below it, when there is something to say: a time limit, what is not safe.
void draw_strips(const View& view, const study::Chrome& chrome);

// At the bottom: a passing message; on a phone the main actions, else the main screens.
void draw_bottom(const View& view, const study::Screen& screen);
float bottom_height(const View& view, const study::Screen& screen);

// Puts the flow into the middle of the window.
void enter_column(const View& view, Measure measure);

}  // namespace recite::ui
