#include "progress/summary.hpp"

#include <algorithm>

namespace recite {
namespace {

constexpr double answers_per_start = 3;  // a new card's first and its steps
constexpr double reviews_per_start = 3;  // that follow within some weeks

bool is_learned(const CardRecord& card) {
    return card.standing.memory && !card.set_aside;
}

}  // namespace

std::map<std::string, KnowledgeCounts> knowledge_by_topic(const State& state, Day today,
                                                          const Fsrs& fsrs) {
    std::map<std::string, KnowledgeCounts> topics;
    for (const CardRecord& card : state.cards) {
        if (!card.in_study || card.set_aside) continue;
        const auto knowledge = static_cast<std::size_t>(knowledge_of(card, today, fsrs));
        ++topics[card.topic][knowledge];
    }
    return topics;
}

KnowledgeCounts sum(const std::map<std::string, KnowledgeCounts>& topics) {
    KnowledgeCounts total{};
    for (const auto& topic : topics) {
        for (std::size_t i = 0; i < total.size(); ++i) total[i] += topic.second[i];
    }
    return total;
}

std::vector<std::uint32_t> forecast(const State& state, Day today, std::size_t days) {
    std::vector<std::uint32_t> counts(days, 0);
    for (const CardRecord& card : state.cards) {
        if (!is_learned(card)) continue;
        const auto wait = std::max(0, due_day(card).number - today.number);
        if (static_cast<std::size_t>(wait) < days) ++counts[static_cast<std::size_t>(wait)];
    }
    return counts;
}

double expected_recalled(const State& state, Day day, const Fsrs& fsrs) {
    double total = 0;
    for (const CardRecord& card : state.cards) {
        if (is_learned(card)) total += recall_chance(card, day, fsrs);
    }
    return total;
}

Calibration calibration(const History& history, Day first, Day last) {
    const DayTally tally = sum(history, first, last);
    Calibration result;
    result.reviews = tally.reviews;
    if (tally.reviews == 0) return result;
    result.recalled = static_cast<double>(tally.recalled) / tally.reviews;
    result.expected = tally.expected / tally.reviews;
    result.brier = tally.squares / tally.reviews;
    return result;
}

std::vector<ConfusedPair> confused_pairs(const History& history, std::uint32_t at_least) {
    std::vector<ConfusedPair> pairs;
    for (const auto& [names, confusion] : history.confusions) {
        if (confusion.times >= at_least) pairs.push_back({names.first, names.second, confusion});
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const ConfusedPair& a, const ConfusedPair& b) {
        return a.confusion.times > b.confusion.times;
    });
    return pairs;
}

std::vector<const CardRecord*> hardest(const State& state, std::size_t most) {
    std::vector<const CardRecord*> cards;
    for (const CardRecord& card : state.cards) {
        if (card.standing.lapses > 0 && !card.set_aside) cards.push_back(&card);
    }
    std::sort(cards.begin(), cards.end(), [](const CardRecord* a, const CardRecord* b) {
        if (a->standing.lapses != b->standing.lapses)
            return a->standing.lapses > b->standing.lapses;
        const auto first = std::uint64_t{a->wrong} * b->answers;
        const auto second = std::uint64_t{b->wrong} * a->answers;
        return first != second ? first > second : a->id < b->id;
    });
    if (cards.size() > most) cards.resize(most);
    return cards;
}

Histories histories(const State& state) {
    Histories result;
    std::vector<FitReview> reviews;
    for (const CardRecord& card : state.cards) {
        reviews.clear();
        for (const Move& move : card.moves) {
            reviews.push_back({move.elapsed_days, move.rating, move.recalled, move.day.number});
        }
        result.add(reviews);
    }
    return result;
}

ExamOutlook exam_outlook(const State& state, Day today, std::uint32_t fresh, const Fsrs& fsrs) {
    ExamOutlook outlook;
    const Settings& settings = state.settings;
    outlook.days_left = std::max(0, settings.exam.number - today.number);
    outlook.recalled_untouched = expected_recalled(state, settings.exam, fsrs);

    // Cards kept up stand between the retention asked for and 1 when the day comes.
    const double kept_up = (1 + settings.policy.retention) / 2;
    double learned = 0;
    double reviews = 0;
    for (const CardRecord& card : state.cards) {
        if (!is_learned(card)) continue;
        learned += 1;
        const double interval = std::max(
            1.0, fsrs.interval(settings.policy.retention, card.standing.memory->stability));
        reviews += outlook.days_left / interval;
    }
    const auto turns = static_cast<std::uint64_t>(outlook.days_left) *
                       static_cast<std::uint64_t>(std::max(0, settings.limits.new_cards));
    outlook.started_by_then = static_cast<std::uint32_t>(std::min<std::uint64_t>(turns, fresh));
    outlook.left_out = fresh - outlook.started_by_then;
    outlook.recalled_at_pace = (learned + outlook.started_by_then) * kept_up;
    const double answers =
        reviews + outlook.started_by_then * (answers_per_start + reviews_per_start);
    if (outlook.days_left > 0) {
        outlook.minutes_a_day = answers * state.history.pace_ms / outlook.days_left /
                                static_cast<double>(ms_per_minute);
    }
    return outlook;
}

}  // namespace recite
