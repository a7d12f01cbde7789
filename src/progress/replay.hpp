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

    // Of an Undone only the id is taken note of: who takes back must fold anew without the events
    // taken back, as `replay` does.
    void apply(const Event& event);

    const State& state() const { return state_; }

    State take() { return std::move(state_); }

    const Scheduler& scheduler() const { return scheduler_; }

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

// The state that the events give, in whatever order they come, each id once.
State replay(const std::vector<Event>& events, const Renames& renames = {});

// A learner's events and where they lead, kept in step.
class Progress {
public:
    explicit Progress(std::vector<Event> events = {}, Renames renames = {});

    const State& state() const { return fold_.state(); }

    const Scheduler& scheduler() const { return fold_.scheduler(); }

    const std::vector<Event>& events() const { return events_; }

    // Adds an event. One that comes last only moves its card; one that takes back, or comes from
    // another device out of order, folds all anew. An id that is there already changes nothing.
    void add(Event event);

private:
    void refold();

    std::vector<Event> events_;
    Renames renames_;
    Fold fold_;
};

}  // namespace recite
