#include <cmath>
#include <ostream>
#include <string>
#include <vector>

#include "base/number.hpp"
#include "cli/command.hpp"
#include "cli/learner.hpp"
#include "json/write.hpp"
#include "progress/confusion.hpp"
#include "progress/summary.hpp"

namespace recite::cli {
namespace {

constexpr std::size_t forecast_days = 14;
constexpr std::size_t most_listed = 10;
constexpr std::int32_t recent_days = 30;

// All figures that are printed, worked out once.
struct Figures {
    Day today;
    DayTally all;
    std::size_t active_days = 0;
    Calibration recent;
    std::map<std::string, KnowledgeCounts> topics;
    double expected = 0;
    std::vector<std::uint32_t> due;
    std::vector<ConfusedPair> confused;
    std::vector<const CardRecord*> hardest;
};

Figures figures_of(const State& state, Day today) {
    const Fsrs fsrs(state.settings.policy.weights);
    Figures figures;
    figures.today = today;
    figures.all = sum(state.history, Day{INT32_MIN}, Day{INT32_MAX});
    figures.active_days = state.history.days.size();
    figures.recent = calibration(state.history, Day{today.number - recent_days + 1}, today);
    figures.topics = knowledge_by_topic(state, today, fsrs);
    figures.expected = expected_recalled(state, today, fsrs);
    figures.due = forecast(state, today, forecast_days);
    figures.confused = confused_pairs(state.history);
    figures.hardest = hardest(state, most_listed);
    return figures;
}

std::string percent(double share) {
    return grouped(std::round(share * 1000) / 10, ",", 1) + " %";
}

std::string counts_text(const KnowledgeCounts& counts) {
    return to_text(counts[3]) + " known, " + to_text(counts[2]) + " shaky, " + to_text(counts[1]) +
           " forgotten, " + to_text(counts[0]) + " new";
}

std::string counted(double number, const std::string& one) {
    return grouped(number) + " " + one + (number == 1 ? "" : "s");
}

void print_text(const State& state, const Figures& f, std::ostream& out) {
    const double minutes = std::round(static_cast<double>(f.all.spent_ms) / 60000.0);
    out << counted(f.all.answers, "answer") << " on "
        << counted(static_cast<double>(f.active_days), "day") << ", " << counted(minutes, "minute")
        << " in all\n";
    out << "typed: " << to_text(f.all.typed) << ", right: " << to_text(f.all.typed_right) << "\n";
    out << "cards: " << counts_text(sum(f.topics)) << "\n";
    for (const auto& topic : f.topics) {
        out << "  " << (topic.first.empty() ? "(no topic)" : topic.first) << ": "
            << counts_text(topic.second) << "\n";
    }
    out << "recalled today, as an estimate: " << grouped(f.expected, ",", 1) << "\n";
    out << "last " << to_text(recent_days) << " days: " << to_text(f.recent.reviews) << " reviews";
    if (f.recent.reviews > 0) {
        out << ", recalled " << percent(f.recent.recalled) << ", foretold "
            << percent(f.recent.expected) << ", goal " << percent(state.settings.policy.retention);
    }
    out << "\ndue from today on:";
    for (const std::uint32_t count : f.due) out << " " << to_text(count);
    out << "\n";
    for (const ConfusedPair& pair : f.confused) {
        out << "confused: '" << pair.given << "' given for '" << pair.asked << "', "
            << to_text(pair.confusion.times) << " times\n";
    }
    for (const CardRecord* card : f.hardest) {
        out << "hard: " << card->id.text << ", forgotten " << to_text(card->standing.lapses)
            << (card->standing.lapses == 1 ? " time" : " times")
            << (is_leech(*card) ? ", to be looked at" : "") << "\n";
    }
}

void write_counts(json::Writer& out, const KnowledgeCounts& counts) {
    out.begin_object();
    for (const Knowledge k :
         {Knowledge::fresh, Knowledge::forgotten, Knowledge::shaky, Knowledge::known}) {
        out.member(name_of(k), std::int64_t{counts[static_cast<std::size_t>(k)]});
    }
    out.end_object();
}

void print_json(const State& state, const Figures& f, std::ostream& out) {
    json::Writer w;
    w.begin_object().member("day", std::int64_t{f.today.number});
    w.member("answers", std::int64_t{f.all.answers}).member("right", std::int64_t{f.all.right});
    w.member("days", static_cast<std::int64_t>(f.active_days));
    w.member("spent_ms", f.all.spent_ms).member("typed", std::int64_t{f.all.typed});
    w.member("typed_right", std::int64_t{f.all.typed_right});
    w.member("retention", state.settings.policy.retention);
    w.key("recent").begin_object().member("reviews", std::int64_t{f.recent.reviews});
    w.member("recalled", f.recent.recalled).member("expected", f.recent.expected);
    w.member("brier", f.recent.brier).end_object();
    w.key("cards");
    write_counts(w, sum(f.topics));
    w.key("topics").begin_object();
    for (const auto& topic : f.topics) {
        w.key(topic.first);
        write_counts(w, topic.second);
    }
    w.end_object().member("expected_recalled", f.expected).key("due").begin_array();
    for (const std::uint32_t count : f.due) w.number(std::int64_t{count});
    w.end_array().key("confused").begin_array();
    for (const ConfusedPair& pair : f.confused) {
        w.begin_object().member("asked", pair.asked).member("given", pair.given);
        w.member("times", std::int64_t{pair.confusion.times}).end_object();
    }
    w.end_array().key("hardest").begin_array();
    for (const CardRecord* card : f.hardest) {
        w.begin_object().member("card", card->id.text);
        w.member("lapses", std::int64_t{card->standing.lapses}).end_object();
    }
    out << w.end_array().end_object().str() << "\n";
}

int stats(const Arguments& arguments, Console& console) {
    const auto state = load_learner(arguments.operands()[0], console);
    if (!state) {
        console.error << "recite: " << state.error().message << "\n";
        return could_not_run;
    }
    const auto day = arguments.whole("day", today_of(state.value()).number, 0, 1'000'000);
    if (!day) {
        console.error << "recite: " << day.error().message << "\n";
        return could_not_run;
    }
    const Figures figures = figures_of(state.value(), Day{static_cast<std::int32_t>(day.value())});
    if (arguments.text("format").value_or("text") == "json") {
        print_json(state.value(), figures, console.out);
    } else {
        print_text(state.value(), figures, console.out);
    }
    return ok;
}

constexpr Option options[] = {
    {"day", "N", "The day to look from, counted from 1970-01-01; today if not given."},
    {"format", "text|json", "Print for people (text) or one JSON object."},
};

}  // namespace

extern const Command stats_command;
constinit const Command stats_command = {
    .name = "stats",
    .operands = "JOURNAL",
    .summary = "Say what a learner's journal comes to.",
    .help =
        "known: stability of 21 days or more and the last recall right; forgotten: the last "
        "recall wrong, or its chance under one half.",
    .options = options,
    .least_operands = 1,
    .most_operands = 1,
    .run = stats};

}  // namespace recite::cli
