#include "ui/views/views.hpp"
#include "widgets/card.hpp"

namespace recite::ui {

void draw_view(const View& view, const study::Settings& body) {
    widgets::Frame& frame = view.frame;
    title(view, "Settings", 1);
    if (!body.text.empty()) {
        frame.gap(4);
        widgets::paragraph(frame, body.text, {widgets::Type::text, view.palette().muted});
    }
    for (std::size_t at = 0; at < body.lines.size(); ++at) {
        const widgets::Scope scope(frame, "line", at);
        frame.gap(16);
        const widgets::Card card(frame);
        choice_line(view, "choices", body.lines[at]);
    }
    frame.gap(24);
    offer_row(view, "offers", body.offers);
}

}  // namespace recite::ui
