#include "progress/drift.hpp"

#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "progress/made_journal.hpp"
#include "progress/replay.hpp"

namespace recite {
namespace {

using made::card;

DeckCard deck_card(std::uint32_t number, const std::string& print) {
    DeckCard made_card;
    made_card.card = card(number);
    made_card.pack = PackId{"deepseek"};
    made_card.value_print = print;
    return made_card;
}

Event answered(std::uint32_t number, const std::string& print) {
    Answered answer = made::answer(card(number), Rating::good);
    answer.value_print = print;
    return made::event("d", number + 1, 100, answer);
}

TEST_CASE("a fact whose value is another one now is flagged as changed since it was learned") {
    const State state = replay({answered(1, "old"), answered(2, "same"), answered(3, "")});
    const Deck deck({deck_card(1, "new"), deck_card(2, "same"), deck_card(3, "new"),
                     deck_card(4, "never met")});
    CHECK(changed_cards(state, deck) == std::vector<std::uint32_t>{0});
}

TEST_CASE("cards whose fact is gone are kept and told, those of packs not at hand are not") {
    Answered elsewhere = made::answer(CardId{"planets/mars/value"}, Rating::good);
    Answered by_hand = made::answer(CardId{"deepseek/quiz/q1"}, Rating::good);
    const State state =
        replay({answered(1, "a"), answered(2, "a"), made::event("d", 9, 101, elsewhere),
                made::event("d", 10, 101, by_hand)});
    const Deck deck({deck_card(1, "a")});
    const auto found = orphans(state, deck);
    REQUIRE(found.size() == 1);
    CHECK(found[0]->id == card(2));
    CHECK(state.find(card(2)) != nullptr);
    CHECK(orphans(state, Deck()).empty());
}

}  // namespace
}  // namespace recite
