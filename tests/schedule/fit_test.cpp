#include "schedule/fit.hpp"

#include <cmath>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "schedule/made_learner.hpp"

namespace recite {
namespace {

double loss_at(const Weights& weights, const Histories& histories) {
    return loss_of(weights, histories, 0, all_days).sum;
}

TEST_CASE("the slope is that of the loss, in every weight") {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        CAPTURE(seed);
        Random random(seed);
        const Weights truth = made::near_defaults(random, 0.2);
        Histories histories = made::histories(seed, truth, 60);
        // Answers on one day, so that w17 to w19 matter.
        histories.add(std::vector<FitReview>{{0, Rating::good, true, 0},
                                             {0, Rating::again, true, 0},
                                             {0, Rating::easy, true, 0},
                                             {3, Rating::good, true, 3},
                                             {5, Rating::again, true, 8},
                                             {1, Rating::hard, true, 9}});
        Weights at = made::near_defaults(random, 0.1);
        at[7] = 0.05;
        Slope slope;
        Differentiator model(at);
        for (std::size_t card = 0; card < histories.cards(); ++card) {
            model.add(histories[card], all_days, slope);
        }
        CHECK(std::abs(slope.loss - loss_at(at, histories)) < 1e-9);
        for (std::size_t k = 0; k < 21; ++k) {
            CAPTURE(k);
            const double width = 1e-6 * std::max(0.1, std::abs(at[k]));
            Weights up = at;
            Weights down = at;
            up[k] += width;
            down[k] -= width;
            const double measured =
                (loss_at(up, histories) - loss_at(down, histories)) / (2 * width);
            CHECK(std::abs(measured - slope.gradient[k]) <
                  1e-3 * std::max(1.0, std::abs(measured)));
        }
    }
}

TEST_CASE("the fit explains a learner's answers better than the truth they were drawn from") {
    double of_fits = 0;
    double of_truths = 0;
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        CAPTURE(seed);
        Random random(seed);
        const Weights truth = made::near_defaults(random, 0.3);
        const Histories histories = made::histories(seed, truth, 3000);
        Fit fit(histories);
        const Weights& fitted = fit.run();
        CHECK(loss_at(fitted, histories) < loss_at(default_weights, histories));
        CHECK(clipped(fitted) == fitted);
        of_fits += loss_at(fitted, histories);
        of_truths += loss_at(truth, histories);
    }
    CHECK(of_fits < of_truths);
}

TEST_CASE("on days it has not seen, the fit beats the defaults and is near the truth") {
    double fitted = 0;
    double defaults = 0;
    double truths = 0;
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        Random random(seed * 31);
        const Weights truth = made::near_defaults(random, 0.3);
        const Histories histories = made::histories(seed, truth, 5000);
        const std::int32_t day = histories.day_at(0.8);
        Fit fit(histories, {.until = day});
        fitted += loss_of(fit.run(), histories, day, all_days).mean();
        defaults += loss_of(default_weights, histories, day, all_days).mean();
        truths += loss_of(truth, histories, day, all_days).mean();
    }
    CHECK(fitted < defaults);
    CHECK(fitted - truths < 0.75 * (defaults - truths));
}

TEST_CASE("a fit in small slices is the fit in one") {
    const Histories histories = made::histories(5, default_weights, 1500);
    Fit whole(histories);
    Fit sliced(histories);
    double progress = 0;
    while (!sliced.work(50)) {
        REQUIRE(sliced.progress() >= progress);
        REQUIRE(sliced.progress() < 1);
        progress = sliced.progress();
    }
    CHECK(sliced.weights() == whole.run());
    CHECK(sliced.progress() == 1);
}

TEST_CASE("where there is too little to learn from, that is said") {
    Histories histories;
    CHECK(objection(histories) ==
          "there are 0 answers to learn from, and it takes 100: recalled, on a later day than the "
          "answer before");
    for (int i = 0; i < 100; ++i) {
        histories.add(
            std::vector<FitReview>{{0, Rating::good, true, 0}, {3, Rating::good, true, 3}});
    }
    CHECK(objection(histories) == "it takes 5 right and 5 wrong answers to learn from");
    for (int i = 0; i < 5; ++i) {
        histories.add(
            std::vector<FitReview>{{0, Rating::good, true, 0}, {3, Rating::again, true, 3}});
    }
    CHECK(objection(histories).empty());
    CHECK_FALSE(objection(histories, 3).empty());
}

TEST_CASE("answers that are no evidence move the memory but teach nothing") {
    Histories histories;
    histories.add(std::vector<FitReview>{{0, Rating::good, true, 0},
                                         {3, Rating::good, false, 3},
                                         {0, Rating::good, true, 3},
                                         {9, Rating::again, true, 12}});
    histories.add(std::vector<FitReview>{{0, Rating::good, true, 0}});
    CHECK(histories.cards() == 1);
    CHECK(histories.evidence(all_days) == 1);
    CHECK(histories.failures(all_days) == 1);
    CHECK(loss_of(default_weights, histories, 0, all_days).count == 1);
}

}  // namespace
}  // namespace recite
