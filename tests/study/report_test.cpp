#include <catch2/catch_test_macros.hpp>

#include "json/parse.hpp"
#include "questions/report.hpp"
#include "study/learner.hpp"

using namespace recite;
using namespace recite::study;
using namespace recite::tests;

TEST_CASE("a report is copied as the JSON that an author's program reads") {
    const Author author;
    const Question question = author.questions(1, 3).front();
    Learner learner;
    learner.open("#/quiz/planets?seed=3&count=1");
    answer(learner, question, false);
    const auto copies = [&] {
        std::vector<std::string> out;
        for (const Effect& effect : learner.last)
            if (const auto* copy = std::get_if<Copy>(&effect)) out.push_back(copy->text);
        return out;
    };
    REQUIRE(copies().empty());
    REQUIRE(learner.press("Report"));
    CHECK(learner.body<Marked>()->dialog.title == "What is wrong here?");
    CHECK(copies().empty());
    REQUIRE(learner.press("My answer is right too"));
    CHECK_FALSE(learner.body<Marked>()->dialog.asked());
    REQUIRE(copies().size() == 1);
    const Source line("report", copies().front());
    Diagnostics found;
    const json::Document document = json::parse(line, found);
    REQUIRE(document.has_root());
    const auto report = read_report(document.root(), found);
    REQUIRE(report);
    CHECK(found.empty());
    CHECK(report->complaint == Complaint::right_too);
    CHECK(card_of(report->pack, report->fact, report->side) == question.cards.front());
    CHECK(report->facts == question.facts);
    CHECK(report->prompt == question.prompt.text);
    CHECK_FALSE(report->key.empty());
    CHECK_FALSE(report->response.empty());
}

TEST_CASE("each complaint about a question has its own report, and none is made by mistake") {
    const Author author;
    Learner learner;
    learner.open("#/quiz/planets?seed=3&count=1");
    answer(learner, author.questions(1, 3).front(), true);
    const auto reported = [&] {
        const auto* copy = learner.last_effect<Copy>();
        return copy == nullptr ? std::string() : copy->text;
    };
    const std::pair<const char*, const char*> complaints[] = {
        {"My answer is right too", "right-too"},
        {"The key is wrong", "key-wrong"},
        {"The question is unclear", "unclear"},
        {"The source does not say this", "not-in-source"}};
    for (const auto& [label, name] : complaints) {
        REQUIRE(learner.press("Report"));
        REQUIRE(learner.press(label));
        CHECK(reported().find("\"" + std::string(name) + "\"") != std::string::npos);
    }
    learner.last.clear();
    REQUIRE(learner.press("Report"));
    REQUIRE(learner.press("Cancel"));
    CHECK(learner.last_effect<Copy>() == nullptr);
    REQUIRE(learner.press("Report"));
    learner.act(Back{});
    CHECK_FALSE(learner.body<Marked>()->dialog.asked());
    CHECK(learner.last_effect<Copy>() == nullptr);
}

TEST_CASE("a right answer that was luck is recorded anew as not known, once") {
    const Author author;
    const Question question = author.questions(1, 3).front();
    Learner learner;
    learner.open("#/quiz/planets?seed=3&count=1");
    answer(learner, question, true);
    const std::size_t before = learner.journal.size();
    REQUIRE(learner.press("That was luck"));
    REQUIRE(learner.journal.size() == before + 2);  // the answer is taken back, and given anew
    const auto says = [&](std::size_t line, std::string_view what) {
        return learner.journal[line].find(what) != std::string::npos;
    };
    CHECK(says(before - 1, "\"rating\":3"));
    CHECK(says(before, "\"kind\":\"undone\""));
    CHECK(says(before + 1, "\"rating\":1"));
    CHECK(says(before + 1, "\"outcome\":\"right\""));  // as it was judged
    CHECK_FALSE(learner.press("That was luck"));
}
