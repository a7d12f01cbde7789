#include "study/app.hpp"

#include <algorithm>
#include <utility>

#include "base/number.hpp"
#include "base/overloaded.hpp"
#include "study/cite.hpp"
#include "study/due.hpp"
#include "study/habits.hpp"
#include "study/loading.hpp"
#include "study/navigation.hpp"
#include "study/opening.hpp"
#include "study/running.hpp"
#include "study/screens/screens.hpp"
#include "study/starting.hpp"
#include "study/state.hpp"
#include "study/studying.hpp"

namespace recite::study {
namespace {

constexpr const char* settings_key = "settings";
constexpr const char* draft_key = "draft";

void begin(State& state, const Begin& begin) {
    state.host = begin;
    state.visited = !begin.stored.empty();
    for (const auto& [key, text] : begin.stored) {
        if (key == settings_key) state.preferences = read_preferences(text);
        if (key == draft_key) state.draft = text;
    }
    state.route = read_route(begin.route);
    if (state.route.page != Page::home) state.visited = true;
    ++state.place;
    if (!begin.stores) go_without(state.keeping, "", moment_of(state), state.effects);
    settle(state);
}

void set_preference(State& state, const Set& setting) {
    if (set_habit(state, setting.name, setting.value)) return;
    if (!set(state.preferences, setting.name, setting.value)) return;
    state.visited = true;
    state.effects.push_back(Store{settings_key, write_preferences(state.preferences)});
    const bool cards = setting.name == "side" || setting.name == "order";
    if (cards && running_here(state) && state.session->terms.purpose == Purpose::cards)
        start_cards(state);
}

void start_set_up_quiz(State& state) {
    const Pack* pack = current_pack(state);
    if (pack == nullptr) return;
    const auto seed = static_cast<std::uint64_t>(state.now.ms) % 1'000'000;
    go(state, write_route(route_of(state.set_up, pack->entry.id, seed)));
}

void erase(State& state, const EraseAll& all) {
    if (!all.confirmed) {
        state.erasing = !state.erasing;
        return;
    }
    state.effects.push_back(Erase{});
    const Begin host = state.host;
    State fresh;
    fresh.host = host;
    fresh.now = state.now;
    fresh.effects = std::move(state.effects);
    fresh.site = std::move(state.site);
    fresh.packs = std::move(state.packs);
    fresh.at_hand = state.at_hand;
    fresh.place = state.place;
    state = std::move(fresh);
    go(state, "#/", History::replace);
    state.visited = false;
    toast(state, "Everything is deleted.");
}

void escape(State& state) {
    if (running_here(state) && !state.session->over())
        back(state);
    else
        go_up(state);
}

void read_journal(State& state, const std::vector<std::string>& lines) {
    const std::size_t damaged = take_lines(state.keeping, lines, moment_of(state), state.effects);
    if (!lines.empty()) state.visited = true;
    if (damaged > 0)
        toast(state,
              counted(damaged, "line") +
                  " of your journal could not be read and was set aside; the rest is whole.");
}

void redo_last(State& state) {
    if (redo(state.keeping, moment_of(state), state.effects))
        toast(state, "Done again.", offer("Undo", Undo{}));
}

void export_journal(State& state) {
    const Day day = moment_of(state).day();
    state.effects.push_back(Download{"recite-progress-" + to_text(day.number) + ".jsonl",
                                     "application/x-ndjson", journal_text(state.keeping)});
    happen(state.keeping, {BackedUp{"file"}}, moment_of(state), state.effects);
}

// A change of what the facts are searched for.
void browse(State& state) {
    if (state.route.page == Page::facts && !state.route.item.empty()) return;
    ++state.place;
}

// Each action by its name; what only the journal minds is in journal.cpp.
void act(State& state, const Action& action) {
    std::visit(
        Overloaded{
            [&](const Begin& it) { begin(state, it); },
            [&](const Loaded& it) { loaded(state, it), settle(state); },
            [&](const LoadFailed& it) { load_failed(state, it); },
            [&](const JournalRead& it) { read_journal(state, it.lines); },
            [&](const JournalFailed& it) {
                go_without(state.keeping, it.why, moment_of(state), state.effects);
            },
            [&](const Saved& it) { saved(state.keeping, it.ticket); },
            [&](const SaveFailed& it) { save_failed(state.keeping, it.ticket, it.why); },
            [&](const Tick&) { tick(state); },
            [&](const OpenFile& it) { open_file(state, it); },
            [&](const OpenSource& it) { open_source(state, it); },
            [&](const Fail& it) { state.failure = it.what; },
            [&](const Open& it) { go(state, it.route); },
            [&](const Edit& it) { edit(state, it.response); },
            [&](const Submit&) { submit(state, Certainty::unasked); },
            [&](const SubmitAs& it) { submit(state, it.certainty); },
            [&](const Pass&) { skip(state); },
            [&](const Next&) { next(state); },
            [&](const Back&) { escape(state); },
            [&](const Leave&) { leave(state); },
            [&](const Flip&) { flip(state); },
            [&](const Judge& it) { judge(state, it.judged); },
            [&](const AskHint&) { show_hint(state); },
            [&](const ShowOptions&) { show_options(state); },
            [&](const Luck&) { call_luck(state); },
            [&](const Report&) { report(state); },
            [&](const Undo&) { undo(state); },
            [&](const Redo&) { redo_last(state); },
            [&](const Search& it) { state.browse.search = it.text, browse(state); },
            [&](const FilterTopic& it) { state.browse.topic = it.topic, browse(state); },
            [&](const FilterDisputed& it) { state.browse.disputed = it.only, browse(state); },
            [&](const Adjust& it) { adjust(state.set_up, it.name, it.value); },
            [&](const StartQuiz&) { start_set_up_quiz(state); },
            [&](const StartStudy& it) { start_study(state, it.load); },
            [&](const Clock& it) { change_clock(state, it.change); },
            [&](const Retry&) { retry_wrong(state); },
            [&](const Keep&) { keep_cards(state); },
            [&](const FlagFact& it) { flag_fact(state, it); },
            [&](const Note& it) { note_fact(state, it); },
            [&](const Set& it) { set_preference(state, it); },
            [&](const Pick&) { state.effects.push_back(PickFile{".txt,.json,.jsonl"}); },
            [&](const KeepSources& it) { keep_source(state, it.keep); },
            [&](const ExportJournal&) { export_journal(state); },
            [&](const EraseAll& it) { erase(state, it); },
            [&](const TryAgain&) {
                append_again(state.keeping, state.effects);
                try_again(state);
                settle(state);
            },
            [&](const Dismiss&) { state.toast.reset(); },
        },
        action);
}

// A message goes when the learner does the next thing.
bool by_learner(const Action& action) {
    return !(std::holds_alternative<Saved>(action) || std::holds_alternative<Tick>(action) ||
             std::holds_alternative<Edit>(action) || std::holds_alternative<Loaded>(action) ||
             std::holds_alternative<JournalRead>(action));
}

std::int64_t next_wake(const State& state) {
    if (!state.session || state.session->over() || !running_here(state)) return 0;
    const std::optional<Instant> at = next_change(state.session->timer, state.now);
    return at ? at->ms : 0;
}

}  // namespace

App::App() : state_(std::make_unique<State>()) {
    state_->screen = screen_of(*state_);
}

App::~App() = default;
App::App(App&&) noexcept = default;
App& App::operator=(App&&) noexcept = default;

Effects App::apply(const Action& action, Instant now) {
    State& state = *state_;
    state.now = now;
    state.effects.clear();
    if (postpone(action)) return std::move(state.effects);
    if (by_learner(action)) state.toast.reset();
    const std::int64_t woken_before = state.wake_ms;
    act(state, action);
    state.wake_ms = next_wake(state);
    if (state.wake_ms != woken_before) state.effects.push_back(Wake{state.wake_ms});
    state.screen = screen_of(state);
    return std::move(state.effects);
}

const Screen& App::screen() const {
    return state_->screen;
}

}  // namespace recite::study
