#include "ui/draw.hpp"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "support/robot.hpp"
#include "ui/samples.hpp"

namespace recite::tests {
namespace {

using outline::Role;
using study::Action;

study::Screen screen_named(const std::string& name) {
    for (const Sample& sample : samples()) {
        if (sample.name == name) return sample.screen;
    }
    FAIL("no sample " << name);
    return {};
}

// Somebody at a screen that takes edits of the draft and remembers all actions.
struct Desk {
    explicit Desk(const std::string& name, Window window = {})
        : screen(screen_named(name)),
          robot([this](widgets::Frame& frame) { draw(frame); }, window) {
        actions.clear();
    }

    void draw(widgets::Frame& frame) {
        for (const Action& action : ui::draw(screen, frame)) {
            actions.push_back(action);
            const auto* edit = std::get_if<study::Edit>(&action);
            auto* asking = std::get_if<study::Asking>(&screen.body);
            if (edit != nullptr && asking != nullptr) {
                asking->posed.response = edit->response;
                frame.again();
            }
        }
    }

    template <class Response>
    Response draft() const {
        return std::get<Response>(std::get<study::Asking>(screen.body).posed.response);
    }

    study::Screen screen;
    std::vector<Action> actions;
    Robot robot;
};

TEST_CASE("one of several options is picked in place of another") {
    Desk desk("choice");
    desk.robot.key("3");
    CHECK(desk.actions == std::vector<Action>{study::Edit{forms::Choose::Response{{2}}}});
    desk.robot.key("Enter");
    CHECK(desk.actions.back() == Action{study::Submit{}});
}

TEST_CASE("options of which several may be right are picked and given back") {
    Desk desk("several");
    desk.robot.click(Role::checkbox, "Llama 3.1");
    CHECK(desk.draft<forms::Choose::Response>().picked == std::vector<std::uint32_t>{0, 1, 2});
    desk.robot.key("1");
    CHECK(desk.draft<forms::Choose::Response>().picked == std::vector<std::uint32_t>{1, 2});
}

TEST_CASE("what is typed is the draft, and enter in the field checks it in the same frame, too") {
    Desk desk("typed");
    desk.robot.type("Your answer", "Liang");
    CHECK(desk.draft<forms::Fill::Response>().typed == std::vector<std::string>{"Liang"});
    std::get<study::Asking>(desk.screen.body).offers.back().enabled = false;
    desk.robot.submit("Your answer");
    CHECK(desk.actions.back() == Action{study::Submit{}});
}

TEST_CASE("of what is typed between two frames the last counts, and the first frame tells it") {
    Desk desk("typed");
    outline::Command first;
    first.kind = outline::Command::Kind::set_value;
    first.id = desk.robot.find(Role::textbox, "Your answer").id;
    first.text = "Li";
    outline::Command second = first;
    second.text = "Lia";
    desk.robot.frame({first, second});
    CHECK(desk.robot.find(Role::textbox, "Your answer").value == "Lia");
    CHECK(desk.draft<forms::Fill::Response>().typed == std::vector<std::string>{"Lia"});
}

TEST_CASE("a question that is typed gives the keyboard to its field") {
    Desk desk("typed");
    ui::focus_on(desk.robot.stage().surface(), "question");
    desk.robot.settle();
    CHECK(desk.robot.find(Role::textbox, "Your answer").focused);
}

TEST_CASE("another question gives the keyboard to its words") {
    Desk desk("choice");
    ui::focus_on(desk.robot.stage().surface(), "question");
    desk.robot.settle();
    CHECK(desk.robot.find(Role::heading, "Which firm did DeepSeek grow out of?").focused);
    desk.robot.key("Enter");
    CHECK(desk.actions.back() == Action{study::Submit{}});
}

TEST_CASE("words of the bank fill the gaps in turn, and a filled gap gives its word back") {
    Desk desk("bank");
    desk.robot.click(Role::button, "High-Flyer");
    CHECK(desk.draft<forms::Fill::Response>().typed ==
          std::vector<std::string>{"2023", "High-Flyer"});
    desk.robot.click(Role::button, "2023");
    CHECK(desk.draft<forms::Fill::Response>().typed == std::vector<std::string>{"", "High-Flyer"});
    desk.robot.key("1");
    CHECK(desk.draft<forms::Fill::Response>().typed ==
          std::vector<std::string>{"2015", "High-Flyer"});
}

TEST_CASE("rows are moved by their arrows, by keys and by hand") {
    Desk desk("order");
    desk.robot.click(Role::button, "Move down: R1 is released");
    CHECK(desk.draft<forms::Arrange::Response>().order == std::vector<std::uint32_t>{1, 0, 2, 3});
    desk.robot.focus(Role::button, "DeepSeek is founded");
    desk.robot.key("Space");
    desk.robot.key("Up");
    desk.robot.key("Up");
    desk.robot.key("Space");
    desk.robot.key("Up");
    CHECK(desk.draft<forms::Arrange::Response>().order == std::vector<std::uint32_t>{1, 3, 0, 2});
    const outline::Rectangle from = desk.robot.find(Role::button, "High-Flyer is founded").place;
    const outline::Rectangle to = desk.robot.find(Role::button, "R1 is released").place;
    desk.robot.stage().move_pointer(from.x + 20, from.y + 20);
    desk.robot.settle();
    desk.robot.stage().pointer_button(true);
    desk.robot.settle();
    desk.robot.stage().move_pointer(to.x + 20, to.y + 30);
    desk.robot.settle();
    desk.robot.stage().pointer_button(false);
    desk.robot.settle();
    CHECK(desk.draft<forms::Arrange::Response>().order == std::vector<std::uint32_t>{3, 0, 1, 2});
}

TEST_CASE("pairs are made by pressing, by letters, and undone by pressing again") {
    using Partners = std::vector<std::optional<std::uint32_t>>;
    Desk desk("match");
    desk.robot.click(Role::button, "Liang Wenfeng");
    CHECK(desk.draft<forms::Match::Response>().right == Partners{2U, 0U, std::nullopt});
    desk.robot.key("b");
    CHECK(desk.draft<forms::Match::Response>().right == Partners{2U, 0U, 1U});
    desk.robot.click(Role::button, "OpenAI");
    CHECK(desk.draft<forms::Match::Response>().right == Partners{std::nullopt, 0U, 1U});
    desk.robot.click(Role::button, "Liang Wenfeng");
    CHECK(desk.draft<forms::Match::Response>().right == Partners{0U, std::nullopt, 1U});
}

TEST_CASE("a card is turned and judged by keys") {
    Desk front("card-front");
    front.robot.key("Enter");
    CHECK(front.actions == std::vector<Action>{study::Flip{}});
    Desk back("card-back");
    back.robot.key("1");
    CHECK(back.actions == std::vector<Action>{study::Judge{study::Judged::not_yet}});
}

TEST_CASE("while it is asked whether to end nothing else can be pressed") {
    Desk desk("leaving");
    desk.robot.key("1");
    desk.robot.tap(Role::radio, "Baidu");
    CHECK(desk.actions.empty());
    desk.robot.key("Escape");
    CHECK(desk.actions == std::vector<Action>{study::Back{}});
    desk.robot.tap(Role::button, "End and see the result");
    CHECK(desk.actions.back() == Action{study::Leave{}});
}

TEST_CASE("a citation, a card and the navigation lead where they say") {
    Desk marked("wrong");
    marked.robot.click(Role::link, "Article C, sentence 15");
    CHECK(marked.actions == std::vector<Action>{study::Open{"#/sources/deepseek/c/15"}});
    Desk home("home");
    home.robot.tap(Role::link, "Read");
    CHECK(home.actions == std::vector<Action>{study::Open{"#/read"}});
    home.robot.tap(Role::link, "Facts");
    CHECK(home.actions.back() == Action{study::Open{"#/Facts"}});
}

TEST_CASE("the lesser screens stand behind more") {
    for (const Window& window : {Window{}, phone()}) {
        Desk desk("home", window);
        CHECK_FALSE(desk.robot.sees(Role::link, "Settings"));
        desk.robot.tap(Role::button, "More");
        desk.robot.tap(Role::link, "Settings");
        CHECK(desk.actions == std::vector<Action>{study::Open{"#/Settings"}});
        CHECK_FALSE(desk.robot.sees(Role::link, "Settings"));
        desk.robot.click(Role::button, "More");
        desk.robot.key("Escape");
        CHECK_FALSE(desk.robot.sees(Role::link, "Settings"));
        CHECK(desk.actions.size() == 1);
    }
}

TEST_CASE("escape backs out of a screen that rests and of whatever is asked") {
    for (const char* name : {"facts", "choice", "bank", "wrong", "card-front"}) {
        INFO(name);
        Desk desk(name);
        desk.robot.key("Escape");
        CHECK(desk.actions == std::vector<Action>{study::Back{}});
    }
}

TEST_CASE("another screen begins at its top, the same one stays where it is") {
    Desk desk("summary", phone());
    desk.robot.focus(Role::heading, "Every answer");
    const float before = desk.robot.find(Role::heading, "8 of 10 right").place.y;
    desk.robot.settle();
    CHECK(desk.robot.find(Role::heading, "8 of 10 right").place.y == before);
    desk.screen = screen_named("settings");
    desk.robot.settle();
    CHECK(desk.robot.find(Role::heading, "Settings").place.y > 0);
}

TEST_CASE("a search is sent as it is typed, a topic as it is pressed") {
    Desk desk("facts");
    desk.robot.type("Search the facts", "liang");
    CHECK(desk.actions == std::vector<Action>{study::Search{"liang"}});
    desk.robot.click(Role::button, "All topics");
    desk.robot.click(Role::radio, "People");
    CHECK(desk.actions.back() == Action{study::Adjust{"topic", "People"}});
}

TEST_CASE("a list of a hundred thousand facts draws only what is in sight") {
    Desk desk("facts");
    auto& facts = std::get<study::Facts>(desk.screen.body);
    const study::FactRow row = facts.rows.front();
    facts.rows.assign(100000, row);
    desk.robot.settle();
    CHECK(desk.robot.outline().count(Role::list_item) < 60);
    const outline::Item& list = desk.robot.find(Role::list, "Facts");
    CHECK(list.count == 100000);
    outline::Command command;
    command.kind = outline::Command::Kind::scroll_to;
    command.id = list.id;
    command.position = 70000;
    desk.robot.settle({command});
    bool found = false;
    for (const outline::Item& item : desk.robot.outline().items()) {
        found = found || (item.role == Role::list_item && item.position == 70000);
    }
    CHECK(found);
}

}  // namespace
}  // namespace recite::tests
