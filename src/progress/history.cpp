#include "progress/history.hpp"

#include <algorithm>

namespace recite {
namespace {

// An answer that took longer was left lying.
constexpr std::int32_t longest_answer_ms = 90'000;
constexpr std::int32_t pace_memory = 30;  // answers that the pace follows

void add(DayTally& total, const DayTally& day) {
    total.answers += day.answers;
    total.right += day.right;
    total.almost += day.almost;
    total.typed += day.typed;
    total.typed_right += day.typed_right;
    total.started += day.started;
    total.reviews += day.reviews;
    total.recalled += day.recalled;
    total.expected += day.expected;
    total.squares += day.squares;
    total.spent_ms += day.spent_ms;
}

}  // namespace

void count_answer(History& history, Day day, const Answered& answer, const CardId& card) {
    const bool right = answer.outcome == Outcome::right;
    const std::int32_t spent = std::clamp(answer.spent_ms, 0, longest_answer_ms);
    DayTally& tally = history.days[day];
    ++tally.answers;
    tally.right += right ? 1 : 0;
    tally.almost += answer.outcome == Outcome::almost ? 1 : 0;
    tally.typed += answer.recalled ? 1 : 0;
    tally.typed_right += answer.recalled && right ? 1 : 0;
    tally.spent_ms += spent;

    ++history.answers;
    ++history.answers_unsaved;
    if (spent > 0) history.pace_ms += (spent - history.pace_ms) / pace_memory;
    CertaintyTally& sure = history.certainty[static_cast<std::size_t>(answer.certainty)];
    ++sure.answers;
    sure.right += right ? 1 : 0;
    if (!answer.asked.empty() && !answer.given.empty()) {
        Confusion& confusion = history.confusions[{answer.asked, answer.given}];
        ++confusion.times;
        confusion.last_day = day;
        confusion.card = card;
    }
}

void count_review(History& history, Day day, double chance, bool recalled) {
    DayTally& tally = history.days[day];
    const double outcome = recalled ? 1 : 0;
    ++tally.reviews;
    tally.recalled += recalled ? 1 : 0;
    tally.expected += chance;
    tally.squares += (chance - outcome) * (chance - outcome);

    const auto tenth = static_cast<std::size_t>(std::clamp(chance * 10, 0.0, 9.0));
    ChanceTally& foretold = history.chances[tenth];
    ++foretold.reviews;
    foretold.recalled += recalled ? 1 : 0;
    foretold.expected += chance;
}

DayTally sum(const History& history, Day first, Day last) {
    DayTally total;
    for (auto day = history.days.lower_bound(first); day != history.days.end(); ++day) {
        if (last < day->first) break;
        add(total, day->second);
    }
    return total;
}

}  // namespace recite
