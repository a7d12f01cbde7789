#include "base/number.hpp"
#include "ui/views/views.hpp"
#include "widgets/card.hpp"
#include "widgets/list.hpp"
#include "widgets/rows.hpp"

namespace recite::ui {

using widgets::Run;
using widgets::Type;

namespace {

void articles(const View& view, const study::Sources& body, std::size_t columns) {
    std::vector<widgets::LinkCard> cards;
    for (const study::SourceCard& card : body.articles) {
        cards.push_back({card.title, card.text, card.href, card.current});
    }
    const auto followed = widgets::link_cards(view.frame, "articles", cards, columns);
    if (followed) view.go(body.articles[*followed].href);
}

void sentence_words(const View& view, const study::SentenceRow& row) {
    widgets::Frame& frame = view.frame;
    const widgets::Palette& palette = view.palette();
    widgets::Columns columns(frame, {36, -1}, 8);
    columns.next();
    widgets::paragraph(frame, to_text(row.number),
                       {row.selected ? Type::strong : Type::small,
                        row.selected ? palette.accent.full : palette.muted});
    columns.next();
    if (row.text.empty()) {
        remark(view, row.reason.empty() ? "Open the article to see this sentence." : row.reason);
    } else {
        widgets::paragraph(frame, row.text, {Type::text, palette.ink});
        remark(view, row.reason);
    }
    if (row.changed) {
        widgets::paragraph(frame, "The open article says something else here.",
                           {Type::small_strong, palette.warn.full});
    }
    if (row.facts.empty()) return;
    frame.gap(4);
    jump_row(view, "facts", row.facts, "Rests on it:");
}

// The sentence that was asked for stands on a ground of its own.
void sentence(const View& view, const study::SentenceRow& row, bool last) {
    widgets::Frame& frame = view.frame;
    if (row.selected) {
        frame.gap(8);
        const float top = frame.flow.y;
        {
            const widgets::Card card(frame, {.inside = 12, .fill = view.palette().accent.soft});
            sentence_words(view, row);
        }
        widgets::quote_mark(frame, {frame.flow.x, top, frame.px(4), frame.flow.y - top});
        return frame.gap(8);
    }
    frame.gap(12);
    sentence_words(view, row);
    frame.gap(12);
    if (!last) widgets::divider(frame);
}

void sentences(const View& view, const study::Sources& body) {
    widgets::Frame& frame = view.frame;
    const widgets::Card card(frame);
    const std::size_t count = body.sentences.size();
    for (std::size_t at = 0; at < count; ++at) {
        if (body.sentences[at].selected) widgets::ListWindow::show_once(frame, "sentences", at);
    }
    for (widgets::ListWindow list(frame, "sentences", "Sentences", count, 90); list.next();) {
        const widgets::Scope scope(frame, "sentence", list.at());
        sentence(view, body.sentences[list.at()], list.at() + 1 == count);
    }
}

// What is known of the article at hand, how it is opened and kept, and its sentences.
void article(const View& view, const study::Sources& body) {
    widgets::Frame& frame = view.frame;
    if (!body.sentences.empty() || body.heading != "Sources") headline(view, body.heading);
    frame.gap(4);
    widgets::paragraph(frame, body.text, {Type::text, view.palette().muted});
    if (!body.kept.empty()) {
        frame.gap(4);
        widgets::paragraph(frame, body.kept, {Type::small_strong, view.palette().ink});
    }
    frame.gap(16);
    offer_row(view, "offers", body.offers);
    if (body.sentences.empty()) return;
    frame.gap(20);
    sentences(view, body);
}

}  // namespace

void draw_view(const View& view, const study::Sources& body) {
    widgets::Frame& frame = view.frame;
    title(view, "Sources", 1);
    frame.gap(16);
    const bool chosen = !body.sentences.empty();
    if (frame.design_width() >= 900 && !body.articles.empty()) {
        widgets::Columns columns(frame, {300, -1}, 24);
        columns.next();
        articles(view, body, 1);
        columns.next();
        return article(view, body);
    }
    if (!chosen) {
        article(view, body);
        frame.gap(20);
        return articles(view, body, frame.narrow() ? 1 : 2);
    }
    article(view, body);
    frame.gap(24);
    headline(view, "All sources");
    frame.gap(12);
    articles(view, body, frame.narrow() ? 1 : 2);
}

}  // namespace recite::ui
