#pragma once

// How the parts of a facts.json are read, for whoever reads the same notations.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "facts/fact_base.hpp"
#include "json/reader.hpp"

namespace recite::reading {

// A text or {"en": text, "de": text}. Diagnostics: json/wrong-type, words/empty.
std::optional<Words> words(json::Node node, std::string_view what, Diagnostics& diagnostics);
Words words(json::Object& object, std::string_view key, Diagnostics& diagnostics,
            json::Need need = json::Need::optional);

// One wording or a list of them.
std::vector<Words> wordings(json::Object& object, std::string_view key, Diagnostics& diagnostics);

Strictness strictness(json::Object& object, Diagnostics& diagnostics);

// Diagnostics: value/..., json/wrong-type. Empty where the value cannot be used.
std::optional<Value> value(json::Node node, Diagnostics& diagnostics);

// "2025-01-20", "01-20" or "2022-10"; empty where it is no date.
std::optional<Date> date(std::string_view text);

std::vector<Evidence> evidence(json::Object& object, Diagnostics& diagnostics);

// Reports id/malformed unless it is made of letters, digits, '-', '_' and '.'.
bool well_formed(std::string_view id, const Origin& where, Diagnostics& diagnostics);

void entities(json::Object& root, FactBaseParts& parts, Diagnostics& diagnostics);
void relations(json::Object& root, FactBaseParts& parts, Diagnostics& diagnostics);
void articles(json::Object& root, FactBaseParts& parts, Diagnostics& diagnostics);
void topics(json::Object& root, FactBaseParts& parts, Diagnostics& diagnostics);
// What cannot be used is reported and returned, as far as it could be read, so that its references
// are checked all the same and what names it is not reported for its sake.
std::vector<Fact> facts(json::Object& root, FactBaseParts& parts, Diagnostics& diagnostics);
void links(json::Object& root, FactBaseParts& parts, Diagnostics& diagnostics);
void disputes(json::Object& root, FactBaseParts& parts, Diagnostics& diagnostics);

// Leaves out what refers to nothing, and, silently, what names a fact that was left out already.
// Diagnostics: fact/unknown-entity and the like.
void resolve(FactBaseParts& parts, std::vector<Fact> left_out, Diagnostics& diagnostics);

}  // namespace recite::reading
