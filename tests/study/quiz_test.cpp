#include <algorithm>

#include <catch2/catch_test_macros.hpp>

#include "study/learner.hpp"

using namespace recite;
using namespace recite::study;
using namespace recite::tests;

namespace {

constexpr const char* five = "#/quiz/planets?seed=3&count=5";

}  // namespace

TEST_CASE("the first visit offers five questions and nothing to set") {
    Learner learner;
    learner.open();
    const auto* first = learner.body<FirstVisit>();
    REQUIRE(first);
    CHECK(first->sentence.find("The planets") != std::string::npos);
    REQUIRE(learner.press("Try five questions"));
    REQUIRE(learner.body<Asking>());
    CHECK(learner.chrome().progress->of == 5);
    CHECK(learner.chrome().progress->text == "1 of 5");
    const std::vector<std::string> plain = {"choice", "true-false", "cloze", "typed"};
    for (int asked = 0; asked < 5; ++asked) {
        CHECK(std::find(plain.begin(), plain.end(), learner.body<Asking>()->posed.recipe) !=
              plain.end());
        learner.act(Pass{});
        learner.act(Next{});
    }
}

TEST_CASE("a quiz of five, two of them wrong on purpose, ends in a score of three") {
    const Author author;
    const std::vector<Question> questions = author.questions(5, 3);
    REQUIRE(questions.size() == 5);
    Learner learner;
    learner.open(five);
    for (std::size_t at = 0; at < questions.size(); ++at) {
        CAPTURE(at, questions[at].prompt.text);
        const bool right = at != 1 && at != 3;
        answer(learner, questions[at], right);
        const auto* marked = learner.body<Marked>();
        REQUIRE(marked);
        CHECK(marked->mark == (right ? Mark::right : Mark::wrong));
        CHECK(marked->headline.starts_with(right ? "Right" : "Wrong"));
        CHECK(marked->headline.find("Counts") != std::string::npos);
        CHECK(shown(questions[at].form) == marked->posed.shown);
        REQUIRE_FALSE(marked->rests_on.empty());
        for (const Cited& cited : marked->rests_on) {
            CHECK_FALSE(cited.statement.empty());
            CHECK_FALSE(cited.backing.empty());
            REQUIRE_FALSE(cited.citations.empty());
            for (const Citation& citation : cited.citations)
                CHECK(citation.href.starts_with("#/sources/planets/"));
        }
        REQUIRE(learner.press(at == 4 ? "See the result" : "Next"));
    }
    const auto* summary = learner.body<Summary>();
    REQUIRE(summary);
    CHECK(summary->heading == "3 of 5 right");
    CHECK(summary->share == 0.6);
    REQUIRE(summary->answers.size() == 5);
    CHECK(summary->answers[1].words == "Wrong");
    CHECK(summary->answers[0].words == "Right");
    REQUIRE(learner.press("Try the 2 wrong again"));
    CHECK(learner.chrome().progress->of == 2);
    answer(learner, questions[1], true);
    REQUIRE(learner.press("Next"));
    answer(learner, questions[3], true);
    REQUIRE(learner.press("See the result"));
    CHECK(learner.body<Summary>()->heading == "2 of 2 right");
}

TEST_CASE("no key of an unanswered question is on the screen before it is checked") {
    Learner learner;
    learner.open(five);
    const auto* asking = learner.body<Asking>();
    REQUIRE(asking);
    CHECK(asking->hint.empty());
    CHECK(asking->posed.response == blank(Author().questions(5, 3)[0].form));
}

TEST_CASE("an empty draft cannot be checked, a skip counts nothing") {
    Learner learner;
    learner.open(five);
    CHECK_FALSE(learner.press("Check"));
    learner.act(Submit{});
    REQUIRE(learner.body<Asking>());
    REQUIRE(learner.press("Skip"));
    const auto* marked = learner.body<Marked>();
    REQUIRE(marked);
    CHECK(marked->headline == "Wrong: skipped. Counts nothing.");
}

TEST_CASE("feedback at the end shows no verdict before it") {
    const std::vector<Question> questions = Author().questions(5, 3);
    Learner learner;
    learner.open(std::string(five) + "&feedback=end&pass=60");
    for (std::size_t at = 0; at < 5; ++at) answer(learner, questions[at], at < 3);
    const auto* summary = learner.body<Summary>();
    REQUIRE(summary);
    CHECK(summary->heading == "3 of 5 right");
    CHECK(summary->text.find("Passed; the mark is 60%.") != std::string::npos);
}

TEST_CASE("undo gives the question back with its draft, and the journal says so") {
    const std::vector<Question> questions = Author().questions(5, 3);
    Learner learner;
    learner.open(five);
    answer(learner, questions[0], false);
    const std::size_t lines = learner.journal.size();
    CHECK(lines >= 2);
    REQUIRE(learner.press("Undo"));
    const auto* asking = learner.body<Asking>();
    REQUIRE(asking);
    CHECK(asking->posed.response == wrong_for(questions[0]));
    CHECK(learner.journal.size() == lines + 1);
    CHECK(learner.journal.back().find("undone") != std::string::npos);
    answer(learner, questions[0], true);
    CHECK(learner.body<Marked>()->mark == Mark::right);
}

