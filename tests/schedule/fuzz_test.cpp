#include "schedule/fuzz.hpp"

#include <vector>

#include <catch2/catch_test_macros.hpp>

namespace recite {
namespace {

TEST_CASE("fuzzed intervals are those of Anki") {
    struct Row {
        double interval;
        DayBounds limits;
        std::vector<int> expected;  // for a fraction of 0, 0.5 and 0.99
    };

    const std::vector<Row> rows = {
        {1.0, {1, 1000}, {1, 1, 1}},     {2.49, {1, 1000}, {2, 2, 2}},
        {2.5, {1, 1000}, {2, 3, 4}},     {7, {1, 1000}, {5, 7, 9}},
        {17, {1, 1000}, {14, 17, 20}},   {37, {1, 1000}, {33, 37, 41}},
        {2.0, {2, 1000}, {2, 2, 2}},     {2.0, {3, 1000}, {3, 4, 4}},
        {2.0, {3, 3}, {3, 3, 3}},        {6.9, {3, 1000}, {5, 7, 9}},
        {7.0, {3, 1000}, {5, 7, 9}},     {7.1, {3, 1000}, {5, 7, 9}},
        {19.9, {3, 1000}, {17, 20, 23}}, {20, {3, 1000}, {17, 20, 23}},
        {20.1, {3, 1000}, {17, 20, 23}}, {100, {101, 1000}, {101, 105, 108}},
        {100, {1, 99}, {92, 96, 99}},    {100, {97, 103}, {97, 100, 103}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.interval, row.limits.low, row.limits.high);
        const std::vector<int> actual = {fuzzed(row.interval, 0, row.limits),
                                         fuzzed(row.interval, 0.5, row.limits),
                                         fuzzed(row.interval, 0.99, row.limits)};
        CHECK(actual == row.expected);
    }
}

TEST_CASE("without fuzz an interval is rounded and limited") {
    CHECK(unfuzzed(1.5, {1, 1000}) == 2);
    CHECK(unfuzzed(0.1, {1, 1000}) == 1);
    CHECK(unfuzzed(101, {1, 100}) == 100);
}

TEST_CASE("fuzz does not shorten an interval after a success") {
    CHECK(least_after(2.7269483, 4, 1000) == 4);
    CHECK(least_after(2.7269483, 5, 1000) == 0);
    CHECK(least_after(4.591988, 4, 1000) == 5);
}

}  // namespace
}  // namespace recite
