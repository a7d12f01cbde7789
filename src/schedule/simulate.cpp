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

Scheduler scheduler_of(const SimulationPlan& plan, double retention) {
    Policy policy;
    policy.weights = plan.weights;
    policy.retention = retention;
    policy.max_interval = plan.max_interval;
    policy.learning = {};  // the steps' time is in wrong_answer_ms
    policy.relearning = {};
    return Scheduler(policy);
}

// How many of the plan's cards have their turn before the time is over.
std::uint32_t started_in(const SimulationPlan& plan) {
    const auto turns = static_cast<std::uint64_t>(plan.days) *
                       static_cast<std::uint64_t>(std::max(1, plan.new_a_day));
    return static_cast<std::uint32_t>(std::min<std::uint64_t>(turns, plan.cards));
}

// Adds the courses of the cards from `first` to before `last` to sums over all rounds: reviews and
// milliseconds stand where the means a day will.
void add_courses(const SimulationPlan& plan, const Scheduler& scheduler, std::uint64_t seed,
                 std::uint32_t first, std::uint32_t last, RetentionPoint& sums) {
    for (std::uint32_t card = first; card < last; ++card) {
        const auto start = static_cast<std::int32_t>(card) / std::max(1, plan.new_a_day);
        ++sums.started;
        // The luck of a card is the same under every retention, which calms the curve.
        Random random(seed + card);
        for (int round = 0; round < rounds; ++round) {
            const Course one = course(plan, scheduler, start, random, seed + card);
            sums.reviews_a_day += one.reviews;
            sums.minutes_a_day += one.spent_ms;
            sums.known += one.known;
        }
    }
}

RetentionPoint mean_of(const SimulationPlan& plan, RetentionPoint sums) {
    sums.reviews_a_day = sums.reviews_a_day / rounds / plan.days;
    sums.minutes_a_day =
        sums.minutes_a_day / rounds / plan.days / static_cast<double>(ms_per_minute);
    sums.known /= rounds;
    return sums;
}

}  // namespace

RetentionPoint simulate(const SimulationPlan& plan, double retention, std::uint64_t seed) {
    VERIFY(plan.days > 0);
    RetentionPoint sums;
    sums.retention = retention;
    add_courses(plan, scheduler_of(plan, retention), seed, 0, started_in(plan), sums);
    return mean_of(plan, sums);
}

RetentionCurve::RetentionCurve(const SimulationPlan& plan, std::uint64_t seed)
    : plan_(plan), seed_(seed) {
    VERIFY(plan.days > 0);
}

bool RetentionCurve::work(std::uint32_t cards) {
    if (done()) return true;
    const std::uint32_t all = started_in(plan_);
    const std::uint32_t last = all - next_card_ > cards ? next_card_ + cards : all;
    const auto percent = static_cast<int>(70 + 3 * curve_.size());
    sums_.retention = percent / 100.0;
    add_courses(plan_, scheduler_of(plan_, sums_.retention), seed_, next_card_, last, sums_);
    next_card_ = last;
    if (next_card_ < all) return false;
    curve_.push_back(mean_of(plan_, sums_));
    sums_ = {};
    next_card_ = 0;
    return done();
}

double RetentionCurve::progress() const {
    const double part = static_cast<double>(next_card_) / std::max(1U, started_in(plan_));
    return (static_cast<double>(curve_.size()) + part) / static_cast<double>(points);
}

std::vector<RetentionPoint> retention_curve(const SimulationPlan& plan, std::uint64_t seed) {
    RetentionCurve curve(plan, seed);
    while (!curve.work(plan.cards + 1)) {
    }
    return curve.curve();
}

const RetentionPoint& best_value(const std::vector<RetentionPoint>& curve) {
    VERIFY(!curve.empty());
    return *std::max_element(curve.begin(), curve.end(), [](const auto& a, const auto& b) {
        return a.known * b.minutes_a_day < b.known * a.minutes_a_day;
    });
}

}  // namespace recite
