#include "progress/replay.hpp"

#include <set>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "progress/made_journal.hpp"
#include "progress/progress.hpp"
#include "progress/recover.hpp"

namespace recite {
namespace {

using made::answer;
using made::card;
using made::event;

// One device's events, one body a row, each at its day and minute.
struct Row {
    int day;
    int minute;
    EventBody body;
};

std::vector<Event> events_of(const std::vector<Row>& rows) {
    std::vector<Event> events;
    for (const Row& row : rows) {
        const auto number = static_cast<std::uint32_t>(events.size() + 1);
        events.push_back(event("d", number, row.day, row.body, row.minute));
    }
    return events;
}

State fold(const std::vector<Row>& rows) {
    return replay(events_of(rows));
}

CardRecord only_card(const std::vector<Row>& rows) {
    const State state = fold(rows);
    REQUIRE(state.cards.size() == 1);
    return state.cards[0];
}

Answered elsewhere(Answered body, Occasion occasion) {
    body.occasion = occasion;
    return body;
}

TEST_CASE("the same events give the same state, whichever journal comes first") {
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        CAPTURE(seed);
        const std::vector<Event> a = made::journal("a", seed, 40);
        const std::vector<Event> b = made::journal("b", seed + 1000, 40);
        std::vector<Event> ab = a;
        ab.insert(ab.end(), b.begin(), b.end());
        std::vector<Event> bab = b;
        bab.insert(bab.end(), ab.begin(), ab.end());
        REQUIRE(replay(ab) == replay(bab));
        const std::string merged = merge(made::lines(a), made::lines(b));
        REQUIRE(replay(recover(merged, Detail::folded).events) == replay(ab));
    }
}

TEST_CASE("adding events one by one gives what folding them all gives") {
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        CAPTURE(seed);
        std::vector<Event> all = made::journal("a", seed, 40);
        const std::vector<Event> b = made::journal("b", seed + 1000, 10);
        all.insert(all.end(), b.begin(), b.end());
        Progress progress;
        for (const Event& one : all) progress.add(one);
        progress.add(all.front());
        REQUIRE(progress.state() == replay(all));
    }
}

bool same_but_for_ids(const State& a, const State& b) {
    return a.cards == b.cards && a.settings == b.settings && a.history == b.history &&
           a.paused == b.paused;
}

TEST_CASE("undo gives the state before, redo the state after, thirty steps and more") {
    constexpr std::uint32_t steps = 35;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        CAPTURE(seed);
        Random random(seed);
        std::vector<Event> events;
        std::vector<State> states = {replay(events)};
        const auto add = [&](EventBody body) {
            const auto number = static_cast<std::uint32_t>(events.size() + 1);
            events.push_back(event("d", number, 20000 + static_cast<int>(number), std::move(body)));
            return events.back().id;
        };
        for (std::uint32_t i = 0; i < steps; ++i) {
            add(made::random_body(random));
            states.push_back(replay(events));
        }
        std::vector<EventId> undone(steps + 1);
        for (std::uint32_t i = steps; i > 0; --i) {
            undone[i] = add(Undone{{{"d", i}}});
            REQUIRE(same_but_for_ids(replay(events), states[i - 1]));
        }
        for (std::uint32_t i = 1; i <= steps; ++i) {
            add(Undone{{undone[i]}});
            REQUIRE(same_but_for_ids(replay(events), states[i]));
        }
    }
}

TEST_CASE("only a card's first answer of a day moves it") {
    const State state = fold({{20000, 0, answer(card(1), Rating::again)},
                              {20000, 5, answer(card(1), Rating::good)},
                              {20000, 20, answer(card(1), Rating::good)}});
    REQUIRE(state.cards.size() == 1);
    CHECK(state.cards[0].moves == std::vector<Move>{{Day{20000}, 0, Rating::again, true}});
    CHECK(state.cards[0].standing.memory->stability == 0.212);
    CHECK(state.history.days.at(Day{20000}).answers == 3);
    CHECK(state.history.days.at(Day{20000}).started == 1);
}

