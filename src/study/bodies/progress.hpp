#pragma once

#include <optional>
#include <string>
#include <vector>

#include "study/chart.hpp"
#include "study/parts.hpp"

namespace recite::study {

struct ProgressView {
    std::string next_title, next_text;
    std::optional<Offer> next;

    struct Figure {
        std::string label, figure, detail;
    };

    std::vector<Figure> figures;
    std::vector<Chart> charts;
    std::string empty;  // the empty state with its next step
};

struct Settings {
    std::vector<Choices> lines;
    std::vector<Offer> offers;  // export, import, delete everything
    std::string text;
};

struct About {
    std::string version, text;

    struct Licence {
        std::string name, licence, text;
    };

    std::vector<Licence> licences;
    std::vector<Jump> jumps;
};

}  // namespace recite::study
