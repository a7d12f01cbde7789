#pragma once

#include <optional>
#include <vector>

#include "progress/event.hpp"
#include "progress/replay.hpp"
#include "progress/state.hpp"

namespace recite {

// A learner's events and where they lead, kept in step.
class Progress {
public:
    explicit Progress(std::vector<Event> events = {}, Renames renames = {});

    // Begins with a state that was written down, and the events that it does not hold. False, and
    // nothing is changed, where they do not simply follow it: then all events are needed. Only
    // before any event was added.
    bool resume(State state, std::vector<Event> later);

    // Whether all events are there; after `resume` those of the state are still to come.
    bool whole() const { return !base_; }

    // The events of the state that was resumed from.
    void complete(std::vector<Event> earlier);

    const State& state() const { return fold_.state(); }

    const Scheduler& scheduler() const { return fold_.scheduler(); }

    // In no certain order; only the later ones until all are there.
    const std::vector<Event>& events() const { return events_; }

    const Renames& renames() const { return renames_; }

    // Adds an event. One that comes last only moves its card; one that takes back, or comes from
    // another device out of order, folds all anew. An id that is there already changes nothing.
    // What cannot be folded before all events are there is folded then.
    void add(Event event);

    // The same for many, folded once.
    void add(std::vector<Event> events);

    // Cards have other names now; those met under an old one keep their history.
    void rename(const Renames& renames);

private:
    bool has(const EventId& id) const;
    void refold();
    std::optional<Fold> folded_on_base() const;

    std::vector<Event> events_;
    Renames renames_;
    Fold fold_;
    std::optional<State> base_;  // that was resumed from, until all events are there
    bool behind_ = false;        // an event waits for the earlier ones
};

}  // namespace recite
