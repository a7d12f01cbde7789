#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "progress/state.hpp"

namespace recite {

// One known thing taken for another.
struct ConfusedPair {
    std::string asked;
    std::string given;
    Confusion confusion;
};

// Those that happened so often at least, the most frequent first, either way round counted for
// itself.
std::vector<ConfusedPair> confused_pairs(const History& history, std::uint32_t at_least = 2);

// Two known things taken for each other, both ways round together.
struct MixedUp {
    std::string one, other;  // `one` was asked more often; of equals the lesser name
    std::uint32_t times = 0;
    Day last_day;
    CardId card;           // that was asked when it happened last: what to ask to tell them apart
    bool settled = false;  // since then that card was answered rightly three times in a row
    bool operator==(const MixedUp&) const = default;
};

// The pairs that were mixed up twice or more: those not settled first, then the most frequent.
std::vector<MixedUp> mixed_up(const State& state, std::uint32_t at_least = 2);

}  // namespace recite
