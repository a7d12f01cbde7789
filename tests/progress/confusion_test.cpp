#include "progress/confusion.hpp"

#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "progress/leech.hpp"
#include "progress/made_journal.hpp"
#include "progress/replay.hpp"

namespace recite {
namespace {

using made::card;

// One event a day from day 1 on.
State state_of(const std::vector<EventBody>& bodies) {
    std::vector<Event> events;
    for (const EventBody& body : bodies) {
        const auto number = static_cast<std::uint32_t>(events.size() + 1);
        events.push_back(made::event("d", number, static_cast<int>(number), body));
    }
    return replay(events);
}

Answered given(std::uint32_t which, const std::string& asked, const std::string& other) {
    Answered answer = made::answer(card(which), Rating::again);
    answer.asked = asked;
    answer.given = other;
    return answer;
}

// Learned, then forgotten at a review eight times.
std::vector<EventBody> forgotten_often(const Answered& wrong) {
    std::vector<EventBody> bodies;
    for (int i = 0; i < 9; ++i) {
        bodies.push_back(made::answer(card(1), Rating::easy));
        bodies.push_back(made::answer(card(1), Rating::good));
        bodies.push_back(wrong);
    }
    return bodies;
}

LeechCause cause_of(std::vector<EventBody> bodies) {
    const State state = state_of(bodies);
    const auto found = leeches(state);
    REQUIRE(found.size() == 1);
    return found[0].cause;
}

}  // namespace

TEST_CASE("pairs confused twice are listed, the most frequent first") {
    const State state =
        state_of({given(1, "h100", "a100"), given(1, "h100", "h800"), given(1, "h100", "h800"),
                  given(1, "h100", "h800"), given(1, "h100", "a100")});
    const auto pairs = confused_pairs(state.history);
    REQUIRE(pairs.size() == 2);
    CHECK(pairs[0].given == "h800");
    CHECK(pairs[0].confusion == Confusion{3, Day{4}, card(1)});
    CHECK(pairs[1].given == "a100");
    CHECK(confused_pairs(state.history, 3).size() == 1);
}

TEST_CASE("a pair is told apart after the second time, whichever way round it was mixed up") {
    CHECK(mixed_up(state_of({given(1, "h100", "a100")})).empty());
    const auto pairs = mixed_up(state_of({given(1, "h100", "a100"), given(2, "a100", "h100")}));
    CHECK(pairs == std::vector<MixedUp>{{"a100", "h100", 2, Day{2}, card(2), false}});
    const auto once = mixed_up(state_of({given(2, "a100", "h100"), given(1, "h100", "a100"),
                                         given(1, "h100", "a100"), given(3, "r1", "v3")}));
    CHECK(once == std::vector<MixedUp>{{"h100", "a100", 3, Day{3}, card(1), false}});
}

TEST_CASE("a pair is settled by three right answers since, and opens again by a new mistake") {
    const Answered right = made::answer(card(1), Rating::good);
    std::vector<EventBody> bodies = {given(1, "h100", "a100"), given(1, "h100", "a100"), right,
                                     right};
    CHECK_FALSE(mixed_up(state_of(bodies))[0].settled);
    bodies.push_back(right);
    bodies.push_back(given(2, "r1", "v3"));
    bodies.push_back(given(2, "r1", "v3"));
    const auto pairs = mixed_up(state_of(bodies));
    CHECK(pairs[0].one == "r1");
    CHECK(pairs[1].settled);
    bodies.push_back(given(1, "h100", "a100"));
    CHECK_FALSE(mixed_up(state_of(bodies))[0].settled);
}

TEST_CASE("a leech is first looked at as a confusion, a bad question or an unread fact") {
    const Answered wrong = made::answer(card(1), Rating::again);
    Answered passed = wrong;
    passed.why = "pass";
    CHECK(cause_of(forgotten_often(wrong)) == LeechCause::hard);
    CHECK(cause_of(forgotten_often(passed)) == LeechCause::unread);
    CHECK(cause_of(forgotten_often(given(1, "h100", "a100"))) == LeechCause::confusion);
    std::vector<EventBody> reported = forgotten_often(passed);
    reported.push_back(Reported{card(1), "q", "the key is wrong"});
    CHECK(cause_of(reported) == LeechCause::question);
    CHECK(leeches(state_of(forgotten_often(given(1, "h100", "a100"))))[0].given == "a100");
}

TEST_CASE("seven lapses are no leech, nor is a card that was set aside") {
    std::vector<EventBody> bodies = forgotten_often(made::answer(card(1), Rating::again));
    bodies.resize(bodies.size() - 6);
    CHECK(leeches(state_of(bodies)).empty());
    bodies = forgotten_often(made::answer(card(1), Rating::again));
    bodies.push_back(SetAside{card(1), true});
    CHECK(leeches(state_of(bodies)).empty());
}

}  // namespace recite
