#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "facts/checks.hpp"
#include "facts/fact_base.hpp"

namespace recite {

// One sentence of a source: the facts that rest on it, or why it carries none.
struct SentenceCoverage {
    std::uint32_t number = 0;
    std::string text;  // empty where the article is not at hand
    std::vector<const Fact*> facts;
    std::string rest;  // the reason; "repeats sentence 12"; empty where none is given
};

struct SourceCoverage {
    const Article* article = nullptr;
    bool has_text = false;
    std::vector<SentenceCoverage> sentences;  // without the text: up to the last one cited
};

// What rests on each sentence of each source, in the order of the file.
std::vector<SourceCoverage> coverage(const FactBase& base, const ArticleTexts& texts);

// The sentences of an article, from the texts given or its own; none where neither is at hand.
std::optional<std::vector<std::string>> units_of(const Article& article, const ArticleTexts& texts);

}  // namespace recite
