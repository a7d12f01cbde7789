#include "ui/views/views.hpp"
#include "widgets/card.hpp"

namespace recite::ui {

using widgets::Run;
using widgets::Type;

namespace {

// A paragraph's statements as one text, and below it where each comes from.
void connected(const View& view, const std::vector<study::Cited>& paragraph) {
    widgets::Frame& frame = view.frame;
    std::string text;
    std::vector<study::Jump> jumps;
    for (const study::Cited& one : paragraph) {
        if (!text.empty()) text += ' ';
        text += one.statement;
        for (const study::Citation& citation : one.citations) {
            const auto same = [&citation](const study::Jump& jump) {
                return jump.href == citation.href;
            };
            bool known = false;
            for (const study::Jump& jump : jumps) known = known || same(jump);
            if (!known) jumps.push_back({citation.label, citation.href, false});
        }
        if (one.disputed) jumps.push_back({"Accounts differ", one.href, false});
    }
    body(view, text);
    frame.gap(2);
    jump_row(view, "citations", jumps);
}

}  // namespace

void draw_view(const View& view, const study::Read& body) {
    widgets::Frame& frame = view.frame;
    if (body.topics.size() > 1) {
        jump_row(view, "topics", body.topics);
        frame.gap(16);
    }
    title(view, body.heading, 1);
    frame.gap(16);
    for (std::size_t at = 0; at < body.paragraphs.size(); ++at) {
        const widgets::Scope scope(frame, "paragraph", at);
        if (at > 0) frame.gap(8);
        connected(view, body.paragraphs[at]);
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
