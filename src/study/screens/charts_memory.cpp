#include <algorithm>
#include <array>
#include <cmath>

#include "base/number.hpp"
#include "facts/show.hpp"
#include "progress/summary.hpp"
#include "study/cite.hpp"
#include "study/due.hpp"
#include "study/screens/charts.hpp"

namespace recite::study::screens {
namespace {

constexpr double as_foretold = 0.1;  // nearer than this counts as right
constexpr std::array<const char*, 3> how_sure = {"not sure", "fairly", "sure"};

std::string percent(double share) {
    return grouped(std::round(share * 100)) + "%";
}

std::string few(bool too_few) {
    return too_few ? ", too few to tell" : "";
}

Axis percent_axis(const char* label) {
    Axis axis;
    axis.label = label;
    axis.unit = "%";
    axis.to = 100;
    axis.ticks = {{0, "0%"}, {50, "50%"}, {100, "100%"}};
    return axis;
}

std::string days_from(std::int32_t days) {
    const std::string count = counted(static_cast<std::size_t>(std::abs(days)), "day");
    return days == 0 ? "today" : days < 0 ? count + " ago" : "in " + count;
}

}  // namespace

Chart sure_and_right_chart(const State& state) {
    const SureAndRight found = sure_and_right(state.keeping.state().history);
    Chart chart;
    chart.kind = ChartKind::dots;
    chart.columns = {"You said", "Answers", "Right", "Meant"};
    chart.legend = "A dot: how often you were right. A dash: what the word means.";
    Series right{"right", {}};
    Series meant{"meant", {}};
    std::string off;
    bool all_few = true;
    for (std::size_t at = 0; at < found.words.size(); ++at) {
        const Sureness& word = found.words[at];
        const auto place = static_cast<double>(at);
        const std::string name = how_sure[at];
        const bool too_few = word.answers < few_answers;
        all_few = all_few && too_few;
        if (!too_few && std::abs(word.right - word.meant) > as_foretold) off = name;
        const bool none = word.answers == 0;
        if (!none)
            right.points.push_back({place, word.right * 100,
                                    name + ": " + percent(word.right) + " right of " +
                                        counted(word.answers, "answer") + few(too_few),
                                    word.answers, too_few});
        meant.points.push_back({place, word.meant * 100, "", 0, false});
        chart.x.ticks.push_back({place, name + " (" + to_text(word.answers) + ")"});
        chart.rows.push_back({name, to_text(word.answers),
                              none ? "none yet" : percent(word.right) + few(too_few),
                              percent(word.meant)});
    }
    chart.x.label = "how sure you said you were";
    chart.x.to = 2;
    chart.y = percent_axis("right");
    chart.title = "Are you right when you feel sure? " +
                  (all_few       ? std::string("Too few answers yet")
                   : off.empty() ? std::string("As often as you say")
                                 : "Not as often as you say when “" + off + "”");
    chart.series = {std::move(right), std::move(meant)};
    return chart;
}

Chart foretold_chart(const State& state) {
    Chart chart;
    chart.kind = ChartKind::dots;
    chart.columns = {"Foretold", "Recalled", "Reviews"};
    chart.legend = "A dot: how often you recalled. A dash: how often it was foretold.";
    Series came{"recalled", {}};
    Series foretold{"foretold", {}};
    bool sound = true, all_few = true;
    for (const ForetoldPoint& point : foretold_curve(state.keeping.state().history)) {
        const auto place = static_cast<double>(came.points.size());
        const bool too_few = point.reviews < few_answers;
        all_few = all_few && too_few;
        sound = sound && (too_few || std::abs(point.expected - point.recalled) <= as_foretold);
        came.points.push_back({place, point.recalled * 100,
                               "foretold " + percent(point.expected) + ", recalled " +
                                   percent(point.recalled) + " of " +
                                   counted(point.reviews, "review") + few(too_few),
                               point.reviews, too_few});
        foretold.points.push_back({place, point.expected * 100, "", 0, false});
        chart.x.ticks.push_back(
            {place, percent(point.expected) + " (" + to_text(point.reviews) + ")"});
        chart.rows.push_back({percent(point.expected), percent(point.recalled) + few(too_few),
                              to_text(point.reviews)});
    }
    chart.x.label = "chance of recall that was foretold";
    chart.x.to = std::max(0.0, static_cast<double>(chart.rows.size()) - 1);
    chart.y = percent_axis("recalled");
    chart.title =
        std::string("Do you recall as often as foretold? ") + (all_few ? "Too few reviews yet"
                                                               : sound ? "Yes"
                                                                       : "Not everywhere");
    chart.series = {std::move(came), std::move(foretold)};
    return chart;
}

namespace {

const CardRecord* hardest_of(const State& state, const Pack& pack) {
    const CardRecord* found = nullptr;
    for (const CardRecord& card : state.keeping.state().cards) {
        if (!card.standing.memory || card.moves.empty() || !(card.pack == pack.entry.id)) continue;
        const auto harder = [](const CardRecord& a, const CardRecord& b) {
            return a.standing.lapses != b.standing.lapses
                       ? a.standing.lapses > b.standing.lapses
                       : a.standing.memory->difficulty > b.standing.memory->difficulty;
        };
        if (found == nullptr || harder(card, *found)) found = &card;
    }
    return found;
}

// One stretch of the curve: from a review to the next, or to the end.
struct Stretch {
    std::int32_t from = 0, to = 0;  // days from today
    double stability = 0;
};

std::vector<Stretch> stretches_of(const CardRecord& card, const Fsrs& fsrs, Day today,
                                  std::int32_t end) {
    std::vector<Stretch> stretches;
    std::optional<Memory> memory;
    for (std::size_t at = 0; at < card.moves.size(); ++at) {
        const Move& move = card.moves[at];
        memory = fsrs.next(memory, move.elapsed_days, move.rating);
        const std::int32_t from = move.day.number - today.number;
        const bool last = at + 1 == card.moves.size();
        const std::int32_t to = last ? end : card.moves[at + 1].day.number - today.number;
        stretches.push_back({from, to, memory->stability});
    }
    return stretches;
}

void draw_course(const CardRecord& card, const Fsrs& fsrs, Day today, Chart& chart) {
    constexpr std::int32_t days_ahead = 60;
    constexpr std::int32_t steps = 12;  // of a stretch
    Series curve{"chance of recall", {}};
    Series reviews{"reviews", {}};
    for (const Stretch& stretch : stretches_of(card, fsrs, today, days_ahead)) {
        const auto move = reviews.points.size();
        const bool recalled = card.moves[move].rating != Rating::again;
        const std::string what = recalled ? "recalled" : "forgotten";
        reviews.points.push_back({static_cast<double>(stretch.from), 100,
                                  days_from(stretch.from) + ": " + what, 1, !recalled});
        chart.rows.push_back({days_from(stretch.from), what, "100%"});
        for (std::int32_t step = 0; step <= steps; ++step) {
            const std::int32_t day = stretch.from + (stretch.to - stretch.from) * step / steps;
            const double chance = fsrs.recall_chance(day - stretch.from, stretch.stability);
            curve.points.push_back({static_cast<double>(day), chance * 100,
                                    days_from(day) + ": " + percent(chance), 0, false});
        }
    }
    for (const std::int32_t day : {0, 7, 14, 30, days_ahead}) {
        const double chance = recall_chance(card, Day{today.number + day}, fsrs);
        chart.rows.push_back({days_from(day), "", percent(chance)});
    }
    const std::int32_t first = card.moves.front().day.number - today.number;
    chart.x.from = first;
    chart.x.to = days_ahead;
    if (first < -20) chart.x.ticks.push_back({first, days_from(first)});
    chart.x.ticks.push_back({0, "today"});
    chart.x.ticks.push_back({days_ahead, days_from(days_ahead)});
    chart.series = {std::move(curve), std::move(reviews)};
}

}  // namespace

Chart forgetting(const State& state, const Pack& pack) {
    Chart chart;
    chart.kind = ChartKind::line;
    chart.columns = {"Day", "What happened", "Chance of recall"};
    const CardRecord* card = hardest_of(state, pack);
    if (card == nullptr) return chart;
    const Day today = moment_of(state).day();
    draw_course(*card, state.keeping.progress.scheduler().fsrs(), today, chart);
    const std::optional<CardParts> parts = parts_of(card->id);
    const Fact* fact = parts ? pack.base.fact(parts->fact) : nullptr;
    chart.title = "When would you forget your hardest fact?";
    chart.text = (fact == nullptr ? std::string() : statement(pack.base, *fact) + " ") +
                 counted(card->moves.size(), "review") + ", forgotten " +
                 counted(card->standing.lapses, "time") + ".";
    chart.legend = "A mark: a review; a hollow one: forgotten.";
    chart.x.label = "days from today";
    chart.y = percent_axis("chance of recall");
    return chart;
}

}  // namespace recite::study::screens
