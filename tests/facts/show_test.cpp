#include "facts/show.hpp"

#include <catch2/catch_test_macros.hpp>

#include "support/base_of.hpp"

using namespace recite;
using namespace recite::tests;

TEST_CASE("values are shown as a learner would write them") {
    struct Row {
        Value value;
        const char* english;
        const char* german;
    };

    FactBaseParts parts;
    parts.entities = {thing("a", "Alpha", "x"), thing("b", "Beta", "x")};
    const FactBase base(std::move(parts));
    const Row rows[] = {
        {Number{10000, "chip", Bound::over}, "over 10,000 chips", "über 10.000 chip"},
        {Number{1, "moon", Bound::exactly}, "1 moon", "1 moon"},
        {Number{2.5, "km", Bound::about}, "about 2.5 km", "etwa 2,5 km"},
        {Number{9.109e-31, "kg", Bound::about}, "about 9.109 × 10⁻³¹ kg", "etwa 9,109 × 10⁻³¹ kg"},
        {Number{6.022e23, "", Bound::exactly}, "6.022 × 10²³", "6,022 × 10²³"},
        {Money{100000000000, "CNY", Bound::over}, "over 100 billion yuan",
         "über 100 Milliarden yuan"},
        {Money{15000000000, "USD", Bound::exactly}, "$15 billion", "$15 Milliarden"},
        {Ratio{1, 10, Bound::exactly}, "one-tenth", "1/10"},
        {Percent{36, Bound::exactly}, "36%", "36%"},
        {Year{2015}, "2015", "2015"},
        {Date{2025, 1, 20}, "20 January 2025", "20. Januar 2025"},
        {Date{2022, 10, {}}, "October 2022", "Oktober 2022"},
        {Date{{}, 1, 20}, "20 January", "20. Januar"},
        {List{{EntityId("a"), EntityId("b")}, false}, "Alpha and Beta", "Alpha und Beta"},
    };
    for (const Row& row : rows) {
        CHECK(show(base, row.value, "en") == row.english);
        CHECK(show(base, row.value, "de") == row.german);
    }
}

TEST_CASE("templates are filled with articles and capitals where the sentence wants them") {
    FactBaseParts parts;
    parts.entities = {thing("m", "Mercator Institute", "institute"), thing("o1", "o1", "model")};
    parts.entities[0].article = "the";
    parts.relations = {relation("in", ValueKind::year, "", "{subject} began in {value}.")};
    parts.facts = {fact("f", "m", "in", Year{2013}), fact("g", "o1", "in", Year{2024})};
    const FactBase base(std::move(parts));
    CHECK(statement(base, base.facts()[0]) == "The Mercator Institute began in 2013.");
    CHECK(statement(base, base.facts()[1]) == "o1 began in 2024.");
    CHECK(fill(base, "Which {class} began with {subject}?", base.facts()[0]) ==
          "Which institute began with the Mercator Institute?");
}

TEST_CASE("the things of a list have their articles in a sentence, and none in an answer") {
    FactBaseParts parts;
    parts.entities = {thing("m", "Mercator Institute", "institute"), thing("o1", "o1", "model")};
    parts.entities[0].article = "the";
    parts.relations = {relation("with", ValueKind::list, "", "{subject} works with {value}.")};
    parts.facts = {fact("f", "o1", "with", List{{EntityId("m"), EntityId("o1")}, false})};
    const FactBase base(std::move(parts));
    CHECK(statement(base, base.facts()[0]) == "o1 works with the Mercator Institute and o1.");
    CHECK(show(base, base.facts()[0].value) == "Mercator Institute and o1");
}
