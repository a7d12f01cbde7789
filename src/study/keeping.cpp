#include "study/keeping.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "progress/codec.hpp"
#include "progress/recover.hpp"
#include "progress/snapshot.hpp"

namespace recite::study {
namespace {

constexpr std::size_t few_events = 8;  // to be folded one by one
constexpr std::size_t most_undo_steps = 100;

Event event_of(const Keeping& keeping, EventBody body, const Moment& moment) {
    Event event;
    event.id = next_id(keeping.state(), moment.device);
    event.at = moment.now;
    event.day = moment.day();
    event.utc_offset_minutes = moment.rule.utc_offset_minutes;
    event.body = std::move(body);
    return event;
}

EventId append(Keeping& keeping, Event event, Effects& effects) {
    EventId id = event.id;
    std::string line = encode(event);
    keeping.progress.add(std::move(event));
    keeping.waiting[id.number] = line;
    effects.push_back(Append{id.number, std::move(line)});
    return id;
}

// Lines that are no event are passed over.
std::vector<Event> events_of(const std::vector<std::string>& lines) {
    std::vector<Event> events;
    events.reserve(lines.size());
    for (const std::string& line : lines) {
        events.emplace_back();
        if (!decode_into(events.back(), line, Detail::all)) events.pop_back();
    }
    return events;
}

// A device's journal says at its beginning what wrote it.
void open_journal(Keeping& keeping, const Moment& moment, Effects& effects) {
    const auto known = keeping.state().last_number.find(moment.device);
    if (known != keeping.state().last_number.end() && known->second > 0) return;
    append(keeping, event_of(keeping, Opened{}, moment), effects);
}

void push_step(Keeping& keeping, std::vector<EventId> ids) {
    keeping.done.push_back(std::move(ids));
    if (keeping.done.size() > most_undo_steps) keeping.done.erase(keeping.done.begin());
}

// What happened before the journal was read gets its numbers now.
void append_held(Keeping& keeping, const Moment& moment, Effects& effects) {
    std::vector<std::pair<Event, bool>> held = std::move(keeping.held);
    keeping.held.clear();
    if (held.empty()) return;
    open_journal(keeping, moment, effects);
    std::vector<EventId> step;
    for (auto& [event, last_of_step] : held) {
        event.id = next_id(keeping.state(), moment.device);
        step.push_back(append(keeping, std::move(event), effects));
        if (!last_of_step) continue;
        push_step(keeping, std::move(step));
        step.clear();
    }
}

}  // namespace

std::size_t take_lines(Keeping& keeping, const std::vector<std::string>& lines,
                       const Moment& moment, Effects& effects) {
    std::vector<Event> events = events_of(lines);
    const std::size_t damaged = lines.size() - events.size();
    if (events.size() > few_events || keeping.progress.events().empty()) {
        keeping.progress.add(std::move(events));
    } else {
        for (Event& event : events) keeping.progress.add(std::move(event));
    }
    keeping.read = true;
    append_held(keeping, moment, effects);
    return damaged;
}

bool take_snapshot(Keeping& keeping, std::string_view snapshot,
                   const std::vector<std::string>& lines, const Moment& moment, Effects& effects) {
    std::optional<recite::State> state = read_snapshot(snapshot);
    if (!state) return false;
    std::vector<Event> later = events_of(lines);
    if (later.size() < lines.size()) return false;  // what is damaged is told when all are read
    if (!keeping.progress.resume(std::move(*state), std::move(later))) return false;
    keeping.read = true;
    append_held(keeping, moment, effects);
    return true;
}

void take_earlier(Keeping& keeping, const std::vector<std::string>& lines, bool last) {
    if (keeping.progress.whole()) return;
    std::vector<Event> events = events_of(lines);
    keeping.earlier.insert(keeping.earlier.end(), std::make_move_iterator(events.begin()),
                           std::make_move_iterator(events.end()));
    if (last) keeping.progress.complete(std::exchange(keeping.earlier, {}));
}

void go_without(Keeping& keeping, std::string why, const Moment& moment, Effects& effects) {
    keeping.failure = std::move(why);
    keeping.read = true;
    append_held(keeping, moment, effects);
}

std::vector<EventId> happen(Keeping& keeping, std::vector<EventBody> bodies, const Moment& moment,
                            Effects& effects) {
    std::vector<EventId> ids;
    if (bodies.empty()) return ids;
    keeping.undone.clear();
    if (!keeping.read) {
        for (EventBody& body : bodies)
            keeping.held.push_back({event_of(keeping, std::move(body), moment), false});
        keeping.held.back().second = true;
        return ids;
    }
    open_journal(keeping, moment, effects);
    for (EventBody& body : bodies)
        ids.push_back(append(keeping, event_of(keeping, std::move(body), moment), effects));
    push_step(keeping, ids);
    return ids;
}

void saved(Keeping& keeping, std::uint64_t ticket) {
    keeping.waiting.erase(ticket);
    keeping.ever_saved = true;
    if (keeping.waiting.empty()) keeping.failure.clear();
}

void save_failed(Keeping& keeping, std::uint64_t ticket, std::string why) {
    if (keeping.waiting.count(ticket) > 0) keeping.failure = std::move(why);
}

void append_again(Keeping& keeping, Effects& effects) {
    keeping.failure.clear();
    for (const auto& [ticket, line] : keeping.waiting) effects.push_back(Append{ticket, line});
}

bool undo(Keeping& keeping, const Moment& moment, Effects& effects) {
    if (!keeping.read || keeping.done.empty()) return false;
    const std::vector<EventId> step = std::move(keeping.done.back());
    keeping.done.pop_back();
    keeping.undone.push_back(append(keeping, event_of(keeping, Undone{step}, moment), effects));
    return true;
}

bool redo(Keeping& keeping, const Moment& moment, Effects& effects) {
    if (!keeping.read || keeping.undone.empty()) return false;
    const EventId back = keeping.undone.back();
    keeping.undone.pop_back();
    const EventId id = append(keeping, event_of(keeping, Undone{{back}}, moment), effects);
    push_step(keeping, {id});
    return true;
}

void take_back(Keeping& keeping, const std::vector<EventId>& events, const Moment& moment,
               Effects& effects) {
    if (!keeping.read || events.empty()) return;
    const auto step = std::find(keeping.done.begin(), keeping.done.end(), events);
    if (step != keeping.done.end()) keeping.done.erase(step);
    append(keeping, event_of(keeping, Undone{events}, moment), effects);
}

std::string journal_text(const Keeping& keeping) {
    const std::vector<Event>& events = keeping.progress.events();
    std::string text;
    for (const std::uint32_t at : in_order(events)) text += encode(events[at]) + "\n";
    return text;
}

}  // namespace recite::study
