#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "schedule/rating.hpp"

namespace recite {

// The waits within a day of a card that is being learned or relearned, in seconds, each over 0.
// A wait of a day or more is rounded to whole days.
using Steps = std::vector<std::int32_t>;

constexpr std::int32_t seconds_per_day = 24 * 60 * 60;

inline const Steps default_learning_steps = {60, 600};
inline const Steps default_relearning_steps = {600};

// Where a card goes within its steps after an answer.
struct StepMove {
    std::size_t step = 0;           // the step that it is on now, less than steps.size()
    std::int32_t wait_seconds = 0;  // until it is asked again
    bool operator==(const StepMove&) const = default;
};

// The move that an answer makes on step `step`; empty where the card leaves its steps: Good on the
// last, Easy on any, or no such step. Again goes to the first. Hard stays: on the first step it
// waits the mean of the first two, or half as long again (a day at most) if there is one alone.
// Source: Anki, scheduler/states/steps.rs.
std::optional<StepMove> step_after(const Steps& steps, std::size_t step, Rating rating);

}  // namespace recite
