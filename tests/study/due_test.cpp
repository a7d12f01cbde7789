#include <string>

#include <catch2/catch_test_macros.hpp>

#include "study/learner.hpp"
#include "study/writing.hpp"

using namespace recite;
using namespace recite::study;
using namespace recite::tests;

TEST_CASE("after an absence the screen says what is worth doing in five minutes, without blame") {
    Learner learner;
    have_due(learner, 80'000, 30);
    const auto* home = learner.body<Home>();
    REQUIRE(home);
    CHECK(home->heading == "Welcome back.");
    CHECK(home->text.find("nothing has to be done at once") != std::string::npos);
    REQUIRE(learner.press("Start"));
    CHECK(learner.chrome().progress->of <= 8);
}

TEST_CASE("a whole pack can rest and go on") {
    std::string text = file_text(planets_path);
    const std::string id = "\"id\": \"planets\"";
    text.replace(text.find(id), id.size(), "\"id\": \"mine\"");
    Learner learner;
    learner.open("#/study");
    learner.act(OpenFile{"facts.json", text});
    learner.act(Open{"#/study"});
    const auto packs = [&] { return learner.body<Study>()->sections.back().lines.back(); };
    REQUIRE(packs().label == "Packs in study");
    REQUIRE(packs().choices.size() == 2);
    learner.act(packs().choices[0].action);
    CHECK_FALSE(packs().choices[0].on);
    CHECK(packs().choices[1].on);
    learner.act(packs().choices[0].action);
    CHECK(packs().choices[0].on);
}

TEST_CASE("a note is typed on a fact, kept, shown after answering and undone") {
    Learner learner;
    const std::string fact = "jupiter-largest-moon";
    learner.open("#/facts/planets/" + fact);
    const auto detail = [&] { return *learner.body<Facts>()->detail; };
    learner.act(Type{detail().own.name, "like the cupbearer"});
    CHECK(detail().own.value == "like the cupbearer");
    CHECK(detail().note.empty());
    REQUIRE(detail().offers[0].label == "Keep the note");
    const Action keep = detail().offers[0].action;
    learner.act(keep);
    CHECK(detail().note == "like the cupbearer");
    CHECK(detail().offers[0].label != "Keep the note");
    learner.act(Undo{});
    CHECK(detail().note.empty());
}

TEST_CASE("there is one queue over all packs that are studied") {
    Learner learner;
    have_due(learner);
    learner.site = R"({"packs": [
        {"id": "deepseek", "title": "DeepSeek", "folder": "quizzes/deepseek", "facts": "facts.json"},
        {"id": "planets", "title": "Planets", "folder": "quizzes/planets", "facts": "facts.json"}]})";
    learner.open("#/");
    REQUIRE(learner.body<Home>());
    CHECK(learner.body<Home>()->packs[0].current);  // DeepSeek is at hand
    CHECK(learner.body<Home>()->heading.find("due") != std::string::npos);
}

TEST_CASE("the installed program's icon says how much is due, any other is left alone") {
    Learner learner;
    have_due(learner);
    CHECK_FALSE(learner.last_effect<Badge>());
    learner.installed = true;
    learner.open("#/");
    const auto* badge = learner.last_effect<Badge>();
    REQUIRE(badge);
    CHECK(badge->count > 0);
    CHECK(learner.body<Home>()->heading.starts_with(std::to_string(badge->count) + " card"));
}
