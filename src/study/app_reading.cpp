#include <iterator>
#include <utility>

#include "progress/snapshot.hpp"
#include "study/app.hpp"
#include "study/due.hpp"
#include "study/keeping.hpp"
#include "study/navigation.hpp"
#include "study/screens/screens.hpp"
#include "study/state.hpp"

// How the App takes in a journal that a snapshot stands for.
namespace recite::study {

Effects App::read(std::string_view snapshot, const std::vector<std::string>& lines, Instant now) {
    State& state = *state_;
    state.now = now;
    state.effects.clear();
    all_wanted_ = !take_snapshot(state.keeping, snapshot, lines, moment_of(state), state.effects);
    if (all_wanted_) spared_ = lines;
    state.visited = true;
    fetch_studied(state);
    state.screen = screen_of(state);
    return std::move(state.effects);
}

Effects App::read_earlier(const std::vector<std::string>& lines, bool last, Instant now) {
    State& state = *state_;
    state.now = now;
    state.effects.clear();
    if (all_wanted_) {
        spared_.insert(spared_.end(), lines.begin(), lines.end());
        if (!last) return {};
        all_wanted_ = false;
        return apply(JournalRead{std::exchange(spared_, {})}, now);
    }
    take_earlier(state.keeping, lines, last);
    if (!last) return {};
    state.screen = screen_of(state);
    Effects effects = std::move(state.effects);
    for (const Action& action : std::exchange(postponed_, {})) {
        Effects more = apply(action, now);
        effects.insert(effects.end(), std::make_move_iterator(more.begin()),
                       std::make_move_iterator(more.end()));
    }
    return effects;
}

bool App::waits_for_earlier() const {
    return all_wanted_ || !postponed_.empty();
}

// What needs every event waits until all are there.
bool App::postpone(const Action& action) {
    const bool needs_all =
        std::holds_alternative<Export>(action) || std::holds_alternative<OpenFile>(action);
    if (!needs_all || state_->keeping.progress.whole()) return false;
    postponed_.push_back(action);
    announce(*state_, "One moment: all of your journal is being read.");
    state_->screen = screen_of(*state_);
    return true;
}

std::string App::snapshot() const {
    return write_snapshot(state_->keeping.state());
}

void App::move_clock(std::int32_t utc_offset_minutes) {
    if (state_->host.day_rule.utc_offset_minutes == utc_offset_minutes) return;
    state_->host.day_rule.utc_offset_minutes = utc_offset_minutes;
    state_->screen = screen_of(*state_);
}

}  // namespace recite::study
