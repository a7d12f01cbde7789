#include "schedule/fsrs.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "schedule/arithmetic.hpp"

namespace recite {

using arithmetic::clamp;
using arithmetic::exponential;
using arithmetic::power;
using arithmetic::round8;

Fsrs::Fsrs(const Weights& weights, ShortTerm short_term) : w_(weights), short_term_(short_term) {
    decay_ = -w_[20];
    factor_ = round8(power(0.9, 1 / decay_) - 1);
    exp_w8_ = exponential(w_[8]);
    lapse_divisor_ = short_term_ == ShortTerm::on ? exponential(w_[17] * w_[18]) : 1;
    initial_difficulty_easy_ = initial_difficulty(Rating::easy);
}

double Fsrs::recall_chance(double days, double stability) const {
    return round8(power(1 + factor_ * days / stability, decay_));
}

double Fsrs::interval_modifier(double retention) const {
    return round8((power(retention, 1 / decay_) - 1) / factor_);
}

double Fsrs::initial_stability(Rating rating) const {
    const auto index = static_cast<std::size_t>(number_of(rating) - 1);
    return clamp(w_[index], stability_min, stability_max);
}

double Fsrs::initial_difficulty(Rating rating) const {
    return round8(w_[4] - exponential(w_[5] * (number_of(rating) - 1)) + 1);
}

double Fsrs::mean_reversion(double difficulty) const {
    // D0(4) may lie outside [1, 10] here; limited, the difficulties would come out wrong.
    return round8(w_[7] * initial_difficulty_easy_ + (1 - w_[7]) * difficulty);
}

double Fsrs::next_difficulty(double difficulty, Rating rating) const {
    const double change = -w_[6] * (number_of(rating) - 3);
    const double damped = round8(change * (10 - difficulty) / 9);
    return clamp(mean_reversion(difficulty + damped), difficulty_min, difficulty_max);
}

double Fsrs::stability_after_recall(const Memory& memory, double chance, Rating rating) const {
    const double hard_penalty = rating == Rating::hard ? w_[15] : 1;
    const double easy_bonus = rating == Rating::easy ? w_[16] : 1;
    const double growth = exp_w8_ * (11 - memory.difficulty) * power(memory.stability, -w_[9]) *
                          (exponential(w_[10] * (1 - chance)) - 1) * hard_penalty * easy_bonus;
    return round8(clamp(memory.stability * (1 + growth), stability_min, stability_max));
}

double Fsrs::stability_after_lapse(const Memory& memory, double chance) const {
    const double forgotten = w_[11] * power(memory.difficulty, -w_[12]) *
                             (power(memory.stability + 1, w_[13]) - 1) *
                             exponential(w_[14] * (1 - chance));
    const double limited = round8(clamp(forgotten, stability_min, stability_max));
    const double most = round8(memory.stability / lapse_divisor_);
    return std::min(limited, std::max(most, stability_min));
}

double Fsrs::stability_same_day(double stability, Rating rating) const {
    const double increase =
        exponential(w_[17] * (number_of(rating) - 3 + w_[18])) * power(stability, -w_[19]);
    const double kept = rating == Rating::again ? increase : std::max(increase, 1.0);
    return round8(clamp(stability * kept, stability_min, stability_max));
}

Memory Fsrs::next(const std::optional<Memory>& memory, double days, Rating rating) const {
    if (!memory) {
        const double difficulty = initial_difficulty(rating);
        return {initial_stability(rating), clamp(difficulty, difficulty_min, difficulty_max)};
    }
    VERIFY(days >= 0);
    const Memory before{clamp(memory->stability, stability_min, stability_max),
                        clamp(memory->difficulty, difficulty_min, difficulty_max)};
    Memory after;
    after.difficulty = next_difficulty(before.difficulty, rating);
    if (days == 0 && short_term_ == ShortTerm::on) {
        after.stability = stability_same_day(before.stability, rating);
        return after;
    }
    const double chance = recall_chance(days, before.stability);
    after.stability = rating == Rating::again ? stability_after_lapse(before, chance)
                                              : stability_after_recall(before, chance, rating);
    return after;
}

Memory Fsrs::from_sm2(double ease_factor, double interval_days, double retention) const {
    const double days = std::max(interval_days, stability_min);
    const double stability =
        clamp(days * factor_ / (power(retention, 1 / decay_) - 1), stability_min, stability_max);
    const double gain =
        exp_w8_ * power(stability, -w_[9]) * (exponential((1 - retention) * w_[10]) - 1);
    const double difficulty = 11 - (ease_factor - 1) / gain;
    return {round8(stability), round8(clamp(difficulty, difficulty_min, difficulty_max))};
}

}  // namespace recite
