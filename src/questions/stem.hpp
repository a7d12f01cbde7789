#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/random.hpp"
#include "facts/fact_base.hpp"
#include "questions/side.hpp"

namespace recite {

class Writer;

// One text for each of the relation's ways to ask for a side of a fact, filled in, with the date
// and the account it holds for: "As of January 2025, who leads DeepSeek?". Empty where it tells its
// answer.
std::vector<std::string> stems_of(const FactBase& base, const Fact& fact, Side side);

// One statement for each of the relation's templates: whole; and with a gap in place of a side,
// empty where that cannot be or what is left tells it.
std::vector<std::string> statements_of(const FactBase& base, const Fact& fact);
std::vector<std::string> gapped_statements_of(const FactBase& base, const Fact& fact, Side side);

// One of those texts that are not empty, drawn; empty if all are.
std::string question_stem(const Writer& writer, const Fact& fact, Side side, Random& random);
std::string full_statement(const Writer& writer, const Fact& fact, Random& random);
std::string gapped_statement(const Writer& writer, const Fact& fact, Side side, Random& random);

// The same asked of several subjects at once: "In which year was each of these founded?".
std::string question_of_each(const FactBase& base, const Fact& fact, Random& random);

// The fact as a statement with `instead` in place of its value or subject. Empty if no template of
// the relation holds that side.
std::string statement_with(const FactBase& base, const Fact& fact, Side side,
                           std::string_view instead, Random& random);

// The fact as a sentence that leans on no other: its `say`, unless that begins with a pronoun.
std::string standalone(const FactBase& base, const Fact& fact);

// "according to Article A" and "as of January 2025", as far as a question on this fact has to say
// so; empty if it need not.
std::string conditions(const FactBase& base, const Fact& fact);

// Whether a wording of the fact's statement is negated.
bool states_negation(const FactBase& base, const Fact& fact);

}  // namespace recite
