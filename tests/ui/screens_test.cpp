#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "support/golden.hpp"
#include "support/robot.hpp"
#include "ui/draw.hpp"
#include "ui/samples.hpp"

namespace recite::tests {
namespace {

using outline::Item;
using outline::Rectangle;
using outline::Role;

Stage::Draw drawing(const Sample& sample) {
    return [&sample](widgets::Frame& frame) { ui::draw(sample.screen, frame); };
}

bool is_interactive(const Item& item) {
    switch (item.role) {
        case Role::button:
        case Role::link:
        case Role::radio:
        case Role::checkbox:
        case Role::option:
        case Role::textbox:
            return !item.disabled;
        default:
            return false;
    }
}

bool is_modal(const Outline& outline) {
    return outline.first(Role::dialog) != nullptr;
}

// Inside the innermost dialog, when there is one: the rest is out of reach then.
bool is_in_reach(const Outline& outline, const Item& item) {
    if (!is_modal(outline)) return true;
    for (std::int32_t at = item.parent; at >= 0;) {
        const Item& around = outline.items()[static_cast<std::size_t>(at)];
        if (around.role == Role::dialog) return true;
        at = around.parent;
    }
    return false;
}

// What can be seen of an item: the main part scrolls under the bars.
Rectangle seen_part(const Outline& outline, const Item& item) {
    for (std::int32_t at = item.parent; at >= 0;) {
        const Item& around = outline.items()[static_cast<std::size_t>(at)];
        if (around.role == Role::main) return widgets::common(item.place, around.place);
        at = around.parent;
    }
    return item.place;
}

struct Target {
    Item item;
    Rectangle seen;
};

std::vector<Target> interactive(const Outline& outline) {
    std::vector<Target> found;
    for (const Item& item : outline.items()) {
        if (!is_interactive(item) || !is_in_reach(outline, item)) continue;
        found.push_back({item, seen_part(outline, item)});
    }
    return found;
}

TEST_CASE("what a screen says is what was agreed") {
    for (const Sample& sample : samples()) {
        CAPTURE(sample.name);
        Robot robot(drawing(sample));
        check_golden("screens/" + sample.name + ".txt", robot.text());
    }
}

void check_targets(const Sample& sample, const Window& window) {
    CAPTURE(sample.name, window.width);
    Robot robot(drawing(sample), window);
    const std::vector<Target> items = interactive(robot.outline());
    const float least = 44 * window.scale - 0.5F;
    for (std::size_t at = 0; at < items.size(); ++at) {
        const Item& item = items[at].item;
        CAPTURE(item.name, item.place.x, item.place.y, item.place.width, item.place.height);
        CHECK(item.id != 0);
        CHECK_FALSE(item.name.empty());
        CHECK(item.place.width >= least);
        CHECK(item.place.height >= least);
        for (std::size_t other = at + 1; other < items.size(); ++other) {
            CAPTURE(items[other].item.name);
            CHECK(items[other].item.id != item.id);
            CHECK_FALSE(widgets::touch_each_other(items[at].seen, items[other].seen));
        }
    }
}

TEST_CASE("everything to touch has a name, room enough and a place of its own") {
    for (const Sample& sample : samples()) {
        check_targets(sample, {});
        check_targets(sample, phone());
        check_targets(sample, {780, 1560, 2, true});
        check_targets(sample, {820, 600, 1.25F, false});
    }
}

void check_inside(const Sample& sample, const Window& window) {
    CAPTURE(sample.name, window.width);
    Robot robot(drawing(sample), window);
    for (const Item& item : robot.outline().items()) {
        CAPTURE(item.name, item.place.x, item.place.width);
        CHECK(item.place.x >= 0);
        CHECK(item.place.x + item.place.width <= window.width + 0.5F);
        CHECK(item.place.height >= 0);
    }
}

TEST_CASE("nothing sticks out of the window at its sides") {
    for (const Sample& sample : samples()) {
        check_inside(sample, {});
        check_inside(sample, phone());
        check_inside(sample, {320, 640, 1, false});
        check_inside(sample, {780, 1560, 2, true});
        check_inside(sample, {1120, 760, 2, false});  // text at 200 %
    }
}

TEST_CASE("a screen has one first heading, one main part, and stands still") {
    for (const Sample& sample : samples()) {
        CAPTURE(sample.name);
        Robot robot(drawing(sample));
        std::size_t first = 0;
        for (const Item& item : robot.outline().items()) {
            if (item.role == Role::heading && item.level == 1) ++first;
        }
        CHECK(first == (sample.name == "loading" ? 0U : 1U));
        CHECK(robot.outline().count(Role::main) == 1);
        const Outline before = robot.outline();
        robot.settle();
        CHECK(robot.outline() == before);
    }
}

TEST_CASE("a screen stands still in a window of any height and density") {
    for (const Sample& sample : samples()) {
        for (const float scale : {1.1F, 1.25F, 1.5F}) {
            for (const float height : {700.0F, 801.0F, 900.0F}) {
                CAPTURE(sample.name, scale, height);
                Robot robot(drawing(sample), {1440, height, scale, false});
                CHECK_FALSE(robot.stage().surface().again);
            }
        }
    }
}

TEST_CASE("checking moves nothing that was there") {
    Sample asked;
    Sample checked;
    for (const Sample& sample : samples()) {
        if (sample.name == "choice") asked = sample;
        if (sample.name == "wrong") checked = sample;
    }
    for (const Window& window : {Window{}, phone(), Window{780, 1560, 2, false}}) {
        CAPTURE(window.width);
        Robot before(drawing(asked), window);
        Robot after(drawing(checked), window);
        for (const char* name : {"Baidu", "High-Flyer", "ByteDance", "Alibaba"}) {
            CHECK(before.find(Role::radio, name).place == after.find(Role::radio, name).place);
        }
    }
}

}  // namespace
}  // namespace recite::tests
