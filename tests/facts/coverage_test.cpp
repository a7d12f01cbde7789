#include "facts/coverage.hpp"

#include <catch2/catch_test_macros.hpp>

#include "base/render.hpp"
#include "facts/sentences.hpp"
#include "support/base_of.hpp"

using namespace recite;
using namespace recite::tests;

namespace {

FactBase base_with(std::string print, std::uint32_t sentence) {
    FactBaseParts parts;
    Article article;
    article.id = SourceId("s");
    article.text = "First one. Second one. Third one.";
    article.rest = {{.sentence = 3, .reason = "transition", .repeats = 0}};
    parts.articles = {article};
    parts.entities = {thing("a", "Alpha", "firm")};
    parts.relations = {relation("founded", ValueKind::year, "When was {subject} founded?", "")};
    parts.facts = {fact("f", "a", "founded", Year{2015})};
    parts.facts[0].evidence = {
        {.source = SourceId("s"), .sentence = sentence, .print = std::move(print)}};
    return FactBase(std::move(parts));
}

std::string said(const FactBase& base, const ArticleTexts& texts = {}) {
    Diagnostics diagnostics;
    check_evidence(base, texts, diagnostics);
    std::string out;
    for (const Diagnostic* diagnostic : diagnostics.sorted())
        out += std::string(diagnostic->check) + " ";
    return out;
}

}  // namespace

TEST_CASE("every fingerprint is recomputed where the text is at hand") {
    CHECK(said(base_with(print_of("First one."), 1)) == "source/unaccounted ");
    CHECK(said(base_with(print_of("First one."), 2)) == "evidence/wrong-print ");
    CHECK(said(base_with("00000000", 9)).starts_with("evidence/no-such-sentence"));
}

TEST_CASE("a text that is given stands in for the one that the source carries") {
    CHECK(said(base_with(print_of("Other."), 1), {{"s", "Other."}}).empty());
}

TEST_CASE("each sentence says what rests on it or why nothing does") {
    const FactBase base = base_with(print_of("First one."), 1);
    const auto sources = coverage(base, {});
    REQUIRE(sources.size() == 1);
    REQUIRE(sources[0].sentences.size() == 3);
    CHECK(sources[0].sentences[0].facts.size() == 1);
    CHECK(sources[0].sentences[1].rest.empty());
    CHECK(sources[0].sentences[2].rest == "transition");
}
