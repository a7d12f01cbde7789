#pragma once

#include "progress/event.hpp"
#include "questions/recipe.hpp"
#include "questions/verdict.hpp"

namespace recite::study {

// What an answer is evidence of, as far as the memory of one card goes.
struct Evidence {
    Mark mark = Mark::wrong;
    double credit = 0;
    bool contested = false;  // another source says what was given
    Demand demand = Demand::recall;
    bool options_asked = false;  // typing was asked for, the learner wanted options
    bool hinted = false;
    bool sure = true;             // false: the learner said that they were not
    bool several = false;         // the question asked other cards besides
    bool learning = false;        // the card is on a step within the day
    bool recall_possible = true;  // some recipe can ask the card to be typed
};

// What the schedule makes of it.
struct Rated {
    Rating rating = Rating::again;
    Bearing bearing = Bearing::full;
    bool again_by_recall = false;  // the session asks once more, to be typed
    bool operator==(const Rated&) const = default;
};

// The table of evidence. A machine's verdict never gives Easy. Of recall: right, or almost with all
// of the credit, is Good, however sure; after a hint, or with a part of the credit, Hard; wrong or
// a pass, Again. Of recognition: on a learning step right is Good; at a review it stands in where
// nothing can be typed or the learner asked for options, and right is Hard, since a hit may be
// luck; else the card is to be asked by recall yet. A question on several facts can lower a card
// and never lengthen it. Not for flashcards, which the learner judges, nor for contested answers,
// of which the learner is asked.
Rated rate(const Evidence& evidence);

// The retention to aim at where only options can be asked, so that lucky hits do not count as
// memory: chance + (1 - chance) * retention, chance that of a blind hit.
double aim_of(double retention, double chance);

}  // namespace recite::study
