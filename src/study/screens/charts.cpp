#include "study/screens/charts.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/number.hpp"
#include "facts/show.hpp"
#include "study/cite.hpp"
#include "study/due.hpp"

namespace recite::study::screens {
namespace {

constexpr int weeks_shown = 19;
constexpr int days_due = 14;
constexpr std::array<const char*, 7> names = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                              "Friday", "Saturday", "Sunday"};

std::string number(double value) {
    return grouped(std::round(value));
}

const Fsrs& fsrs_of(const State& state) {
    return state.keeping.progress.scheduler().fsrs();
}

std::string ago(int days) {
    if (days == 0) return "today";
    if (days == 1) return "yesterday";
    return counted(static_cast<std::size_t>(days), "day") + " ago";
}

double top_of(const Series& series) {
    double top = 1;
    for (const Point& point : series.points) top = std::max(top, point.y);
    return top;
}

Axis axis(std::string label, std::string unit, double from, double to) {
    Axis made;
    made.label = std::move(label);
    made.unit = std::move(unit);
    made.from = from;
    made.to = to;
    return made;
}

Axis counted_axis(const char* label, double top) {
    Axis made = axis(label, label, 0, top);
    made.ticks = {{0, "0"}, {top, number(top)}};
    return made;
}

}  // namespace

int weekday(Day day) {
    return ((day.number + 3) % 7 + 7) % 7;  // 1970-01-01 was a Thursday
}

std::string_view day_name(int weekday) {
    return names[static_cast<std::size_t>(weekday)];
}

Chart studied_days(const State& state) {
    const Day today = moment_of(state).day();
    const int days = (weeks_shown - 1) * 7 + weekday(today) + 1;
    const auto& tallies = state.keeping.state().history.days;
    Chart chart;
    chart.kind = ChartKind::days;
    chart.x = axis("week", "", 0, weeks_shown - 1);
    chart.y = axis("day", "", 0, 6);
    chart.y.ticks = {{0, "Mon"}, {2, "Wed"}, {4, "Fri"}};
    chart.legend = "fewer to more answers";
    chart.columns = {"Day", "Answers"};
    Series series;
    int studied = 0;
    for (int at = 0; at < days; ++at) {
        const Day day{today.number - (days - 1 - at)};
        const auto found = tallies.find(day);
        const std::size_t answers = found == tallies.end() ? 0 : found->second.answers;
        Point point;
        point.x = at / 7;
        point.y = at % 7;
        point.answers = answers;
        const std::string name =
            std::string(day_name(weekday(day))) + ", " + ago(today.number - day.number);
        point.text = name + ": " + counted(answers, "answer");
        if (answers > 0) {
            ++studied;
            chart.rows.push_back({name, number(static_cast<double>(answers))});
        }
        series.points.push_back(std::move(point));
    }
    std::size_t most = 1;
    for (const Point& point : series.points) most = std::max(most, point.answers);
    for (const Point& point : series.points)
        chart.shares.push_back(static_cast<double>(point.answers) / static_cast<double>(most));
    chart.title = "You studied on " + to_text(studied) + " of the last " +
                  counted(static_cast<std::size_t>(days), "day");
    chart.series.push_back(std::move(series));
    return chart;
}

Chart falling_due(const State& state) {
    const Day today = moment_of(state).day();
    std::array<std::size_t, days_due> due{};
    for (const CardRecord& card : state.keeping.state().cards) {
        if (!card.in_study || card.set_aside) continue;
        const std::int32_t days = std::max(0, due_day(card).number - today.number);
        if (days < days_due) ++due[static_cast<std::size_t>(days)];
    }
    Chart chart;
    chart.columns = {"Day", "Cards due"};
    Series series;
    std::size_t heaviest = 0;
    for (int at = 0; at < days_due; ++at) {
        const auto place = static_cast<std::size_t>(at);
        if (due[place] > due[heaviest]) heaviest = place;
        const int day = weekday(Day{today.number + at});
        Point point;
        point.x = at;
        point.y = static_cast<double>(due[place]);
        point.text = (at == 0 ? "Today" : std::string(day_name(day))) + ": " +
                     counted(due[place], "card") + " due";
        chart.x.ticks.push_back({at, std::string(day_name(day).substr(0, 1))});
        chart.rows.push_back({at == 0 ? "Today"
                                      : std::string(day_name(day)) + ", in " +
                                            counted(static_cast<std::size_t>(at), "day"),
                              number(point.y)});
        series.points.push_back(std::move(point));
    }
    chart.x.label = "day";
    chart.x.to = days_due - 1;
    chart.y = counted_axis("cards", top_of(series));
    const int day = weekday(Day{today.number + static_cast<int>(heaviest)});
    chart.title = due[heaviest] == 0 ? "Nothing falls due in two weeks"
                  : heaviest == 0
                      ? "Today is the heaviest day: " + number(series.points[0].y) + " due"
                      : std::string(day_name(day)) +
                            " is heavy: " + number(series.points[heaviest].y) + " due";
    chart.series.push_back(std::move(series));
    return chart;
}

