#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "facts/fact_base.hpp"

namespace recite {

// A check by its name, and what it guards, in a sentence.
struct CheckText {
    std::string_view name;
    std::string_view meaning;
};

// Every check of this floor and of json, for `recite explain`.
std::span<const CheckText> fact_checks();

// What can only be seen across facts. Adds to what reading has said.
void check_facts(const FactBase& base, Diagnostics& diagnostics);

// Of that, what is wrong with the wordings of relations; `whole`: no fact was left out, so that a
// relation without one is unused.
void check_relations(const FactBase& base, bool whole, Diagnostics& diagnostics);

// The texts of articles by source, as they were found in a folder or dropped on the page.
using ArticleTexts = std::map<std::string, std::string, std::less<>>;

// Recomputes every fingerprint that can be: from the texts given, else from the text that a source
// carries. Diagnostics: evidence/no-such-sentence, evidence/wrong-print, source/unaccounted.
void check_evidence(const FactBase& base, const ArticleTexts& texts, Diagnostics& diagnostics);

}  // namespace recite
