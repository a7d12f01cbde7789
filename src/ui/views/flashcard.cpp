#include <algorithm>

#include "ui/views/views.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"

namespace recite::ui {

using widgets::Align;
using widgets::Type;
using widgets::Wrap;

namespace {

void front(const View& view, const study::Flashcard& body) {
    const bool flipped = body.flipped;
    widgets::heading(
        view.frame, body.front, 1,
        {flipped ? Type::text : Type::question, flipped ? view.palette().muted : view.palette().ink,
         Align::centre, Wrap::balanced},
        view.frame.id("title"));
}

void back(const View& view, const study::Flashcard& body) {
    widgets::Frame& frame = view.frame;
    frame.gap(20);
    {
        const widgets::Flow outer = frame.flow;
        frame.flow.x += outer.width * 0.2F;
        frame.flow.width = outer.width * 0.6F;
        widgets::divider(frame);
        frame.flow = {outer.x, frame.flow.y, outer.width};
    }
    frame.gap(20);
    widgets::heading(frame, body.back, 2,
                     {Type::question, view.palette().ink, Align::centre, Wrap::balanced});
    frame.gap(16);
    for (std::size_t at = 0; at < body.rests_on.size(); ++at) {
        const widgets::Scope scope(frame, "rests", at);
        cited(view, "cited", body.rests_on[at], Statement::shown);
    }
}

}  // namespace

void draw_view(const View& view, const study::Flashcard& body) {
    widgets::Frame& frame = view.frame;
    widgets::chip_line(frame, body.kind, view.palette().accent, body.topic);
    frame.gap(20);
    const float least = frame.px(frame.narrow() ? 320 : 380);
    {
        float& known = frame.surface().lengths[frame.id("card")];
        const widgets::Card card(frame, {.inside = 24, .least_height = least});
        frame.flow.y += std::max(0.0F, (least - 2 * frame.px(24) - known) / 2);
        const float from = frame.flow.y;
        front(view, body);
        if (body.flipped) back(view, body);
        const float height = frame.flow.y - from;
        if (height != known) frame.again();
        known = height;
    }
    frame.gap(20);
    if (!frame.narrow()) {
        std::vector<widgets::Button> buttons;
        for (const study::Offer& offer : body.offers) buttons.push_back(button_for(offer));
        const auto pressed = widgets::equal_buttons(frame, "offers", buttons);
        if (pressed) view.send(body.offers[*pressed].action);
        frame.gap(20);
    }
    offer_row(view, "options", body.options);
}

}  // namespace recite::ui
