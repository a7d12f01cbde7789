#pragma once

#include <optional>
#include <string>

#include "widgets/frame.hpp"
#include "widgets/option.hpp"

namespace recite::widgets {

// A box to type in. The page lays a real input over it, so that phones, composition and spelling
// work as everywhere; where none lies over it the text is drawn.
struct Field {
    std::string name;  // what it is for, said and not drawn
    std::string value;
    std::string placeholder;
    std::string description;  // help that belongs to it
    std::string unit;         // drawn at its end
    outline::Purpose purpose = outline::Purpose::text;
    std::uint32_t most_characters = 2000;
    Tone tone = Tone::none;  // judged: nothing to type any more
    bool judged = false;
};

// What was done with a field in this frame.
struct Typed {
    std::optional<std::string> text;  // the new text, when it has changed
    bool submitted = false;           // Enter
    bool cancelled = false;           // Escape
};

Typed field(Frame& frame, std::uint32_t id, const Field& field);

// The same somewhere else than in the flow: a gap in a text.
Typed draw_field(Frame& frame, std::uint32_t id, const Field& field, const Rectangle& box);

}  // namespace recite::widgets
