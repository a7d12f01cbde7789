#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace recite::widgets {

// One line of a text: its bytes without the space at its end, and how wide it is.
struct Line {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    float width = 0;
    bool operator==(const Line&) const = default;
};

// How the lines of a text are made: as full as they go; so that no line has a single word at the
// end; all of about the same length, for headings; not at all.
enum class Wrap { full, plain, balanced, none };

// The width of the bytes [begin, end) of the text.
using Measure = std::function<float(std::uint32_t begin, std::uint32_t end)>;

// Breaks a text into lines of at most `width`. Breaks at spaces, behind dashes and slashes, and
// around Chinese and Japanese characters but never so that a line begins with a closing mark or
// ends with an opening one (kinsoku shori). A word longer than the line is cut. '\n' always
// breaks. At least one line; an empty text gives one empty line.
std::vector<Line> break_lines(std::string_view text, float width, Wrap wrap,
                              const Measure& measure);

}  // namespace recite::widgets
