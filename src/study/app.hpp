#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.hpp"
#include "study/action.hpp"
#include "study/effect.hpp"
#include "study/screen.hpp"

namespace recite::study {

struct State;

// The whole program without a face: actions in, effects out, and what is to be seen. It reads no
// clock and no file: time comes with each action, and what the outside must do comes back.
class App {
public:
    App();
    ~App();
    App(App&&) noexcept;
    App& operator=(App&&) noexcept;

    // Does what an action says at a moment. The first action is Begin. An action that makes no
    // sense on the present screen does nothing. Effects are in the order they are to be run.
    Effects apply(const Action& action, Instant now);

    // What is shown now; good until the next apply.
    const Screen& screen() const;

    // In place of the first JournalRead, where an earlier visit has left a snapshot; `lines` are
    // those that it does not hold. The others may follow in any number of calls, once for all: the
    // host is to hurry if somebody waits for them, as when the snapshot is of no use.
    Effects read(std::string_view snapshot, const std::vector<std::string>& lines, Instant now);
    Effects read_earlier(const std::vector<std::string>& lines, bool last, Instant now);
    bool waits_for_earlier() const;

    // What the journal has led to so far, for the next visit.
    std::string snapshot() const;

    // The learner's clock has this offset from UTC from now on: a journey, or daylight saving.
    void move_clock(std::int32_t utc_offset_minutes);

private:
    bool postpone(const Action& action);

    std::unique_ptr<State> state_;
    std::vector<std::string> spared_;  // lines read while the snapshot was of no use
    std::vector<Action> postponed_;    // until all of the journal is there
    bool all_wanted_ = false;          // the snapshot was of no use
};

}  // namespace recite::study
