#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "progress/state.hpp"

namespace recite {

// A state written down, so that opening the page need not fold every event anew. It only saves
// time and can always be thrown away: what counts is the journal. Bytes, little end first: a
// signature, the versions of this format and of the scheduler, a check sum of what follows, the
// state.
std::string write_snapshot(const State& state);

// The state that was written down; none if a byte is not as it was written, or another version of
// the program wrote it.
std::optional<State> read_snapshot(std::string_view bytes);

}  // namespace recite
