#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace recite::study {

enum class ChartKind { bars, line, dots, days };

struct Axis {
    std::string label, unit;
    double from = 0, to = 1;
    std::vector<std::pair<double, std::string>> ticks;
};

struct Point {
    double x = 0, y = 0;
    std::string text;         // exact value, shown on hover: "Tuesday 3 May: 38 due"
    std::size_t answers = 0;  // behind it, where that means something
    bool too_few = false;     // under 20 answers
};

struct Series {
    std::string name;
    std::vector<Point> points;
};

// A chart as data. Its title answers a question. `days`: x is the week, y the day of it (0 Monday),
// and `share` of the points is in `shares`, 0..1.
struct Chart {
    ChartKind kind = ChartKind::bars;
    std::string title, text;
    Axis x, y;
    std::vector<Series> series;
    std::vector<double> shares;
    std::vector<std::string> columns;  // of the same as a table
    std::vector<std::vector<std::string>> rows;
    std::string legend;
};

}  // namespace recite::study
