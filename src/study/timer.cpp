#include "study/timer.hpp"

#include <algorithm>
#include <vector>

#include "base/number.hpp"
#include "base/text.hpp"

namespace recite::study {
namespace {

constexpr std::int64_t ms_per_second = 1000;

void settle(Timer& timer, Instant now) {
    timer.left_ms = left_ms(timer, now);
    timer.since = now;
}

}  // namespace

Timer begin_timer(std::int64_t limit_ms, Instant now) {
    Timer timer;
    timer.limited = limit_ms > 0;
    timer.running = timer.limited;
    timer.left_ms = limit_ms;
    timer.since = now;
    return timer;
}

std::int64_t left_ms(const Timer& timer, Instant now) {
    // A clock that was set back does not give time.
    const std::int64_t gone =
        timer.running ? std::max<std::int64_t>(0, now.ms - timer.since.ms) : 0;
    return std::max<std::int64_t>(0, timer.left_ms - gone);
}

bool run_out(const Timer& timer, Instant now) {
    return timer.limited && left_ms(timer, now) == 0;
}

void extend(Timer& timer, std::int64_t more_ms, Instant now) {
    if (!timer.limited) return;
    settle(timer, now);
    timer.left_ms += more_ms;
    timer.extended_ms += more_ms;
}

void stop(Timer& timer, Instant now) {
    settle(timer, now);
    timer.running = false;
}

void pause(Timer& timer, Instant now) {
    if (!timer.running) return;
    stop(timer, now);
    timer.was_paused = true;
}

void resume(Timer& timer, Instant now) {
    if (!timer.limited || timer.running) return;
    timer.since = now;
    timer.running = true;
}

void switch_off(Timer& timer) {
    if (!timer.limited) return;
    timer.limited = false;
    timer.running = false;
    timer.was_switched_off = true;
}

std::string clock_text(const Timer& timer, Instant now) {
    if (!timer.limited) return {};
    const std::int64_t seconds = (left_ms(timer, now) + ms_per_second - 1) / ms_per_second;
    const std::int64_t within = seconds % 60;
    std::string text = to_text(seconds / 60) + (within < 10 ? ":0" : ":") + to_text(within);
    return text + (timer.running ? " left" : " left, paused");
}

std::string clock_remark(const Timer& timer) {
    std::vector<std::string> did;
    if (timer.extended_ms > 0)
        did.push_back("added " + to_text(timer.extended_ms / ms_per_minute) + " minutes");
    if (timer.was_paused) did.push_back("paused the clock");
    if (timer.was_switched_off) did.push_back("switched the limit off");
    return did.empty() ? std::string() : "You " + join_words(did) + ".";
}

std::optional<Instant> next_change(const Timer& timer, Instant now) {
    if (!timer.limited || !timer.running) return std::nullopt;
    const std::int64_t left = left_ms(timer, now);
    if (left == 0) return now;
    const std::int64_t within = left % ms_per_second;
    return Instant{now.ms + (within == 0 ? ms_per_second : within)};
}

}  // namespace recite::study
