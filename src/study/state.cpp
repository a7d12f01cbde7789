#include "study/state.hpp"

#include <utility>

namespace recite::study {

std::string Pack::title() const {
    const Words& words = base.parts().title;
    if (!words.empty()) return std::string(words.in(base.language()));
    return entry.title.empty() ? entry.id.text : entry.title;
}

const Examiner& Pack::examiner() const {
    if (!judge) judge = std::make_unique<Examiner>(base);
    return *judge;
}

const SearchIndex& Pack::search_index() const {
    if (!index) index = std::make_unique<SearchIndex>(base);
    return *index;
}

Pack* pack_of(State& state, const PackId& id) {
    const auto found = state.packs.find(id);
    return found == state.packs.end() ? nullptr : found->second.get();
}

const Pack* pack_of(const State& state, const PackId& id) {
    const auto found = state.packs.find(id);
    return found == state.packs.end() ? nullptr : found->second.get();
}

const Pack* current_pack(const State& state) {
    return pack_of(state, state.route.pack.empty() ? state.at_hand : state.route.pack);
}

void announce(State& state, std::string text, Urgency urgency) {
    state.status = text;
    state.effects.push_back(Announce{std::move(text), urgency});
}

void toast(State& state, std::string text, std::optional<Offer> offer) {
    Toast shown;
    shown.text = text;
    shown.offer = std::move(offer);
    state.toast = std::move(shown);
    announce(state, std::move(text));
}

Offer offer(std::string label, Action action, std::string key) {
    Offer made;
    made.label = std::move(label);
    made.action = std::move(action);
    made.key = std::move(key);
    return made;
}

Offer primary(std::string label, Action action, std::string key) {
    Offer made = offer(std::move(label), std::move(action), std::move(key));
    made.primary = true;
    return made;
}

Jump jump(std::string label, std::string href) {
    return {std::move(label), std::move(href), false};
}

}  // namespace recite::study
