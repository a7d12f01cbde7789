#include "study/flagging.hpp"

#include <utility>
#include <vector>

#include "base/text.hpp"
#include "study/due.hpp"
#include "study/keeping.hpp"

namespace recite::study {
namespace {

std::vector<CardId> cards_of(const State& state, const FactId& fact) {
    std::vector<CardId> cards;
    const Pack* pack = current_pack(state);
    if (pack == nullptr) return cards;
    const Deck& deck = deck_of(state);
    for (const Side side : {Side::value, Side::subject}) {
        const CardId card = card_of(pack->entry.id, fact, side);
        for (std::size_t at = 0; at < deck.size(); ++at)
            if (deck[at].card == card) cards.push_back(card);
    }
    return cards;
}

struct Said {
    EventBody body;
    std::string text;
};

Said said_of(const State& state, Flag flag, const CardId& card, const CardRecord* record) {
    switch (flag) {
        case Flag::not_today:
            return {PutOff{card, Day{moment_of(state).day().number + 1}}, "Not before tomorrow."};
        case Flag::set_aside: {
            const bool on = record == nullptr || !record->set_aside;
            return {SetAside{card, on},
                    on ? "Set aside; it is not asked any more." : "Back in study."};
        }
        case Flag::know:
            return {Claimed{card}, "You will be asked once, to prove it."};
        case Flag::star:
            break;
    }
    const bool on = record == nullptr || !record->starred;
    return {Starred{card, on}, on ? "Starred." : "No longer starred."};
}

std::string entry_of(const Pack& pack, const FactId& fact) {
    return "note/" + pack.entry.id.text + "/" + fact.text;
}

}  // namespace

const CardRecord* record_of(const State& state, const Pack& pack, const FactId& fact) {
    const recite::State& learner = state.keeping.state();
    const CardRecord* record = learner.find(card_of(pack.entry.id, fact, Side::value));
    return record != nullptr ? record : learner.find(card_of(pack.entry.id, fact, Side::subject));
}

void flag_fact(State& state, const FlagFact& flag) {
    std::vector<EventBody> bodies;
    std::string text;
    for (const CardId& card : cards_of(state, flag.fact)) {
        Said said = said_of(state, flag.flag, card, state.keeping.state().find(card));
        bodies.push_back(std::move(said.body));
        text = std::move(said.text);
    }
    if (bodies.empty()) return;
    happen(state.keeping, std::move(bodies), moment_of(state), state.effects);
    toast(state, text, offer("Undo", Undo{}));
}

void note_fact(State& state, const Note& note) {
    const std::vector<CardId> cards = cards_of(state, note.fact);
    const Pack* pack = current_pack(state);
    if (cards.empty() || pack == nullptr) return;
    state.typed.erase(entry_of(*pack, note.fact));
    happen(state.keeping, {Noted{cards.front(), std::string(trim(note.text))}}, moment_of(state),
           state.effects);
    toast(state, trim(note.text).empty() ? "The note is removed." : "The note is kept.",
          offer("Undo", Undo{}));
}

std::string note_of(const State& state, const Pack& pack, const FactId& fact) {
    for (const Side side : {Side::value, Side::subject}) {
        const CardRecord* record = state.keeping.state().find(card_of(pack.entry.id, fact, side));
        if (record != nullptr && !record->note.empty()) return record->note;
    }
    return {};
}

Entry note_entry(const State& state, const Pack& pack, const FactId& fact) {
    Entry entry;
    entry.name = entry_of(pack, fact);
    entry.label = "Your note";
    entry.placeholder = "Shown with the answer";
    entry.tall = true;
    const auto typed = state.typed.find(entry.name);
    entry.value = typed == state.typed.end() ? note_of(state, pack, fact) : typed->second;
    return entry;
}

std::optional<Offer> keep_note(const State& state, const Pack& pack, const FactId& fact) {
    const auto typed = state.typed.find(entry_of(pack, fact));
    if (typed == state.typed.end() || trim(typed->second) == note_of(state, pack, fact))
        return std::nullopt;
    return offer("Keep the note", Note{fact, typed->second});
}

}  // namespace recite::study
