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
    std::vector<Section> sections;  // by topic, by article, what is mixed up, what is hard
    std::string empty;              // the empty state with its next step
};

// What the learner may set, or take along: a list of sections.
struct Settings {
    std::string heading, text;
    std::vector<Section> sections;
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
