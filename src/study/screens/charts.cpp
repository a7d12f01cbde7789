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
        const int week = at / 7;
        point.x = week;
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
    chart.title = "When did you study? On " + to_text(studied) + " of the last " +
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
    chart.title = due[heaviest] == 0 ? "What falls due? Nothing in two weeks"
                  : heaviest == 0
                      ? "What falls due? Today the most: " + number(series.points[0].y) + " due"
                      : "What falls due? " + std::string(day_name(day)) +
                            " is heavy: " + number(series.points[heaviest].y) + " due";
    chart.series.push_back(std::move(series));
    return chart;
}

}  // namespace recite::study::screens
