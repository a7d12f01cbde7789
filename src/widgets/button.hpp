#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "widgets/frame.hpp"

namespace recite::widgets {

// How loud a button is: the screen's one first action, an ordinary one, one that is mostly text,
// one that destroys.
enum class Loudness { first, plain, quiet, danger };

struct Button {
    std::string label;
    std::string detail;  // a second line
    std::string key;     // that does the same from anywhere: "Enter", "Escape", "1", "h"
    Loudness loudness = Loudness::plain;
    bool enabled = true;
    outline::Switch pressed = outline::Switch::none;   // a button that stays down
    outline::Switch expanded = outline::Switch::none;  // opens and shuts something below it
    bool waits = false;      // pressed means that what comes next goes here: no check is drawn
    bool only_icon = false;  // the label is said, a cross is drawn
};

// How wide the button wants to be, and how high, in device pixels.
float width_of(Frame& frame, const Button& button);
float height_of(Frame& frame, const Button& button);

// Draws it there, describes it, and says whether it was pressed.
bool draw_button(Frame& frame, std::uint32_t id, const Button& button, const Rectangle& box);

// In the flow, as wide as it wants to be.
bool button(Frame& frame, std::string_view key, const Button& button);

// Buttons in a row, wrapped where they do not fit; which one was pressed.
enum class Side { left, right, centre };
std::optional<std::size_t> button_row(Frame& frame, std::string_view key,
                                      const std::vector<Button>& buttons, Side side = Side::left);

// Buttons below each other, each as wide as the flow.
std::optional<std::size_t> button_stack(Frame& frame, std::string_view key,
                                        const std::vector<Button>& buttons);

// Buttons of the same width, filling the flow.
std::optional<std::size_t> equal_buttons(Frame& frame, std::string_view key,
                                         const std::vector<Button>& buttons);

// Below the content: the first action to the right, the others as `others` says, a note to the
// left of them all.
std::optional<std::size_t> action_bar(Frame& frame, std::string_view key,
                                      const std::vector<Button>& buttons, Side others,
                                      std::string_view note = {});

}  // namespace recite::widgets
