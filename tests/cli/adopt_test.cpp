#include "cli/adopt.hpp"

#include <fstream>
#include <sstream>

#include <catch2/catch_test_macros.hpp>

#include "facts/read.hpp"
#include "json/parse.hpp"
#include "questions/generate.hpp"

using namespace recite;

namespace {

constexpr const char* pack = R"({
  "id": "p",
  "entities": {
    "liang": { "name": "Liang Wenfeng", "class": "person", "aliases": ["Liang"] },
    "lu": { "name": "Lu" },
    "ds": {
      "name": "DeepSeek",
      "class": "company"
    }
  },
  "facts": [
    { "id": "founder", "subject": "ds", "relation": "r", "value": "liang" },
    { "id": "chief", "subject": "ds", "relation": "r", "value": "lu" },
    { "id": "why", "subject": "ds", "relation": "r", "value": { "text": "curiosity", "accept": [
      "wonder"
    ] } },
    { "id": "year", "subject": "ds", "relation": "r", "value": { "year": 2015 } }
  ]
}
)";

std::string check(const std::string& fact, Side side, const std::string& response) {
    const Source source("facts.json", pack);
    const auto out = cli::adopted(
        source, {.pack = PackId("p"), .fact = FactId(fact), .side = side, .response = response});
    return out ? out.value() : "error: " + out.error().message;
}

std::string with(std::string from, const std::string& to) {
    std::string text = pack;
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("an adopted answer is written where it belongs and nothing else changes") {
    CHECK(check("founder", Side::value, "Wenfeng L.") ==
          with("[\"Liang\"]", "[\"Liang\", \"Wenfeng L.\"]"));
    CHECK(check("chief", Side::value, "L \"u\"") ==
          with("{ \"name\": \"Lu\" }", "{ \"name\": \"Lu\", \"aliases\": [\"L \\\"u\\\"\"] }"));
    CHECK(check("founder", Side::subject, " Deep  Seek ") ==
          with("\"class\": \"company\"",
               "\"class\": \"company\",\n      \"aliases\": [\"Deep Seek\"]"));
    CHECK(check("why", Side::value, "marvel") ==
          with("\"wonder\"", "\"wonder\",\n      \"marvel\""));
    CHECK(check("year", Side::value, "MMXV") ==
          with("{ \"year\": 2015 }", "{ \"year\": 2015 }, \"accept\": [\"MMXV\"]"));
}

TEST_CASE("what cannot be adopted is refused with the reason") {
    CHECK(check("founder", Side::value, "Liang") == "error: 'Liang' is among the wordings already");
    CHECK(check("founder", Side::value, "LIANG WENFENG") ==
          "error: 'LIANG WENFENG' is among the wordings already");
    CHECK(check("founder", Side::value, "Lu") == "error: 'Lu' is a name of 'lu' already");
    CHECK(check("nothing", Side::value, "x") == "error: fact 'nothing' is unknown");
    CHECK(check("founder", Side::value, " ") ==
          "error: the report holds no answer in letters or figures");
}

TEST_CASE("a report on a question is read back and changes one place of the pack's file") {
    std::ostringstream text;
    text << std::ifstream("quizzes/planets/facts.json").rdbuf();
    const Source facts("facts.json", text.str());
    Diagnostics found;
    const FactBase base = read_facts(facts, found);
    const Writer writer(base);
    Plan plan;
    plan.recipes = {"typed"};
    plan.count = 60;
    for (const Question& question : writer.questions(plan, 4)) {
        Report made = report_on(question, Complaint::right_too);
        made.key = "the key";
        made.response = "zyzzyva \"of\" Umeå";
        CAPTURE(to_json(made));
        const Source line("report", to_json(made));
        const json::Document document = json::parse(line, found);
        REQUIRE(document.has_root());
        const std::optional<Report> back = read_report(document.root(), found);
        REQUIRE(back == made);
        const auto mended = cli::adopted(facts, *back);
        REQUIRE(mended);
        const std::string& now = mended.value();
        const std::size_t added = now.size() - facts.text().size();
        std::size_t at = 0;
        while (at < facts.text().size() && now[at] == facts.text()[at]) ++at;
        CHECK(now.substr(at + added) == facts.text().substr(at));
        CHECK(now.substr(at, added).find(R"(zyzzyva \"of\" Umeå)") != std::string::npos);
        const Source after("facts.json", now);
        Diagnostics problems;
        const FactBase again = read_facts(after, problems);
        CHECK(problems.empty());
        CHECK(grade(base, question, forms::Fill::Response{{made.response}}).mark == Mark::wrong);
        Random random(1);
        const auto asked = Writer(again).question(question.cards.front(), "typed", random);
        REQUIRE(asked);
        CHECK(grade(again, *asked, forms::Fill::Response{{made.response}}).mark == Mark::right);
    }
    CHECK(found.empty());
}
