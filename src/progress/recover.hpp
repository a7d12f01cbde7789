#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "progress/codec.hpp"
#include "progress/event.hpp"

namespace recite {

// Bytes of a journal that are no event: what a power cut or a bad disk left.
struct Damage {
    std::size_t offset = 0;  // of the first byte
    std::size_t size = 0;
    bool torn = false;  // the end of the journal, cut off while it was written
    bool operator==(const Damage&) const = default;
};

// What could be read of a journal's bytes.
struct Recovered {
    std::vector<Event> events;            // as written, each id once
    std::vector<std::string_view> lines;  // the line of each event, into the bytes
    std::vector<Damage> damage;           // in order
};

// Reads every event that is whole, wherever it stands; the rest is set aside and told. Lines may
// end in CR LF. An id that comes again is passed over. The bytes outlive the result's lines.
Recovered recover(std::string_view bytes, Detail detail = Detail::all);

// What to tell the learner; empty when nothing is damaged.
std::string message(const std::vector<Damage>& damage);

// The lines of both journals, each event once, in the order of `in_order`, one a line.
// merge(a, a) == merge(a, {}), merge(a, b) == merge(b, a).
std::string merge(std::string_view a, std::string_view b);

// The order in which events are folded: each device's by number; between devices the one whose next
// event is earliest goes first, and of equals the lesser name. It depends on the set of events
// alone. Gives indexes into `events`, ids that come again left out.
std::vector<std::uint32_t> in_order(const std::vector<Event>& events);

}  // namespace recite
