#include "ui/views/views.hpp"
#include "widgets/card.hpp"

namespace recite::ui {

using widgets::Type;

void draw_view(const View& view, const study::Trouble& body) {
    widgets::Frame& frame = view.frame;
    title(view, body.heading, 1);
    frame.gap(12);
    ui::body(view, body.text);
    if (!body.details.empty()) {
        frame.gap(16);
        const widgets::Card card(frame,
                                 {.inside = 16, .tone = widgets::Tone::bad, .striped = true});
        widgets::paragraph(frame, body.details, {Type::small, view.palette().ink});
    }
    frame.gap(20);
    offer_row(view, "offers", body.offers);
}

void draw_view(const View& view, const study::Loading& body) {
    widgets::Frame& frame = view.frame;
    frame.gap(80);
    widgets::paragraph(frame, {widgets::Run{body.text, false, view.palette().muted}},
                       {Type::text, view.palette().muted, widgets::Align::centre},
                       outline::Role::status);
}

}  // namespace recite::ui
