#pragma once

#include <cstdint>

namespace recite {

// A moment: milliseconds since 1970-01-01 00:00 UTC.
struct Instant {
    std::int64_t ms = 0;
    bool operator==(const Instant&) const = default;
    auto operator<=>(const Instant&) const = default;  // NOLINT(modernize-use-nullptr)
};

// A learner's calendar day, counted from 1970-01-01. It begins at the learner's day boundary.
struct Day {
    std::int32_t number = 0;
    bool operator==(const Day&) const = default;
    auto operator<=>(const Day&) const = default;  // NOLINT(modernize-use-nullptr)
};

// Where and when a learner's day turns: minutes east of UTC, and minutes after local midnight.
struct DayRule {
    std::int32_t utc_offset_minutes = 0;
    std::int32_t boundary_minutes = 4 * 60;
    bool operator==(const DayRule&) const = default;
};

constexpr std::int64_t ms_per_minute = 60'000;
constexpr std::int64_t ms_per_day = std::int64_t{24} * 60 * ms_per_minute;

// The learner's day that holds `at`. Floors, so moments before 1970 are right too.
constexpr Day day_of(Instant at, const DayRule& rule) {
    const std::int64_t shift =
        static_cast<std::int64_t>(rule.utc_offset_minutes - rule.boundary_minutes) * ms_per_minute;
    const std::int64_t local = at.ms + shift;
    const std::int64_t day =
        local >= 0 ? local / ms_per_day : -((-local + ms_per_day - 1) / ms_per_day);
    return Day{static_cast<std::int32_t>(day)};
}

// The first moment of a learner's day.
constexpr Instant start_of(Day day, const DayRule& rule) {
    const std::int64_t shift =
        static_cast<std::int64_t>(rule.utc_offset_minutes - rule.boundary_minutes) * ms_per_minute;
    return Instant{day.number * ms_per_day - shift};
}

}  // namespace recite
