#include <algorithm>
#include <cmath>

#include "base/number.hpp"
#include "study/screens/charts.hpp"

namespace recite::study::screens {
namespace {

std::string percent(double share) {
    return grouped(std::round(share * 100)) + "%";
}

std::string minutes(double value) {
    return grouped(value, ",", 1) + " minutes a day";
}

// The point that comes nearest to a goal.
const RetentionPoint& nearest_to(const std::vector<RetentionPoint>& curve, double goal) {
    return *std::min_element(curve.begin(), curve.end(),
                             [&](const RetentionPoint& a, const RetentionPoint& b) {
                                 return std::abs(a.retention - goal) < std::abs(b.retention - goal);
                             });
}

std::vector<std::string> row_of(const RetentionPoint& point) {
    return {percent(point.retention), grouped(point.minutes_a_day, ",", 1),
            grouped(std::round(point.reviews_a_day)), grouped(std::round(point.known))};
}

}  // namespace

Chart costs_of_goals(const std::vector<RetentionPoint>& curve, double goal) {
    Chart chart;
    chart.kind = ChartKind::line;
    const RetentionPoint& here = nearest_to(curve, goal);
    const RetentionPoint& best = best_value(curve);
    chart.title = "What would each goal cost you, and leave you with after a year?";
    chart.text = "A goal of about " + percent(here.retention) + " takes " +
                 minutes(here.minutes_a_day) + " and leaves about " +
                 grouped(std::round(here.known)) +
                 " cards known. The most for your minutes comes "
                 "at " +
                 percent(best.retention) + ".";
    chart.columns = {"Goal", "Minutes a day", "Reviews a day", "Cards known"};
    Series series;
    series.name = "goal";
    double top = 1;
    for (const RetentionPoint& point : curve) {
        const std::string goal_text = percent(point.retention);
        series.points.push_back({point.minutes_a_day, point.known,
                                 goal_text + ": " + minutes(point.minutes_a_day) + ", " +
                                     grouped(std::round(point.known)) + " cards known",
                                 0, false});
        chart.x.ticks.push_back({point.minutes_a_day, goal_text});
        chart.rows.push_back(row_of(point));
        top = std::max(top, point.known);
    }
    chart.x.label = "minutes a day";
    chart.x.unit = "minutes";
    chart.x.from = 0;
    chart.x.to = curve.back().minutes_a_day * 1.05;
    chart.y.label = "cards known";
    chart.y.unit = "cards";
    chart.y.to = top;
    chart.y.ticks = {{0, "0"}, {top, grouped(std::round(top)) + " known"}};
    chart.legend = "From left to right: minutes a day. Upwards: cards that you would recall.";
    chart.series.push_back(std::move(series));
    return chart;
}

}  // namespace recite::study::screens
