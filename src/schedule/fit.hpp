#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "schedule/gradient.hpp"
#include "schedule/weights.hpp"

namespace recite {

// The histories that weights are fitted to: each card's reviews in order, one card after the other.
class Histories {
public:
    // A card with fewer than two reviews teaches nothing and is left out.
    void add(std::span<const FitReview> card);

    std::size_t cards() const { return ends_.size(); }

    std::size_t reviews() const { return reviews_.size(); }

    std::span<const FitReview> operator[](std::size_t card) const;

    // Reviews that count and come a day or more after the one before, and how many of these failed,
    // on days before `until`.
    std::uint32_t evidence(std::int32_t until) const;
    std::uint32_t failures(std::int32_t until) const;

    // The day before which `share` of the evidence lies.
    std::int32_t day_at(double share) const;

private:
    std::vector<FitReview> reviews_;
    std::vector<std::size_t> ends_;
};

constexpr std::int32_t all_days = INT32_MAX;

// Mean log loss of what the weights predict for evidence on days in [from, until).
Loss loss_of(const Weights& weights, const Histories& histories, std::int32_t from,
             std::int32_t until);

// Why there is too little to learn from; empty when there is enough: 100 answers by recall a day or
// more after the one before, of which 5 were wrong and 5 right.
std::string objection(const Histories& histories, std::int32_t until = all_days);

// Finds the weights under which a learner's answers are likeliest, given what is usual among all
// learners: Gauss-Newton steps (Fisher scoring) with Levenberg's damping on the log loss and a
// normal prior around the default weights, within their ranges. The same result on every machine.
// Works in slices, so that it can share a thread with a screen; may be dropped at any time.
class Fit {
public:
    struct Options {
        Weights start = default_weights;
        std::int32_t until = all_days;  // days from here on are not looked at
        std::size_t relearning_steps = 1;
    };

    // The histories outlive the fit. They must have no objection.
    explicit Fit(const Histories& histories) : Fit(histories, Options()) {}

    Fit(const Histories& histories, const Options& options);

    // Goes on for about `reviews` reviews; returns whether it is done. A review takes well under a
    // microsecond natively.
    bool work(std::size_t reviews);

    // All of it at once.
    const Weights& run();

    bool done() const { return done_; }

    // Share of the work done, in [0, 1]; an estimate that never falls.
    double progress() const;

    // The best weights so far.
    const Weights& weights() const { return best_; }

private:
    void judge_pass();
    void propose();
    double penalty(const Weights& weights) const;

    const Histories& histories_;
    Options options_;
    Weights best_;
    Weights tried_;
    Slope best_slope_;
    double best_cost_ = 0;
    double damping_ = 1e-3;
    int passes_ = 0;
    bool done_ = false;
    std::size_t next_card_ = 0;
    std::optional<Differentiator> model_;
    Slope slope_;
};

}  // namespace recite
