#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "progress/event.hpp"
#include "progress/state.hpp"
#include "schedule/scheduler.hpp"

namespace recite {

// Cards that changed their name, old to new, so that a renamed fact keeps its history.
using Renames = std::map<CardId, CardId>;

// Folds events into a state, one by one, in the order of `in_order`. The same events give the same
// state, bit for bit, wherever they are folded.
class Fold {
public:
    explicit Fold(Renames renames = {}) : renames_(std::move(renames)) {}

    // Goes on from a state that other events led to.
    Fold(State state, Renames renames)
        : renames_(std::move(renames)),
          state_(std::move(state)),
          scheduler_(state_.settings.policy) {}

    // Of an Undone only the id is taken note of: who takes back must fold anew without the events
    // taken back, as `replay` does.
    void apply(const Event& event);

    const State& state() const { return state_; }

    // The record of a card, by whatever name it had; null if it was never met.
    const CardRecord* find(const CardId& card) const;

    State take() { return std::move(state_); }

    const Scheduler& scheduler() const { return scheduler_; }

    // For events still to come.
    void set_renames(Renames renames) { renames_ = std::move(renames); }

private:
    void fold(const Event& event, const Answered& answer);
    void fold(const Event& event, const Kept& kept);
    void fold(const Event& event, const Changed& change);
    void fold(const Event& event, const Opened& opened);
    void fold(const Event& event, const Starred& starred);
    void fold(const Event& event, const Noted& noted);
    void fold(const Event& event, const SetAside& aside);
    void fold(const Event& event, const PutOff& off);
    void fold(const Event& event, const Claimed& claimed);
    void fold(const Event& event, const Reported& reported);
    void fold(const Event& event, const Paused& paused);
    void fold(const Event& event, const BackedUp& saved);
    void fold(const Event& event, const Undone& undone);
    void fold(const Event& event, const Foreign& foreign);

    const CardId& present_name(const CardId& card) const;
    CardRecord& record(const CardId& card);
    void schedule(CardRecord& card, const HeldAnswer& answer);
    void recompute_memories();

    Renames renames_;
    State state_;
    Scheduler scheduler_;
};

// Which events are taken back: by an Undone that is not itself taken back. Gives one flag for each
// of `events`; `order` is their order.
std::vector<bool> taken_back(const std::vector<Event>& events,
                             const std::vector<std::uint32_t>& order);

// An event that was taken back still counts for the numbers given out: this is left of it.
Event only_its_id(const Event& event);

// All events folded in their order, each id once, without those taken back.
Fold folded(const std::vector<Event>& events, const Renames& renames = {});

// The state that the events give, in whatever order they come, each id once.
State replay(const std::vector<Event>& events, const Renames& renames = {});

}  // namespace recite
