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

// Pick one of the options, or all that are right.
struct Choose {
    static constexpr const char* name = "choose";

    struct Shown {
        std::vector<std::string> options;  // distinct
        bool several = false;              // any number may be picked
        bool operator==(const Shown&) const = default;
    };

    struct Response {
        std::vector<std::uint32_t> picked;  // indexes into options, each once; at most one unless
                                            // several
        bool operator==(const Response&) const = default;
    };

    // Why an option is right or wrong: a sentence, and the facts that say so.
    struct Reason {
        std::string text;
        std::vector<FactId> facts;
        bool operator==(const Reason&) const = default;
    };

    Shown shown;
    std::vector<std::uint32_t> right;  // indexes into options, rising; one unless several
    std::vector<Reason> reasons;       // one an option, or none at all (hand-written)
    bool operator==(const Choose&) const = default;
};

// One option: all or nothing. Several: each right pick adds, each wrong pick takes away its share;
// all right and nothing wrong is right, at least half of the credit is almost.
Verdict grade(const Choose& asked, const Choose::Response& given, const Context& context);

}  // namespace recite::forms
