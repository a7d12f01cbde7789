#include <algorithm>
#include <cmath>

#include "base/number.hpp"
#include "progress/summary.hpp"
#include "study/cite.hpp"
#include "study/due.hpp"
#include "study/navigation.hpp"
#include "study/screens/charts.hpp"
#include "study/screens/screens.hpp"

namespace recite::study::screens {
namespace {

constexpr int days_back = 30;

std::string number(double value) {
    return grouped(std::round(value));
}

std::string percent(double part, double whole) {
    return whole == 0 ? "-" : number(100 * part / whole) + "%";
}

DayTally last_days(const State& state) {
    const Day today = moment_of(state).day();
    return sum(state.keeping.state().history, Day{today.number - days_back + 1}, today);
}

ProgressView::Figure recall_today(const State& state) {
    const Day today = moment_of(state).day();
    const recite::State& learner = state.keeping.state();
    const double expected =
        expected_recalled(learner, today, state.keeping.progress.scheduler().fsrs());
    const auto cards = static_cast<double>(std::count_if(
        learner.cards.begin(), learner.cards.end(),
        [](const CardRecord& card) { return card.standing.memory && !card.set_aside; }));
    if (cards == 0) return {"You would recall today", "-", "no card has been studied yet"};
    const DayTally tally = last_days(state);
    std::string detail = "an estimate";
    if (tally.reviews >= few_answers) {
        const double error = std::abs(tally.expected - tally.recalled) / tally.reviews;
        detail += ", off by " + number(error * cards) + " as measured by " +
                  counted(tally.reviews, "review");
    } else {
        detail += "; too few reviews to say how far off";
    }
    return {"You would recall today", number(expected) + " of " + number(cards), detail};
}

ProgressView::Figure typed_right(const State& state) {
    const DayTally tally = last_days(state);
    const double goal = state.keeping.state().settings.policy.retention * 100;
    return {"Typed answers right", percent(tally.typed_right, tally.typed),
            "of " + to_text(tally.typed) + " in 30 days; goal " + number(goal) + "%" +
                (tally.typed < few_answers ? "; too few yet" : "")};
}

ProgressView::Figure known(const State& state) {
    const Day today = moment_of(state).day();
    const KnowledgeCounts counts = sum(knowledge_by_topic(
        state.keeping.state(), today, state.keeping.progress.scheduler().fsrs()));
    const auto of = [&](Knowledge what) {
        return to_text(counts[static_cast<std::size_t>(what)]) + " " + std::string(name_of(what));
    };
    return {"Known", counted(counts[static_cast<std::size_t>(Knowledge::known)], "card"),
            of(Knowledge::shaky) + ", " + of(Knowledge::forgotten) + ", " + of(Knowledge::fresh)};
}

ProgressView::Figure when_sure(const State& state) {
    const SureAndRight found = sure_and_right(state.keeping.state().history);
    const auto share = [&](std::size_t word) {
        const Sureness& one = found.words[word];
        return one.answers == 0 ? std::string("-") : number(one.right * 100) + "%";
    };
    return {"When sure, right", share(2), "fairly: " + share(1) + ", not sure: " + share(0)};
}

void next_thing(const State& state, const Pack& pack, ProgressView& body) {
    const Queue queue = queue_of(state);
    const std::size_t due = queue.steps + queue.reviews;
    if (due > 0) {
        body.next_title = "Next: " + counted(due, "card") + " due now, about " +
                          counted(static_cast<std::size_t>(std::max(1, queue.minutes)), "minute") +
                          ".";
        body.next = primary("Study", StartStudy{});
        return;
    }
    const std::string next = next_text(state, queue);
    body.next_title = "Nothing is due." + (next.empty() ? next : " " + next);
    body.next = primary("Start a quiz", Open{fresh_quiz(state, pack.entry.id, 10)});
}

}  // namespace

Body progress(const State& state, const Pack& pack) {
    ProgressView body;
    if (state.keeping.state().history.answers == 0) {
        body.empty = "There is nothing to show yet. Answer a few questions first.";
        body.next = primary("Try five questions", Open{fresh_quiz(state, pack.entry.id, 5)});
        return body;
    }
    next_thing(state, pack, body);
    body.figures = {recall_today(state), typed_right(state), known(state), when_sure(state)};
    body.charts = {studied_days(state), falling_due(state), sure_and_right_chart(state)};
    for (Chart& chart : std::vector<Chart>{foretold_chart(state), forgetting(state, pack)})
        if (!chart.rows.empty()) body.charts.push_back(std::move(chart));
    body.sections = progress_sections(state, pack);
    body.next_text = weakest_topic(state, pack);
    return body;
}

}  // namespace recite::study::screens
