#pragma once

#include <string>

#include "base/id.hpp"
#include "facts/value.hpp"
#include "questions/context.hpp"

namespace recite {
struct Verdict;
}

namespace recite::forms {

// Give a number, perhaps with a unit; or a range in which it lies.
struct Number {
    static constexpr const char* name = "number";

    struct Shown {
        std::string unit;    // printed beside the field; empty: none, or for the learner to give
        bool range = false;  // two fields: the learner is 90 % sure that it lies between
        bool operator==(const Shown&) const = default;
    };

    struct Response {
        std::string typed;      // unless a range is asked
        std::string low, high;  // where a range is asked
        bool operator==(const Response&) const = default;
    };

    Shown shown;
    Value value;           // number, money, ratio, percent or year
    double tolerance = 0;  // in the value's own unit, both ways
    FactId fact;           // empty for a hand-written question that names none
    bool operator==(const Number&) const = default;
};

// The examiner's verdict. A range is right when it holds the value; its credit falls with its
// width.
Verdict grade(const Number& asked, const Number::Response& given, const Context& context);

}  // namespace recite::forms
