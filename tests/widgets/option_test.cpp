#include "widgets/option.hpp"

#include <catch2/catch_test_macros.hpp>
#include <optional>
#include <string>
#include <vector>

#include "support/robot.hpp"
#include "widgets/button.hpp"

namespace recite::widgets {
namespace {

using outline::Role;

// Four options and a button, as a question has them.
struct Quiz {
    std::vector<std::string> texts = {"Baidu", "High-Flyer", "ByteDance", "Alibaba"};
    std::optional<std::size_t> picked;
    int checked = 0;
    bool marked = false;

    void draw(Frame& frame) {
        {
            const Group group(frame, Role::radio_group, "Answers");
            const ArrowGroup arrows(frame, frame.id("arrows"));
            for (std::size_t at = 0; at < texts.size(); ++at) {
                Option one;
                one.text = texts[at];
                one.mark = std::string(1, static_cast<char>('1' + at));
                one.picked = picked == at;
                one.marked = marked;
                one.words = marked ? "Yours: something that no article links to any of it" : "";
                one.position = at + 1;
                one.count = texts.size();
                if (option(frame, frame.id("option", at), one)) picked = at;
                frame.gap(12);
            }
        }
        Button check;
        check.label = "Check";
        check.key = "Enter";
        check.loudness = Loudness::first;
        check.enabled = picked.has_value();
        if (button(frame, "check", check)) ++checked;
    }
};

struct Fixture {
    Quiz quiz;
    tests::Robot robot{[this](Frame& frame) { quiz.draw(frame); }};
};

TEST_CASE_METHOD(Fixture, "an option is picked by pointer, mirror, digit and arrows") {
    robot.tap(Role::radio, "ByteDance");
    CHECK(quiz.picked == 2U);
    robot.click(Role::radio, "Baidu");
    CHECK(quiz.picked == 0U);
    robot.key("2");
    CHECK(quiz.picked == 1U);
    CHECK(robot.find(Role::radio, "High-Flyer").focused);
    robot.key("Down");
    CHECK(quiz.picked == 2U);
    robot.key("End");
    CHECK(quiz.picked == 3U);
    robot.key("Down");
    CHECK(quiz.picked == 0U);
}

TEST_CASE_METHOD(Fixture, "enter picks the option at hand first and checks then") {
    robot.focus(Role::radio, "Alibaba");
    CHECK_FALSE(quiz.picked);
    robot.key("Enter");
    CHECK(quiz.picked == 3U);
    CHECK(quiz.checked == 0);
    robot.key("Enter");
    CHECK(quiz.checked == 1);
}

TEST_CASE_METHOD(Fixture, "a disabled button does nothing") {
    robot.key("Enter");
    robot.tap(Role::button, "Check");
    CHECK(quiz.checked == 0);
    robot.key("1");
    robot.tap(Role::button, "Check");
    CHECK(quiz.checked == 1);
}

TEST_CASE_METHOD(Fixture, "pressing outside and letting go inside is no click") {
    robot.stage().move_pointer(1000, 700);
    robot.stage().pointer_button(true);
    robot.settle();
    const outline::Rectangle place = robot.find(Role::radio, "Baidu").place;
    robot.stage().move_pointer(place.x + 5, place.y + 5);
    robot.stage().pointer_button(false);
    robot.settle();
    CHECK_FALSE(quiz.picked);
}

TEST_CASE_METHOD(Fixture, "marking moves nothing") {
    robot.key("1");
    const outline::Rectangle before = robot.find(Role::radio, "Alibaba").place;
    quiz.marked = true;
    robot.settle();
    CHECK(robot.find(Role::radio, "Alibaba").place == before);
    robot.key("3");
    CHECK(quiz.picked == 0U);
}

TEST_CASE_METHOD(Fixture, "what is drawn is said") {
    robot.key("2");
    CHECK(robot.text() ==
          "radio_group \"Answers\"\n"
          "  radio 1 of 4 \"Baidu\" unchecked\n"
          "  radio 2 of 4 \"High-Flyer\" checked focused\n"
          "  radio 3 of 4 \"ByteDance\" unchecked\n"
          "  radio 4 of 4 \"Alibaba\" unchecked\n"
          "button \"Check\"\n");
}

}  // namespace
}  // namespace recite::widgets
