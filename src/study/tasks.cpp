#include "study/tasks.hpp"

#include <algorithm>
#include <utility>

#include "progress/summary.hpp"
#include "study/due.hpp"
#include "study/state.hpp"

namespace recite::study {
namespace {

constexpr double learned_share = 0.8;

// Reviews and cards for one slice: some five milliseconds in a page.
constexpr std::size_t reviews_a_slice = 2000;
constexpr std::uint32_t cards_a_slice = 12;

constexpr std::uint32_t most_cards = 1000;     // of a simulated year
constexpr std::uint32_t usual_new_cards = 10;  // where the learner takes none
constexpr double wrong_costs = 2.5;            // as much time as a right answer, with its steps

}  // namespace

FitTask::FitTask(Histories histories, const Weights& current)
    : histories_(std::move(histories)), current_(current), whole_(histories_) {
    const std::int32_t day = histories_.day_at(learned_share);
    if (!objection(histories_, day).empty()) return;
    from_ = day;
    result_.later = true;
    earlier_.emplace(histories_, Fit::Options{.until = day});
}

bool FitTask::work(std::size_t reviews) {
    if (done_) return true;
    if (earlier_ && !earlier_->done())
        earlier_->work(reviews);
    else if (!whole_.done())
        whole_.work(reviews);
    else
        weigh(reviews);
    return done_;
}

// Compares both curves, some cards at a time.
void FitTask::weigh(std::size_t reviews) {
    const Weights& found = earlier_ ? earlier_->weights() : whole_.weights();
    std::size_t seen = 0;
    for (; next_card_ < histories_.cards() && seen < reviews; ++next_card_) {
        const std::span<const FitReview> card = histories_[next_card_];
        const Loss before = loss_of(current_, card, from_, all_days);
        const Loss after = loss_of(found, card, from_, all_days);
        old_.sum += before.sum;
        old_.count += before.count;
        new_.sum += after.sum;
        new_.count += after.count;
        seen += card.size();
    }
    if (next_card_ < histories_.cards()) return;
    result_.weights = whole_.weights();
    result_.answers = old_.count;
    result_.old_loss = old_.mean();
    result_.new_loss = new_.mean();
    done_ = true;
}

double FitTask::progress() const {
    if (done_) return 1;
    constexpr double fits = 0.95;
    if (!earlier_) return fits * whole_.progress();
    return fits * (earlier_->progress() + whole_.progress()) / 2;
}

std::string fit_objection(const recite::State& learner) {
    return objection(histories(learner));
}

SimulationPlan plan_of(const State& state) {
    const recite::State& learner = state.keeping.state();
    SimulationPlan plan;
    plan.weights = learner.settings.policy.weights;
    plan.max_interval = learner.settings.policy.max_interval;
    plan.cards = std::clamp(static_cast<std::uint32_t>(deck_of(state).size()), 1U, most_cards);
    plan.new_a_day = learner.settings.limits.new_cards;
    if (plan.new_a_day <= 0) plan.new_a_day = usual_new_cards;
    plan.answer_ms = learner.history.pace_ms;
    plan.wrong_answer_ms = wrong_costs * plan.answer_ms;
    return plan;
}

void start_task(State& state, Task task) {
    state.tasks = {};
    const recite::State& learner = state.keeping.state();
    switch (task) {
        case Task::fit: {
            Histories all = histories(learner);
            if (!objection(all).empty()) return;
            state.tasks.fit =
                std::make_unique<FitTask>(std::move(all), learner.settings.policy.weights);
            announce(state, "Fitting to your answers.");
            return;
        }
        case Task::costs:
            state.tasks.costs = std::make_unique<RetentionCurve>(plan_of(state));
            announce(state, "Working out a year of study.");
            return;
    }
}

void drop_task(State& state) {
    state.tasks = {};
}

void use_fit(State& state) {
    if (!state.tasks.fit || !state.tasks.fit->done()) return;
    const Weights& weights = state.tasks.fit->result().weights;
    Changed change;
    change.name = "weights";
    change.numbers.assign(weights.begin(), weights.end());
    state.tasks = {};
    if (!objection(change).empty()) return;
    happen(state.keeping, {std::move(change)}, moment_of(state), state.effects);
    toast(state, "From now on by your own curve. What is planned stays planned.",
          offer("Undo", Undo{}));
}

void go_on_with_task(State& state) {
    if (!state.tasks.running()) return;
    bool done = false;
    if (state.tasks.fit) done = state.tasks.fit->work(reviews_a_slice);
    if (state.tasks.costs) done = state.tasks.costs->work(cards_a_slice);
    if (done) announce(state, state.tasks.fit ? "The fit is done." : "The year is worked out.");
}

}  // namespace recite::study
