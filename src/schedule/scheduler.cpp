#include "schedule/scheduler.hpp"

#include <algorithm>
#include <array>

#include "base/check.hpp"
#include "base/random.hpp"
#include "schedule/fuzz.hpp"

namespace recite {
namespace {

constexpr std::array<Rating, 3> passes = {Rating::hard, Rating::good, Rating::easy};

// A fraction in [0, 1) that is the same for the same card and answer on every machine.
double fuzz_fraction(std::uint64_t seed, std::uint32_t moves) {
    Random random(seed + moves);
    return random.unit();
}

// Whole days that were planned when the card was last answered, at least 1.
std::int32_t planned_days(const Standing& standing) {
    return std::max(1, standing.due_day.number - standing.last_day.number);
}

// A Good on a later day than its step meant proves more than the minutes that are left.
bool outlived_step(const Standing& before, const Reply& reply) {
    return before.due_at.ms != 0 && reply.day > before.last_day &&
           number_of(reply.rating) >= number_of(Rating::good);
}

Standing on_step(Standing after, const StepMove& move, const Reply& reply) {
    after.step = static_cast<std::uint8_t>(move.step);
    if (move.wait_seconds >= seconds_per_day) {
        after.due_day = Day{reply.day.number + move.wait_seconds / seconds_per_day};
        return after;
    }
    after.due_day = reply.day;
    after.due_at = Instant{reply.at.ms + std::int64_t{1000} * move.wait_seconds};
    return after;
}

}  // namespace

Scheduler::Scheduler(const Policy& policy) : policy_(policy), fsrs_(policy.weights) {
    VERIFY(policy.max_interval >= 1);
    modifier_ = fsrs_.interval_modifier(policy.retention);
}

double Scheduler::modifier_of(const Reply& reply) const {
    if (reply.retention <= 0 || reply.retention == policy_.retention) return modifier_;
    return fsrs_.interval_modifier(reply.retention);
}

std::int32_t Scheduler::plain_interval(double stability, double retention) const {
    return unfuzzed(fsrs_.interval(retention, stability), {1, policy_.max_interval});
}

bool Scheduler::moves(const Standing& before, const Reply& reply) const {
    if (!before.memory || reply.day > before.last_day) return true;
    return policy_.same_day_moves && reply.day == before.last_day;
}

std::optional<Memory> Scheduler::memory_after(const Standing& before, const Reply& reply,
                                              Rating rating) const {
    if (!moves(before, reply)) return before.memory;
    return fsrs_.next(before.memory, reply.day.number - before.last_day.number, rating);
}

// The interval of the rating given, kept in order with the ratings below it: Hard no longer than
// Good, Good longer than Hard, Easy longer than Good. A card that leaves its steps has no Hard to
// keep clear of. Fuzzed, each keeps clear of the one below, and of the interval before.
// Source: ts-fsrs, basic_scheduler; fuzzed: Anki, scheduler/states/review.rs.
std::int32_t Scheduler::interval_after(const Standing& after, const Standing& before,
                                       const Reply& reply) const {
    const double modifier = modifier_of(reply);
    const std::int32_t most = policy_.max_interval;
    const auto raw = [&](Rating rating) {
        const bool given = rating == reply.rating;
        const auto memory = given ? after.memory : memory_after(before, reply, rating);
        return memory->stability * modifier;
    };
    const bool reviewing = before.phase == Phase::review;
    const double fraction = policy_.fuzz ? fuzz_fraction(reply.seed, before.moves) : 0;
    const auto pick = [&](double interval, std::int32_t least) {
        const DayBounds limits{std::min(least, most), most};
        return policy_.fuzz ? fuzzed(interval, fraction, limits) : unfuzzed(interval, limits);
    };
    if (reply.rating == Rating::again || (reply.rating == Rating::hard && !reviewing)) {
        return pick(raw(reply.rating), 1);
    }
    std::int32_t days = 0;
    for (const Rating rating : passes) {
        if (rating == Rating::hard && !reviewing) continue;
        const double interval = raw(rating);
        std::int32_t least = days + 1;
        if (reviewing && policy_.fuzz) {
            least = std::max(least, least_after(interval, planned_days(before), most));
        }
        days = pick(interval, least);
        if (rating == Rating::hard && !policy_.fuzz) {
            days = std::min(days, pick(raw(Rating::good), 1));
        }
        if (rating == reply.rating) break;
    }
    return days;
}

// The plan of a card that takes no step.
Standing Scheduler::planned(Standing after, const Standing& before, const Reply& reply) const {
    after.phase = Phase::review;
    after.step = 0;
    after.due_day = Day{reply.day.number + interval_after(after, before, reply)};
    return after;
}

Standing Scheduler::next(const Standing& before, const Reply& reply) const {
    Standing after = before;
    after.memory = memory_after(before, reply, reply.rating);
    after.last_day = reply.day;
    after.due_at = {};
    const bool moved = moves(before, reply);
    if (moved) ++after.moves;

    const bool failed = reply.rating == Rating::again;
    if (before.phase == Phase::review && !failed) {
        if (moved) return planned(after, before, reply);
        const Day again = planned(after, before, reply).due_day;
        after.due_day =
            reply.day < before.last_day ? std::min(before.due_day, again) : before.due_day;
        return after;
    }
    if (before.phase == Phase::review && moved) ++after.lapses;
    const bool relearning = before.phase == Phase::review || before.phase == Phase::relearning;
    after.phase = relearning ? Phase::relearning : Phase::learning;
    const Steps& steps = relearning ? policy_.relearning : policy_.learning;
    if (outlived_step(before, reply)) return planned(after, before, reply);
    const auto move = step_after(steps, before.step, reply.rating);
    return move ? on_step(after, *move, reply) : planned(after, before, reply);
}

bool is_due(const Standing& standing, Instant now, Day today) {
    if (standing.phase == Phase::fresh) return false;
    if (standing.due_at.ms != 0) return now >= standing.due_at;
    return today >= standing.due_day;
}

}  // namespace recite