TEST_CASE("an answer outside study waits until its card is kept, then counts as it was given") {
    const std::vector<Row> quiz = {
        {20000, 0, elsewhere(answer(card(1), Rating::again), Occasion::quiz)},
        {20000, 1, elsewhere(answer(card(1), Rating::good), Occasion::quiz)}};
    CHECK(only_card(quiz).standing == Standing{});
    CHECK_FALSE(only_card(quiz).in_study);

    std::vector<Row> kept = quiz;
    kept.push_back({20000, 3, Kept{{card(1)}}});
    CHECK(only_card(kept).standing ==
          only_card({{20000, 0, answer(card(1), Rating::again)}}).standing);
}

TEST_CASE("an answer outside study counts for a card in study") {
    CHECK(only_card({{20000, 0, answer(card(1), Rating::easy)},
                     {20010, 0, elsewhere(answer(card(1), Rating::good), Occasion::quiz)}})
              .moves.size() == 2);
}

TEST_CASE("a cram, and what is only practice, change nothing but the counts") {
    const std::vector<Row> learned = {{20000, 0, answer(card(1), Rating::easy)}};
    Answered practice = answer(card(1), Rating::again);
    practice.bearing = Bearing::none;
    const Answered cram = elsewhere(answer(card(1), Rating::again), Occasion::cram);
    for (const Answered& later : {cram, practice}) {
        std::vector<Row> rows = learned;
        rows.push_back({20003, 0, later});
        CHECK(only_card(rows).standing == only_card(learned).standing);
        CHECK(only_card(rows).answers == 2);
    }
}

TEST_CASE("one fact of several can lower its card, never lengthen it") {
    const std::vector<Row> learned = {{20000, 0, answer(card(1), Rating::easy)}};
    for (const Rating rating : {Rating::again, Rating::hard, Rating::good}) {
        CAPTURE(number_of(rating));
        Answered part = answer(card(1), rating);
        part.bearing = Bearing::lowers;
        std::vector<Row> rows = learned;
        rows.push_back({20009, 0, part});
        const bool unmoved = only_card(rows).standing == only_card(learned).standing;
        CHECK(unmoved == (rating != Rating::again));
    }
}

TEST_CASE("new weights see memories anew but move no due day") {
    std::vector<double> slower(default_weights.begin(), default_weights.end());
    slower[2] = 4;
    const std::vector<Row> rows = {{20000, 0, answer(card(1), Rating::good)},
                                   {20003, 0, answer(card(1), Rating::good)}};
    std::vector<Row> changed = rows;
    changed.push_back({20003, 9, Changed{"weights", {}, slower, ""}});
    std::vector<Row> from_the_start = rows;
    from_the_start.insert(from_the_start.begin(), {19999, 0, Changed{"weights", {}, slower, ""}});

    CHECK(only_card(changed).standing.due_day == only_card(rows).standing.due_day);
    CHECK(only_card(changed).standing.memory == only_card(from_the_start).standing.memory);
    CHECK(only_card(changed).standing.memory != only_card(rows).standing.memory);
}

TEST_CASE("a claim is asked once: proved, the card starts as an easy one; if not, as any other") {
    for (const Rating rating : {Rating::good, Rating::again}) {
        const CardRecord claimed =
            only_card({{20000, 0, Claimed{card(1)}}, {20000, 1, answer(card(1), rating)}});
        const Rating as = rating == Rating::good ? Rating::easy : Rating::again;
        CHECK(claimed.standing == only_card({{20000, 1, answer(card(1), as)}}).standing);
        CHECK_FALSE(claimed.claimed);
    }
}

TEST_CASE("a sure mistake comes back the next day at the latest") {
    Answered sure = answer(card(1), Rating::again);
    sure.certainty = Certainty::sure;
    std::vector<Row> rows = {{20000, 0, answer(card(1), Rating::easy)},
                             {20100, 0, answer(card(1), Rating::easy)},
                             {20500, 0, sure},
                             {20500, 15, answer(card(1), Rating::good)}};
    CHECK(only_card(rows).standing.due_day > Day{20501});
    CHECK(due_day(only_card(rows)) == Day{20501});
    rows.push_back({20501, 0, answer(card(1), Rating::good)});
    CHECK(due_day(only_card(rows)) == only_card(rows).standing.due_day);
}

