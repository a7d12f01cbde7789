#pragma once

#include <cstdint>
#include <vector>

#include "schedule/weights.hpp"

namespace recite {

// A year, or however long, of study in which everything goes as the weights predict.
struct SimulationPlan {
    Weights weights = default_weights;
    std::int32_t days = 365;
    std::uint32_t cards = 500;
    std::int32_t new_a_day = 10;
    std::int32_t max_interval = 36500;
    double first_again = 0.3;         // share of new cards that fail at first sight
    double answer_ms = 12'000;        // of an answer that is right
    double wrong_answer_ms = 30'000;  // of one that is wrong, with its steps
};

// What a desired retention costs and gives.
struct RetentionPoint {
    double retention = 0;
    double reviews_a_day = 0;
    double minutes_a_day = 0;
    double known = 0;  // cards expected to be recalled, over the last half of the time
    std::uint32_t started = 0;
    bool operator==(const RetentionPoint&) const = default;
};

// Simulates the plan under one retention, six times over for each card. The same result for the
// same seed on every machine.
RetentionPoint simulate(const SimulationPlan& plan, double retention, std::uint64_t seed);

// The curve from 0.70 to 0.97 by steps of 0.03: workload against knowledge. Works in slices, so
// that it can share a thread with a screen; may be dropped at any time.
class RetentionCurve {
public:
    explicit RetentionCurve(const SimulationPlan& plan, std::uint64_t seed = 1);

    // Goes on for so many cards; returns whether it is done. A card of a year takes some hundred
    // microseconds natively.
    bool work(std::uint32_t cards);

    bool done() const { return curve_.size() == points; }

    // Share of the work done, in [0, 1].
    double progress() const;

    // What is done of it, by rising retention.
    const std::vector<RetentionPoint>& curve() const { return curve_; }

private:
    static constexpr std::size_t points = 10;

    SimulationPlan plan_;
    std::uint64_t seed_;
    std::uint32_t next_card_ = 0;
    RetentionPoint sums_;  // of the point at hand, before it is divided
    std::vector<RetentionPoint> curve_;
};

// All of it at once.
std::vector<RetentionPoint> retention_curve(const SimulationPlan& plan, std::uint64_t seed = 1);

// The point with the most known for its minutes.
const RetentionPoint& best_value(const std::vector<RetentionPoint>& curve);

}  // namespace recite
