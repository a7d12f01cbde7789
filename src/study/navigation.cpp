#include "study/navigation.hpp"

#include <set>

#include "study/draft.hpp"
#include "study/loading.hpp"
#include "study/running.hpp"
#include "study/set_up.hpp"
#include "study/starting.hpp"

namespace recite::study {
namespace {

const PackId& pack_wanted(const State& state) {
    return state.route.pack.empty() ? state.at_hand : state.route.pack;
}

// Whether this address is one of questions, which begin as soon as it is opened.
bool asks(const Route& route) {
    return route.page == Page::cards ||
           (route.page == Page::quiz && (route.seed() || !route.item.empty()));
}

void fetch_quiz(State& state, const Pack& pack) {
    for (const QuizEntry& quiz : pack.entry.quizzes)
        if (quiz.id.text == state.route.item && pack.quizzes.count(quiz.path) == 0)
            fetch(state, quiz.path);
}

}  // namespace

void go(State& state, std::string_view address, History history) {
    Route route = read_route(address);
    const bool same = write_route(route) == write_route(state.route);
    const bool over = running_here(state) && state.session->over();
    if (same && !over && asks(route)) return;
    if (same && over) state.session.reset();
    state.route = std::move(route);
    state.visited = true;
    state.erasing = false;
    ++state.place;
    const std::string written =
        state.route.page == Page::none ? std::string(address) : write_route(state.route);
    state.effects.push_back(Navigate{written, same ? History::replace : history});
    if (asks(state.route) && state.session && !running_here(state) && !state.session->over() &&
        state.session->terms.purpose == Purpose::quiz)
        state.draft.clear();
    settle(state);
    state.effects.push_back(Focus{"title"});
}

void settle(State& state) {
    if (!state.site) {
        fetch(state, site_path);
        return;
    }
    const PackId wanted = pack_wanted(state);
    const Pack* pack = pack_of(state, wanted);
    if (pack == nullptr) {
        if (const PackEntry* entry = entry_of(state, wanted)) fetch(state, entry->path);
        return;
    }
    state.at_hand = wanted;
    fetch_studied(state);
    if (!asks(state.route) || running_here(state)) return;
    if (state.route.page == Page::cards) {
        start_cards(state);
        return;
    }
    fetch_quiz(state, *pack);
    start_quiz(state);
}

void fetch_studied(State& state) {
    if (!state.site) return;
    std::set<PackId> studied;
    for (const CardRecord& card : state.keeping.state().cards)
        if (card.in_study) studied.insert(card.pack);
    for (const PackEntry& entry : *state.site)
        if (studied.count(entry.id) > 0 && pack_of(state, entry.id) == nullptr)
            fetch(state, entry.path);
}

std::string fresh_quiz(const State& state, const PackId& pack, std::size_t count) {
    SetUpChoices choices = state.set_up;
    choices.topics.clear();
    choices.recipes.clear();
    if (!state.visited) choices.recipes = {"choice", "true-false", "cloze", "typed"};
    choices.count = count;
    const auto seed = static_cast<std::uint64_t>(state.now.ms) % 1'000'000;
    return write_route(route_of(choices, pack, seed));
}

void go_up(State& state) {
    Route up;
    const bool within = !state.route.item.empty() &&
                        (state.route.page == Page::facts || state.route.page == Page::sources);
    if (within) {
        up.page = state.route.page;
        up.pack = state.route.pack;
    }
    if (state.route.page != Page::home) go(state, write_route(up));
}

}  // namespace recite::study
