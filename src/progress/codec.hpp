#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "progress/event.hpp"

namespace recite {

// How a line begins, and where an event can be found again in bytes that were damaged: within a
// JSON string the quotes would be escaped.
constexpr std::string_view line_start = R"({"sum":")";

// Whether the prompt, the options and the response are read too. The fold needs none of them.
enum class Detail { all, folded };

// One line of JSON, without its line end: first a check sum (FNV-1a 64, 16 hex digits) of all the
// bytes after it, then kind, id, time, day and UTC offset, then what the kind holds; what is empty,
// zero or false is left out.
std::string encode(const Event& event);

// The event that a line holds; none if a byte of it is not as it was written. A kind that is not
// known comes back as Foreign, which `encode` writes as it was; unknown keys of a known kind are
// passed over.
std::optional<Event> decode(std::string_view line, Detail detail = Detail::all);

// The same into an event at hand, which is left in pieces where the line holds none.
bool decode_into(Event& event, std::string_view line, Detail detail);

}  // namespace recite
