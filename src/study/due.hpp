#pragma once

#include <string>

#include "progress/queue.hpp"
#include "study/state.hpp"

namespace recite::study {

// The moment of the present action, by the learner's own day.
Moment moment_of(const State& state);

// The cards of all packs that have been read, core facts first.
const Deck& deck_of(const State& state);

// What is due now.
Queue queue_of(const State& state);

// Whether the learner was away for a week or more and there is more to do than a few minutes take;
// `due` cards are due.
bool was_away(const State& state, std::size_t due);

// What is worth doing then, without blame.
std::string back_text(const State& state, std::size_t due);

// "today", "tomorrow", "in 6 days".
std::string when(Day day, Day today);

// When a card returns, as a sentence; empty for one that is not in study.
std::string returns_text(const State& state, const CardId& card);

// When a flashcard would return if it were judged so; empty for one that is not in study.
std::string returns_if(const State& state, const Session& session, const CardId& card,
                       Rating rating);

// "Next at 07:40.", "Next tomorrow."; empty if nothing is planned.
std::string next_text(const State& state, const Queue& queue);

}  // namespace recite::study
