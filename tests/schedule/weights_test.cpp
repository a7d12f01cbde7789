#include "schedule/weights.hpp"

#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "schedule/vectors.hpp"

namespace recite {
namespace {

void check_all(const Weights& actual, const std::vector<double>& expected) {
    REQUIRE(expected.size() == actual.size());
    for (std::size_t i = 0; i < actual.size(); ++i) {
        CAPTURE(i);
        CHECK(std::abs(actual[i] - expected[i]) < 1e-7);
    }
}

TEST_CASE("17 weights of FSRS-4.5 become 21") {
    const std::vector<double> old = {.4,  .6,  2.4,  5.8, 4.93, .94,  .86, .01, 1.49,
                                     .14, .94, 2.18, .05, .34,  1.26, .29, 2.61};
    check_all(read_weights(old).value(),
              {.4,   .6,  2.4, 5.8,  6.81, .44675013, 1.36, .01, 1.49, .14, .94,
               2.18, .05, .34, 1.26, .29,  2.61,      0,    0,   0,    .5});
}

TEST_CASE("19 weights of FSRS-5 gain a same-day exponent of 0 and the old decay") {
    const Weights w = read_weights(vectors::p19).value();
    CHECK(w[18] == .121442534);
    CHECK(w[19] == 0);
    CHECK(w[20] == 0.5);
}

TEST_CASE("the defaults lie in their ranges") {
    CHECK(clipped(default_weights) == default_weights);
    CHECK(clipped(default_weights, 2) == default_weights);
}

TEST_CASE("each weight is clipped to its range") {
    Weights low;
    low.fill(-100);
    Weights high;
    high.fill(1000);
    const Weights at_low = clipped(low);
    const Weights at_high = clipped(high);
    for (std::size_t i = 0; i < 21; ++i) {
        CAPTURE(i);
        CHECK(at_low[i] == weight_ranges[i].low);
        CHECK(at_high[i] == weight_ranges[i].high);
    }
}

TEST_CASE("with several relearning steps the short-term weights are bound together") {
    Weights w = default_weights;
    w[17] = 2;
    w[18] = 2;
    const Weights bound = clipped(w, 3);
    const double ceiling =
        std::sqrt(-(std::log(w[11]) + std::log(std::pow(2.0, w[13]) - 1) + 0.3 * w[14]) / 3);
    CHECK(std::abs(bound[17] - ceiling) < 1e-12);
    CHECK(std::abs(bound[18] - ceiling) < 1e-12);
}

TEST_CASE("what are no weights is refused with the reason") {
    struct Row {
        std::vector<double> given;
        std::string expected;
    };

    std::vector<double> with_nan(21, 1.0);
    with_nan[3] = std::numeric_limits<double>::quiet_NaN();
    std::vector<double> bad_17(17, 1.0);
    bad_17[5] = -1;
    const std::vector<Row> rows = {
        {{}, "there must be 21 weights (or 19 or 17 of an older FSRS), not 0"},
        {std::vector<double>(20, 1.0),
         "there must be 21 weights (or 19 or 17 of an older FSRS), not 20"},
        {with_nan, "weight 3 is not a finite number"},
        {bad_17, "weight 5 must be positive"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.expected);
        const auto result = read_weights(row.given);
        REQUIRE_FALSE(result);
        CHECK(result.error().message == row.expected);
    }
}

}  // namespace
}  // namespace recite
