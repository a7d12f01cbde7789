#pragma once

#include "widgets/palette.hpp"

namespace recite::ui {

// Paper and ink.
const widgets::Palette& light_palette();

// The same at night.
const widgets::Palette& dark_palette();

}  // namespace recite::ui
