#include "study/app.hpp"

#include <algorithm>
#include <utility>

#include "base/overloaded.hpp"
#include "study/cite.hpp"
#include "study/due.hpp"
#include "study/flagging.hpp"
#include "study/habits.hpp"
#include "study/loading.hpp"
#include "study/navigation.hpp"
#include "study/opening.hpp"
#include "study/recording.hpp"
#include "study/running.hpp"
#include "study/screens/screens.hpp"
#include "study/starting.hpp"
#include "study/state.hpp"
#include "study/studying.hpp"
#include "study/takeaway.hpp"
#include "study/telling_apart.hpp"

namespace recite::study {
namespace {

constexpr const char* settings_key = "settings";
constexpr const char* draft_key = "draft";
constexpr const char* advice_key = "advice";

void begin(State& state, const Begin& begin) {
    state.host = begin;
    state.visited = !begin.stored.empty();
    for (const auto& [key, text] : begin.stored) {
        if (key == settings_key) state.preferences = read_preferences(text);
        if (key == draft_key) state.draft = text;
        if (key == advice_key) state.advice = read_advice(text);
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
    if (setting.name == "typing" && setting.value == "off") stop_typing(state);
    if (cards && running_here(state) && state.session->terms.purpose == Purpose::cards)
        start_cards(state);
}

void start_set_up_quiz(State& state) {
    const Pack* pack = current_pack(state);
    if (pack == nullptr) return;
    const auto seed = static_cast<std::uint64_t>(state.now.ms) % 1'000'000;
    go(state, write_route(route_of(state.set_up, pack->entry.id, seed)));
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
    fetch_studied(state);
    if (damaged > 0)
        toast(state,
              counted(damaged, "line") +
                  " of your journal could not be read and was set aside; the rest is whole.");
}

void redo_last(State& state) {
    if (redo(state.keeping, moment_of(state), state.effects))
        toast(state, "Done again.", offer("Undo", Undo{}));
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
            [&](const Tick&) { tick(state), go_on_with_task(state); },
            [&](const Installable& it) {
                state.installable = it.can && !it.installed;
                state.host.installed = it.installed;
            },
            [&](const JournalFile& it) { state.file = it; },
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
            [&](const Report& which) { report(state, which); },
            [&](const Undo&) { undo(state); },
            [&](const Redo&) { redo_last(state); },
            [&](const Search& it) { state.browse.search = it.text, browse(state); },
            [&](const FilterTopic& it) { state.browse.topic = it.topic, browse(state); },
            [&](const FilterDisputed& it) { state.browse.disputed = it.only, browse(state); },
            [&](const Adjust& it) { adjust(state.set_up, it.name, it.value); },
            [&](const StartQuiz&) { start_set_up_quiz(state); },
            [&](const StartStudy& it) { start_study(state, it.load); },
            [&](const TellApart& it) { start_telling_apart(state, it); },
            [&](const Clock& it) { change_clock(state, it.change); },
            [&](const Retry&) { retry_wrong(state); },
            [&](const Keep&) { keep_cards(state); },
            [&](const FlagFact& it) { flag_fact(state, it); },
            [&](const Note& it) { note_fact(state, it); },
            [&](const Set& it) { set_preference(state, it); },
            [&](const Type& it) { type_in(state, it); },
            [&](const StartTask& it) { start_task(state, it.task); },
            [&](const DropTask&) { drop_task(state); },
            [&](const UseFit&) { use_fit(state); },
            [&](const Quiet&) { quieten(state); },
            [&](const Install&) { state.effects.push_back(AskToInstall{}); },
            [&](const Pick&) { state.effects.push_back(PickFile{".txt,.json,.jsonl"}); },
            [&](const KeepInFile& it) { state.effects.push_back(AskForFile{it.wish}); },
            [&](const KeepSources& it) { keep_source(state, it.keep); },
            [&](const Export& it) { take_along(state, it.what); },
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
    return !(
        std::holds_alternative<Saved>(action) || std::holds_alternative<Tick>(action) ||
        std::holds_alternative<Edit>(action) || std::holds_alternative<Type>(action) ||
        std::holds_alternative<Loaded>(action) || std::holds_alternative<JournalRead>(action) ||
        std::holds_alternative<JournalFile>(action) || std::holds_alternative<Installable>(action));
}

// What is due stands on the icon of the installed program, once nothing is being asked.
void show_badge(State& state, const Action& action) {
    const bool asking = state.session && running_here(state) && !state.session->over();
    const bool typing = std::holds_alternative<Edit>(action) ||
                        std::holds_alternative<Type>(action) ||
                        std::holds_alternative<Search>(action);
    if (!state.host.installed || !state.keeping.read || asking || typing) return;
    const Queue queue = queue_of(state);
    const std::uint32_t due = queue.steps + queue.reviews;
    if (due == state.badge) return;
    state.badge = due;
    state.effects.push_back(Badge{due});
}

std::int64_t next_wake(const State& state) {
    if (state.tasks.running()) return state.now.ms + 1;
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
    const std::int64_t woken_before = std::holds_alternative<Tick>(action) ? 0 : state.wake_ms;
    act(state, action);
    show_badge(state, action);
    state.wake_ms = next_wake(state);
    if (state.wake_ms != woken_before) state.effects.push_back(Wake{state.wake_ms});
    state.screen = screen_of(state);
    return std::move(state.effects);
}

const Screen& App::screen() const {
    return state_->screen;
}

}  // namespace recite::study
