#pragma once

#include <cstdint>
#include <string>

#include "outline/outline.hpp"

namespace recite::platform {

// An outline for web/mirror.js: a line an item, closed by U+001E, its parts apart by U+001F in the
// order of `parts` there. Lengths are in CSS pixels, that is device pixels over `ratio`. Control
// characters in texts become spaces; a line's break stays.
std::string mirror_text(const outline::Outline& outline, float ratio);

// Who has the keyboard, or 0.
std::uint32_t focused_id(const outline::Outline& outline);

}  // namespace recite::platform
