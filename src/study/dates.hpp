#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/time.hpp"

namespace recite::study {

// Days and times of day as people write them.

// "2026-05-03", white space around it allowed; none if it is no day of the calendar.
std::optional<Day> read_day(std::string_view text);

std::string write_day(Day day);  // "2026-05-03"
std::string day_text(Day day);   // "3 May 2026"

// "7:40", "07:40" or "740" as minutes after midnight; none if it is no time of day.
std::optional<int> read_clock(std::string_view text);

// "07:40". Minutes outside a day come round.
std::string write_clock(std::int64_t minutes);

}  // namespace recite::study
