#include "progress/queue.hpp"
#include "progress/spacing.hpp"
#include "progress/spread.hpp"

#include <set>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "progress/made_journal.hpp"
#include "progress/replay.hpp"

namespace recite {
namespace {

using made::card;

constexpr int today_number = 20100;

Today at(int day, int minute = 0) {
    return {Instant{day * ms_per_day + minute * ms_per_minute}, Day{day}};
}

// Facts 0, 1, 2 ... with one side each.
std::vector<DeckCard> facts(std::uint32_t count) {
    std::vector<DeckCard> cards;
    for (std::uint32_t i = 0; i < count; ++i) {
        cards.push_back(
            {card(i), PackId{"deepseek"}, "history", "s" + std::to_string(i), "", Priority::core});
    }
    return cards;
}

// A learner under construction: what they did, then what is due.
class Learner {
public:
    Learner& did(int day, EventBody body, int minute = 0) {
        const auto number = static_cast<std::uint32_t>(events_.size() + 1);
        events_.push_back(made::event("d", number, day, std::move(body), minute));
        return *this;
    }

    Learner& set(const std::string& name, double value) {
        return did(0, Changed{name, {}, {value}, ""});
    }

    // In review from that day, with a stability of about eight days.
    Learner& knows(std::uint32_t number, int since) {
        return did(since, made::answer(card(number), Rating::easy));
    }

    State state() const { return replay(events_); }

