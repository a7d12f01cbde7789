#include <algorithm>

#include "ui/section.hpp"
#include "ui/views/views.hpp"
#include "widgets/card.hpp"
#include "widgets/list.hpp"
#include "widgets/rows.hpp"

namespace recite::ui {

using widgets::Type;

namespace {

constexpr float cited_column = 92;
constexpr float state_column = 76;

bool has_columns(const widgets::Frame& frame) {
    return frame.flow.width >= frame.px(440);
}

void fact_list(const View& view, const study::Facts& body) {
    widgets::Frame& frame = view.frame;
    const bool columns = has_columns(frame);
    for (widgets::ListWindow list(frame, "rows", "Facts", body.rows.size(), 64); list.next();) {
        const study::FactRow& row = body.rows[list.at()];
        widgets::LinkRow drawn;
        drawn.text = row.text;
        drawn.detail = columns ? row.backing : "Cited by " + row.backing;
        drawn.state = row.state;
        drawn.href = row.href;
        drawn.chip = row.disputed ? "accounts differ" : "";
        drawn.current = row.selected;
        drawn.last = list.at() + 1 == body.rows.size();
        drawn.detail_column = columns ? cited_column : 0;
        drawn.state_column = columns ? state_column : 0;
        if (widgets::link_line(frame, frame.id("row", list.at()), drawn)) view.go(row.href);
    }
}

void heads(const View& view) {
    if (!has_columns(view.frame)) return;
    widgets::LinkRow heads;
    heads.text = "Fact";
    heads.detail = "Cited by";
    heads.state = "You";
    heads.detail_column = cited_column;
    heads.state_column = state_column;
    widgets::column_heads(view.frame, heads);
}

void rows(const View& view, const study::Facts& body) {
    widgets::Frame& frame = view.frame;
    const widgets::Card card(frame, {.inside = body.rows.empty() ? 20.0F : 8.0F});
    if (body.rows.empty()) return ui::body(view, body.empty);
    heads(view);
    fact_list(view, body);
}

void account_card(const View& view, const study::Account& account, float least) {
    widgets::Frame& frame = view.frame;
    const widgets::Card card(frame,
                             {.inside = 14, .fill = view.palette().page, .least_height = least});
    widgets::paragraph(frame, account.text, {Type::strong, view.palette().ink});
    frame.gap(2);
    remark(view, account.detail);
    frame.gap(4);
    cited(view, "cited", account.cited, Statement::left_out);
}

// Accounts side by side where there is room for two, all of a row equally high.
void accounts(const View& view, const study::DisputeView& dispute) {
    widgets::Frame& frame = view.frame;
    const std::size_t across = frame.flow.width >= frame.px(400) ? 2 : 1;
    for (std::size_t first = 0; first < dispute.accounts.size(); first += across) {
        frame.gap(10);
        float& known = frame.surface().lengths[frame.id("accounts", first)];
        const float top = frame.flow.y;
        {
            widgets::Columns columns(frame, std::vector<float>(across, -1.0F), 10);
            const std::size_t past = std::min(first + across, dispute.accounts.size());
            for (std::size_t each = first; each < past; ++each) {
                const widgets::Scope inner(frame, "account", each);
                columns.next();
                account_card(view, dispute.accounts[each], known);
            }
        }
        const float height = frame.flow.y - top;
        if (height != known) frame.again();
        known = height;
    }
}

void disputes(const View& view, const study::FactDetail& detail) {
    widgets::Frame& frame = view.frame;
    for (std::size_t at = 0; at < detail.disputes.size(); ++at) {
        const study::DisputeView& dispute = detail.disputes[at];
        const widgets::Scope scope(frame, "dispute", at);
        frame.gap(20);
        widgets::chip_line(frame, "accounts differ", view.palette().warn, "");
        frame.gap(8);
        widgets::heading(frame, dispute.heading, 3, {Type::strong, view.palette().ink});
        widgets::paragraph(frame, dispute.text, {Type::text, view.palette().muted});
        accounts(view, dispute);
    }
}

void detail(const View& view, const study::FactDetail& detail) {
    widgets::Frame& frame = view.frame;
    outline::Item item;
    item.role = outline::Role::region;
    item.name = "Fact";
    const widgets::Group group(frame, std::move(item));
    widgets::heading(frame, detail.cited.statement, 2, {Type::title, view.palette().ink});
    frame.gap(4);
    remark(view, detail.topic);
    frame.gap(8);
    cited(view, "cited", detail.cited, Statement::left_out);
    if (!detail.question.empty()) {
        frame.gap(8);
        widgets::paragraph(frame,
                           {widgets::Run{"Asked as: ", false, view.palette().muted},
                            widgets::Run{detail.question, false, view.palette().ink}},
                           {Type::small, view.palette().ink});
    }
    frame.gap(4);
    remark(view, detail.memory);
    if (!detail.own.name.empty()) {
        frame.gap(12);
        entry(view, "own", detail.own);
    } else if (!detail.note.empty()) {
        remark(view, "Your note: " + detail.note);
    }
    disputes(view, detail);
    if (!detail.related.empty()) {
        frame.gap(12);
        jump_row(view, "related", detail.related, "Related:");
    }
    if (detail.offers.empty()) return;
    frame.gap(16);
    offer_row(view, "offers", detail.offers);
}

// What stands where a fact will be told of, until one is chosen.
void no_detail(const View& view) {
    widgets::Frame& frame = view.frame;
    headline(view, "Choose a fact");
    frame.gap(4);
    widgets::paragraph(frame, "What it rests on opens here, and what other accounts say.",
                       {Type::text, view.palette().muted});
}

// The list in a card, shown from its top when another search gives other rows, and with the chosen
// row in sight when one comes to it from elsewhere.
void list_pane(const View& view, const study::Facts& body, float bottom) {
    widgets::Frame& frame = view.frame;
    const widgets::Card card(frame, {.inside = 8, .least_height = bottom - frame.flow.y});
    heads(view);
    const float height = bottom - frame.px(8) - frame.flow.y;
    {
        widgets::ScrollArea area(frame, "list",
                                 {frame.flow.x, frame.flow.y, frame.flow.width, height});
        float& count = frame.surface().widths[frame.id("count")];
        const auto now = static_cast<float>(body.rows.size());
        if (count != now) area.to_top();
        count = now;
        for (std::size_t at = 0; at < body.rows.size(); ++at) {
            if (body.rows[at].selected) widgets::ListWindow::show_once(frame, "rows", at);
        }
        fact_list(view, body);
    }
    frame.flow.y += height;
}

void detail_pane(const View& view, const study::Facts& body, float bottom) {
    widgets::Frame& frame = view.frame;
    const widgets::Card card(frame, {.inside = 8, .least_height = bottom - frame.flow.y});
    const float height = bottom - frame.px(8) - frame.flow.y;
    {
        const widgets::ScrollArea area(frame, "fact",
                                       {frame.flow.x, frame.flow.y, frame.flow.width, height}, 12);
        body.detail ? detail(view, *body.detail) : no_detail(view);
    }
    frame.flow.y += height;
}

}  // namespace

void draw_view(const View& view, const study::Facts& body) {
    widgets::Frame& frame = view.frame;
    title(view, "Facts", 1);
    frame.gap(16);
    draw_search(view, body);
    frame.gap(12);
    remark(view, body.count);
    frame.gap(8);
    const float bottom = widgets::bottom_of(frame.clip()) - frame.px(33);
    const bool beside = frame.design_width() >= 900 && bottom - frame.flow.y >= frame.px(300);
    if (beside && !body.rows.empty()) {
        widgets::Columns columns(frame, {-1.15F, -1}, 16);
        columns.next();
        list_pane(view, body, bottom);
        columns.next();
        return detail_pane(view, body, bottom);
    }
    if (body.detail) {
        const widgets::Card card(frame);
        detail(view, *body.detail);
    }
    if (body.detail) frame.gap(20);
    rows(view, body);
}

}  // namespace recite::ui
