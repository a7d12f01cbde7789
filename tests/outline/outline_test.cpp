#include "outline/outline.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace recite::outline;

namespace {

Outline sample() {
    Outline outline;
    outline.add({.id = 1, .role = Role::heading, .name = "Quiz", .level = 1});
    outline.open({.id = 2, .role = Role::radio_group, .name = "In which year?", .count = 2});
    outline.add({.id = 3,
                 .role = Role::radio,
                 .name = "2015",
                 .position = 1,
                 .count = 2,
                 .checked = Switch::off});
    outline.add({.id = 4,
                 .role = Role::radio,
                 .name = "2023",
                 .position = 2,
                 .count = 2,
                 .checked = Switch::on,
                 .focused = true});
    outline.close();
    outline.add({.id = 5, .role = Role::textbox, .name = "Answer", .placeholder = "a year"});
    outline.add({.id = 6, .role = Role::link, .name = "Source", .href = "#/facts/a/b"});
    outline.add({.id = 7, .role = Role::button, .name = "Check", .disabled = true});
    return outline;
}

}  // namespace

TEST_CASE("an outline as text has roles, names, states and order, indented by group") {
    CHECK(sample().to_text() ==
          "heading 1 \"Quiz\"\n"
          "radio_group of 2 \"In which year?\"\n"
          "  radio 1 of 2 \"2015\" unchecked\n"
          "  radio 2 of 2 \"2023\" checked focused\n"
          "textbox \"Answer\" placeholder \"a year\"\n"
          "link \"Source\" -> #/facts/a/b\n"
          "button \"Check\" disabled\n");
}

TEST_CASE("the text of an outline does not depend on where things are") {
    Outline moved = sample();
    moved.at(0).place = {10, 20, 30, 40};
    CHECK(moved.to_text() == sample().to_text());
    CHECK_FALSE(moved == sample());
}

TEST_CASE("an item is found by its role and its whole name") {
    const Outline outline = sample();
    REQUIRE(outline.find(Role::radio, "2023") != nullptr);
    CHECK(outline.find(Role::radio, "2023")->id == 4);
    CHECK(outline.find(Role::radio, "202") == nullptr);
    CHECK(outline.find(Role::button, "2023") == nullptr);
    CHECK(outline.first(Role::radio)->name == "2015");
    CHECK(outline.count(Role::radio) == 2);
    CHECK(outline.find(5u)->name == "Answer");
    CHECK(outline.says("which year"));
    CHECK_FALSE(outline.says("month"));
}

TEST_CASE("a cleared outline equals a new one") {
    Outline outline = sample();
    outline.clear();
    CHECK(outline == Outline());
    CHECK(outline.to_text().empty());
}
