#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "study/state.hpp"

namespace recite::study {

// So many others stand between a question and its next turn, and between two on one subject, where
// there are enough.
constexpr std::size_t questions_apart = 3;

// What is worth doing after an absence takes so long.
constexpr int brief_minutes = 5;

// How many answers fit into so many minutes at the learner's pace, at least one.
std::size_t answers_in(const State& state, int minutes);

// Begins a study session of what is due, of what falls due within the next days, of what fits into
// five minutes, or of all that was met, which moves nothing. Goes to the study screen. Does nothing
// where there is nothing.
void start_study(State& state, Load load = Load::due);

// Whether this session is one of study and on the screen.
bool studying_here(const State& state);

// Whether the card is new or on its first steps: then it is asked to be recognised.
bool is_learning(const State& state, const CardId& card);

// The card's next question: by recognition while it is being learned, by recall from then on; where
// nothing is to be typed, as a flashcard. None if the pack cannot ask it.
std::optional<Question> question_on(const State& state, const Pack& pack, const CardId& card,
                                    bool by_recall);

// "No typing now": what is still to be typed in this session becomes flashcards.
void stop_typing(State& state);

// Takes the cards of this session into study that are not in it yet.
void keep_cards(State& state);
std::vector<CardId> cards_to_keep(const State& state, const Session& session);

// "7 moved on, 3 come back tomorrow." Empty if no card of the session is in study.
std::string moved_text(const State& state, const Session& session);

}  // namespace recite::study
