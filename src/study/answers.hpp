#pragma once

#include <string>
#include <vector>

#include "progress/event.hpp"
#include "progress/state.hpp"
#include "study/session.hpp"
#include "study/state.hpp"

namespace recite::study {

// A fingerprint of what a fact says, as it is shown: another one means that the fact was mended.
std::string value_print(const FactBase& base, const Fact& fact);

// What the journal is to hold of an answered question: one event for each card that it asks, each
// with its part's credit, rated by the table of evidence. Empty while there is no verdict.
std::vector<EventBody> events_of(const Pack& pack, const Session& session, const Step& step,
                                 const recite::State& learner);

// The same for a question that has to be asked once more, to be typed, before it counts.
bool wants_recall(const Pack& pack, const Session& session, const Step& step,
                  const recite::State& learner);

// Whether some recipe asks this card to be typed.
bool can_be_typed(const Pack& pack, const CardId& card);

// Chance of a blind hit on a question, for options one of their number, else 0.
double blind_chance(const Question& question);

}  // namespace recite::study
