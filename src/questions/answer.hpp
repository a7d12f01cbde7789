#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "facts/fact_base.hpp"
#include "questions/side.hpp"

namespace recite {

// What a fact answers when it is asked from a side: its value, or its subject as an entity.
Value answer_of(const Fact& fact, Side side);

// An answer as an option or a key shows it.
std::string answer_text(const FactBase& base, const Value& answer);

// All wordings of an answer that the base gives, the one to show first: the name, aliases, the
// name in its own script, what the fact accepts. No two are the same.
std::vector<std::string> wordings(const FactBase& base, const Fact& fact, Side side);

// Whether two answers cannot both hold of one thing that has one: amounts whose bounds leave no
// common figure, other years, other days, other things. An "about" reaches a quarter up and a
// fifth down.
bool apart(const FactBase& base, const Value& a, const Value& b);

// Whether the base knows that `candidate` is a wrong answer to this fact's question from this side:
// nothing says that it holds, it overlaps with nothing that does, and the relation leaves room for
// no more. What the base cannot rule out is not known to be wrong.
bool known_wrong(const FactBase& base, const Fact& fact, Side side, const Value& candidate);

// Whether accounts of this fact differ, so that a question on it has to name one.
bool disputed(const FactBase& base, const Fact& fact);

}  // namespace recite
