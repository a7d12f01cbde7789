#pragma once

#include <cstdint>

namespace recite {

// The whole days that an interval may be given, both ends included.
struct DayBounds {
    std::int32_t low = 1;
    std::int32_t high = 1;
    bool operator==(const DayBounds&) const = default;
};

// The days around `interval` that a fuzzed one may fall on, within `limits` (low <= high): 1 day
// either way, and 0.15 of what lies in 2.5 to 7 days, 0.10 in 7 to 20, 0.05 beyond. Under 2.5 days
// there is no choice, but for limits that force one.
// Source: Anki, scheduler/states/fuzz.rs.
DayBounds fuzz_bounds(double interval, const DayBounds& limits);

// One of those days; `fraction` in [0, 1) says which, evenly.
std::int32_t fuzzed(double interval, double fraction, const DayBounds& limits);

// Rounded and kept within the limits.
std::int32_t unfuzzed(double interval, const DayBounds& limits);

// The least interval after a success, so that fuzz does not send a card back sooner than it was
// sent last: one day more than `previous`, where the bounds of `interval` reach so far; 0 where
// they do not reach `previous`. Source: Anki, minimum_review_fuzz_interval.
std::int32_t least_after(double interval, std::int32_t previous, std::int32_t max_interval);

}  // namespace recite
