#include "cli/adopt.hpp"

#include <catch2/catch_test_macros.hpp>

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
    CHECK(check("nothing", Side::value, "x") == "error: fact 'nothing' is unknown");
    CHECK(check("founder", Side::value, " ") == "error: the report holds no answer");
}
