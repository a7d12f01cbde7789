#pragma once

#include <optional>

#include "base/id.hpp"
#include "questions/side.hpp"

namespace recite {

// What a card stands for: one fact of one pack, asked from one side.
struct CardParts {
    PackId pack;
    FactId fact;
    Side side = Side::value;
    bool operator==(const CardParts&) const = default;
};

// "pack/fact/side": the same however a pack is ordered or reworded.
CardId card_of(const PackId& pack, const FactId& fact, Side side);

// "pack/quiz/id", for a hand-written question.
CardId card_of(const PackId& pack, const QuizId& quiz, std::string_view question);

// Empty for a hand-written question's card, and for what is no card at all.
std::optional<CardParts> parts_of(const CardId& card);

}  // namespace recite
