#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/stage.hpp"

namespace recite::tests {

// Somebody who uses what is drawn: finds things by role and name, clicks, types, presses keys.
// Each deed draws as many frames as it takes until nothing changes any more.
class Robot {
public:
    Robot(Stage::Draw draw, Window window = {});

    // Draws until the picture stands still; at most 20 frames.
    void settle(std::vector<outline::Command> commands = {});

    // One frame, and no more.
    void frame(const std::vector<outline::Command>& commands);

    // The item with that role and name; the test fails when there is none.
    const outline::Item& find(outline::Role role, std::string_view name);
    bool sees(outline::Role role, std::string_view name) const;

    // As the mirror does it.
    void click(outline::Role role, std::string_view name);
    void focus(outline::Role role, std::string_view name);
    void type(std::string_view field, std::string text);
    void submit(std::string_view field);

    // As a hand does it, in the middle of the item.
    void tap(outline::Role role, std::string_view name);
    void key(const std::string& name);

    std::string text() const { return stage_.outline().to_text(); }

    const Outline& outline() const { return stage_.outline(); }

    Stage& stage() { return stage_; }

private:
    Stage::Draw draw_;
    Stage stage_;
};

}  // namespace recite::tests
