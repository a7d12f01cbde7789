#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "progress/state.hpp"
#include "schedule/fit.hpp"

namespace recite {

// How many cards are new, forgotten, shaky and known, by Knowledge.
using KnowledgeCounts = std::array<std::uint32_t, 4>;

// Of the cards in study, by the topic of their last answer; "" for those without one.
std::map<std::string, KnowledgeCounts> knowledge_by_topic(const State& state, Day today,
                                                          const Fsrs& fsrs);

KnowledgeCounts sum(const std::map<std::string, KnowledgeCounts>& topics);

// How many cards are due on each of `days` days from `today` on, if each is answered once; those
// overdue count on the first.
std::vector<std::uint32_t> forecast(const State& state, Day today, std::size_t days);

// How many of the cards that have a memory would be recalled on that day if asked for, with no
// answer until then; the sum of their chances.
double expected_recalled(const State& state, Day day, const Fsrs& fsrs);

// How sound those chances are, from days when they were put to the test.
struct Calibration {
    std::uint32_t reviews = 0;
    double recalled = 0;  // share of them
    double expected = 0;  // mean chance that was foretold
    double brier = 0;     // mean square of chance less outcome: 0 is clairvoyance
};

Calibration calibration(const History& history, Day first, Day last);

// How often reviews went well of which a like chance was foretold.
struct ForetoldPoint {
    double expected = 0;  // mean chance, 0 to 1
    double recalled = 0;  // share of the reviews
    std::uint32_t reviews = 0;
};

// One for each tenth of the chance that had a review, the lowest first: on the diagonal, what is
// foretold comes true.
std::vector<ForetoldPoint> foretold_curve(const History& history);

// How sure the learner was, set against how right.
struct Sureness {
    Certainty certainty = Certainty::guess;
    double meant = 0;  // the middle of the chances that the word stands for
    std::uint32_t answers = 0;
    double right = 0;  // share of the answers
};

// The three words in their order, the least sure first.
struct SureAndRight {
    std::array<Sureness, 3> words;
    std::uint32_t answers = 0;
    double brier = 0;  // mean square of what was meant less what came, 0 is best; 0 without answers
};

SureAndRight sure_and_right(const History& history);

// Reviews that were typed, and how many of these were recalled.
struct RecallTally {
    std::uint32_t reviews = 0;
    std::uint32_t recalled = 0;
    bool operator==(const RecallTally&) const = default;
};

// Of a pack's cards, from `first` to `last`, by the topic of each card's last answer.
std::map<std::string, RecallTally> recall_by_topic(const State& state, const PackId& pack,
                                                   Day first, Day last);

// A card and what it belongs to: its topics, its articles, ...
struct GroupedCard {
    CardId card;
    std::vector<std::string> groups;
};

// How many cards of each group are new, forgotten, shaky and known; those never met are new, those
// set aside are left out.
std::map<std::string, KnowledgeCounts> knowledge_by_group(const State& state,
                                                          const std::vector<GroupedCard>& cards,
                                                          Day today, const Fsrs& fsrs);

// Cards that were forgotten at reviews, by lapses, then by share of wrong answers; the worst first.
std::vector<const CardRecord*> hardest(const State& state, std::size_t most);

// What the weights are fitted to: the moves of each card, of which those count that were produced
// from memory.
Histories histories(const State& state);

// A day until an exam in figures.
struct ExamOutlook {
    std::int32_t days_left = 0;
    double recalled_untouched = 0;  // of cards met, if nothing more is done
    double recalled_at_pace = 0;    // of all, if what is due is done and new ones come as set
    std::uint32_t started_by_then = 0;
    std::uint32_t left_out = 0;  // new cards whose turn does not come: leave out, or raise the pace
    double minutes_a_day = 0;    // that this pace takes
};

// `fresh` cards are still to be learned. Reviews a day are reckoned from intervals as they are.
ExamOutlook exam_outlook(const State& state, Day today, std::uint32_t fresh, const Fsrs& fsrs);

}  // namespace recite
