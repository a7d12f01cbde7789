#include "schedule/fuzz.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace recite {
namespace {

struct FuzzRange {
    double from;
    double to;
    double share;
};

constexpr std::array<FuzzRange, 3> fuzz_ranges = {{{2.5, 7, 0.15}, {7, 20, 0.10}, {20, 1e9, 0.05}}};

double fuzz_delta(double interval) {
    if (interval < 2.5) return 0;
    double delta = 1;
    for (const FuzzRange& range : fuzz_ranges) {
        delta += range.share * std::max(0.0, std::min(interval, range.to) - range.from);
    }
    return delta;
}

std::int32_t whole(double days) {
    return static_cast<std::int32_t>(std::round(days));
}

}  // namespace

DayBounds fuzz_bounds(double interval, const DayBounds& limits) {
    const double middle = std::clamp<double>(interval, limits.low, limits.high);
    const double delta = fuzz_delta(middle);
    DayBounds bounds;
    bounds.low = std::clamp(whole(middle - delta), limits.low, limits.high);
    bounds.high = std::clamp(whole(middle + delta), limits.low, limits.high);
    if (bounds.low == bounds.high && bounds.high > 2 && bounds.high < limits.high) ++bounds.high;
    return bounds;
}

std::int32_t fuzzed(double interval, double fraction, const DayBounds& limits) {
    const DayBounds bounds = fuzz_bounds(interval, limits);
    const double choices = 1 + bounds.high - bounds.low;
    return static_cast<std::int32_t>(std::floor(bounds.low + fraction * choices));
}

std::int32_t unfuzzed(double interval, const DayBounds& limits) {
    return std::clamp(whole(interval), limits.low, limits.high);
}

std::int32_t least_after(double interval, std::int32_t previous, std::int32_t max_interval) {
    const DayBounds bounds = fuzz_bounds(interval, {1, max_interval});
    if (bounds.high < previous) return 0;
    return std::min(previous + 1, bounds.high);
}

}  // namespace recite
