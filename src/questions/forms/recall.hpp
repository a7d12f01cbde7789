#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.hpp"
#include "questions/context.hpp"

namespace recite {
struct Verdict;
}

namespace recite::forms {

// How well the learner says it went.
enum class Recalled { again, hard, good, easy };

std::string_view name_of(Recalled recalled);
std::optional<Recalled> recalled_named(std::string_view name);

// Remember, turn the card over, judge yourself.
struct Recall {
    static constexpr const char* name = "recall";

    struct Shown {
        bool writes = false;  // there is a field to write in before turning over
        bool operator==(const Shown&) const = default;
    };

    struct Response {
        std::string written;
        std::vector<std::uint32_t> ticked;  // indexes into points, each once
        std::optional<Recalled> recalled;   // empty: not judged yet
        bool operator==(const Response&) const = default;
    };

    // One thing that a full answer says, with the fact that says so.
    struct Point {
        std::string text;
        FactId fact;
        bool operator==(const Point&) const = default;
    };

    Shown shown;
    std::string back;           // shown once turned over
    std::vector<Point> points;  // to be ticked once turned over; none for a plain flashcard
    bool operator==(const Recall&) const = default;
};

// What the learner said of themself, or the share of points they ticked. Not judged: a pass.
Verdict grade(const Recall& asked, const Recall::Response& given, const Context& context);

}  // namespace recite::forms
