#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "base/diagnostic.hpp"
#include "facts/checks.hpp"
#include "questions/quiz.hpp"

namespace recite {

// How much is to be played: that many quizzes of `count` questions, one for each seed from 1.
struct Play {
    std::uint64_t seeds = 100;
    std::size_t count = 20;
};

// Flaws of the questions that a base gives, each told once with the entry in the JSON that causes
// it: the fact, its relation, or the base as a whole. item_writing.md says which of the published
// guidelines each check stands for. Source: Haladyna, Downing and Rodriguez 2002.
Diagnostics critique(const Writer& writer, const Play& play);

// The same of a quiz: of what its plans give, and once of each question that its author wrote,
// which is told where it is written.
Diagnostics critique(const Writer& writer, const Quiz& quiz, const Play& play);

// The checks that critique makes, for `recite explain`.
std::span<const CheckText> critique_checks();

}  // namespace recite
