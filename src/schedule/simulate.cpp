#include "schedule/simulate.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "base/random.hpp"
#include "schedule/scheduler.hpp"

namespace recite {
namespace {

constexpr int rounds = 6;  // each card's course is the mean of so many

// What one card asked of its learner, and left behind.
struct Course {
    std::uint32_t reviews = 0;
    double spent_ms = 0;
    double known = 0;  // its mean chance of recall over the last half of the time
};

constexpr std::int32_t samples = 8;  // days of the last half on which the chance is looked at

Reply reply_on(Rating rating, std::int32_t day, std::uint64_t seed) {
    return {.rating = rating, .at = Instant{day * ms_per_day}, .day = Day{day}, .seed = seed};
}

double chance_on(const Scheduler& scheduler, const Standing& standing, std::int32_t day) {
    const std::int32_t elapsed = day - standing.last_day.number;
    return scheduler.fsrs().recall_chance(elapsed, standing.memory->stability);
}

// Follows one card from `start` to the end.
Course course(const SimulationPlan& plan, const Scheduler& scheduler, std::int32_t start,
              Random& random, std::uint64_t seed) {
    Course result;
    Standing standing;
    std::int32_t sample = 0;
    for (std::int32_t day = start; day < plan.days; day = standing.due_day.number) {
        const double luck = random.unit();
        const double chance =
            standing.memory ? chance_on(scheduler, standing, day) : 1 - plan.first_again;
        const bool recalled = luck < chance;
        standing =
            scheduler.next(standing, reply_on(recalled ? Rating::good : Rating::again, day, seed));
        ++result.reviews;
        result.spent_ms += recalled ? plan.answer_ms : plan.wrong_answer_ms;
        for (; sample < samples; ++sample) {
            const std::int32_t at = plan.days - plan.days * (samples - sample - 1) / (2 * samples);
            if (at >= standing.due_day.number) break;
            if (at >= day) result.known += chance_on(scheduler, standing, at) / samples;
        }
    }
    return result;
}

}  // namespace

RetentionPoint simulate(const SimulationPlan& plan, double retention, std::uint64_t seed) {
    VERIFY(plan.days > 0);
    Policy policy;
    policy.weights = plan.weights;
    policy.retention = retention;
    policy.max_interval = plan.max_interval;
    policy.learning = {};  // the steps' time is in wrong_answer_ms
    policy.relearning = {};
    const Scheduler scheduler(policy);
    RetentionPoint point;
    point.retention = retention;
    double spent_ms = 0;
    double reviews = 0;
    for (std::uint32_t card = 0; card < plan.cards; ++card) {
        const auto start = static_cast<std::int32_t>(card) / std::max(1, plan.new_a_day);
        if (start >= plan.days) break;
        ++point.started;
        // The luck of a card is the same under every retention, which calms the curve.
        Random random(seed + card);
        for (int round = 0; round < rounds; ++round) {
            const Course one = course(plan, scheduler, start, random, seed + card);
            reviews += one.reviews;
            spent_ms += one.spent_ms;
            point.known += one.known;
        }
    }
    point.reviews_a_day = reviews / rounds / plan.days;
    point.minutes_a_day = spent_ms / rounds / plan.days / static_cast<double>(ms_per_minute);
    point.known /= rounds;
    return point;
}

std::vector<RetentionPoint> retention_curve(const SimulationPlan& plan, std::uint64_t seed) {
    std::vector<RetentionPoint> curve;
    for (int percent = 70; percent <= 97; percent += 3) {
        curve.push_back(simulate(plan, percent / 100.0, seed));
    }
    return curve;
}

const RetentionPoint& best_value(const std::vector<RetentionPoint>& curve) {
    VERIFY(!curve.empty());
    return *std::max_element(curve.begin(), curve.end(), [](const auto& a, const auto& b) {
        return a.known * b.minutes_a_day < b.known * a.minutes_a_day;
    });
}

}  // namespace recite
