#include <utility>

#include "ui/views/views.hpp"
#include "widgets/card.hpp"

namespace recite::ui {

using widgets::Align;
using widgets::Type;
using widgets::Wrap;

namespace {

void next_step(const View& view, std::string_view heading, std::string_view text,
               const std::optional<study::Offer>& offer) {
    if (heading.empty() && !offer) return;
    widgets::Frame& frame = view.frame;
    const widgets::Card card(frame);
    if (!offer || frame.narrow()) {
        headline(view, heading);
        remark(view, text);
        if (offer) {
            frame.gap(12);
            offer_row(view, "next", {*offer});
        }
        return;
    }
    const float wide = widgets::width_of(frame, button_for(*offer)) / frame.around().scale;
    widgets::Columns columns(frame, {-1, wide}, 16);
    columns.next();
    headline(view, heading);
    frame.gap(2);
    remark(view, text);
    columns.next();
    offer_row(view, "next", {*offer}, widgets::Side::right);
}

void recall(const View& view, const study::Home& body) {
    if (body.recall.empty()) return;
    widgets::Frame& frame = view.frame;
    frame.gap(20);
    const widgets::Card card(frame);
    widgets::heading(frame, body.recall_title, 2, {Type::strong, view.palette().ink});
    frame.gap(12);
    bars(view, body.recall_title, body.recall);
}

void confusions(const View& view, const study::Home& body) {
    if (body.confusions.empty()) return;
    widgets::Frame& frame = view.frame;
    frame.gap(20);
    const widgets::Card card(frame);
    widgets::heading(frame, "You mix these up", 2, {Type::strong, view.palette().ink});
    frame.gap(12);
    offer_row(view, "confusions", body.confusions);
}

void notice(const View& view, const study::Home& body) {
    if (!body.notice) return;
    widgets::Frame& frame = view.frame;
    frame.gap(16);
    outline::Item item;
    item.role = outline::Role::note;
    item.name = "Notice";
    const widgets::Group group(frame, std::move(item));
    const widgets::Card card(frame, {.inside = 16, .tone = widgets::Tone::warn, .striped = true});
    widgets::paragraph(frame, body.notice->text, {Type::text, view.palette().ink});
    frame.gap(10);
    offer_row(view, "notice", body.notice->offers);
}

}  // namespace

void draw_view(const View& view, const study::Home& body) {
    widgets::Frame& frame = view.frame;
    title(view, body.heading, 1);
    frame.gap(4);
    widgets::paragraph(frame, body.text, {Type::text, view.palette().muted});
    frame.gap(20);
    next_step(view, body.next_title, body.next_text, body.next);
    notice(view, body);
    if (!body.ways.empty()) {
        frame.gap(20);
        pack_cards(view, "ways", body.ways);
    }
    confusions(view, body);
    recall(view, body);
    if (!body.packs.empty()) {
        frame.gap(28);
        headline(view, "Packs");
        frame.gap(12);
        pack_cards(view, "packs", body.packs);
    }
    if (!body.offers.empty()) {
        frame.gap(20);
        offer_row(view, "offers", body.offers);
    }
}

}  // namespace recite::ui
