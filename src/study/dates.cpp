#include "study/dates.hpp"

#include <array>
#include <chrono>
#include <vector>

#include "base/number.hpp"
#include "base/text.hpp"

namespace recite::study {
namespace {

constexpr int minutes_a_day = 24 * 60;
constexpr std::array<const char*, 12> months = {"January",   "February", "March",    "April",
                                                "May",       "June",     "July",     "August",
                                                "September", "October",  "November", "December"};

// Digits alone, at most `most` of them.
std::optional<int> digits(std::string_view text, std::size_t most) {
    if (text.empty() || text.size() > most) return std::nullopt;
    int number = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9') return std::nullopt;
        number = number * 10 + (digit - '0');
    }
    return number;
}

std::chrono::year_month_day calendar(Day day) {
    return std::chrono::sys_days(std::chrono::days(day.number));
}

std::string two(std::int64_t number) {
    return (number < 10 ? "0" : "") + to_text(number);
}

}  // namespace

std::optional<Day> read_day(std::string_view text) {
    const std::vector<std::string_view> parts = split(trim(text), '-');
    if (parts.size() != 3 || parts[0].size() != 4) return std::nullopt;
    const std::optional<int> year = digits(parts[0], 4);
    const std::optional<int> month = digits(parts[1], 2);
    const std::optional<int> day = digits(parts[2], 2);
    if (!year || !month || !day) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*year),
                                           std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok()) return std::nullopt;
    const auto since = std::chrono::sys_days(date).time_since_epoch();
    return Day{static_cast<std::int32_t>(since.count())};
}

std::string write_day(Day day) {
    const std::chrono::year_month_day date = calendar(day);
    return to_text(static_cast<int>(date.year())) + "-" + two(static_cast<unsigned>(date.month())) +
           "-" + two(static_cast<unsigned>(date.day()));
}

std::string day_text(Day day) {
    const std::chrono::year_month_day date = calendar(day);
    return to_text(static_cast<unsigned>(date.day())) + " " +
           months[static_cast<unsigned>(date.month()) - 1] + " " +
           to_text(static_cast<int>(date.year()));
}

std::optional<int> read_clock(std::string_view text) {
    text = trim(text);
    const std::size_t colon = text.find(':');
    const bool plain = colon == std::string_view::npos && text.size() > 2;
    const std::size_t cut = plain ? text.size() - 2 : colon;
    if (cut == std::string_view::npos) return std::nullopt;
    const std::string_view rest = text.substr(plain ? cut : cut + 1);
    const std::optional<int> hour = digits(text.substr(0, cut), 2);
    const std::optional<int> minute = rest.size() == 2 ? digits(rest, 2) : std::nullopt;
    if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
    return *hour * 60 + *minute;
}

std::string write_clock(std::int64_t minutes) {
    const std::int64_t within = ((minutes % minutes_a_day) + minutes_a_day) % minutes_a_day;
    return two(within / 60) + ":" + two(within % 60);
}

}  // namespace recite::study