Chart sure_and_right(const State& state) {
    struct Row {
        const char* name;
        recite::Certainty certainty;
        double meant;  // the middle of what the word stands for
    };

    constexpr Row rows[] = {{"not sure", recite::Certainty::guess, 0.5},
                            {"fairly", recite::Certainty::unsure, 0.73},
                            {"sure", recite::Certainty::sure, 0.9}};
    Chart chart;
    chart.kind = ChartKind::dots;
    chart.columns = {"You said", "Answers", "Right", "Meant"};
    chart.legend = "a dot is how often you were right, a dash what the word means";
    Series right{"right", {}};
    Series meant{"meant", {}};
    std::string off;
    for (const Row& row : rows) {
        const CertaintyTally& tally =
            state.keeping.state().history.certainty[static_cast<std::size_t>(row.certainty)];
        const auto place = static_cast<double>(right.points.size());
        const double share =
            tally.answers == 0 ? 0 : static_cast<double>(tally.right) / tally.answers;
        Point point;
        point.x = place;
        point.y = share * 100;
        point.answers = tally.answers;
        point.too_few = tally.answers < few_answers;
        point.text = std::string(row.name) + ": " + number(share * 100) + "% right of " +
                     counted(tally.answers, "answer") + (point.too_few ? ", too few" : "");
        if (!point.too_few && std::abs(share - row.meant) > 0.1) off = row.name;
        chart.x.ticks.push_back(
            {place, std::string(row.name) + " (" + to_text(tally.answers) + ")"});
        chart.rows.push_back({row.name, to_text(tally.answers), number(share * 100) + "%",
                              number(row.meant * 100) + "%"});
        right.points.push_back(std::move(point));
        meant.points.push_back({place, row.meant * 100, "", 0, false});
    }
    chart.x.label = "how sure";
    chart.x.to = 2;
    chart.y = axis("right", "%", 0, 100);
    chart.y.ticks = {{0, "0%"}, {100, "100% right"}};
    const bool few = std::all_of(right.points.begin(), right.points.end(),
                                 [](const Point& point) { return point.too_few; });
    chart.title = few           ? "How sure are you? Too few answers yet"
                  : off.empty() ? "You are right about how sure you are"
                                : "You are right about how sure you are, except when " + off;
    chart.series = {std::move(right), std::move(meant)};
    return chart;
}

Chart known_by_topic(const State& state, const Pack& pack) {
    const Day today = moment_of(state).day();
    const Deck& deck = deck_of(state);
    constexpr std::array<Knowledge, 4> kinds = {Knowledge::known, Knowledge::shaky,
                                                Knowledge::forgotten, Knowledge::fresh};
    Chart chart;
    chart.columns = {"Topic"};
    for (const Knowledge kind : kinds) {
        chart.series.push_back({std::string(name_of(kind)), {}});
        chart.columns.push_back(std::string(name_of(kind)));
    }
    std::string weakest;
    double least = 2;
    double top = 1;
    for (const Topic& topic : pack.base.parts().topics) {
        std::array<std::size_t, 4> counts{};
        std::size_t all = 0;
        for (std::size_t at = 0; at < deck.size(); ++at) {
            if (!(deck[at].pack == pack.entry.id) || deck[at].topic != topic.id.text) continue;
            const CardRecord* record = deck.record(at, state.keeping.state());
            const Knowledge what =
                record == nullptr ? Knowledge::fresh : knowledge_of(*record, today, fsrs_of(state));
            ++counts[static_cast<std::size_t>(std::find(kinds.begin(), kinds.end(), what) -
                                              kinds.begin())];
            ++all;
        }
        if (all == 0) continue;
        const std::string title(topic.title.in(pack.base.language()));
        const auto place = static_cast<double>(chart.rows.size());
        std::vector<std::string> row = {title};
        for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
            const std::string count = number(static_cast<double>(counts[kind]));
            row.push_back(count);
            chart.series[kind].points.push_back(
                {place, static_cast<double>(counts[kind]),
                 title + ": " + count + " " + std::string(name_of(kinds[kind])), all, false});
        }
        chart.rows.push_back(std::move(row));
        chart.x.ticks.push_back({place, title});
        top = std::max(top, static_cast<double>(all));
        const std::size_t met = all - counts[3];
        const double share = static_cast<double>(counts[0]) / static_cast<double>(all);
        if (met > 0 && share < least) {
            least = share;
            weakest = title;
        }
    }
    chart.x.label = "topic";
    chart.x.to = std::max(0.0, static_cast<double>(chart.rows.size()) - 1);
    chart.y = counted_axis("cards", top);
    chart.title =
        weakest.empty() ? "What do you know, topic by topic?" : weakest + " is your weakest topic";
    return chart;
}

