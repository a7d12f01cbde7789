#include "schedule/steps.hpp"

#include <algorithm>

namespace recite {
namespace {

// Over a day: to the nearest whole day.
std::int32_t whole_days_if_long(std::int32_t seconds) {
    if (seconds <= seconds_per_day) return seconds;
    return (seconds + seconds_per_day / 2) / seconds_per_day * seconds_per_day;
}

std::int32_t hard_wait(const Steps& steps, std::size_t step) {
    if (step > 0) return steps[step];
    if (steps.size() > 1) return steps[0] + (steps[1] - steps[0]) / 2;
    return std::min(steps[0] + steps[0] / 2, steps[0] + seconds_per_day);
}

}  // namespace

std::optional<StepMove> step_after(const Steps& steps, std::size_t step, Rating rating) {
    if (steps.empty()) return std::nullopt;
    const std::size_t here = std::min(step, steps.size() - 1);
    switch (rating) {
        case Rating::again:
            return StepMove{0, whole_days_if_long(steps[0])};
        case Rating::hard:
            return StepMove{here, whole_days_if_long(hard_wait(steps, here))};
        case Rating::good:
            if (here + 1 == steps.size()) return std::nullopt;
            return StepMove{here + 1, whole_days_if_long(steps[here + 1])};
        case Rating::easy:
            return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace recite
