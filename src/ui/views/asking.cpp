#include "ui/forms/forms.hpp"
#include "ui/views/views.hpp"
#include "widgets/card.hpp"

namespace recite::ui {

using widgets::Align;
using widgets::Type;
using widgets::Wrap;

void posed_heading(const View& view, const study::Posed& posed) {
    widgets::Frame& frame = view.frame;
    widgets::chip_line(frame, posed.kind, view.palette().accent, posed.topic);
    frame.gap(frame.narrow() ? 12 : 20);
    if (asks_itself(posed)) return;
    widgets::heading(frame, posed.prompt, 1,
                     {Type::question, view.palette().ink, Align::left, Wrap::balanced},
                     frame.id("title"));
    frame.gap(frame.narrow() ? 14 : 20);
}

namespace {

void certainty(const View& view, const study::Asking& body) {
    widgets::Frame& frame = view.frame;
    frame.gap(8);
    widgets::paragraph(frame, "Check, and how sure?",
                       {Type::small, view.palette().muted, Align::right});
    frame.gap(8);
    offer_row(view, "certainty", body.certainty, widgets::Side::right);
    frame.gap(8);
    widgets::paragraph(frame, body.certainty_help,
                       {Type::small, view.palette().muted, Align::right});
}

}  // namespace

void draw_view(const View& view, const study::Asking& body) {
    widgets::Frame& frame = view.frame;
    const std::uint32_t field = first_field(view, body.posed);
    if (field != 0 && frame.surface().next_focus == frame.id("title")) {
        frame.surface().next_focus = field;
    }
    posed_heading(view, body.posed);
    if (!body.remark.empty()) {
        const widgets::Card card(frame,
                                 {.inside = 14, .tone = widgets::Tone::warn, .striped = true});
        widgets::paragraph(frame, body.remark, {Type::text, view.palette().ink});
    }
    if (!body.remark.empty()) frame.gap(16);
    const Answered answered = draw_form(view, body.posed, {});
    // Even while Check waits: what is submitted may have been typed in this very frame.
    if (answered.submitted) {
        for (const study::Offer& offer : body.offers) {
            if (offer.primary) view.send(offer.action);
        }
    }
    if (!body.posed.help.empty()) {
        frame.gap(14);
        remark(view, body.posed.help);
    }
    if (!body.hint.empty()) {
        frame.gap(14);
        const widgets::Card card(frame, {.inside = 14, .striped = true});
        widgets::paragraph(frame,
                           {widgets::Run{"Hint: ", true, view.palette().accent.full},
                            widgets::Run{body.hint, false, view.palette().ink}},
                           {Type::text, view.palette().ink});
    }
    frame.gap(20);
    offer_bar(view, "offers", body.offers, widgets::Side::left);
    if (!body.certainty.empty()) certainty(view, body);
}

void draw_dialog(const View& view, const study::Dialog& dialog) {
    widgets::Frame& frame = view.frame;
    const widgets::Overlay overlay(frame, "dialog", dialog.title, 440);
    const widgets::Card card(frame, {.inside = 24});
    widgets::heading(frame, dialog.title, 2,
                     {Type::title, view.palette().ink, Align::left, Wrap::balanced},
                     widgets::Frame::root_id("dialog"));
    frame.gap(8);
    widgets::paragraph(frame, dialog.text, {Type::text, view.palette().muted});
    frame.gap(20);
    offer_stack(view, "answers", dialog.offers);
}

}  // namespace recite::ui
