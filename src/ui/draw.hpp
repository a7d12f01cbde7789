#pragma once

#include <vector>

#include "study/screen.hpp"
#include "widgets/frame.hpp"

namespace recite::ui {

// Draws a screen, whole, into a frame, and gives what the learner did with it, in order. Keeps no
// truth: what is typed or picked comes back as Edit, and is drawn when the screen says so.
std::vector<study::Action> draw(const study::Screen& screen, widgets::Frame& frame);

// The colours for a theme, when the system prefers light or dark ones.
const widgets::Palette& palette_of(study::Theme theme, bool prefers_dark);

}  // namespace recite::ui
