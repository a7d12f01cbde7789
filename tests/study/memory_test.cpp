#include <catch2/catch_test_macros.hpp>

#include "progress/codec.hpp"
#include "study/keeping.hpp"
#include "study/learner.hpp"

using namespace recite;
using namespace recite::study;
using namespace recite::tests;

namespace {

constexpr const char* five = "#/quiz/planets?seed=3&count=5";

void finish_quiz(Learner& learner, bool right) {
    const std::vector<Question> questions = Author().questions(5, 3);
    for (const Question& question : questions) {
        learner.act(Edit{right ? key_of(question) : wrong_for(question)});
        learner.act(Submit{});
        learner.act(Next{});
    }
    REQUIRE(learner.body<Summary>());
}

// Answers whatever study asks, as the author would, until the session is over.
std::size_t study_through(Learner& learner) {
    const Author author;
    std::size_t asked = 0;
    while (!learner.body<Summary>() && asked < 200) {
        ++asked;
        if (const auto* asking = learner.body<Asking>()) {
            const Response response = asking->posed.response;
            if (std::holds_alternative<forms::Recall::Response>(response)) return asked;
            learner.act(Pass{});
            learner.act(Next{});
        } else if (learner.body<Flashcard>()) {
            learner.act(Flip{});
            learner.act(Judge{Judged::knew_it});
        } else {
            return asked;
        }
    }
    return asked;
}

constexpr std::int64_t day_ms = 24 * 60 * ms_per_minute;

}  // namespace

TEST_CASE("a quiz moves nothing until its cards are kept") {
    Learner learner;
    learner.open(five);
    finish_quiz(learner, true);
    CHECK(learner.body<Summary>()->moved.empty());
    const std::size_t lines = learner.journal.size();
    learner.act(Keep{});
    CHECK(learner.journal.size() == lines + 1);
    CHECK_FALSE(learner.body<Summary>()->moved.empty());
    learner.now.ms += 3 * day_ms;
    learner.act(Open{"#/"});
    REQUIRE(learner.body<Home>());
    CHECK(learner.body<Home>()->heading.find("due") != std::string::npos);
}

TEST_CASE("Keep these can be undone and done again") {
    Learner learner;
    learner.open(five);
    finish_quiz(learner, true);
    learner.act(Keep{});
    const std::string moved = learner.body<Summary>()->moved;
    learner.act(Undo{});
    CHECK(learner.body<Summary>()->moved.empty());
    learner.act(Redo{});
    CHECK(learner.body<Summary>()->moved == moved);
}

TEST_CASE("study asks what is due, asks again what was missed, and comes to an end") {
    Learner learner;
    learner.open(five);
    finish_quiz(learner, false);
    learner.act(Keep{});
    learner.now.ms += 2 * day_ms;
    learner.open("#/study");
    REQUIRE(learner.body<Study>());
    CHECK(learner.body<Study>()->heading.find("due") != std::string::npos);
    learner.act(StartStudy{});
    REQUIRE_FALSE(learner.body<Study>());
    const std::size_t begun = learner.chrome().progress->of;
    const std::size_t asked = study_through(learner);
    CHECK(asked >= begun);
    if (const auto* summary = learner.body<Summary>())
        CHECK(summary->heading.starts_with("Done for now"));
}

TEST_CASE("the same journal gives the same state on the next visit") {
    Learner learner;
    learner.open(five);
    finish_quiz(learner, true);
    learner.act(Keep{});
    const std::string moved = learner.body<Summary>()->moved;
    learner.open("#/progress");
    const auto* progress = learner.body<ProgressView>();
    REQUIRE(progress);
    CHECK(progress->empty.empty());
    CHECK(progress->figures.size() == 4);
    REQUIRE(progress->charts.size() >= 4);
    for (const Chart& chart : progress->charts) {
        CAPTURE(chart.title);
        CHECK_FALSE(chart.title.empty());
        CHECK_FALSE(chart.columns.empty());
        for (const auto& row : chart.rows) CHECK(row.size() == chart.columns.size());
        CHECK_FALSE(chart.series.empty());
    }
    CHECK(progress->charts[0].title == "When did you study? On 1 of the last 128 days");
}

