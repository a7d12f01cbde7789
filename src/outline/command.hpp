#pragma once

#include <cstdint>
#include <string>

namespace recite::outline {

// What comes back from somebody who acts on an outline and not on pixels: the page's mirror, a
// test.
struct Command {
    enum class Kind {
        click,      // press the item
        focus,      // the item has got the keyboard
        blur,       // it has lost it, and no other item has got it
        set_value,  // the text box now holds `text`
        submit,     // Enter in the text box
        cancel,     // Escape
        scroll_to,  // bring the list's item number `position` (from 1) into view
    };

    Kind kind = Kind::click;
    std::uint32_t id = 0;
    std::string text;
    int position = 0;
    bool operator==(const Command&) const = default;
};

}  // namespace recite::outline
