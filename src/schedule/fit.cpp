#include "schedule/fit.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "base/number.hpp"
#include "schedule/arithmetic.hpp"

namespace recite {

using arithmetic::logarithm;

namespace {

constexpr std::uint32_t least_evidence = 100;
constexpr std::uint32_t least_of_each = 5;
constexpr int most_passes = 30;
constexpr double enough = 0.02;  // of summed log loss

// How far weights fitted to many learners scatter about the defaults. Source: fsrs-rs, standard
// deviations of its L2 penalty. The first four are not used.
constexpr Weights fitted_spread = {0,   0,    0,    0,    0.57, 0.28, 0.6,  0.12, 0.39, 0.18, 0.33,
                                   0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31, 0.32, 0.14, 0.27};
// A part of that scatter is the fits' own noise; learners differ less. Chosen by held-back answers
// of made-up learners, near the defaults and far from them, with 400 to 5,000 reviews.
constexpr double learners_share = 0.5;
constexpr double first_spread = 0.7;

// How far a weight lies from what is usual, in standard deviations. First stabilities differ by
// factors, so theirs is that of the logarithm.
double distance(double weight, std::size_t k) {
    if (k < 4) return logarithm(weight / default_weights[k]) / first_spread;
    return (weight - default_weights[k]) / (fitted_spread[k] * learners_share);
}

// The change of that distance with the weight.
double distance_slope(double weight, std::size_t k) {
    return 1 / (k < 4 ? weight * first_spread : fitted_spread[k] * learners_share);
}

bool is_evidence(const FitReview& review, std::size_t place) {
    return place > 0 && review.counts && review.days > 0;
}

using Matrix = std::array<double, std::size_t{21} * 21>;

// Solves matrix x = right for a symmetric, positive matrix given by its lower triangle; rows and
// columns that are not `free` are left out and get 0. Cholesky's method. False if it is not
// positive.
bool solve(Matrix matrix, Weights& right, const std::array<bool, 21>& free) {
    for (std::size_t i = 0; i < 21; ++i) {
        if (!free[i]) right[i] = 0;
        for (std::size_t k = 0; k <= i; ++k) {
            if (!free[i] || !free[k]) matrix[i * 21 + k] = i == k ? 1 : 0;
        }
    }
    for (std::size_t i = 0; i < 21; ++i) {
        for (std::size_t k = 0; k <= i; ++k) {
            double sum = matrix[i * 21 + k];
            for (std::size_t j = 0; j < k; ++j) sum -= matrix[i * 21 + j] * matrix[k * 21 + j];
            if (i == k && sum <= 0) return false;
            matrix[i * 21 + k] = i == k ? std::sqrt(sum) : sum / matrix[k * 21 + k];
        }
    }
    for (std::size_t i = 0; i < 21; ++i) {
        for (std::size_t k = 0; k < i; ++k) right[i] -= matrix[i * 21 + k] * right[k];
        right[i] /= matrix[i * 21 + i];
    }
    for (std::size_t i = 21; i-- > 0;) {
        for (std::size_t k = i + 1; k < 21; ++k) right[i] -= matrix[k * 21 + i] * right[k];
        right[i] /= matrix[i * 21 + i];
    }
    return true;
}

Weights within(Weights weights, std::size_t relearning_steps) {
    weights[19] = std::max(weights[19], fitted_w19_min);
    return clipped(weights, relearning_steps);
}

}  // namespace

void Histories::add(std::span<const FitReview> card) {
    if (card.size() < 2) return;
    reviews_.insert(reviews_.end(), card.begin(), card.end());
    ends_.push_back(reviews_.size());
}

std::span<const FitReview> Histories::operator[](std::size_t card) const {
    const std::size_t begin = card == 0 ? 0 : ends_[card - 1];
    return std::span(reviews_).subspan(begin, ends_[card] - begin);
}

std::uint32_t Histories::evidence(std::int32_t until) const {
    std::uint32_t count = 0;
    for (std::size_t card = 0; card < cards(); ++card) {
        const auto reviews = (*this)[card];
        for (std::size_t i = 0; i < reviews.size() && reviews[i].day < until; ++i) {
            count += is_evidence(reviews[i], i) ? 1 : 0;
        }
    }
    return count;
}

std::uint32_t Histories::failures(std::int32_t until) const {
    std::uint32_t count = 0;
    for (std::size_t card = 0; card < cards(); ++card) {
        const auto reviews = (*this)[card];
        for (std::size_t i = 0; i < reviews.size() && reviews[i].day < until; ++i) {
            const bool failed = reviews[i].rating == Rating::again;
            count += failed && is_evidence(reviews[i], i) ? 1 : 0;
        }
    }
    return count;
}

std::int32_t Histories::day_at(double share) const {
    std::vector<std::int32_t> days;
    for (std::size_t card = 0; card < cards(); ++card) {
        const auto reviews = (*this)[card];
        for (std::size_t i = 0; i < reviews.size(); ++i) {
            if (is_evidence(reviews[i], i)) days.push_back(reviews[i].day);
        }
    }
    if (days.empty()) return all_days;
    const double place = share * static_cast<double>(days.size());
    const std::size_t index = std::min(days.size() - 1, static_cast<std::size_t>(place));
    std::nth_element(days.begin(), days.begin() + static_cast<std::ptrdiff_t>(index), days.end());
    return days[index];
}

Loss loss_of(const Weights& weights, const Histories& histories, std::int32_t from,
             std::int32_t until) {
    Loss total;
    for (std::size_t card = 0; card < histories.cards(); ++card) {
        const Loss one = loss_of(weights, histories[card], from, until);
        total.sum += one.sum;
        total.count += one.count;
    }
    return total;
}

std::string objection(const Histories& histories, std::int32_t until) {
    const std::uint32_t evidence = histories.evidence(until);
    if (evidence < least_evidence) {
        return "there are " + to_text(evidence) + " answers to learn from, and it takes " +
               to_text(least_evidence) + ": recalled, on a later day than the answer before";
    }
    const std::uint32_t failures = histories.failures(until);
    if (failures < least_of_each || evidence - failures < least_of_each) {
        return "it takes 5 right and 5 wrong answers to learn from";
    }
    return {};
}

Fit::Fit(const Histories& histories, const Options& options)
    : histories_(histories), options_(options) {
    VERIFY(objection(histories, options.until).empty());
    best_ = within(options.start, options.relearning_steps);
    tried_ = best_;
    model_.emplace(tried_);
}

double Fit::penalty(const Weights& weights) const {
    double sum = 0;
    for (std::size_t k = 0; k < 21; ++k) {
        const double off = distance(weights[k], k);
        sum += off * off / 2;
    }
    return sum;
}

bool Fit::work(std::size_t reviews) {
    for (std::size_t worked = 0; !done_ && worked < reviews;) {
        if (next_card_ == histories_.cards()) {
            judge_pass();
            worked += 100;
            continue;
        }
        const auto card = histories_[next_card_++];
        model_->add(card, options_.until, slope_);
        worked += card.size();
    }
    return done_;
}

const Weights& Fit::run() {
    while (!done_) work(1'000'000);
    return best_;
}

double Fit::progress() const {
    if (done_) return 1;
    const double pass = static_cast<double>(next_card_) /
                        static_cast<double>(std::max<std::size_t>(1, histories_.cards()));
    return std::min(0.99, (passes_ + pass) / most_passes);
}

// All cards were gone through under the tried weights: keep them if they are better, and try
// others.
void Fit::judge_pass() {
    const double cost = slope_.loss + penalty(tried_);
    const bool better = passes_ == 0 || cost < best_cost_;
    const double gain = passes_ == 0 ? cost : best_cost_ - cost;
    ++passes_;
    if (better) {
        best_ = tried_;
        best_cost_ = cost;
        best_slope_ = slope_;
        damping_ = std::max(damping_ / 10, 1e-9);
    } else {
        damping_ = std::max(damping_ * 30, 0.03);
    }
    // What is left to gain is lost in the noise of the answers.
    const bool settled = better ? gain < enough : passes_ > 3 && -gain < 5 * enough;
    if (settled || passes_ >= most_passes || damping_ > 1e6) {
        done_ = true;
        return;
    }
    propose();
    slope_ = Slope();
    next_card_ = 0;
    model_.emplace(tried_);
}

void Fit::propose() {
    Matrix curvature = best_slope_.curvature;
    Weights step{};
    std::array<bool, 21> free{};
    for (std::size_t k = 0; k < 21; ++k) {
        const double per_weight = distance_slope(best_[k], k);
        const double precision = per_weight * per_weight;
        const double slope = best_slope_.gradient[k] + distance(best_[k], k) * per_weight;
        step[k] = -slope;
        curvature[k * 21 + k] += precision;
        curvature[k * 21 + k] *= 1 + damping_;
        // A weight at the end of its range that would leave it stays there.
        const bool at_low = best_[k] <= weight_ranges[k].low && step[k] < 0;
        const bool at_high = best_[k] >= weight_ranges[k].high && step[k] > 0;
        free[k] = !at_low && !at_high;
    }
    if (!solve(curvature, step, free)) {
        done_ = true;
        return;
    }
    for (std::size_t k = 0; k < 21; ++k) tried_[k] = best_[k] + step[k];
    tried_ = within(tried_, options_.relearning_steps);
}

}  // namespace recite
