#pragma once

#include <memory>

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

private:
    std::unique_ptr<State> state_;
};

}  // namespace recite::study
