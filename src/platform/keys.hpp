#pragma once

#include <string_view>

#include "imgui.h"

namespace recite::platform {

// ImGui's key for what the browser calls it: a letter or digit as typed ("a", "7"), else the place
// on the keyboard ("ArrowLeft", "Numpad3", "Slash"). ImGuiKey_None for all others.
ImGuiKey key_named(std::string_view name);

}  // namespace recite::platform
