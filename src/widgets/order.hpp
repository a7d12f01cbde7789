#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "widgets/frame.hpp"
#include "widgets/option.hpp"

namespace recite::widgets {

// A row that can be moved among others.
struct OrderRow {
    std::string text;
    Tone tone = Tone::none;
    std::string words;  // what the verdict says of it
};

// Rows to put in order: dragged by hand; by the arrows beside them; by keys: Space lifts the row
// with the keyboard, arrows then move it, Space or Enter puts it down. `order` holds indexes into
// rows, the first place first. Gives whether it changed `order`.
bool order_rows(Frame& frame, std::string_view key, std::string_view name,
                const std::vector<OrderRow>& rows, std::vector<std::uint32_t>& order, bool judged);

}  // namespace recite::widgets
