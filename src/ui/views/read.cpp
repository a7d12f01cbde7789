#include <algorithm>
#include <string>
#include <utility>

#include "ui/views/views.hpp"
#include "widgets/card.hpp"
#include "widgets/rows.hpp"

namespace recite::ui {

namespace {

// So many statements are said in one go before it is said where they come from.
constexpr std::size_t together = 3;

// Statements as one text, and below it where each comes from.
void connected(const View& view, const std::vector<study::Cited>& paragraph, std::size_t from) {
    widgets::Frame& frame = view.frame;
    std::string text;
    std::vector<study::Jump> jumps;
    const auto add = [&jumps](std::string label, const std::string& href) {
        for (const study::Jump& jump : jumps) {
            if (jump.href == href) return;
        }
        jumps.push_back({std::move(label), href, false});
    };
    for (std::size_t at = from; at < std::min(from + together, paragraph.size()); ++at) {
        const study::Cited& one = paragraph[at];
        if (!text.empty()) text += ' ';
        text += one.statement;
        for (const study::Citation& citation : one.citations) add(citation.label, citation.href);
        if (one.disputed) add("Accounts differ", one.href);
    }
    body(view, text);
    frame.gap(4);
    jump_row(view, "citations", jumps);
}

// All topics: as links where there is room, else behind a button.
void topics(const View& view, const study::Read& body) {
    if (body.topics.size() < 2) return;
    widgets::Frame& frame = view.frame;
    frame.gap(8);
    if (!frame.narrow()) return jump_row(view, "topics", body.topics);
    const bool open = frame.surface().opened == frame.id("all topics");
    widgets::Button button;
    button.label = "All topics";
    button.expanded = open ? outline::Switch::on : outline::Switch::off;
    if (widgets::button(frame, "all topics", button)) {
        frame.surface().opened = open ? 0 : frame.id("all topics");
        frame.again();
    }
    if (!open) return;
    frame.gap(8);
    const widgets::Card card(frame, {.inside = 8});
    for (std::size_t at = 0; at < body.topics.size(); ++at) {
        widgets::LinkRow row;
        row.text = body.topics[at].label;
        row.href = body.topics[at].href;
        row.current = body.topics[at].current;
        row.last = at + 1 == body.topics.size();
        if (widgets::link_line(frame, frame.id("topic", at), row)) view.go(row.href);
    }
}

}  // namespace

void draw_view(const View& view, const study::Read& body) {
    widgets::Frame& frame = view.frame;
    title(view, body.heading, 1);
    topics(view, body);
    for (std::size_t at = 0; at < body.paragraphs.size(); ++at) {
        const widgets::Scope scope(frame, "paragraph", at);
        for (std::size_t from = 0; from < body.paragraphs[at].size(); from += together) {
            const widgets::Scope part(frame, "part", from);
            frame.gap(from == 0 ? 24 : 16);
            connected(view, body.paragraphs[at], from);
        }
    }
    if (!body.offers.empty()) {
        frame.gap(20);
        offer_row(view, "offers", body.offers);
    }
    if (body.next) {
        frame.gap(20);
        pack_cards(view, "next", {{"Next: " + body.next->label, "", body.next->href, false}});
    }
}

}  // namespace recite::ui
