#include "support/robot.hpp"

#include <catch2/catch_test_macros.hpp>
#include <utility>

namespace recite::tests {

using outline::Command;

Robot::Robot(Stage::Draw draw, Window window) : draw_(std::move(draw)), stage_(window) {
    settle();
}

void Robot::settle(std::vector<Command> commands) {
    for (int frame = 0; frame < 20; ++frame) {
        stage_.frame(draw_, commands);
        commands.clear();
        if (frame > 1 && !stage_.surface().again) return;
    }
    FAIL("the picture does not stand still");
}

void Robot::frame(const std::vector<Command>& commands) {
    stage_.frame(draw_, commands);
}

bool Robot::sees(outline::Role role, std::string_view name) const {
    return stage_.outline().find(role, name) != nullptr;
}

const outline::Item& Robot::find(outline::Role role, std::string_view name) {
    const outline::Item* item = stage_.outline().find(role, name);
    if (item == nullptr) {
        FAIL("no " << outline::name_of(role) << " \"" << name << "\" in\n" << text());
    }
    return *item;
}

void Robot::click(outline::Role role, std::string_view name) {
    Command command;
    command.kind = Command::Kind::click;
    command.id = find(role, name).id;
    settle({command});
}

void Robot::focus(outline::Role role, std::string_view name) {
    Command command;
    command.kind = Command::Kind::focus;
    command.position = 1;  // as by the Tab key
    command.id = find(role, name).id;
    settle({command});
}

void Robot::type(std::string_view field, std::string words) {
    Command command;
    command.kind = Command::Kind::set_value;
    command.id = find(outline::Role::textbox, field).id;
    command.text = std::move(words);
    settle({command});
}

void Robot::submit(std::string_view field) {
    Command command;
    command.kind = Command::Kind::submit;
    command.id = find(outline::Role::textbox, field).id;
    settle({command});
}

void Robot::tap(outline::Role role, std::string_view name) {
    const outline::Rectangle place = find(role, name).place;
    stage_.move_pointer(place.x + place.width / 2, place.y + place.height / 2);
    settle();
    stage_.pointer_button(true);
    settle();
    stage_.pointer_button(false);
    settle();
}

void Robot::key(const std::string& name) {
    stage_.key(name, true);
    settle();
    stage_.key(name, false);
    settle();
}

}  // namespace recite::tests
