#include "facts/fact_base.hpp"

#include <catch2/catch_test_macros.hpp>

#include "support/base_of.hpp"

using namespace recite;
using namespace recite::tests;

namespace {

FactBase companies() {
    FactBaseParts parts;
    parts.entities = {thing("hf", "High-Flyer", "company"), thing("ds", "DeepSeek", "company"),
                      thing("liang", "Liang Wenfeng", "person")};
    Relation founder = relation("founder", ValueKind::entity, "Who founded {subject}?",
                                "{value} founded {subject}.");
    founder.inverse = RelationId("founded");
    parts.relations = {founder,
                       relation("founded", ValueKind::entity, "What did {subject} found?", "")};
    parts.facts = {fact("a", "ds", "founder", EntityId("liang")),
                   fact("b", "liang", "founded", List{{EntityId("hf"), EntityId("ds")}, false})};
    parts.facts[0].formerly = {FactId("old-a")};
    Article one;
    one.id = SourceId("x");
    one.story = "s";
    Article two = one;
    two.id = SourceId("y");
    Article three;
    three.id = SourceId("z");
    parts.articles = {one, two, three};
    for (const char* source : {"x", "y", "z", "x"})
        parts.facts[0].evidence.push_back({.source = SourceId(source), .sentence = 1});
    return FactBase(std::move(parts));
}

}  // namespace

TEST_CASE("facts are found by id, by a former id, by subject, and by what they name") {
    const FactBase base = companies();
    CHECK(base.fact(FactId("old-a")) == base.fact(FactId("a")));
    CHECK(base.fact(FactId("none")) == nullptr);
    CHECK(base.about(EntityId("ds")).size() == 1);
    CHECK(base.naming(EntityId("ds")).size() == 1);
    CHECK(base.naming(EntityId("liang")).front()->id == FactId("a"));
    CHECK(base.of_class("company").size() == 2);
}

TEST_CASE("a value holds by its own fact, within a list, and by an inverse relation") {
    const FactBase base = companies();
    CHECK(base.holds(EntityId("ds"), RelationId("founder"), EntityId("liang")));
    CHECK(base.holds(EntityId("liang"), RelationId("founded"), EntityId("hf")));
    CHECK(base.holds(EntityId("hf"), RelationId("founder"), EntityId("liang")));
    CHECK_FALSE(base.holds(EntityId("ds"), RelationId("founder"), EntityId("hf")));
}

TEST_CASE("sources that retell one story count as one origin") {
    const FactBase base = companies();
    const FactBase::Backing backing = base.backing(base.facts()[0]);
    CHECK(backing.articles == 3);
    CHECK(backing.origins == 2);
}
