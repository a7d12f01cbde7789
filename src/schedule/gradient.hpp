#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "schedule/memory.hpp"
#include "schedule/rating.hpp"
#include "schedule/weights.hpp"

namespace recite {

// One review of a card's history, as the fit sees it.
struct FitReview {
    std::int32_t days = 0;  // since the one before; the first one's mean nothing
    Rating rating = Rating::good;
    bool counts = true;    // whether it is evidence of recall; else it only moves the memory
    std::int32_t day = 0;  // on which it was given, to split by time
};

// Log loss of predictions, with its slope and curvature in the 21 weights.
struct Slope {
    double loss = 0;          // summed over reviews, natural logarithms
    std::uint32_t count = 0;  // of reviews predicted
    Weights gradient{};
    std::array<double, std::size_t{21} * 21>
        curvature{};  // Fisher information; the lower triangle alone
};

// FSRS-6 as `Fsrs` has it, not rounded, with derivatives: every memory carries its change with each
// weight (forward differentiation), and each prediction adds to the slope.
class Differentiator {
public:
    explicit Differentiator(const Weights& weights);

    // Adds one card's reviews to the slope: those that count, come a day or more after the one
    // before, and fall on a day before `until`.
    void add(std::span<const FitReview> card, std::int32_t until, Slope& slope);

private:
    void begin(const FitReview& review);
    void predict(const FitReview& review);
    void judge(const FitReview& review, Slope& slope) const;
    void advance(const FitReview& review);
    void recall(Rating rating);
    void lapse();
    void same_day(Rating rating);
    void move_difficulty(Rating rating);
    void carry(double by_stability, double by_difficulty, double by_chance);

    Weights w_;
    double decay_ = 0;
    double factor_ = 0;
    double factor_by_w20_ = 0;
    double exp_w8_ = 0;
    double exp_w17_w18_ = 1;
    double exp_3_w5_ = 1;
    double easy_difficulty_ = 0;

    // The card at hand.
    Memory memory_;
    double chance_ = 0;
    double chance_by_stability_ = 0;
    double chance_by_w20_ = 0;
    Weights stability_by_{};  // change of stability with each weight
    Weights difficulty_by_{};
    double next_stability_ = 0;
    Weights next_by_{};  // of the next stability
};

// Summed log loss and count alone, for reviews on days in [from, until).
struct Loss {
    double sum = 0;
    std::uint32_t count = 0;

    double mean() const { return count == 0 ? 0 : sum / count; }
};

Loss loss_of(const Weights& weights, std::span<const FitReview> card, std::int32_t from,
             std::int32_t until);

}  // namespace recite
