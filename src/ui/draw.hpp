#pragma once

#include <string_view>
#include <vector>

#include "study/screen.hpp"
#include "widgets/frame.hpp"

namespace recite::ui {

// Draws a screen, whole, into a frame, and gives what the learner did with it, in order. Keeps no
// truth: what is typed or picked comes back as Edit, and is drawn when the screen says so.
std::vector<study::Action> draw(const study::Screen& screen, widgets::Frame& frame);

// Gives the keyboard to what has this name on the next screen drawn: "question", "verdict",
// "search", "title". A question that is answered by typing gives it to its first field.
void focus_on(widgets::Surface& surface, std::string_view name);

// The colours for a theme, when the system prefers light or dark ones.
const widgets::Palette& palette_of(study::Theme theme, bool prefers_dark);

}  // namespace recite::ui
