#include "ui/views/views.hpp"
#include "widgets/card.hpp"

namespace recite::ui {

void draw_view(const View& view, const study::Study& body) {
    widgets::Frame& frame = view.frame;
    title(view, body.heading, 1);
    frame.gap(4);
    widgets::paragraph(frame, body.text, {widgets::Type::text, view.palette().muted});
    frame.gap(20);
    offer_row(view, "offers", body.offers);
    if (body.lines.empty()) return;
    frame.gap(24);
    const widgets::Card card(frame);
    for (std::size_t at = 0; at < body.lines.size(); ++at) {
        const widgets::Scope scope(frame, "line", at);
        if (at > 0) frame.gap(20);
        choice_line(view, "choices", body.lines[at]);
    }
}

}  // namespace recite::ui
