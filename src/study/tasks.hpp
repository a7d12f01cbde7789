#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "progress/state.hpp"
#include "schedule/fit.hpp"
#include "schedule/simulate.hpp"
#include "study/action.hpp"

namespace recite::study {

struct State;

// What a fit came to: log loss of the curve in use and of the new one, less is better.
struct FitResult {
    Weights weights{};
    std::uint32_t answers = 0;  // that the losses are over
    double old_loss = 0;
    double new_loss = 0;
    bool later = false;  // on the last fifth of the answers, by a fit to those before; else on all
};

// A fit of the forgetting curve to the learner's own answers, in slices. First to the earlier four
// fifths, to see what it foretells of the last one; then to all. It does not move in memory.
class FitTask {
public:
    // The histories must have no objection.
    FitTask(Histories histories, const Weights& current);
    FitTask(const FitTask&) = delete;
    FitTask& operator=(const FitTask&) = delete;

    // Goes on for about `reviews` reviews; returns whether it is done.
    bool work(std::size_t reviews);

    bool done() const { return done_; }

    double progress() const;  // 0 to 1, never falls

    const FitResult& result() const { return result_; }

private:
    void weigh(std::size_t reviews);

    Histories histories_;
    Weights current_;
    std::int32_t from_ = 0;  // the day on which the last fifth begins
    std::optional<Fit> earlier_;
    Fit whole_;
    std::size_t next_card_ = 0;
    Loss old_, new_;
    bool done_ = false;
    FitResult result_;
};

// The work at hand; at most one at a time.
struct Tasks {
    std::unique_ptr<FitTask> fit;
    std::unique_ptr<RetentionCurve> costs;

    // Whether something is to be gone on with.
    bool running() const { return (fit && !fit->done()) || (costs && !costs->done()); }
};

// Why there is nothing to fit yet, as a sentence; empty if there is enough.
std::string fit_objection(const recite::State& learner);

// A year of this learner's studies: their cards, pace and limits.
SimulationPlan plan_of(const State& state);

void start_task(State& state, Task task);
void drop_task(State& state);
void use_fit(State& state);

// One slice, short enough to leave a frame its time; nothing if no work is at hand.
void go_on_with_task(State& state);

}  // namespace recite::study
