#include "ui/views/views.hpp"
#include "widgets/card.hpp"

namespace recite::ui {

using widgets::Type;

void draw_view(const View& view, const study::SetUp& body) {
    widgets::Frame& frame = view.frame;
    title(view, body.heading, 1);
    frame.gap(20);
    {
        const widgets::Card card(frame);
        for (std::size_t at = 0; at < body.lines.size(); ++at) {
            const widgets::Scope scope(frame, "line", at);
            if (at > 0) frame.gap(20);
            choice_line(view, "choices", body.lines[at]);
        }
    }
    frame.gap(20);
    const auto pressed = widgets::action_bar(frame, "start", {button_for(body.start)},
                                             widgets::Side::left, body.sum);
    if (pressed) view.send(body.start.action);
    if (body.quizzes.empty()) return;
    frame.gap(28);
    headline(view, "Made by the author");
    frame.gap(12);
    pack_cards(view, "quizzes", body.quizzes);
}

}  // namespace recite::ui
