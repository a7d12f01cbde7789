#include "platform/mirror.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace recite;
using namespace recite::outline;

namespace {

// With the two separators as '|' and ';', to be read.
std::string written(const Outline& outline, float ratio = 1) {
    std::string text = platform::mirror_text(outline, ratio);
    std::replace(text.begin(), text.end(), '\x1f', '|');
    std::replace(text.begin(), text.end(), '\x1e', ';');
    return text;
}

}  // namespace

TEST_CASE("an item is written with its states, place and words") {
    Outline outline;
    outline.open({.id = 1, .role = Role::radio_group, .name = "Year?"});
    outline.add({.id = 4294967295u,
                 .role = Role::radio,
                 .name = "2023",
                 .position = 2,
                 .count = 4,
                 .disabled = true,
                 .checked = Switch::on,
                 .place = {10, 20, 30.5f, 40}});
    CHECK(written(outline) ==
          "1|radio_group||---00001||||||400||||-1|||Year?|||||||;"
          "4294967295|radio|1|1--10001|10|20|30.5|40||400||2|4|-1|||2023|||||||;");
}

TEST_CASE("lengths are written in CSS pixels, to a tenth") {
    Outline outline;
    outline.add({.id = 1, .place = {3, -5, 100, 0.04f}, .text_size = 33});
    CHECK(written(outline, 2) == "1|text||---00001|1.5|-2.5|50||16.5|400||||-1||||||||||;");
}

TEST_CASE("control characters cannot break the format, lines stay") {
    Outline outline;
    outline.add({.id = 1, .name = "a\x1f\x1e\tb\nc", .breaks = {3, 12}});
    CHECK(written(outline) == "1|text||---00001||||||400||||-1|||a   b\nc|||||||3,12;");
}

TEST_CASE("who has the keyboard is found") {
    Outline outline;
    outline.add({.id = 1});
    CHECK(platform::focused_id(outline) == 0);
    outline.add({.id = 2, .focused = true});
    CHECK(platform::focused_id(outline) == 2);
}
