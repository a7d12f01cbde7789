#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "widgets/geometry.hpp"

struct ImFont;

namespace recite::widgets {

// What the outside says with each frame. Lengths are device pixels.
struct Surroundings {
    float width = 0;
    float height = 0;
    float scale = 1;  // device pixels for one pixel of the design: pixel ratio x text size
    float safe_top = 0;
    float safe_right = 0;
    float safe_bottom = 0;
    float safe_left = 0;
    bool draws_fields = true;  // false: a real input lies over each text box and shows its text
    ImFont* regular = nullptr;
    ImFont* bold = nullptr;
    // Joins what the browser must draw as one (flags, Arabic) into characters that the fonts know;
    // the result holds until the next call. Null: texts are drawn as they are.
    std::string_view (*shape)(std::string_view) = nullptr;
};

// What the widgets keep from one frame to the next. The page has one of it.
//
// Keys come through ImGui, but not those that the page's mirror acts on by itself: Enter and Space
// on a focused button or link come as a click, and what is typed in a text box as set_value, submit
// and cancel. A font's size is its em; its glyphs are centred in a line as high as that.
struct Surface {
    std::uint64_t place = 0;         // which screen it is; another one begins at the top
    std::uint32_t focused = 0;       // the item that has the keyboard; 0: none
    std::uint32_t next_focus = 0;    // takes the keyboard when it is drawn; 0: none
    bool shows_focus = false;        // the keyboard is in use: draw the ring
    bool reveal_focus = false;       // scroll to the focused item when it is drawn
    bool field_focused = false;      // the focused item was drawn as a text box
    bool focus_takes_enter = false;  // the focused item was drawn and does something on Enter
    bool focus_drawn = false;        // the focused item was drawn in the last frame
    std::uint32_t held = 0;          // pressed by the pointer and not yet let go
    std::uint32_t lifted = 0;        // a row that is being moved to another place
    float grip = 0;                  // where in that row the pointer holds it
    std::uint32_t scroll_list = 0;   // this list's item number scroll_position is to be shown
    int scroll_position = 0;
    bool again = true;  // something changed: another frame will look different

    std::uint32_t opened = 0;  // the menu or the part that is open; 0: none
    std::uint32_t active = 0;  // the item that the next press of another one concerns

    std::map<std::uint32_t, float> lengths;                       // measured, by id
    std::map<std::uint32_t, std::vector<std::uint32_t>> members;  // of groups, as last drawn
    std::map<std::uint32_t, std::vector<float>> heights;          // of the rows of long lists
    std::map<std::uint32_t, float> widths;                        // for which those heights are

    // Forgets all that belongs to one screen; for when another is shown. What is known of the rows
    // of long lists stays, so that a list stands where it was when one comes back to it.
    void turn_page();
};

}  // namespace recite::widgets
