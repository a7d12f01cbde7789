#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "widgets/frame.hpp"

namespace recite::widgets {

// A chart to draw. What it says is in the table that goes with it, not in the picture alone.
struct ChartPicture {
    enum class Kind { bars, line, dots, days };

    struct Axis {
        double from = 0, to = 1;
        std::vector<std::pair<double, std::string>> ticks;
    };

    struct Point {
        double x = 0, y = 0;
        double share = 0;      // of a day: how strong its colour is, 0 to 1
        bool too_few = false;  // drawn hollow: too little is known
        std::string text;      // shown when the pointer is on it
    };

    struct Series {
        std::string name;
        std::vector<Point> points;
    };

    Kind kind = Kind::bars;
    std::string name;
    Axis x, y;
    // Those after the first are what it is compared with: dashes beside dots; on a line, marks.
    std::vector<Series> series;
};

// Draws it across the flow and describes it as an image; the point under the pointer is told in a
// line below.
void chart(Frame& frame, const ChartPicture& picture);

// The same as a table for who does not see it: in the outline only.
void describe_table(Frame& frame, std::string_view name, const std::vector<std::string>& columns,
                    const std::vector<std::vector<std::string>>& rows);

}  // namespace recite::widgets