Chart mixed_up(const State& state) {
    Chart chart;
    chart.columns = {"Asked", "Given", "Times"};
    std::vector<std::pair<std::uint32_t, std::pair<std::string, std::string>>> pairs;
    for (const auto& [pair, confusion] : state.keeping.state().history.confusions)
        pairs.push_back({confusion.times, pair});
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    if (pairs.size() > 8) pairs.resize(8);
    Series series;
    for (const auto& [times, pair] : pairs) {
        const auto place = static_cast<double>(series.points.size());
        series.points.push_back({place, static_cast<double>(times),
                                 pair.second + " for " + pair.first + ": " + counted(times, "time"),
                                 times, false});
        chart.x.ticks.push_back({place, pair.second + " for " + pair.first});
        chart.rows.push_back({pair.first, pair.second, to_text(times)});
    }
    chart.title = pairs.empty()
                      ? "You mix nothing up"
                      : "You mix up " + pairs[0].second.first + " and " + pairs[0].second.second;
    chart.x.label = "pair";
    chart.x.to = std::max(0.0, static_cast<double>(pairs.size()) - 1);
    chart.y = counted_axis("times", top_of(series));
    chart.series.push_back(std::move(series));
    return chart;
}

Chart forgetting(const State& state, const Pack& pack) {
    constexpr int days_shown = 60;
    const CardRecord* hardest = nullptr;
    for (const CardRecord& card : state.keeping.state().cards) {
        if (!card.standing.memory || !(card.pack == pack.entry.id)) continue;
        if (hardest == nullptr ||
            card.standing.memory->difficulty > hardest->standing.memory->difficulty)
            hardest = &card;
    }
    Chart chart;
    chart.kind = ChartKind::line;
    chart.columns = {"Days from today", "Chance of recall"};
    if (hardest == nullptr) return chart;
    const Day today = moment_of(state).day();
    Series curve;
    for (int at = 0; at <= days_shown; at += 3) {
        const double chance = recall_chance(*hardest, Day{today.number + at}, fsrs_of(state)) * 100;
        curve.points.push_back(
            {static_cast<double>(at), chance,
             "in " + counted(static_cast<std::size_t>(at), "day") + ": " + number(chance) + "%",
             hardest->answers, false});
        chart.rows.push_back({to_text(at), number(chance) + "%"});
    }
    const std::optional<CardParts> parts = parts_of(hardest->id);
    const Fact* fact = parts ? pack.base.fact(parts->fact) : nullptr;
    chart.title = "When would you forget your hardest fact?";
    chart.text = (fact == nullptr ? std::string() : statement(pack.base, *fact) + " ") +
                 counted(hardest->answers, "answer") + ", " + to_text(hardest->standing.lapses) +
                 " times forgotten.";
    chart.x = axis("from today", "days", 0, days_shown);
    chart.x.ticks = {{0, "today"}, {30, "30 days"}, {60, "60 days"}};
    chart.y = axis("chance of recall", "%", 0, 100);
    chart.y.ticks = {{0, "0%"}, {90, "90%"}, {100, "100%"}};
    chart.series.push_back(std::move(curve));
    return chart;
}

}  // namespace recite::study::screens
