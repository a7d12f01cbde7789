#include "schedule/simulate.hpp"

#include <cmath>

#include <catch2/catch_test_macros.hpp>

namespace recite {
namespace {

TEST_CASE("a higher retention costs more and leaves more known") {
    const auto curve = retention_curve({});
    REQUIRE(curve.size() == 10);
    for (std::size_t i = 1; i < curve.size(); ++i) {
        CAPTURE(curve[i].retention);
        CHECK(curve[i].reviews_a_day > curve[i - 1].reviews_a_day);
        // First intervals are whole days, so what is known rises by steps.
        if (i >= 3) CHECK(curve[i].known > curve[i - 3].known);
        CHECK(curve[i].known <= 500);
    }
    CHECK(curve.front().minutes_a_day > 0);
}

TEST_CASE("what is known at the end is about what was asked for") {
    for (const RetentionPoint& point : retention_curve({})) {
        CAPTURE(point.retention);
        const double share = point.known / point.started;
        CHECK(share > point.retention - 0.02);
    }
}

TEST_CASE("cards whose turn does not come within the time are not started") {
    const RetentionPoint point = simulate({.days = 10, .cards = 500, .new_a_day = 3}, 0.9, 1);
    CHECK(point.started == 30);
}

TEST_CASE("the same seed gives the same curve, and the best value lies on it") {
    const auto curve = retention_curve({.cards = 100}, 7);
    CHECK(curve == retention_curve({.cards = 100}, 7));
    const RetentionPoint& best = best_value(curve);
    for (const RetentionPoint& point : curve) {
        CHECK(point.known / point.minutes_a_day <= best.known / best.minutes_a_day + 1e-12);
    }
}

TEST_CASE("the curve made in slices is the curve made at once, and its progress never falls") {
    const SimulationPlan plan{.days = 60, .cards = 50};
    RetentionCurve curve(plan, 7);
    double before = 0;
    while (!curve.work(7)) {
        CHECK(curve.progress() >= before);
        before = curve.progress();
    }
    CHECK(curve.progress() == 1);
    CHECK(curve.curve() == retention_curve(plan, 7));
}

}  // namespace
}  // namespace recite
