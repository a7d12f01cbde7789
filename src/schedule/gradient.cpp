#include "schedule/gradient.hpp"

#include <algorithm>

#include "schedule/arithmetic.hpp"

namespace recite {

using arithmetic::clamp;
using arithmetic::exponential;
using arithmetic::logarithm;

namespace {

// Predictions nearer to 0 or 1 than this are held there, so that one surprise costs no fortune.
constexpr double chance_margin = 1e-4;

}  // namespace

Differentiator::Differentiator(const Weights& weights) : w_(weights) {
    decay_ = -w_[20];
    const double ln_09 = logarithm(0.9);
    factor_ = exponential(ln_09 / decay_) - 1;
    factor_by_w20_ = (factor_ + 1) * ln_09 / (w_[20] * w_[20]);
    exp_w8_ = exponential(w_[8]);
    exp_w17_w18_ = exponential(w_[17] * w_[18]);
    exp_3_w5_ = exponential(3 * w_[5]);
    easy_difficulty_ = w_[4] - exp_3_w5_ + 1;
}

// S0(G) = w[G - 1], D0(G) = w4 - e^(w5 (G - 1)) + 1.
void Differentiator::begin(const FitReview& review) {
    const int g = number_of(review.rating);
    stability_by_.fill(0);
    difficulty_by_.fill(0);
    memory_.stability = w_[static_cast<std::size_t>(g - 1)];
    stability_by_[static_cast<std::size_t>(g - 1)] = 1;
    const double power = exponential(w_[5] * (g - 1));
    const double difficulty = w_[4] - power + 1;
    memory_.difficulty = clamp(difficulty, difficulty_min, difficulty_max);
    if (memory_.difficulty != difficulty) return;
    difficulty_by_[4] = 1;
    difficulty_by_[5] = -(g - 1) * power;
}

// R = u^decay, u = 1 + factor t / S.
void Differentiator::predict(const FitReview& review) {
    const double t_over_s = review.days / memory_.stability;
    const double u = 1 + factor_ * t_over_s;
    const double ln_u = logarithm(u);
    chance_ = exponential(decay_ * ln_u);
    const double per_u = -decay_ * chance_ / u;  // -dR/du
    chance_by_stability_ = per_u * factor_ * t_over_s / memory_.stability;
    chance_by_w20_ = -chance_ * ln_u - per_u * t_over_s * factor_by_w20_;
}

void Differentiator::judge(const FitReview& review, Slope& slope) const {
    const double r = clamp(chance_, chance_margin, 1 - chance_margin);
    const bool recalled = review.rating != Rating::again;
    ++slope.count;
    slope.loss -= logarithm(recalled ? r : 1 - r);
    const double information = 1 / (r * (1 - r));
    const double error = (recalled ? r - 1 : r) * information;
    Weights by{};
    for (std::size_t k = 0; k < 21; ++k) by[k] = chance_by_stability_ * stability_by_[k];
    by[20] += chance_by_w20_;
    for (std::size_t i = 0; i < 21; ++i) {
        slope.gradient[i] += error * by[i];
        const double scaled = information * by[i];
        double* const row = &slope.curvature[i * 21];
        for (std::size_t k = 0; k <= i; ++k) row[k] += scaled * by[k];
    }
}

// The part of the next stability's change that comes from the memory before.
void Differentiator::carry(double by_stability, double by_difficulty, double by_chance) {
    const double through = by_stability + by_chance * chance_by_stability_;
    for (std::size_t k = 0; k < 21; ++k) {
        next_by_[k] = through * stability_by_[k] + by_difficulty * difficulty_by_[k];
    }
    next_by_[20] += by_chance * chance_by_w20_;
}

// Srec = S (1 + base (q - 1)), base = e^w8 (11 - D) S^-w9 hard easy, q = e^(w10 (1 - R)).
void Differentiator::recall(Rating rating) {
    const double s = memory_.stability;
    const double ln_s = logarithm(s);
    const double hard = rating == Rating::hard ? w_[15] : 1;
    const double easy = rating == Rating::easy ? w_[16] : 1;
    const double plain = exp_w8_ * (11 - memory_.difficulty) * exponential(-w_[9] * ln_s);
    const double base = plain * hard * easy;
    const double q = exponential(w_[10] * (1 - chance_));
    const double gain = base * (q - 1);
    next_stability_ = s * (1 + gain);
    carry(1 + gain * (1 - w_[9]), -s * gain / (11 - memory_.difficulty), -s * base * q * w_[10]);
    next_by_[8] += s * gain;
    next_by_[9] -= s * gain * ln_s;
    next_by_[10] += s * base * q * (1 - chance_);
    if (rating == Rating::hard) next_by_[15] += s * plain * (q - 1);
    if (rating == Rating::easy) next_by_[16] += s * plain * (q - 1);
}

// Sfor = min(w11 D^-w12 ((S + 1)^w13 - 1) e^(w14 (1 - R)), S / e^(w17 w18)).
void Differentiator::lapse() {
    const double s = memory_.stability;
    const double ln_d = logarithm(memory_.difficulty);
    const double ln_s1 = logarithm(s + 1);
    const double grown = exponential(w_[13] * ln_s1);
    const double outer = w_[11] * exponential(-w_[12] * ln_d) * exponential(w_[14] * (1 - chance_));
    const double forgotten = outer * (grown - 1);
    const double most = s / exp_w17_w18_;
    if (forgotten > most) {
        next_stability_ = most;
        carry(1 / exp_w17_w18_, 0, 0);
        next_by_[17] -= w_[18] * most;
        next_by_[18] -= w_[17] * most;
        return;
    }
    next_stability_ = forgotten;
    carry(outer * w_[13] * grown / (s + 1), -w_[12] * forgotten / memory_.difficulty,
          -w_[14] * forgotten);
    next_by_[11] += forgotten / w_[11];
    next_by_[12] -= forgotten * ln_d;
    next_by_[13] += outer * grown * ln_s1;
    next_by_[14] += forgotten * (1 - chance_);
}

// Sst = S SInc, SInc = e^(w17 (G - 3 + w18)) S^-w19, at least 1 if G >= 2.
void Differentiator::same_day(Rating rating) {
    const double s = memory_.stability;
    const double ln_s = logarithm(s);
    const double shift = number_of(rating) - 3 + w_[18];
    const double increase = exponential(w_[17] * shift - w_[19] * ln_s);
    if (rating != Rating::again && increase < 1) {
        next_stability_ = s;
        next_by_ = stability_by_;
        return;
    }
    next_stability_ = s * increase;
    for (std::size_t k = 0; k < 21; ++k) next_by_[k] = increase * (1 - w_[19]) * stability_by_[k];
    next_by_[17] += next_stability_ * shift;
    next_by_[18] += next_stability_ * w_[17];
    next_by_[19] -= next_stability_ * ln_s;
}

// D'' = w7 D0(4) + (1 - w7) (D + dD (10 - D) / 9), dD = -w6 (G - 3).
void Differentiator::move_difficulty(Rating rating) {
    const double d = memory_.difficulty;
    const double g3 = number_of(rating) - 3;
    const double damped = d - w_[6] * g3 * (10 - d) / 9;
    const double next = w_[7] * easy_difficulty_ + (1 - w_[7]) * damped;
    memory_.difficulty = clamp(next, difficulty_min, difficulty_max);
    if (memory_.difficulty != next) {
        difficulty_by_.fill(0);
        return;
    }
    const double kept = (1 - w_[7]) * (1 + w_[6] * g3 / 9);
    for (std::size_t k = 4; k < 8; ++k) difficulty_by_[k] *= kept;
    difficulty_by_[4] += w_[7];
    difficulty_by_[5] -= w_[7] * 3 * exp_3_w5_;
    difficulty_by_[6] -= (1 - w_[7]) * g3 * (10 - d) / 9;
    difficulty_by_[7] += easy_difficulty_ - damped;
}

void Differentiator::advance(const FitReview& review) {
    if (review.days == 0) {
        same_day(review.rating);
    } else if (review.rating == Rating::again) {
        lapse();
    } else {
        recall(review.rating);
    }
    move_difficulty(review.rating);
    memory_.stability = clamp(next_stability_, stability_min, stability_max);
    if (memory_.stability == next_stability_) {
        stability_by_ = next_by_;
    } else {
        stability_by_.fill(0);
    }
}

void Differentiator::add(std::span<const FitReview> card, std::int32_t until, Slope& slope) {
    for (std::size_t i = 0; i < card.size(); ++i) {
        const FitReview& review = card[i];
        if (review.day >= until) return;
        if (i == 0) {
            begin(review);
            continue;
        }
        if (review.days > 0) {
            predict(review);
            if (review.counts) judge(review, slope);
        }
        if (i + 1 < card.size()) advance(review);
    }
}

Loss loss_of(const Weights& weights, std::span<const FitReview> card, std::int32_t from,
             std::int32_t until) {
    // The slope's own predictions, differenced: what was predicted before `from` is taken away.
    Differentiator model(weights);
    Slope before;
    Slope all;
    model.add(card, from, before);
    model.add(card, until, all);
    return {all.loss - before.loss, all.count - before.count};
}

}  // namespace recite