TEST_CASE("what happens before the journal is read is numbered and appended after it") {
    Keeping keeping;
    Effects effects;
    const Moment moment{Instant{1000}, {}, "d"};
    CHECK(happen(keeping, {Starred{CardId("a/b/value"), true}}, moment, effects).empty());
    CHECK(effects.empty());
    Event earlier;
    earlier.id = {"d", 7};
    earlier.body = Starred{CardId("a/c/value"), true};
    take_lines(keeping, {encode(earlier)}, moment, effects);
    REQUIRE(effects.size() == 1);
    CHECK(std::get<Append>(effects[0]).ticket == 8);
    CHECK(keeping.state().find(CardId("a/b/value"))->starred);
    CHECK(keeping.state().find(CardId("a/c/value"))->starred);
}

TEST_CASE("thirty steps can be taken back and done again") {
    Keeping keeping;
    Effects effects;
    const Moment moment{Instant{1000}, {}, "d"};
    take_lines(keeping, {}, moment, effects);
    const auto card = [](int at) { return CardId("p/" + std::to_string(at) + "/value"); };
    for (int at = 0; at < 30; ++at) happen(keeping, {Starred{card(at), true}}, moment, effects);
    for (int at = 29; at >= 0; --at) {
        REQUIRE(undo(keeping, moment, effects));
        const CardRecord* record = keeping.state().find(card(at));
        CHECK((record == nullptr || !record->starred));
    }
    CHECK_FALSE(undo(keeping, moment, effects));
    for (int at = 0; at < 30; ++at) {
        REQUIRE(redo(keeping, moment, effects));
        CHECK(keeping.state().find(card(at))->starred);
    }
    CHECK_FALSE(redo(keeping, moment, effects));
}

TEST_CASE("a line of the journal that is damaged is told, the rest lives") {
    Learner learner;
    learner.open(five);
    finish_quiz(learner, true);
    learner.journal[1][20] = '#';
    learner.open("#/");
    REQUIRE(learner.chrome().toast);
    CHECK(learner.chrome().toast->text.starts_with("1 line of your journal"));
}

TEST_CASE("an import takes in what is new, and twice is once") {
    Learner there;
    there.open(five);
    finish_quiz(there, true);
    std::string bytes;
    for (const std::string& line : there.journal) bytes += line + "\n";
    Learner here;
    here.device = "d2";
    here.open("#/settings");
    here.act(OpenFile{"progress.jsonl", bytes});
    CHECK(here.journal == there.journal);
    here.act(OpenFile{"progress.jsonl", bytes});
    CHECK(here.journal == there.journal);
    REQUIRE(here.chrome().toast);
    CHECK(here.chrome().toast->text.starts_with("0 events taken in"));
    here.open("#/progress");
    CHECK(here.body<ProgressView>()->empty.empty());
}

TEST_CASE("what the memory depends on is set in the journal, within its bounds") {
    Learner learner;
    learner.open("#/settings");
    const std::size_t lines = learner.journal.size();
    learner.act(Set{"retention", "0.95"});
    CHECK(learner.journal.size() > lines);
    const std::size_t then = learner.journal.size();
    learner.act(Set{"retention", "7"});
    learner.act(Set{"no-such-setting", "1"});
    CHECK(learner.journal.size() == then);
    bool on = false;
    for (const Section& section : learner.body<study::Settings>()->sections)
        for (const Choices& line : section.lines)
            for (const Choice& choice : line.choices)
                if (choice.label == "95%") on = choice.on;
    CHECK(on);
}

TEST_CASE("a topic can rest and go on") {
    Learner learner;
    learner.open("#/study");
    const auto first = [&] { return learner.body<Study>()->sections.back().lines[0].choices[0]; };
    const auto on = [&] { return first().on; };
    const Action toggle = first().action;
    CHECK(on());
    learner.act(toggle);
    CHECK_FALSE(on());
    learner.act(toggle);
    CHECK(on());
}

TEST_CASE("a fact can be starred, set aside and noted, and each is undone") {
    Learner learner;
    const FactId fact("jupiter-largest-moon");
    learner.open("#/facts/planets/" + fact.text);
    const auto detail = [&] { return *learner.body<Facts>()->detail; };
    learner.act(FlagFact{fact, Flag::set_aside});
    CHECK(detail().memory.starts_with("Set aside"));
    REQUIRE(learner.press("Undo"));
    CHECK(detail().memory.starts_with("New"));
    learner.act(study::Note{fact, "mine"});
    CHECK(detail().note == "mine");
}
