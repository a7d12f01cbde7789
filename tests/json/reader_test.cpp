#include "json/reader.hpp"

#include <catch2/catch_test_macros.hpp>

#include "base/render.hpp"
#include "json/parse.hpp"

using namespace recite;

TEST_CASE("an object says what is missing, of the wrong type and unknown, all in one run") {
    const Source source("f.json", "{\"titel\": 1, \"count\": \"x\", \"$comment\": {}}");
    Diagnostics diagnostics;
    const json::Document document = json::parse(source, diagnostics);
    json::Object object(document.root(), "a quiz", diagnostics);
    CHECK_FALSE(object.text("title", json::Need::required));
    CHECK_FALSE(object.number("count"));
    object.finish();
    CHECK(render(diagnostics) ==
          "f.json:1:1: error: a quiz needs the key 'title' [json/missing-key]\n"
          "{\"titel\": 1, \"count\": \"x\", \"$comment\": {}}\n^\n"
          "f.json:1:2: error: a quiz has no key 'titel' [json/unknown-key]\n"
          "{\"titel\": 1, \"count\": \"x\", \"$comment\": {}}\n ^~~~~~~\n"
          "help: did you mean 'title'?\n"
          "f.json:1:23: error: 'count' must be a number; this is a text [json/wrong-type]\n"
          "{\"titel\": 1, \"count\": \"x\", \"$comment\": {}}\n                      ^~~\n"
          "3 errors\n");
}
