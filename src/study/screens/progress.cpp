#include <algorithm>
#include <cmath>

#include "base/number.hpp"
#include "progress/history.hpp"
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
    const Fsrs& fsrs = state.keeping.progress.scheduler().fsrs();
    double expected = 0;
    std::size_t cards = 0;
    for (const CardRecord& card : state.keeping.state().cards) {
        if (!card.in_study || !card.standing.memory) continue;
        expected += recall_chance(card, today, fsrs);
        ++cards;
    }
    const DayTally tally = last_days(state);
    std::string detail = "estimate";
    if (tally.reviews >= few_answers) {
        const double error = std::abs(tally.expected - tally.recalled) / tally.reviews;
        detail += ", off by " + number(error * static_cast<double>(cards)) + " so far";
    } else {
        detail += "; too few reviews to say how far off";
    }
    return {"You would recall today",
            number(expected) + " of " + number(static_cast<double>(cards)), detail};
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
    const Fsrs& fsrs = state.keeping.progress.scheduler().fsrs();
    const auto& cards = state.keeping.state().cards;
    const auto count = static_cast<std::size_t>(
        std::count_if(cards.begin(), cards.end(), [&](const CardRecord& card) {
            return knowledge_of(card, today, fsrs) == Knowledge::known;
        }));
    return {"Known", counted(count, "card"), "held three weeks or more"};
}

ProgressView::Figure when_sure(const State& state) {
    const auto& certainty = state.keeping.state().history.certainty;
    const auto share = [&](recite::Certainty level) {
        const CertaintyTally& tally = certainty[static_cast<std::size_t>(level)];
        return percent(tally.right, tally.answers);
    };
    return {"When sure, right", share(recite::Certainty::sure),
            "fairly: " + share(recite::Certainty::unsure) +
                ", not sure: " + share(recite::Certainty::guess)};
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
    body.next_title = "Nothing is due. " + next_text(state, queue);
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
    Chart topics = known_by_topic(state, pack);
    if (body.next_text.empty() && topics.title.ends_with("weakest topic"))
        body.next_text = topics.title + ".";
    body.charts = {studied_days(state), falling_due(state), sure_and_right(state),
                   std::move(topics)};
    if (Chart mixed = mixed_up(state); !mixed.rows.empty()) body.charts.push_back(std::move(mixed));
    if (Chart curve = forgetting(state, pack); !curve.rows.empty())
        body.charts.push_back(std::move(curve));
    return body;
}

}  // namespace recite::study::screens
