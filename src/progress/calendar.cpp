#include "progress/calendar.hpp"

#include <algorithm>
#include <chrono>

#include "base/hash.hpp"
#include "base/number.hpp"

namespace recite {
namespace {

constexpr std::size_t longest_line = 75;  // bytes, by the RFC

std::string padded(std::int64_t number, std::size_t digits) {
    std::string text = to_text(number);
    return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
}

std::string digits_of(Day day) {
    std::string text = date_text(day);
    text.erase(std::remove(text.begin(), text.end(), '-'), text.end());
    return text;
}

std::string clock_digits(std::int64_t seconds) {
    return "T" + padded(seconds / 3600, 2) + padded(seconds / 60 % 60, 2) + padded(seconds % 60, 2);
}

std::string utc_text(Instant at) {
    const Day day = day_of(at, {0, 0});
    return digits_of(day) + clock_digits((at.ms - day.number * ms_per_day) / 1000) + "Z";
}

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\\' || c == ';' || c == ',') out += '\\';
        if (c == '\n') {
            out += "\\n";
        } else if (c != '\r') {
            out += c;
        }
    }
    return out;
}

// One line, folded where it is too long, never within a character.
void add(std::string& out, std::string_view line) {
    std::size_t room = longest_line;
    while (line.size() > room) {
        std::size_t cut = room;
        while (cut > 1 && (static_cast<unsigned char>(line[cut]) & 0xC0U) == 0x80U) --cut;
        out.append(line.substr(0, cut)).append("\r\n ");
        line.remove_prefix(cut);
        room = longest_line - 1;
    }
    out.append(line).append("\r\n");
}

}  // namespace

std::string date_text(Day day) {
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day.number}}};
    return padded(static_cast<int>(date.year()), 4) + "-" +
           padded(static_cast<unsigned>(date.month()), 2) + "-" +
           padded(static_cast<unsigned>(date.day()), 2);
}

std::int32_t minute_of(std::string_view clock) {
    const std::size_t colon = clock.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon > 2) return -1;
    if (clock.size() != colon + 3) return -1;
    std::int32_t numbers[2] = {0, 0};
    for (std::size_t i = 0; i < clock.size(); ++i) {
        if (i == colon) continue;
        if (clock[i] < '0' || clock[i] > '9') return -1;
        std::int32_t& number = numbers[i > colon ? 1 : 0];
        number = number * 10 + (clock[i] - '0');
    }
    return numbers[0] < 24 && numbers[1] < 60 ? numbers[0] * 60 + numbers[1] : -1;
}

std::string calendar_text(const DailyReminder& reminder, Day first, Instant made) {
    std::string out;
    add(out, "BEGIN:VCALENDAR");
    add(out, "VERSION:2.0");
    add(out, "PRODID:-//Recite//Recite//EN");
    add(out, "METHOD:PUBLISH");
    add(out, "BEGIN:VEVENT");
    // The same for the same page, so that a new time replaces the old one.
    add(out, "UID:daily-" + padded(static_cast<std::int64_t>(hash(reminder.address) >> 32U), 10) +
                 "@recite");
    add(out, "SEQUENCE:" + to_text(made.ms / 1000 % INT32_MAX));
    add(out, "DTSTAMP:" + utc_text(made));
    add(out, "DTSTART:" + digits_of(first) + clock_digits(std::int64_t{reminder.minute} * 60));
    add(out, "DURATION:PT" + to_text(std::max(1, reminder.minutes_long)) + "M");
    add(out, "RRULE:FREQ=DAILY");
    add(out, "SUMMARY:" + escaped(reminder.title));
    if (!reminder.text.empty()) add(out, "DESCRIPTION:" + escaped(reminder.text));
    if (!reminder.address.empty()) add(out, "URL:" + reminder.address);
    add(out, "TRANSP:TRANSPARENT");
    add(out, "BEGIN:VALARM");
    add(out, "ACTION:DISPLAY");
    add(out, "DESCRIPTION:" + escaped(reminder.title));
    add(out, "TRIGGER:PT0M");
    add(out, "END:VALARM");
    add(out, "END:VEVENT");
    add(out, "END:VCALENDAR");
    return out;
}

}  // namespace recite
