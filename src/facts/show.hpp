#pragma once

#include <string>
#include <string_view>

#include "facts/fact_base.hpp"

namespace recite {

// How things read to a learner, in a language ("" or the base's own: its first wording).

// The name of an entity, without article; the id where it has none.
std::string name_of(const FactBase& base, const EntityId& id, std::string_view language = {});

// The name with its article where it wants one: "the Mercator Institute".
std::string name_in_sentence(const FactBase& base, const EntityId& id,
                             std::string_view language = {});

// A value as an answer: "over 10,000 chips", "20 January 2025", "one-tenth", "A, B and C".
std::string show(const FactBase& base, const Value& value, std::string_view language = {});

// A value as it stands in a sentence: things with their articles, "the RAND Corporation and Meta".
std::string value_in_sentence(const FactBase& base, const Value& value,
                              std::string_view language = {});

// A template with {subject}, {value} and {class} filled in. A sentence begins with a capital.
std::string fill(const FactBase& base, std::string_view text, const Fact& fact,
                 std::string_view language = {});

// The fact as one sentence: its `say`, else its relation's first template filled in.
std::string statement(const FactBase& base, const Fact& fact, std::string_view language = {});

// A date or year in words: "October 2022", "20 January".
std::string show(const Date& date, std::string_view language = {});

}  // namespace recite
