#include "progress/recover.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <unordered_set>

#include "base/number.hpp"

namespace recite {
namespace {

// Where the piece that begins at `from` ends: before a line end or before the next event's start.
std::size_t piece_end(std::string_view bytes, std::size_t from) {
    const std::size_t line = std::min(bytes.find('\n', from), bytes.size());
    const std::size_t start = bytes.substr(0, line).find(line_start, from + 1);
    return std::min(line, start);
}

// Reads the event of a piece, to which a carriage return or a damaged line end may cling.
bool read_piece(Event& event, std::string_view& piece, Detail detail) {
    if (decode_into(event, piece, detail)) return true;
    const std::size_t brace = piece.rfind('}');
    if (brace == std::string_view::npos || brace + 1 == piece.size()) return false;
    piece = piece.substr(0, brace + 1);
    event = Event();
    return decode_into(event, piece, detail);
}

// Tells devices by small numbers, in the order they are met.
class Devices {
public:
    std::size_t index(const std::string& name) {
        if (last_ < names_.size() && names_[last_] == name) return last_;
        const auto [at, is_new] = indexes_.try_emplace(name, names_.size());
        if (is_new) names_.push_back(name);
        last_ = at->second;
        return last_;
    }

    std::size_t size() const { return names_.size(); }

    const std::string& name(std::size_t index) const { return names_[index]; }

private:
    std::vector<std::string> names_;
    std::map<std::string, std::size_t> indexes_;
    std::size_t last_ = 0;
};

// Whether an id comes for the first time.
class Seen {
public:
    bool add(const EventId& id) {
        const auto device = static_cast<std::uint64_t>(devices_.index(id.device));
        return ids_.insert(device << 32U | id.number).second;
    }

private:
    Devices devices_;
    std::unordered_set<std::uint64_t> ids_;
};

}  // namespace

Recovered recover(std::string_view bytes, Detail detail) {
    Recovered result;
    Seen seen;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t end = piece_end(bytes, at);
        const std::string_view whole = bytes.substr(at, end - at);
        std::string_view piece = whole;
        result.events.emplace_back();
        const bool read = read_piece(result.events.back(), piece, detail);
        if (read && seen.add(result.events.back().id)) {
            result.lines.push_back(piece);
        } else {
            result.events.pop_back();
        }
        if (!read && whole.find_first_not_of(" \r\n\t") != std::string_view::npos) {
            result.damage.push_back({at, whole.size(), end == bytes.size()});
        }
        at = end < bytes.size() && bytes[end] == '\n' ? end + 1 : end;
    }
    return result;
}

std::string message(const std::vector<Damage>& damage) {
    if (damage.empty()) return {};
    if (damage.size() == 1 && damage.front().torn) {
        return "The last entry of your progress was cut off while it was written and is left out; "
               "all others are safe.";
    }
    const std::string count = to_text(static_cast<std::uint64_t>(damage.size()));
    const std::string entries =
        damage.size() == 1 ? "1 damaged entry was" : count + " damaged entries were";
    return entries + " found in your progress and set aside; all others are safe.";
}

std::vector<std::uint32_t> in_order(const std::vector<Event>& events) {
    Devices devices;
    std::vector<std::vector<std::uint32_t>> queues;
    for (std::uint32_t i = 0; i < events.size(); ++i) {
        const std::size_t device = devices.index(events[i].id.device);
        if (device == queues.size()) queues.emplace_back();
        queues[device].push_back(i);
    }
    for (auto& queue : queues) {
        const auto earlier = [&](std::uint32_t a, std::uint32_t b) {
            return events[a].id.number < events[b].id.number;
        };
        const auto same = [&](std::uint32_t a, std::uint32_t b) {
            return events[a].id.number == events[b].id.number;
        };
        if (!std::is_sorted(queue.begin(), queue.end(), earlier)) {
            std::stable_sort(queue.begin(), queue.end(), earlier);
        }
        queue.erase(std::unique(queue.begin(), queue.end(), same), queue.end());
    }
    if (queues.size() == 1) return queues.front();

    std::vector<std::uint32_t> order;
    std::vector<std::size_t> heads(queues.size(), 0);
    for (;;) {
        std::optional<std::size_t> next;
        for (std::size_t device = 0; device < queues.size(); ++device) {
            if (heads[device] == queues[device].size()) continue;
            if (!next) {
                next = device;
                continue;
            }
            const Instant here = events[queues[device][heads[device]]].at;
            const Instant best = events[queues[*next][heads[*next]]].at;
            const bool named_first = devices.name(device) < devices.name(*next);
            if (here < best || (here == best && named_first)) next = device;
        }
        if (!next) return order;
        order.push_back(queues[*next][heads[*next]++]);
    }
}

std::string merge(std::string_view a, std::string_view b) {
    const Recovered first = recover(a, Detail::folded);
    const Recovered second = recover(b, Detail::folded);
    std::vector<Event> events = first.events;
    events.insert(events.end(), second.events.begin(), second.events.end());
    std::string out;
    for (const std::uint32_t i : in_order(events)) {
        const bool from_first = i < first.lines.size();
        out += from_first ? first.lines[i] : second.lines[i - first.lines.size()];
        out += '\n';
    }
    return out;
}

}  // namespace recite
