#pragma once

#include <cstddef>
#include <string_view>

#include "ui/view.hpp"

namespace recite::ui {

// A part of a screen in a card of its own: heading, lines to set, to type in, things to do.
void section(const View& view, std::string_view key, std::size_t number,
             const study::Section& section);

// A line to type in, under its label.
void entry(const View& view, std::string_view key, const study::Entry& entry);

// A chart with the question that it answers above, its legend and its table below; `level` is
// that of its heading.
void draw_chart(const View& view, const study::Chart& chart, int level);

}  // namespace recite::ui
