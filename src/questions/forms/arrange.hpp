#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/id.hpp"
#include "questions/context.hpp"

namespace recite {
struct Verdict;
}

namespace recite::forms {

// Put the options in order.
struct Arrange {
    static constexpr const char* name = "arrange";

    struct Shown {
        std::vector<std::string> options;  // distinct, at least two
        std::string first, last;           // what the ends mean: "earliest", "latest"
        bool operator==(const Shown&) const = default;
    };

    struct Response {
        std::vector<std::uint32_t> order;  // indexes into options, the first place first; empty:
                                           // not touched
        bool operator==(const Response&) const = default;
    };

    Shown shown;
    std::vector<std::uint32_t> order;   // indexes into options in the right order
    std::vector<std::string> measured;  // what each option is ordered by ("2015"), or none at all
    bool operator==(const Arrange&) const = default;
};

// Credit is the share of neighbouring and distant pairs that stand the right way round (Kendall);
// right when all do, almost from three quarters on.
Verdict grade(const Arrange& asked, const Arrange::Response& given, const Context& context);

}  // namespace recite::forms
