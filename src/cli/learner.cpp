#include "cli/learner.hpp"

#include <chrono>
#include <ostream>

#include "cli/files.hpp"
#include "progress/recover.hpp"
#include "progress/replay.hpp"

namespace recite::cli {

Result<State> load_learner(const std::string& path, Console& console) {
    const auto bytes = read_file(path);
    if (!bytes) return bytes.error();
    const Recovered read = recover(bytes.value(), Detail::folded);
    if (!read.damage.empty()) console.error << "recite: " << message(read.damage) << "\n";
    if (read.events.empty()) return Error{"no event stands in '" + path + "'"};
    return replay(read.events);
}

Day today_of(const State& state) {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const Instant instant{std::chrono::duration_cast<std::chrono::milliseconds>(now).count()};
    return day_of(instant, {state.utc_offset_minutes, state.settings.boundary_minutes});
}

}  // namespace recite::cli
