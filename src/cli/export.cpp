#include <ostream>
#include <string>

#include "base/number.hpp"
#include "cli/command.hpp"
#include "cli/files.hpp"
#include "cli/learner.hpp"
#include "progress/calendar.hpp"
#include "progress/recover.hpp"
#include "progress/replay.hpp"
#include "progress/tables.hpp"

namespace recite::cli {
namespace {

// The union of all journals named, each event once, in the order of the fold.
Result<std::string> union_of(const Arguments& arguments, Console& console) {
    std::string all;
    for (const std::string& path : arguments.operands()) {
        const auto bytes = read_file(path);
        if (!bytes) return bytes.error();
        const Recovered read = recover(bytes.value(), Detail::folded);
        if (!read.damage.empty())
            console.error << "recite: " << path << ": " << message(read.damage) << "\n";
        all = merge(all, bytes.value());
    }
    return all;
}

Result<std::string> reminder(const Arguments& arguments, const State& state, Day today) {
    DailyReminder daily;
    daily.minute = minute_of(arguments.text("at").value_or("07:40"));
    if (daily.minute < 0) return Error{"'--at' is a time of the day, as 07:40"};
    daily.title = "Recite: a few minutes";
    daily.address = arguments.text("address").value_or("");
    return calendar_text(daily, today, state.latest);
}

Result<std::string> exported(const Arguments& arguments, const std::string& journal,
                             const std::string& as) {
    if (as == "journal") return journal;
    const std::vector<Event> events = recover(journal).events;
    if (as == "answers") return answers_table(events);
    if (as == "revlog") return revlog_table(events);
    const State state = replay(events);
    const auto day = arguments.whole("day", today_of(state).number, 0, 1'000'000);
    if (!day) return day.error();
    const Day today{static_cast<std::int32_t>(day.value())};
    if (as == "cards") return cards_table(state, today);
    if (as == "calendar") return reminder(arguments, state, today);
    return Error{"there is no export '" + as +
                 "'; there are journal, answers, cards, revlog and calendar"};
}

int export_progress(const Arguments& arguments, Console& console) {
    const auto journal = union_of(arguments, console);
    if (!journal) {
        console.error << "recite: " << journal.error().message << "\n";
        return could_not_run;
    }
    const auto text =
        exported(arguments, journal.value(), arguments.text("as").value_or("journal"));
    if (!text) {
        console.error << "recite: " << text.error().message << "\n";
        return could_not_run;
    }
    console.out << text.value();
    return ok;
}

constexpr Option options[] = {
    {"as", "KIND", "journal (if not given), answers, cards, revlog or calendar."},
    {"day", "N", "For cards and calendar: the day, counted from 1970-01-01; today if not given."},
    {"at", "HH:MM", "For calendar: the time of the day; 07:40 if not given."},
    {"address", "URL", "For calendar: the address of the page."},
};

}  // namespace

extern const Command export_command;
constinit const Command export_command = {
    .name = "export",
    .operands = "JOURNAL...",
    .summary = "Print journals as one, or as tables for other programs.",
    .help =
        "Of several journals the union, each event once, in whatever order they are named. "
        "answers and cards: CSV for people. revlog: CSV with the columns of Anki's review log. "
        "calendar: a daily reminder (.ics).",
    .options = options,
    .least_operands = 1,
    .most_operands = 99,
    .run = export_progress};

}  // namespace recite::cli