    Queue queue(const std::vector<DeckCard>& cards, const Today& today = at(today_number)) const {
        const State now = state();
        return recite::queue(now, Deck(cards), today, Fsrs(now.settings.policy.weights));
    }

private:
    std::vector<Event> events_;
};

std::vector<std::uint32_t> cards_of(const std::vector<QueueEntry>& entries) {
    std::vector<std::uint32_t> result;
    for (const QueueEntry& entry : entries) result.push_back(entry.card);
    return result;
}

TEST_CASE("a new learner gets the day's new cards, core first, in deck order, no side facts") {
    auto cards = facts(14);
    cards[0].priority = Priority::useful;
    cards[1].priority = Priority::trivia;
    const Queue queue = Learner().queue(cards);
    CHECK(cards_of(queue.entries) == std::vector<std::uint32_t>{2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
    CHECK(queue.fresh == 10);
    CHECK(queue.minutes == 6);
    const Queue all = Learner().set("trivia", 1).set("new-a-day", 99).queue(cards);
    CHECK(cards_of(all.entries) ==
          std::vector<std::uint32_t>{2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 0, 1});
}

TEST_CASE("reviews come by risk of forgetting, the riskiest first, before new cards") {
    Learner learner;
    learner.set("fuzz", 0).knows(1, today_number - 10).knows(2, today_number - 30);
    learner.knows(3, today_number - 20).knows(4, today_number - 2);
    const Queue queue = learner.queue(facts(6));
    CHECK(cards_of(queue.entries) == std::vector<std::uint32_t>{2, 3, 1, 0, 5});
    CHECK(queue.reviews == 3);
    CHECK(queue.entries[0].chance < queue.entries[1].chance);
    CHECK(queue.next_day == Day{today_number - 2 + 8});
}

TEST_CASE("a step is due at its moment and is told while it waits") {
    Learner learner;
    learner.set("new-a-day", 0).did(today_number, made::answer(card(1), Rating::good), 0);
    const Queue early = learner.queue(facts(3), at(today_number, 9));
    CHECK(early.entries.empty());
    CHECK(early.waiting_steps == 1);
    CHECK(early.next_step == at(today_number, 10).now);
    const Queue due = learner.queue(facts(3), at(today_number, 10));
    CHECK(due.entries.size() == 1);
    CHECK(due.entries[0].due == Due::step);
}

TEST_CASE("limits hold in all and for a pack, and count what was done today") {
    Learner learner;
    learner.set("fuzz", 0).set("reviews-a-day", 3).set("new-a-day", 2);
    for (std::uint32_t i = 0; i < 6; ++i) learner.knows(i, today_number - 10);
    CHECK(learner.queue(facts(12)).reviews == 3);
    CHECK(learner.queue(facts(12)).put_later == 3);
    learner.did(today_number, made::answer(card(0), Rating::good));
    CHECK(learner.queue(facts(12)).reviews == 2);
    learner.did(today_number, made::answer(card(7), Rating::easy));
    CHECK(learner.queue(facts(12)).fresh == 1);
    learner.did(today_number, Changed{"reviews-a-day", PackId{"deepseek"}, {2}, ""});
    CHECK(learner.queue(facts(12)).reviews == 1);
}

TEST_CASE("what is set aside, put off, paused or gone from its pack is not asked") {
    const auto fresh = [](const Learner& learner) {
        return cards_of(learner.queue(facts(3)).entries);
    };
    using Cards = std::vector<std::uint32_t>;
    CHECK(fresh(Learner()) == Cards{0, 1, 2});
    CHECK(fresh(Learner().did(today_number, SetAside{card(1), true})) == Cards{0, 2});
    CHECK(fresh(Learner().did(today_number, PutOff{card(1), Day{today_number + 1}})) ==
          Cards{0, 2});
    CHECK(fresh(Learner().did(today_number, PutOff{card(1), Day{today_number}})) == Cards{0, 1, 2});
    CHECK(fresh(Learner().did(today_number, Paused{PackId{"deepseek"}, "history", true})).empty());
    CHECK(fresh(Learner().did(today_number, Paused{PackId{"deepseek"}, "", true})).empty());
    CHECK(fresh(Learner().did(today_number, Paused{PackId{"other"}, "", true})) == Cards{0, 1, 2});
    CHECK(fresh(Learner().knows(9, today_number - 20)) == Cards{0, 1, 2});
}

TEST_CASE("the two sides of a fact do not come on one day") {
    auto cards = facts(2);
    cards[0].sibling = 1;
    cards[1].sibling = 0;
    CHECK(cards_of(Learner().queue(cards).entries) == std::vector<std::uint32_t>{0});

    Learner both;
    both.set("fuzz", 0).knows(0, today_number - 10).knows(1, today_number - 12);
    CHECK(cards_of(both.queue(cards).entries) == std::vector<std::uint32_t>{1});
    both.did(today_number, made::answer(card(1), Rating::good));
    CHECK(both.queue(cards).entries.empty());
    CHECK(both.queue(cards).put_later == 1);
}

TEST_CASE("the second side starts when the first was recalled after a week") {
    auto cards = facts(2);
    cards[0].sibling = 1;
    cards[1].sibling = 0;
    const auto fresh = [&](int recalled_after, Rating rating) {
        Learner learner;
        learner.set("fuzz", 0).knows(0, today_number - 10);
        learner.did(today_number - 10 + recalled_after, made::answer(card(0), rating));
        return learner.queue(cards).fresh;
    };
    CHECK(fresh(6, Rating::good) == 0);
    CHECK(fresh(7, Rating::good) == 1);
    CHECK(fresh(7, Rating::again) == 0);
}

TEST_CASE("a fact whose value changed is asked again, first of all reviews") {
    Answered answer = made::answer(card(1), Rating::easy);
    answer.value_print = "old";
    auto cards = facts(2);
    cards[1].value_print = "new";
    Learner learner;
    learner.set("new-a-day", 0).did(today_number - 1, answer);
    REQUIRE(learner.queue(cards).entries.size() == 1);
    CHECK(learner.queue(cards).entries[0].due == Due::changed);
    cards[1].value_print = "old";
    CHECK(learner.queue(cards).entries.empty());
}

TEST_CASE("a backlog after a holiday is spread over days and brings no new cards with it") {
    Learner learner;
    learner.set("fuzz", 0).set("new-a-day", 50);
    for (std::uint32_t i = 0; i < 140; ++i) learner.knows(i, today_number - 40);
    const Queue queue = learner.queue(facts(160));
    CHECK(queue.reviews == 20);
    CHECK(queue.put_later == 120);
    CHECK(queue.fresh == 0);
}

TEST_CASE("a spread backlog is never more than all, never less than usual, and ends") {
    for (std::uint32_t usual = 0; usual < 300; usual += 7) {
        for (std::uint32_t backlog = 0; backlog < 3000; backlog += 11) {
            CAPTURE(usual, backlog);
            const std::uint32_t today = spread(backlog, usual);
            REQUIRE(today <= backlog);
            REQUIRE(today >= std::min(backlog, usual));
            REQUIRE((backlog == 0 || today > 0));
        }
    }
}

TEST_CASE("a goal in minutes leaves out the new cards that do not fit") {
    Learner learner;
    learner.set("new-a-day", 50).set("minutes-a-day", 3);
    const Queue queue = learner.queue(facts(60));
    CHECK(queue.fresh == 5);
    CHECK(queue.minutes == 3);
}

TEST_CASE("what the learner kept or claims to know comes before other new cards") {
    Learner learner;
    learner.set("new-a-day", 2)
        .did(today_number, Kept{{card(5)}})
        .did(today_number, Claimed{card(3)});
    CHECK(cards_of(learner.queue(facts(8)).entries) == std::vector<std::uint32_t>{3, 5});
}

TEST_CASE("studying ahead takes the soonest first, and a cram the weakest") {
    Learner learner;
    learner.set("fuzz", 0)
        .knows(0, today_number - 3)
        .knows(1, today_number - 6)
        .knows(2, today_number - 1);
    const State state = learner.state();
    const Deck deck(facts(4));
    CHECK(cards_of(ahead(state, deck, at(today_number), 5, Fsrs())) ==
          std::vector<std::uint32_t>{1, 0});
    CHECK(cards_of(cram(state, deck, at(today_number), Fsrs())) ==
          std::vector<std::uint32_t>{1, 0, 2});
}

TEST_CASE("cards on one subject are kept apart where there are enough others, and none is lost") {
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        CAPTURE(seed);
        Random random(seed);
        auto cards = facts(20);
        std::vector<QueueEntry> entries;
        std::vector<std::size_t> counts(8, 0);
        for (std::uint32_t i = 0; i < 20; ++i) {
            const std::uint32_t subject = random.below(8);
            cards[i].subject = std::to_string(subject);
            ++counts[subject];
            entries.push_back({i, Due::review, 0});
        }
        const auto result = spaced(entries, Deck(cards));
        std::multiset<std::uint32_t> before;
        std::multiset<std::uint32_t> after;
        for (const QueueEntry& entry : entries) before.insert(entry.card);
        for (const QueueEntry& entry : result) after.insert(entry.card);
        REQUIRE(before == after);
        std::size_t near = 0;
        for (std::size_t i = 0; i < result.size(); ++i) {
            for (std::size_t j = i + 1; j < result.size() && j <= i + 3; ++j) {
                near += cards[result[i].card].subject == cards[result[j].card].subject ? 1 : 0;
            }
        }
        const bool enough = *std::max_element(counts.begin(), counts.end()) <= 3;
        if (enough) REQUIRE(near <= 3);
    }
}

}  // namespace
}  // namespace recite
