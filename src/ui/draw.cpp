#include "ui/draw.hpp"

#include <string>
#include <utility>
#include <variant>

#include "base/overloaded.hpp"
#include "ui/layout.hpp"
#include "ui/theme.hpp"
#include "ui/view.hpp"
#include "ui/views/views.hpp"

namespace recite::ui {

namespace {

// What is asked over everything else; null if nothing is.
const study::Dialog* dialog(const study::Screen& screen) {
    const auto of = [](const auto& body) -> const study::Dialog* {
        if constexpr (requires { body.dialog; })
            return body.dialog.asked() ? &body.dialog : nullptr;
        else
            return nullptr;
    };
    return std::visit(of, screen.body);
}

void draw_body(const View& view, const study::Screen& screen) {
    std::visit([&view](const auto& body) { draw_view(view, body); }, screen.body);
}

void draw_main(const View& view, const study::Screen& screen) {
    widgets::Frame& frame = view.frame;
    const float top = frame.flow.y;
    const float height = frame.around().height - top - bottom_height(view, screen);
    const widgets::Rectangle box{frame.flow.x, top, frame.flow.width, height};
    {
        widgets::ScrollArea area(frame, "main", box);
        if (frame.surface().place != screen.chrome.place) {
            frame.surface().turn_page();
            frame.surface().place = screen.chrome.place;
            area.to_top();
        }
        outline::Item main;
        main.role = outline::Role::main;
        frame.open(std::move(main), box);
        const bool wide = std::holds_alternative<study::Facts>(screen.body) ||
                          std::holds_alternative<study::Sources>(screen.body) ||
                          std::holds_alternative<study::ProgressView>(screen.body);
        enter_column(view, wide ? Measure::table : Measure::asking);
        frame.gap(frame.narrow() ? 20 : 32);
        draw_body(view, screen);
        frame.gap(32);
        frame.close();
    }
    frame.flow.y = top + height;
}

// What was last announced; said by the page, and here for who looks for it.
void describe_status(widgets::Frame& frame, const study::Chrome& chrome) {
    if (chrome.status.empty()) return;
    outline::Item item;
    item.role = outline::Role::status;
    item.name = chrome.status;
    frame.describe(std::move(item), {0, 0, 1, 1});
}

}  // namespace

std::vector<study::Action> draw(const study::Screen& screen, widgets::Frame& frame) {
    std::vector<study::Action> actions;
    const View view{frame, actions};
    const study::Dialog* asked = dialog(screen);
    const bool menu = menu_is_open(view, screen.chrome);
    frame.inert = asked != nullptr || menu;
    draw_top_bar(view, screen.chrome);
    draw_strips(view, screen.chrome);
    draw_main(view, screen);
    draw_bottom(view, screen);
    describe_status(frame, screen.chrome);
    frame.inert = false;
    if (asked != nullptr) draw_dialog(view, *asked);
    if (menu) draw_menu(view, screen.chrome);
    if (frame.take(widgets::Key::escape)) view.send(study::Back{});
    return actions;
}

void focus_on(widgets::Surface& surface, std::string_view name) {
    const bool heading = name == "question" || name == "title";
    surface.next_focus = widgets::Frame::root_id(heading ? "title" : name);
    surface.again = true;
}

const widgets::Palette& palette_of(study::Theme theme, bool prefers_dark) {
    const bool dark =
        theme == study::Theme::dark || (theme == study::Theme::system && prefers_dark);
    return dark ? dark_palette() : light_palette();
}

}  // namespace recite::ui
