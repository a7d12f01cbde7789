#pragma once

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include "base/random.hpp"
#include "schedule/fit.hpp"
#include "schedule/fsrs.hpp"

// Learners who forget exactly as some weights say, for tests of the fit.
namespace recite::made {

inline Weights near_defaults(Random& random, double spread) {
    Weights w = default_weights;
    for (double& weight : w) {
        const double share = random.unit();
        weight *= 1 - spread + 2 * spread * share;
    }
    return clipped(w);
}

inline Rating first_rating(Random& random) {
    const double luck = random.unit();
    if (luck < 0.25) return Rating::again;
    if (luck < 0.4) return Rating::hard;
    return luck < 0.85 ? Rating::good : Rating::easy;
}

inline Rating later_rating(Random& random, double chance) {
    const double luck = random.unit();
    const double ease = random.unit();
    if (luck > chance) return Rating::again;
    if (ease < 0.15) return Rating::hard;
    return ease < 0.9 ? Rating::good : Rating::easy;
}

// One card's course over up to two years, planned by the defaults, more or less kept to.
inline std::vector<FitReview> course(Random& random, const Fsrs& truth) {
    const Fsrs planner;
    std::vector<FitReview> reviews;
    std::optional<Memory> memory;
    std::optional<Memory> planned;
    const std::uint32_t start = random.below(300);
    int day = static_cast<int>(start);
    int last = day;
    for (int i = 0; i < 12 && day < 730; ++i) {
        const double chance = memory ? truth.recall_chance(day - last, memory->stability) : 0;
        const Rating rating = memory ? later_rating(random, chance) : first_rating(random);
        reviews.push_back({day - last, rating, true, day});
        memory = truth.next(memory, day - last, rating);
        planned = planner.next(planned, day - last, rating);
        last = day;
        const double share = random.unit();
        const double days = planner.interval(0.9, planned->stability) * (0.7 + 0.8 * share);
        day += static_cast<int>(std::max(1.0, std::round(days)));
    }
    return reviews;
}

inline Histories histories(std::uint64_t seed, const Weights& truth, std::size_t reviews) {
    Random random(seed);
    const Fsrs model(truth);
    Histories result;
    while (result.reviews() < reviews) result.add(course(random, model));
    return result;
}

}  // namespace recite::made
