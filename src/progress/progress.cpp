#include "progress/progress.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "progress/recover.hpp"

namespace recite {
namespace {

// Whether the device has given out no such number yet.
bool is_newest(const State& state, const EventId& id) {
    const auto last = state.last_number.find(id.device);
    return last == state.last_number.end() || id.number > last->second;
}

// Whether an event stands behind all that led to the state, in the order of the fold.
bool follows(const State& state, const Event& event) {
    const bool known = state.last_number.contains(event.id.device);
    const bool alone = state.last_number.size() == (known ? 1U : 0U);
    return is_newest(state, event.id) && (alone || event.at > state.latest);
}

void move_behind(std::vector<Event>& events, std::vector<Event> more) {
    events.insert(events.end(), std::make_move_iterator(more.begin()),
                  std::make_move_iterator(more.end()));
}

// Whether the newest number of each device of the state is among the events.
bool holds_all(const std::vector<Event>& events, const State& state) {
    std::map<std::string, std::uint32_t> last;
    for (const Event& event : events) {
        std::uint32_t& number = last[event.id.device];
        number = std::max(number, event.id.number);
    }
    return last == state.last_number;
}

}  // namespace

Progress::Progress(std::vector<Event> events, Renames renames)
    : events_(std::move(events)), renames_(std::move(renames)) {
    refold();
}

bool Progress::has(const EventId& id) const {
    return std::any_of(events_.rbegin(), events_.rend(),
                       [&](const Event& event) { return event.id == id; });
}

std::optional<Fold> Progress::folded_on_base() const {
    const std::vector<std::uint32_t> order = in_order(events_);
    const std::vector<bool> gone = taken_back(events_, order);
    Fold fold(*base_, renames_);
    for (const std::uint32_t i : order) {
        const Event& event = events_[i];
        const auto* undone = std::get_if<Undone>(&event.body);
        const auto is_here = [&](const EventId& id) { return has(id); };
        const bool reaches_back = undone != nullptr && !std::all_of(undone->events.begin(),
                                                                    undone->events.end(), is_here);
        if (reaches_back || !follows(fold.state(), event)) return std::nullopt;
        fold.apply(gone[i] ? only_its_id(event) : event);
    }
    return fold;
}

void Progress::refold() {
    if (whole()) {
        fold_ = folded(events_, renames_);
        return;
    }
    std::optional<Fold> fold = folded_on_base();
    behind_ = !fold;
    if (fold) fold_ = std::move(*fold);
}

bool Progress::resume(State state, std::vector<Event> later) {
    if (!events_.empty() || !whole()) return false;
    base_ = std::move(state);
    events_ = std::move(later);
    refold();
    if (!behind_) return true;
    base_.reset();
    events_.clear();
    behind_ = false;
    return false;
}

void Progress::complete(std::vector<Event> earlier) {
    const bool sound = base_ && holds_all(earlier, *base_);
    base_.reset();
    std::swap(events_, earlier);
    move_behind(events_, std::move(earlier));
    if (behind_ || !sound) refold();
    behind_ = false;
}

void Progress::add(Event event) {
    const bool plain = !std::holds_alternative<Undone>(event.body);
    const bool last = !behind_ && follows(fold_.state(), event);
    if (!is_newest(fold_.state(), event.id) && has(event.id)) return;
    events_.push_back(std::move(event));
    if (last && plain) {
        fold_.apply(events_.back());
    } else {
        refold();
    }
}

void Progress::add(std::vector<Event> events) {
    move_behind(events_, std::move(events));
    refold();
}

void Progress::rename(const Renames& renames) {
    bool met = false;
    for (const auto& [old, present] : renames) {
        renames_[old] = present;
        met = met || fold_.state().find(old) != nullptr;
    }
    fold_.set_renames(renames_);
    if (!met) return;
    if (whole()) {
        refold();
    } else {
        behind_ = true;
    }
}

}  // namespace recite
