#pragma once

#include <cstdint>
#include <vector>

#include "progress/deck.hpp"
#include "progress/state.hpp"

namespace recite {

// How packs and memory have come apart since the learner last studied.

// Whether the card's value is another one than when it was last asked.
bool is_changed(const DeckCard& card, const CardRecord& record);

// Cards that were learned and whose value has changed since, by their place in the deck. The queue
// asks them again, whenever they are due.
std::vector<std::uint32_t> changed_cards(const State& state, const Deck& deck);

// Cards in study that no pack of the deck has any more, though the deck has other cards of their
// pack: the fact is gone, or can no longer be asked. They are kept, and told. In the order in which
// they were met; points into the state.
std::vector<const CardRecord*> orphans(const State& state, const Deck& deck);

}  // namespace recite
