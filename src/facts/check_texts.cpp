#include "facts/checks.hpp"

namespace recite {
namespace {

constexpr CheckText texts[] = {
    {"json/syntax", "The file is JSON (RFC 8259), in UTF-8."},
    {"json/duplicate-key", "No key stands twice in one object; only the first would count."},
    {"json/too-deep", "Values stand at most 256 deep in one another."},
    {"json/wrong-type", "Each key holds a value of the type that the format names."},
    {"json/missing-key", "Each entry has the keys that it cannot do without."},
    {"json/unknown-key", "Each key is one that the format knows; a slip would be lost silently."},
    {"pack/unknown-format", "The file says which format it is in, and this program knows it."},
    {"pack/no-facts", "A fact base holds at least one fact that can be used."},
    {"id/malformed",
     "Ids are made of letters, digits, '-', '_' and '.', so that cards can be named by them."},
    {"words/empty", "A text that a learner sees is not empty."},
    {"words/bad-language", "Texts by language are keyed by language tags."},
    {"strict/unknown-word", "Strictness is counts, shown or ignored."},
    {"value/no-kind", "A value says of what kind it is."},
    {"value/unknown-bound", "A figure is exactly, about, at least, over, at most or under."},
    {"value/unknown-currency", "Currencies are codes of ISO 4217."},
    {"value/bad-ratio", "A ratio is two numbers, the second not 0."},
    {"value/bad-year", "A year is a whole number."},
    {"value/bad-date", "A date is one that the calendar has, as precise as it is known."},
    {"value/nested-list", "A list holds no lists."},
    {"value/empty-list", "A list holds at least one item."},
    {"value/unknown-unit", "A unit that looks like a slip of a known one is reported."},
    {"source/bad-rest", "What is said of sentences without facts is keyed by their numbers."},
    {"source/unaccounted",
     "Every sentence of a source carries a fact or a reason why it carries none."},
    {"relation/unknown-value", "A relation's values are of one of the nine kinds."},
    {"relation/bad-holds", "A relation holds one value or many."},
    {"relation/unknown-relation", "An inverse names a relation that is there."},
    {"relation/unknown-placeholder", "Templates hold {subject}, {value} and {class} alone."},
    {"relation/answer-in-question", "A question does not hold its own answer."},
    {"relation/no-subject", "A question names what it asks about."},
    {"relation/unused", "Every relation is used by a fact."},
    {"entity/duplicate-id", "Entities and others have ids of their own."},
    {"entity/unknown-entity", "'of' names an entity that is there."},
    {"entity/unknown-relation", "'false-for' names relations that are there."},
    {"entity/part-of-cycle", "Nothing is a part of itself."},
    {"entity/shared-name",
     "Two things that share a name are told apart by a dispute of kind same-name."},
    {"entity/unused", "Every entity is named by a fact; wrong options stand under others."},
    {"fact/duplicate-id", "Each fact has an id of its own."},
    {"fact/duplicate", "No two facts say the same; one fact takes evidence from many sources."},
    {"fact/unknown-entity", "A fact speaks of entities that are there."},
    {"fact/unknown-relation", "A fact's relation is one that is there."},
    {"fact/unknown-topic", "Where topics are declared, facts keep to them."},
    {"fact/unknown-weight", "A fact is core, useful or trivia."},
    {"fact/bad-tolerance", "A tolerance is not negative."},
    {"fact/formerly-taken", "A former id is one that no fact bears any more."},
    {"fact/wrong-kind", "A fact's value is of the kind that its relation holds."},
    {"fact/wrong-class", "A fact's value is of the class that its relation names."},
    {"fact/no-evidence", "A fact rests on at least one sentence of a source."},
    {"fact/undisputed-values",
     "Where a relation holds one value, two of them are a dispute that the author describes."},
    {"evidence/bad-sentence", "Sentences are counted from 1."},
    {"evidence/no-print", "Evidence carries the fingerprint of its sentence."},
    {"evidence/unknown-source", "Evidence names a source that is there."},
    {"evidence/no-such-sentence", "The source has that many sentences."},
    {"evidence/wrong-print", "The sentence is the one that the fingerprint was taken of."},
    {"link/unknown-fact", "A link joins facts that are there."},
    {"link/cycle", "Reasons do not go round in a circle."},
    {"dispute/unknown-fact", "A dispute names facts that are there."},
    {"dispute/unknown-kind",
     "Accounts contradict, differ, are a claim, share a name or are garbled."},
    {"dispute/too-few",
     "A dispute is between two facts or more, unless one is garbled or a claim."},
};

}  // namespace

std::span<const CheckText> fact_checks() {
    return texts;
}

}  // namespace recite
