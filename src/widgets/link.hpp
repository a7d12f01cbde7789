#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "widgets/frame.hpp"
#include "widgets/text.hpp"

namespace recite::widgets {

// A way to another screen or page.
struct Link {
    std::string label;
    std::string href;
    bool current = false;
    std::string detail;                                // said after the name
    outline::Switch expanded = outline::Switch::none;  // of what opens a menu instead: a button
};

// Underlined words; each a target of its own, wrapped where they do not fit. `lead` is plain text
// before them. Which one was followed.
std::optional<std::size_t> link_row(Frame& frame, std::string_view key,
                                    const std::vector<Link>& links, std::string_view lead = {},
                                    Align align = Align::left);

// A card that is a link as a whole.
struct LinkCard {
    std::string title, text, href;
    bool current = false;
};

// Cards in rows of `columns`, all of a row equally high. Which one was followed.
std::optional<std::size_t> link_cards(Frame& frame, std::string_view key,
                                      const std::vector<LinkCard>& cards, std::size_t columns);

// Where one is among the main screens: words in a row. `spread` over the flow on a phone.
enum class Spread { together, evenly };
std::optional<std::size_t> navigation(Frame& frame, std::string_view key,
                                      const std::vector<Link>& links, const Rectangle& box,
                                      Spread spread);

}  // namespace recite::widgets