TEST_CASE("a renamed card keeps its history under its new name") {
    const std::vector<Row> rows = {{20000, 0, answer(card(1), Rating::good)},
                                   {20003, 0, answer(card(2), Rating::good)}};
    const State state = replay(events_of(rows), {{card(1), card(2)}});
    REQUIRE(state.cards.size() == 1);
    CHECK(state.cards[0].id == card(2));
    CHECK(state.cards[0].moves.size() == 2);
}

TEST_CASE("marks on cards and pauses follow the last word") {
    const State state = fold({{20000, 0, Starred{card(1), true}},
                              {20000, 1, Noted{card(1), "mine"}},
                              {20000, 2, SetAside{card(1), true}},
                              {20000, 3, SetAside{card(1), false}},
                              {20000, 4, PutOff{card(1), Day{20001}}},
                              {20000, 5, Reported{card(1), "q", "odd"}},
                              {20000, 6, Paused{PackId{"p"}, "t", true}},
                              {20000, 7, Paused{PackId{"q"}, "", true}},
                              {20000, 8, Paused{PackId{"p"}, "t", false}}});
    REQUIRE(state.cards.size() == 1);
    CHECK(state.cards[0].starred);
    CHECK(state.cards[0].note == "mine");
    CHECK_FALSE(state.cards[0].set_aside);
    CHECK(state.cards[0].put_off == Day{20001});
    CHECK(state.cards[0].reports == 1);
    CHECK(state.paused == std::set<std::pair<PackId, std::string>>{{PackId{"q"}, ""}});
}

TEST_CASE("a newer program's events and format are noticed and kept") {
    const State state = fold({{20000, 0, Opened{9, 4, "recite 9"}},
                              {20000, 1, Foreign{"{}"}},
                              {20000, 2, answer(card(1), Rating::good)}});
    CHECK(state.format == 9);
    CHECK(state.foreign == 1);
    CHECK(state.cards.size() == 1);
    CHECK(next_id(state, "d") == EventId{"d", 4});
    CHECK(next_id(state, "e") == EventId{"e", 1});
}

TEST_CASE("confusions, certainty, pace and backups are counted") {
    Answered confused = answer(card(1), Rating::again);
    confused.asked = "deepseek";
    confused.given = "high-flyer";
    confused.certainty = Certainty::sure;
    confused.spent_ms = 10 * 60 * 1000;
    const History history = fold({{20000, 0, confused},
                                  {20001, 0, confused},
                                  {20001, 1, BackedUp{"file"}},
                                  {20001, 2, answer(card(2), Rating::good)}})
                                .history;
    CHECK(history.confusions.at({"deepseek", "high-flyer"}) == Confusion{2, Day{20001}, card(1)});
    CHECK(history.certainty[3] == CertaintyTally{2, 0});
    CHECK(history.answers == 3);
    CHECK(history.answers_unsaved == 1);
    CHECK(history.pace_ms < 20'000);
    CHECK(sum(history, Day{20001}, Day{20002}).answers == 2);
}

TEST_CASE("a card is new, forgotten, shaky or known") {
    const Fsrs fsrs;
    CardRecord record;
    CHECK(knowledge_of(record, Day{0}, fsrs) == Knowledge::fresh);
    record.standing.memory = Memory{21, 5};
    record.moves = {{Day{0}, 0, Rating::good, true}};
    CHECK(knowledge_of(record, Day{0}, fsrs) == Knowledge::known);
    record.standing.memory->stability = 20.9;
    CHECK(knowledge_of(record, Day{0}, fsrs) == Knowledge::shaky);
    CHECK(knowledge_of(record, Day{36500}, fsrs) == Knowledge::forgotten);
    record.moves.push_back({Day{0}, 0, Rating::again, true});
    CHECK(knowledge_of(record, Day{0}, fsrs) == Knowledge::forgotten);
}

TEST_CASE("a leech is told at 8 lapses and at every 4 after") {
    CardRecord record;
    std::vector<std::uint32_t> told;
    for (record.standing.lapses = 0; record.standing.lapses < 20; ++record.standing.lapses) {
        if (is_leech(record)) told.push_back(record.standing.lapses);
    }
    CHECK(told == std::vector<std::uint32_t>{8, 12, 16});
}

}  // namespace
}  // namespace recite
