#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/random.hpp"
#include "facts/fact_base.hpp"
#include "questions/side.hpp"

namespace recite {

// The wordings in which a fact may be asked from a side, as the relation gives them, that do not
// tell their answer; `harmless` are words that may stand in both. Empty: it cannot be asked so.
std::vector<std::string_view> askable(const FactBase& base, const Fact& fact, Side side);

// One of the askable wordings, filled in, with the date and the account it holds for: "As of
// January 2025, who leads DeepSeek?". Empty if there is none.
std::string question_stem(const FactBase& base, const Fact& fact, Side side, Random& random);

// The same asked of several subjects at once: "In which year was each of these founded?".
std::string question_of_each(const FactBase& base, const Fact& fact, Random& random);

// The fact as a statement with `instead` in place of its value or subject. Empty if no template of
// the relation holds that side, or what is left tells it.
std::string statement_with(const FactBase& base, const Fact& fact, Side side,
                           std::string_view instead, Random& random);

// The fact as a sentence that leans on no other: its `say`, unless that begins with a pronoun.
std::string standalone(const FactBase& base, const Fact& fact);

// The statement as it stands, with its date and account.
std::string full_statement(const FactBase& base, const Fact& fact, Random& random);

// "according to Article A" and "as of January 2025", as far as a question on this fact has to say
// so; empty if it need not.
std::string conditions(const FactBase& base, const Fact& fact);

// Whether a sentence turns on a negation: then its twin with another value may be true as well, and
// a stem is harder to read than it need be.
bool negated(std::string_view sentence);

// Whether a wording of the fact's statement is negated.
bool states_negation(const FactBase& base, const Fact& fact);

// A text set behind others in a sentence: its first letter small if it is an everyday word.
std::string after_comma(std::string_view sentence);

// The first letter a capital.
std::string capitalised(std::string_view sentence);

// "2025-01" as "January 2025"; anything else as it is.
std::string date_in_words(std::string_view written);

// Single spaces, none before a mark, "a" or "an" as the next word wants where it stands before a
// slot that was filled.
std::string tidy(std::string_view sentence);

}  // namespace recite
