#include "questions/card.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace recite;

TEST_CASE("a card's name is read back into its parts") {
    for (const Side side : {Side::value, Side::subject}) {
        const CardParts parts{PackId("planets"), FactId("mars-moons"), side};
        CHECK(parts_of(card_of(parts.pack, parts.fact, parts.side)) == parts);
    }
    CHECK(card_of(PackId("p"), FactId("f"), Side::value).text == "p/f/value");
}

TEST_CASE("a hand-written question's card stands for no fact") {
    CHECK(!parts_of(card_of(PackId("p"), QuizId("q"), "first")));
    CHECK(!parts_of(CardId("")));
    CHECK(!parts_of(CardId("a/value")));
}
