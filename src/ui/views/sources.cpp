#include "base/number.hpp"
#include "ui/views/views.hpp"
#include "widgets/card.hpp"
#include "widgets/list.hpp"
#include "widgets/rows.hpp"

namespace recite::ui {

using widgets::Run;
using widgets::Type;

namespace {

void articles(const View& view, const study::Sources& body) {
    std::vector<study::PackCard> cards;
    for (const study::SourceCard& card : body.articles) {
        cards.push_back({card.title, card.text, card.href, card.current});
    }
    pack_cards(view, "articles", cards);
}

void sentence(const View& view, const study::SentenceRow& row, bool last) {
    widgets::Frame& frame = view.frame;
    const widgets::Palette& palette = view.palette();
    const float top = frame.flow.y;
    frame.gap(12);
    {
        widgets::Columns columns(frame, {40, -1}, 8);
        columns.next();
        widgets::paragraph(frame, to_text(row.number),
                           {row.selected ? Type::small_strong : Type::small,
                            row.selected ? palette.accent.full : palette.muted});
        columns.next();
        if (row.text.empty()) {
            remark(view,
                   row.reason.empty() ? "Open the article to see this sentence." : row.reason);
        } else {
            widgets::paragraph(frame, row.text,
                               {row.selected ? Type::strong : Type::text, palette.ink});
            remark(view, row.reason);
        }
        if (row.changed) {
            widgets::paragraph(frame, "The open article says something else here.",
                               {Type::small_strong, palette.warn.full});
        }
        jump_row(view, "facts", row.facts, row.facts.empty() ? "" : "Rests on it:");
    }
    frame.gap(12);
    if (row.selected) {
        widgets::quote_mark(frame,
                            {frame.flow.x - frame.px(12), top, frame.px(3), frame.flow.y - top});
    }
    if (!last) widgets::divider(frame);
}

void sentences(const View& view, const study::Sources& body) {
    widgets::Frame& frame = view.frame;
    const widgets::Card card(frame);
    const std::size_t count = body.sentences.size();
    for (widgets::ListWindow list(frame, "sentences", "Sentences", count, 90); list.next();) {
        const widgets::Scope scope(frame, "sentence", list.at());
        sentence(view, body.sentences[list.at()], list.at() + 1 == count);
    }
}

}  // namespace

void draw_view(const View& view, const study::Sources& body) {
    widgets::Frame& frame = view.frame;
    title(view, "Sources", 1);
    frame.gap(16);
    articles(view, body);
    if (body.heading.empty() && body.offers.empty()) return;
    frame.gap(24);
    headline(view, body.heading);
    frame.gap(4);
    widgets::paragraph(frame, body.text, {Type::text, view.palette().muted});
    remark(view, body.kept);
    frame.gap(12);
    offer_row(view, "offers", body.offers);
    if (body.sentences.empty()) return;
    frame.gap(16);
    sentences(view, body);
}

}  // namespace recite::ui
