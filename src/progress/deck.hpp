#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "progress/state.hpp"

namespace recite {

// How much a fact matters; core facts are learned first.
enum class Priority : std::uint8_t { core, useful, trivia };

constexpr std::uint32_t no_place = 0xFFFF'FFFF;

// A card that could be asked, as its pack says now.
struct DeckCard {
    CardId card;
    PackId pack;
    std::string topic;
    std::string subject;      // what the question is about; cards on one are kept apart
    std::string value_print;  // fingerprint of the value; empty: not watched for changes
    Priority priority = Priority::useful;
    std::uint32_t sibling = no_place;  // the other side of the fact, by its place in the deck
};

// The cards of all packs at hand, each once, in the order in which they are to be learned, with a
// memory of where each stands in the state.
class Deck {
public:
    explicit Deck(std::vector<DeckCard> cards = {});

    std::size_t size() const { return cards_.size(); }

    const DeckCard& operator[](std::size_t index) const { return cards_[index]; }

    // What the state says of the card at `index`; null where it was never met.
    const CardRecord* record(std::size_t index, const State& state) const;

private:
    std::vector<DeckCard> cards_;

    // Where a card was last looked for: its place in state.cards, or that it was in none of them.
    struct Found {
        std::uint64_t seed = 0;
        std::uint64_t missing_in = 0;  // State::card_set that did not hold it
        std::uint32_t place = no_place;
    };

    mutable std::vector<Found> found_;
};

}  // namespace recite
