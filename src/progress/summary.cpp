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

std::vector<ForetoldPoint> foretold_curve(const History& history) {
    std::vector<ForetoldPoint> curve;
    for (const ChanceTally& tally : history.chances) {
        if (tally.reviews == 0) continue;
        curve.push_back({tally.expected / tally.reviews,
                         static_cast<double>(tally.recalled) / tally.reviews, tally.reviews});
    }
    return curve;
}

SureAndRight sure_and_right(const History& history) {
    // "Not sure" is under 2 in 3, "fairly" up to 4 in 5, "sure" over that.
    constexpr std::array<std::pair<Certainty, double>, 3> meanings = {
        {{Certainty::guess, 0.5}, {Certainty::unsure, 0.73}, {Certainty::sure, 0.9}}};
    SureAndRight result;
    double squares = 0;
    for (std::size_t i = 0; i < meanings.size(); ++i) {
        const double meant = meanings[i].second;
        const CertaintyTally& tally =
            history.certainty[static_cast<std::size_t>(meanings[i].first)];
        Sureness& word = result.words[i];
        word.certainty = meanings[i].first;
        word.meant = meant;
        word.answers = tally.answers;
        result.answers += tally.answers;
        if (tally.answers == 0) continue;
        word.right = static_cast<double>(tally.right) / tally.answers;
        squares +=
            tally.right * (1 - meant) * (1 - meant) + (tally.answers - tally.right) * meant * meant;
    }
    if (result.answers > 0) result.brier = squares / result.answers;
    return result;
}

std::map<std::string, RecallTally> recall_by_topic(const State& state, const PackId& pack,
                                                   Day first, Day last) {
    std::map<std::string, RecallTally> topics;
    for (const CardRecord& card : state.cards) {
        if (!(card.pack == pack)) continue;
        for (auto move = card.moves.rbegin(); move != card.moves.rend(); ++move) {
            if (move->day < first) break;
            if (move->day > last || !move->recalled || move->elapsed_days == 0) continue;
            RecallTally& tally = topics[card.topic];
            ++tally.reviews;
            tally.recalled += move->rating == Rating::again ? 0 : 1;
        }
    }
    return topics;
}

std::map<std::string, KnowledgeCounts> knowledge_by_group(const State& state,
                                                          const std::vector<GroupedCard>& cards,
                                                          Day today, const Fsrs& fsrs) {
    std::map<std::string, KnowledgeCounts> groups;
    for (const GroupedCard& grouped : cards) {
        const CardRecord* card = state.find(grouped.card);
        if (card != nullptr && card->set_aside) continue;
        const Knowledge knowledge =
            card == nullptr ? Knowledge::fresh : knowledge_of(*card, today, fsrs);
        for (const std::string& group : grouped.groups)
            ++groups[group][static_cast<std::size_t>(knowledge)];
    }
    return groups;
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
