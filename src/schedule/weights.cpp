#include "schedule/weights.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "base/number.hpp"
#include "schedule/arithmetic.hpp"

namespace recite {
namespace {

// The decay of FSRS-4.5 and FSRS-5, which was no weight yet.
constexpr double decay_before_6 = 0.5;

void migrate_from_17(Weights& w) {
    w[4] += w[5] * 2;
    w[5] = arithmetic::logarithm(w[5] * 3 + 1) / 3;
    w[6] += 0.5;
}

double short_term_ceiling(const Weights& w, std::size_t relearning_steps) {
    if (relearning_steps < 2) return 2;
    const double growth = arithmetic::power(2, w[13]) - 1;
    const double bound =
        -(arithmetic::logarithm(w[11]) + arithmetic::logarithm(growth) + w[14] * 0.3);
    const double shared = std::max(0.01, bound / static_cast<double>(relearning_steps));
    return std::min(2.0, std::sqrt(shared));
}

}  // namespace

Weights clipped(const Weights& weights, std::size_t relearning_steps) {
    Weights result = weights;
    for (std::size_t i = 0; i < result.size(); ++i) {
        result[i] = arithmetic::clamp(result[i], weight_ranges[i].low, weight_ranges[i].high);
    }
    const double ceiling = short_term_ceiling(result, relearning_steps);
    result[17] = std::min(result[17], ceiling);
    result[18] = std::min(result[18], ceiling);
    return result;
}

Result<Weights> read_weights(std::span<const double> given, std::size_t relearning_steps) {
    if (given.size() != 17 && given.size() != 19 && given.size() != 21) {
        return Error{"there must be 21 weights (or 19 or 17 of an older FSRS), not " +
                     to_text(static_cast<std::uint64_t>(given.size()))};
    }
    for (std::size_t i = 0; i < given.size(); ++i) {
        if (!std::isfinite(given[i])) {
            return Error{"weight " + to_text(static_cast<std::uint64_t>(i)) +
                         " is not a finite number"};
        }
    }
    Weights weights{};
    std::copy(given.begin(), given.end(), weights.begin());
    if (given.size() < 21) weights[20] = decay_before_6;
    if (given.size() == 17) {
        if (weights[5] * 3 + 1 <= 0) return Error{"weight 5 must be positive"};
        migrate_from_17(weights);
    }
    return clipped(weights, relearning_steps);
}

}  // namespace recite
