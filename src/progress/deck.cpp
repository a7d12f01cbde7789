#include "progress/deck.hpp"

namespace recite {

const CardRecord* Deck::record(std::size_t index, const State& state) const {
    std::uint32_t& place = places_[index];
    const CardId& card = cards_[index].card;
    if (place < state.cards.size() && state.cards[place].id == card) return &state.cards[place];
    const auto found = state.places.find(card);
    if (found == state.places.end()) return nullptr;
    place = found->second;
    return &state.cards[place];
}

}  // namespace recite
