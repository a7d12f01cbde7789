#pragma once

#include <cstddef>
#include <vector>

#include "progress/deck.hpp"
#include "progress/queue.hpp"

namespace recite {

// The same entries with at least `apart` others between any two on one subject, where there are
// enough others; order is kept else.
std::vector<QueueEntry> spaced(const std::vector<QueueEntry>& entries, const Deck& deck,
                               std::size_t apart = 3);

}  // namespace recite