TEST_CASE("an unfinished quiz is there again after a reload, with answers, draft and clock") {
    const std::vector<Question> questions = Author().questions(5, 3);
    const std::string route = std::string(five) + "&minutes=10";
    Learner learner;
    learner.open(route);
    answer(learner, questions[0], true);
    learner.press("Next");
    answer(learner, questions[1], false);
    learner.press("Next");
    const Response draft = key_of(questions[2]);
    learner.act(Edit{draft});
    const std::string clock = learner.chrome().clock;
    CHECK(clock.ends_with(" left"));

    learner.now.ms += 60 * ms_per_minute;
    learner.open(route);
    const auto* asking = learner.body<Asking>();
    REQUIRE(asking);
    CHECK(asking->posed.prompt == questions[2].prompt.text);
    CHECK(asking->posed.response == draft);
    CHECK(learner.chrome().progress->text == "3 of 5");
    REQUIRE(learner.chrome().toast);
    CHECK(learner.chrome().toast->text == "Here is your unfinished quiz, as you left it.");
    const auto minutes = [](const std::string& text) { return text.substr(0, text.find(':')); };
    CHECK(minutes(learner.chrome().clock) == minutes(clock));
    for (std::size_t at = 2; at < 5; ++at) {
        answer(learner, questions[at], true);
        learner.press(at == 4 ? "See the result" : "Next");
    }
    CHECK(learner.body<Summary>()->heading == "4 of 5 right");
    for (const auto& [key, text] : learner.stored) CHECK(key != "draft");
}

TEST_CASE("home offers to go on with an unfinished quiz") {
    Learner learner;
    learner.open(five);
    learner.press("Skip");
    learner.open("#/");
    const auto* home = learner.body<Home>();
    REQUIRE(home);
    CHECK(home->heading == "You have an unfinished quiz.");
    REQUIRE(learner.press("Go on"));
    CHECK(learner.chrome().progress->text == "1 of 5");
}

TEST_CASE("a timed quiz ends when the time is up, unless it was extended or switched off") {
    const std::string route = std::string(five) + "&minutes=2";
    SECTION("it ends") {
        Learner learner;
        learner.open(route);
        const auto* wake = learner.last_effect<Wake>();
        REQUIRE(wake);
        CHECK(wake->at_ms > 0);
        learner.now.ms += 2 * ms_per_minute;
        learner.last.clear();
        learner.act(Tick{});
        const auto* summary = learner.body<Summary>();
        REQUIRE(summary);
        CHECK(summary->text.find("5 not answered") != std::string::npos);
        CHECK(learner.last_effect<Wake>() == nullptr);  // the timer has run, and none is asked for
    }
    SECTION("five minutes more") {
        Learner learner;
        learner.open(route);
        REQUIRE(learner.press("5 more minutes"));
        learner.now.ms += 2 * ms_per_minute;
        learner.act(Tick{});
        REQUIRE(learner.body<Asking>());
        learner.press("End");
        CHECK(learner.body<Summary>()->text.find("You added 5 minutes.") != std::string::npos);
    }
    SECTION("without a limit") {
        Learner learner;
        learner.open(route);
        REQUIRE(learner.press("No limit"));
        learner.now.ms += 2 * ms_per_minute;
        learner.act(Tick{});
        REQUIRE(learner.body<Asking>());
        CHECK(learner.chrome().clock.empty());
        CHECK(learner.last_effect<Wake>()->at_ms == 0);
    }
}

TEST_CASE("Escape asks before it ends a quiz, and a second one goes on") {
    Learner learner;
    learner.open(five);
    learner.act(Back{});
    CHECK(learner.body<Asking>()->dialog.asked());
    learner.act(Back{});
    CHECK_FALSE(learner.body<Asking>()->dialog.asked());
    CHECK(learner.last_effect<Focus>()->name == "question");
    answer(learner, Author().questions(5, 3)[0], false);
    learner.act(Back{});
    CHECK(learner.body<Marked>()->dialog.asked());
    CHECK(learner.last_effect<Focus>()->name == "dialog");
    REQUIRE(learner.press("End and see the result"));
    CHECK(learner.body<Summary>());
}

TEST_CASE("an answer is said to be saved only once the journal has it") {
    const std::vector<Question> questions = Author().questions(5, 3);
    Learner learner;
    learner.open(five);
    learner.storage_works = false;
    answer(learner, questions[0], true);
    CHECK(learner.chrome().safety == Safety::failed);
    CHECK(learner.chrome().safety_text == "Not saved: the disk is full");
    learner.storage_works = true;
    REQUIRE(learner.press("Try again"));
    CHECK(learner.chrome().safety == Safety::saved);
    CHECK(learner.journal.size() == questions[0].cards.size() + 1);
}

TEST_CASE("a quiz of the pack's author is asked in its order") {
    Learner learner;
    learner.open("#/quiz/planets/five");
    REQUIRE(learner.body<Asking>());
    CHECK(learner.chrome().progress->of == 5);
}

TEST_CASE("what cannot be fetched is said, and can be tried again") {
    Learner learner;
    learner.online = false;
    learner.open(five);
    const auto* trouble = learner.body<Trouble>();
    REQUIRE(trouble);
    CHECK(trouble->details == "no network");
    learner.online = true;
    REQUIRE(learner.press("Try again"));
    CHECK(learner.body<Asking>());
}

TEST_CASE("addresses that lead nowhere say so and offer the way home") {
    for (const char* route : {"#/nowhere", "#/facts/planets/no-such-fact", "#/quiz/nothing?seed=1",
                              "#/sources/planets/zzz", "#/read/planets/zzz"}) {
        CAPTURE(route);
        Learner learner;
        learner.open(route);
        REQUIRE(learner.body<Trouble>());
        REQUIRE(learner.press("Home"));
        CHECK(learner.body<Home>());
    }
}
