#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/time.hpp"

namespace recite {

// A reminder for the learner's own calendar: every day at the same time of their clock, wherever
// they are.
struct DailyReminder {
    std::int32_t minute = 7 * 60 + 40;  // after local midnight, 0 to 1439
    std::int32_t minutes_long = 10;     // how much of the day it takes, at least 1
    std::string title = "Recite";
    std::string text;     // below the title; may be empty
    std::string address;  // of the page; may be empty
    bool operator==(const DailyReminder&) const = default;
};

// As a file for calendars (.ics), from `first` on. `made` is the moment it was made at. The time
// names no zone, so that it stays where it is on the learner's clock through daylight saving and
// journeys. A later file replaces an earlier one. Source: RFC 5545.
std::string calendar_text(const DailyReminder& reminder, Day first, Instant made);

// "2025-01-20"; the day's name in the Gregorian calendar.
std::string date_text(Day day);

// "07:40" to minutes after midnight; -1 for what is no time of the day.
std::int32_t minute_of(std::string_view clock);

}  // namespace recite
