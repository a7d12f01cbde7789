#include "progress/spread.hpp"

#include <algorithm>

namespace recite {
namespace {

constexpr std::int32_t habit_days = 30;
constexpr std::uint32_t least_spread = 20;

}  // namespace

std::uint32_t spread(std::uint32_t backlog, std::uint32_t usual) {
    const std::uint32_t most = std::max(2 * usual, least_spread);
    if (backlog <= most) return backlog;
    return std::max({least_spread, usual + usual / 2, (backlog + 6) / 7});
}

std::uint32_t usual_reviews(const History& history, Day today) {
    std::uint32_t reviews = 0;
    std::uint32_t days = 0;
    for (auto day = history.days.lower_bound(today); day != history.days.begin();) {
        --day;
        if (day->second.reviews == 0) continue;
        reviews += day->second.reviews;
        if (++days == habit_days) break;
    }
    return days == 0 ? 0 : (reviews + days - 1) / days;
}

}  // namespace recite
