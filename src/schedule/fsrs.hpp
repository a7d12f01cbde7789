#pragma once

#include <optional>

#include "schedule/memory.hpp"
#include "schedule/rating.hpp"
#include "schedule/weights.hpp"

namespace recite {

// The formulas of FSRS-6, one function each, under one set of weights. Every result named here is
// rounded to 8 decimals where the reference in TypeScript rounds it, and nowhere else.
// Source: FSRS-6 as in fsrs-rs 6.6.1 and ts-fsrs 5.4.1. G rating, t whole days, S stability,
// D difficulty, R chance of recall.
class Fsrs {
public:
    // Whether an answer on the day of the one before has its own formula, or is one like any other.
    enum class ShortTerm { on, off };

    explicit Fsrs(const Weights& weights = default_weights, ShortTerm short_term = ShortTerm::on);

    const Weights& weights() const { return w_; }

    // R(t, S) = (1 + factor t / S)^decay: chance of recalling a card t >= 0 days after its last
    // review, in [0, 1]; 0.9 where t = S.
    double recall_chance(double days, double stability) const;

    // I(r, S) = S / factor (r^(1 / decay) - 1): days until the chance has fallen to `retention`,
    // in (0, 1]. Not yet whole, not yet limited.
    double interval(double retention, double stability) const {
        return stability * interval_modifier(retention);
    }

    // I(r, 1), to use again for many stabilities.
    double interval_modifier(double retention) const;

    // S0(G) = w[G - 1].
    // Departs from ts-fsrs: its floor is 0.1, that of fsrs-rs 0.001, as here.
    double initial_stability(Rating rating) const;

    // D0(G) = w4 - e^(w5 (G - 1)) + 1. Not limited to [1, 10]: `next` does that.
    double initial_difficulty(Rating rating) const;

    // D'' = w7 D0(4) + (1 - w7) D', D' = D + dD (10 - D) / 9, dD = -w6 (G - 3); in [1, 10].
    double next_difficulty(double difficulty, Rating rating) const;

    // Srec = S (1 + e^w8 (11 - D) S^-w9 (e^(w10 (1 - R)) - 1) (G = 2 ? w15 : 1) (G = 4 ? w16 : 1)).
    double stability_after_recall(const Memory& memory, double chance, Rating rating) const;

    // Sfor = min(w11 D^-w12 ((S + 1)^w13 - 1) e^(w14 (1 - R)), S / e^(w17 w18)).
    double stability_after_lapse(const Memory& memory, double chance) const;

    // Sst = S SInc, SInc = e^(w17 (G - 3 + w18)) S^-w19, which is at least 1 if G >= 2.
    double stability_same_day(double stability, Rating rating) const;

    // Memory after an answer `days` >= 0 whole days after the one before. Without a memory it is
    // the first answer, and `days` means nothing.
    Memory next(const std::optional<Memory>& memory, double days, Rating rating) const;

    // Memory as another scheduler's ease factor (2.5 is usual) and interval in days suggest it,
    // where that interval was meant to keep `retention`. Source: fsrs-rs, memory_state_from_sm2.
    Memory from_sm2(double ease_factor, double interval_days, double retention) const;

private:
    double mean_reversion(double difficulty) const;

    Weights w_;
    ShortTerm short_term_;
    // What depends on the weights alone.
    double decay_ = 0;
    double factor_ = 0;
    double exp_w8_ = 0;
    double lapse_divisor_ = 1;
    double initial_difficulty_easy_ = 0;
};

}  // namespace recite
