#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "widgets/frame.hpp"

namespace recite::widgets {

// One of a few values of a setting.
struct Choice {
    std::string label;
    std::string detail;
    bool on = false;
    bool enabled = true;
};

// All values side by side, wrapped where they do not fit; what is on has a check, a soft ground and
// a strong edge. `several`: any number may be on. Which one was pressed.
std::optional<std::size_t> choices(Frame& frame, std::string_view key, std::string_view name,
                                   const std::vector<Choice>& values, bool several);

}  // namespace recite::widgets
