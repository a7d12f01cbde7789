#include "progress/drift.hpp"

#include <set>

namespace recite {
namespace {

PackId pack_of(const CardId& card) {
    return PackId(card.text.substr(0, card.text.find('/')));
}

// A hand-written question's card stands in no deck, and yet in its quiz.
bool is_of_fact(const CardId& card) {
    return card.text.ends_with("/value") || card.text.ends_with("/subject");
}

}  // namespace

bool is_changed(const DeckCard& card, const CardRecord& record) {
    return !card.value_print.empty() && !record.value_print.empty() &&
           card.value_print != record.value_print;
}

std::vector<std::uint32_t> changed_cards(const State& state, const Deck& deck) {
    std::vector<std::uint32_t> changed;
    for (std::uint32_t i = 0; i < deck.size(); ++i) {
        const CardRecord* record = deck.record(i, state);
        if (record != nullptr && record->standing.memory && is_changed(deck[i], *record))
            changed.push_back(i);
    }
    return changed;
}

std::vector<const CardRecord*> orphans(const State& state, const Deck& deck) {
    std::set<PackId> packs;
    std::set<CardId> cards;
    for (std::uint32_t i = 0; i < deck.size(); ++i) {
        packs.insert(deck[i].pack);
        cards.insert(deck[i].card);
    }
    std::vector<const CardRecord*> found;
    for (const CardRecord& card : state.cards) {
        if (!card.in_study || !is_of_fact(card.id) || cards.contains(card.id)) continue;
        if (packs.contains(pack_of(card.id))) found.push_back(&card);
    }
    return found;
}

}  // namespace recite
