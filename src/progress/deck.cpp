#include "progress/deck.hpp"

#include "base/hash.hpp"

namespace recite {

Deck::Deck(std::vector<DeckCard> cards) : cards_(std::move(cards)), found_(cards_.size()) {
    for (std::size_t i = 0; i < cards_.size(); ++i) found_[i].seed = hash(cards_[i].card.text);
}

const CardRecord* Deck::record(std::size_t index, const State& state) const {
    Found& found = found_[index];
    if (found.place < state.cards.size() && state.cards[found.place].seed == found.seed) {
        return &state.cards[found.place];
    }
    if (state.cards.empty() || found.missing_in == state.card_set) return nullptr;
    const auto place = state.places.find(cards_[index].card);
    if (place == state.places.end()) {
        found.missing_in = state.card_set;
        return nullptr;
    }
    found.place = place->second;
    return &state.cards[found.place];
}

}  // namespace recite
