#pragma once

#include <string>

#include "base/result.hpp"
#include "cli/command.hpp"
#include "progress/state.hpp"

namespace recite::cli {

// Reads a journal and folds it; damage is told on the console's error stream.
Result<State> load_learner(const std::string& path, Console& console);

// The learner's day by this machine's clock, where they were when they last answered.
Day today_of(const State& state);

}  // namespace recite::cli
