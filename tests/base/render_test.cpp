#include "base/render.hpp"

#include <catch2/catch_test_macros.hpp>

#include "base/source.hpp"

using namespace recite;

TEST_CASE("a diagnostic names file, line, column, check, and shows a caret") {
    const Source source("a.json", "{\n\t\"unit\": \"kmm\"\n}\n");
    Diagnostic diagnostic{.severity = Severity::error,
                          .check = "fact/unknown-unit",
                          .where = {&source, {11, 16}},
                          .message = "unit 'kmm' is unknown",
                          .help = "did you mean 'km'?",
                          .notes = {{{&source, {0, 1}}, "in this object"}}};
    CHECK(render(diagnostic) ==
          "a.json:2:10: error: unit 'kmm' is unknown [fact/unknown-unit]\n"
          "\t\"unit\": \"kmm\"\n"
          "\t        ^~~~~\n"
          "help: did you mean 'km'?\n"
          "note: a.json:1:1: in this object\n");
}

TEST_CASE("diagnostics come by place, whatever their order, and are counted") {
    const Source source("a.json", "ab");
    Diagnostics all;
    all.add({.check = "z", .where = {&source, {1, 2}}, .message = "second"});
    all.add({.severity = Severity::warning,
             .check = "a",
             .where = {&source, {0, 1}},
             .message = "first"});
    CHECK(render(all) ==
          "a.json:1:1: warning: first [a]\nab\n^\n"
          "a.json:1:2: error: second [z]\nab\n ^\n"
          "1 error, 1 warning\n");
}

TEST_CASE("a very long line is cut around the caret") {
    const Source source("a", std::string(5000, 'x'));
    const std::string out =
        render(Diagnostic{.check = "c", .where = {&source, {2500, 2501}}, .message = "m"});
    CHECK(out.size() < 500);
}
