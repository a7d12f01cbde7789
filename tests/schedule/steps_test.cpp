#include "schedule/steps.hpp"

#include <optional>
#include <vector>

#include <catch2/catch_test_macros.hpp>

namespace recite {
namespace {

// Waits in seconds after Again, Hard and Good on a step; -1 where the card leaves its steps.
std::vector<int> waits(const Steps& steps, std::size_t step) {
    std::vector<int> result;
    for (const Rating rating : {Rating::again, Rating::hard, Rating::good}) {
        const auto move = step_after(steps, step, rating);
        result.push_back(move ? move->wait_seconds : -1);
    }
    return result;
}

TEST_CASE("waits are those of Anki") {
    constexpr int day = seconds_per_day;

    struct Row {
        Steps steps;
        std::size_t step;
        std::vector<int> expected;
    };

    const std::vector<Row> rows = {
        {{600}, 0, {600, 900, -1}},
        {{3 * day}, 0, {3 * day, 4 * day, -1}},
        {{60, 600}, 0, {60, 330, 600}},
        {{60, 600}, 1, {60, 600, -1}},
        {{60, 600, 6000}, 0, {60, 330, 600}},
        {{60, 600, 6000}, 1, {60, 600, 6000}},
        {{60, 600, 6000}, 2, {60, 6000, -1}},
        {{day + day / 2}, 0, {2 * day, 2 * day, -1}},
        {{}, 0, {-1, -1, -1}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.steps, row.step);
        CHECK(waits(row.steps, row.step) == row.expected);
    }
}

TEST_CASE("a step that no longer exists counts as the last") {
    CHECK(waits({60, 600}, 7) == std::vector<int>{60, 600, -1});
}

TEST_CASE("Easy leaves the steps from any of them") {
    for (std::size_t step = 0; step < 3; ++step) {
        CHECK_FALSE(step_after({60, 600, 6000}, step, Rating::easy));
    }
}

}  // namespace
}  // namespace recite
