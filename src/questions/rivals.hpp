#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "facts/fact_base.hpp"
#include "questions/side.hpp"

namespace recite {

class Writer;
class Facet;

// An answer that the base knows to be wrong for a fact asked from one side, and like enough to the
// right one to stand beside it.
struct Rival {
    Value answer;
    std::string text, plain_text;
    std::vector<std::string> names;  // plain; of a thing alone
    bool part = false;               // of a whole, as things may be
    const Fact* proof = nullptr;     // the fact that it does belong to, or what is known of it
    int nearness = 0;                // in meaning and in length; the most is the nearest
    std::size_t place = 0;           // of the fact or entity that gave it, in its list
};

// Facts or entities that are looked at, however large the base.
constexpr std::size_t most_looked_at = 40;

// Rivals of one facet by where they come from; of a list longer than is looked at, none.
struct Rivals {
    std::vector<Rival> of_relation, of_class, in_words;
};

Rivals rivals_of(const Facet& facet, const Writer& writer);

// The answer as a rival; empty if it is unfit.
std::optional<Rival> rival(const Facet& facet, const Writer& writer, const Value& answer,
                           int nearness, const Fact* proof);

// The rivals that `count` facts of the relation from `first` on give, round the end.
std::vector<Rival> rivals_of_relation(const Facet& facet, const Writer& writer, std::size_t first,
                                      std::size_t count);

// The same of entities of the right answer's class.
std::vector<Rival> rivals_of_class(const Facet& facet, const Writer& writer, std::size_t first,
                                   std::size_t count);

// Whether two rivals can stand side by side: they cannot both hold of one thing.
bool apart(const FactBase& base, const Rival& a, const Rival& b);

// Whether two answers look alike enough to stand side by side: things of one class, amounts of one
// unit and like size, years of one lifetime, dates of one precision.
bool same_kind(const FactBase& base, const Value& key, const Value& other);

// The class of a thing; empty for all else.
std::string_view class_of(const FactBase& base, const Value& answer);

}  // namespace recite
