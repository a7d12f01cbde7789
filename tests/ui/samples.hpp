#pragma once

#include <string>
#include <vector>

#include "study/screen.hpp"

namespace recite::tests {

// A screen in one of its states, under a name for its golden and its picture.
struct Sample {
    std::string name;
    study::Screen screen;
};

// Every body in its main states. Texts and figures are made up.
std::vector<Sample> samples();

}  // namespace recite::tests
