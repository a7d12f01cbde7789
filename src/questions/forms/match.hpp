#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/id.hpp"
#include "questions/context.hpp"

namespace recite {
struct Verdict;
}

namespace recite::forms {

// Pair each on the left with one on the right.
struct Match {
    static constexpr const char* name = "match";

    struct Shown {
        std::vector<std::string> left;
        std::vector<std::string> right;  // at least as many as left
        bool operator==(const Shown&) const = default;
    };

    struct Response {
        std::vector<std::optional<std::uint32_t>> right;  // for each left the index of its partner;
                                                          // empty: not touched
        bool operator==(const Response&) const = default;
    };

    Shown shown;
    std::vector<std::uint32_t> right;  // for each left the index of its partner
    bool operator==(const Match&) const = default;
};

// Credit is the share of pairs that are right; right when all are, almost from a half on.
Verdict grade(const Match& asked, const Match::Response& given, const Context& context);

}  // namespace recite::forms
