#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/time.hpp"

namespace recite::study {

// The time limit of a quiz. It stands still when paused and while the page is closed.
struct Timer {
    std::int64_t left_ms = 0;  // when `since` was
    Instant since;
    bool limited = false;
    bool running = false;
    std::int64_t extended_ms = 0;  // by the learner
    bool was_paused = false;
    bool was_switched_off = false;
    bool operator==(const Timer&) const = default;
};

Timer begin_timer(std::int64_t limit_ms, Instant now);

// Milliseconds left, at least 0. Only of a limited one.
std::int64_t left_ms(const Timer& timer, Instant now);

bool run_out(const Timer& timer, Instant now);

void extend(Timer& timer, std::int64_t more_ms, Instant now);
void stop(Timer& timer, Instant now);  // the quiz is over
void pause(Timer& timer, Instant now);
void resume(Timer& timer, Instant now);
void switch_off(Timer& timer);

// "12:40 left", "12:40 left, paused"; empty without a limit.
std::string clock_text(const Timer& timer, Instant now);

// "You added 5 minutes." Empty if nothing was changed.
std::string clock_remark(const Timer& timer);

// When the text next changes or the time is up; none if it never does.
std::optional<Instant> next_change(const Timer& timer, Instant now);

}  // namespace recite::study
