#pragma once

#include <optional>
#include <string>

#include "facts/fact_base.hpp"

namespace recite::recipes {

// Where a value stands on its scale, from its least to its greatest. Dates and years share one
// scale; a year covers all its days.
struct Measured {
    double low = 0, high = 0;
};

// Empty for what has no place on a scale: things, texts, lists, dates without year, and amounts of
// which only a bound is known.
std::optional<Measured> measure(const Value& value);

bool is_time(const Value& value);

// What the ends of a scale are called: "earliest" and "latest", "smallest" and "largest".
struct Ends {
    std::string first, last;
};

Ends ends_of(const Value& value);

// A fact with a date as an event without it: "High-Flyer was founded". Empty where no wording of
// its relation allows it.
std::string event_of(const FactBase& base, const Fact& fact);

}  // namespace recite::recipes
