#pragma once

#include <string>

#include "widgets/frame.hpp"

namespace recite::widgets {

// What a verdict says of something: nothing, good, bad, or in between.
enum class Tone { none, good, warn, bad };

const Tint& tint_of(const Palette& palette, Tone tone);

// One of several answers to pick.
struct Option {
    std::string text;
    std::string mark;      // its number, which is its key too; drawn in a square
    bool several = false;  // a checkbox, else a radio
    bool picked = false;
    bool marked = false;  // it has been judged: nothing to press any more
    Tone tone = Tone::none;
    bool outlined = false;     // of a tone, but only by its edge: right, and not picked
    std::string words;         // what the verdict says of it: "Right", "Yours: a search company"
    std::size_t position = 0;  // from 1
    std::size_t count = 0;
};

// Draws it in the flow; says whether it was picked (or taken back) now. Its height is the same
// before and after it is marked.
bool option(Frame& frame, std::uint32_t id, const Option& option);

// Whether all the words have room in the row; else only those before the first ':' stand there.
bool shows_all_words(Frame& frame, const Option& option);

}  // namespace recite::widgets
