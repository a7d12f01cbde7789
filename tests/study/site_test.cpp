#include <catch2/catch_test_macros.hpp>

#include "study/site.hpp"

using namespace recite;
using namespace recite::study;

TEST_CASE("packs.json lists packs with the paths of their files") {
    const auto packs = read_site(R"({"packs": [
        {"id": "deepseek", "title": "DeepSeek", "folder": "quizzes/deepseek", "facts": "facts.json",
         "count": 84, "quizzes": ["basics.quiz.json"]},
        {"id": "planets", "title": {"en": "Planets"}, "folder": "p", "facts": "f.json"},
        {"title": "no id"}, 7]})");
    const std::vector<PackEntry> expected = {
        {PackId("deepseek"),
         "DeepSeek",
         "quizzes/deepseek/facts.json",
         84,
         {{QuizId("basics"), "quizzes/deepseek/basics.quiz.json"}}},
        {PackId("planets"), "Planets", "p/f.json", 0, {}}};
    REQUIRE(packs);
    CHECK(*packs == expected);
}

TEST_CASE("what is no list of packs gives none") {
    for (const char* text : {"", "[]", "{", "{\"packs\": 1}", "null"}) {
        CAPTURE(text);
        CHECK_FALSE(read_site(text));
    }
}
