#pragma once

#include <cstdint>
#include <optional>

#include "base/time.hpp"
#include "schedule/fsrs.hpp"
#include "schedule/memory.hpp"
#include "schedule/rating.hpp"
#include "schedule/steps.hpp"
#include "schedule/weights.hpp"

namespace recite {

// How answers turn into due days. Part of what a learner may set.
struct Policy {
    Weights weights = default_weights;
    double retention = 0.9;             // chance of recall at which a card comes back, 0.7 to 0.99
    std::int32_t max_interval = 36500;  // days, at least 1
    Steps learning = default_learning_steps;
    Steps relearning = default_relearning_steps;
    bool fuzz = true;  // spreads due days, so that cards learned together part
    // Whether answers after a day's first move the memory. FSRS was made for whole days: repeats
    // within one are drill, no evidence of what is known a week later.
    bool same_day_moves = false;
    bool operator==(const Policy&) const = default;
};

enum class Phase : std::uint8_t { fresh, learning, review, relearning };

// Where a card stands in its schedule.
struct Standing {
    Phase phase = Phase::fresh;
    std::uint8_t step = 0;     // while learning or relearning
    std::uint32_t moves = 0;   // answers that moved the memory
    std::uint32_t lapses = 0;  // times it was forgotten at a review
    std::optional<Memory> memory;
    Day last_day;    // of the last answer that moved the memory
    Day due_day;     // the first day on which it is due
    Instant due_at;  // and the moment within it, while on a step; else 0
    bool operator==(const Standing&) const = default;
};

// One answer as the scheduler sees it.
struct Reply {
    Rating rating = Rating::good;
    Instant at;
    Day day;                 // the learner's day that holds `at`
    std::uint64_t seed = 0;  // of the card, for fuzz
    double retention = 0;    // for this card, where it is not the policy's; else 0
};

// The scheduler: a card's standing and an answer give its next standing. The journal names the
// version that a learner's days were planned with, so that a successor can replay the same history.
class Scheduler {
public:
    static constexpr std::int32_t version = 1;  // FSRS-6, steps within a day

    explicit Scheduler(const Policy& policy = {});

    const Policy& policy() const { return policy_; }

    const Fsrs& fsrs() const { return fsrs_; }

    // The first answer of a card's day moves its memory; further ones only walk its steps. An
    // answer dated before the last one (a clock set back) counts as one more of that day, and what
    // is planned is brought forward to its day.
    Standing next(const Standing& before, const Reply& reply) const;

    // Whole days until a card of this stability is due, before fuzz and the order of ratings.
    std::int32_t plain_interval(double stability, double retention) const;

private:
    bool moves(const Standing& before, const Reply& reply) const;
    std::optional<Memory> memory_after(const Standing& before, const Reply& reply,
                                       Rating rating) const;
    double modifier_of(const Reply& reply) const;
    std::int32_t interval_after(const Standing& after, const Standing& before,
                                const Reply& reply) const;
    Standing planned(Standing after, const Standing& before, const Reply& reply) const;

    Policy policy_;
    Fsrs fsrs_;
    double modifier_ = 1;  // of the policy's retention
};

// Whether a card in its schedule may be asked now.
bool is_due(const Standing& standing, Instant now, Day today);

}  // namespace recite
