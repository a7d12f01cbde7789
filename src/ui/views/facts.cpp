#include "ui/section.hpp"
#include "ui/views/views.hpp"
#include "widgets/card.hpp"
#include "widgets/choices.hpp"
#include "widgets/field.hpp"
#include "widgets/list.hpp"
#include "widgets/rows.hpp"

namespace recite::ui {

using widgets::Type;

namespace {

void search(const View& view, const study::Facts& body) {
    widgets::Frame& frame = view.frame;
    outline::Item item;
    item.role = outline::Role::search;
    item.name = "Facts";
    const widgets::Group group(frame, std::move(item));
    widgets::Field field;
    field.name = "Search the facts";
    field.value = body.search;
    field.placeholder = "Search the facts";
    field.purpose = outline::Purpose::search;
    field.most_characters = 200;
    const auto typed = widgets::field(frame, frame.id("search"), field);
    if (typed.text) view.send(study::Search{*typed.text});
    frame.gap(12);
    std::vector<widgets::Choice> topics;
    for (const study::Choice& topic : body.topics) {
        topics.push_back({topic.label, topic.detail, topic.on, topic.enabled});
    }
    const auto topic = widgets::choices(frame, "topics", "Topic", topics, false);
    if (topic) view.send(body.topics[*topic].action);
    if (body.disputed.label.empty()) return;
    frame.gap(8);
    const auto disputed = widgets::choices(
        frame, "disputed", "Only",
        {{body.disputed.label, body.disputed.detail, body.disputed.on, body.disputed.enabled}},
        true);
    if (disputed) view.send(body.disputed.action);
}

void rows(const View& view, const study::Facts& body) {
    widgets::Frame& frame = view.frame;
    remark(view, body.count);
    frame.gap(8);
    if (body.rows.empty()) {
        const widgets::Card card(frame);
        ui::body(view, body.empty);
        return;
    }
    const widgets::Card card(frame, {.inside = 8});
    for (widgets::ListWindow list(frame, "rows", "Facts", body.rows.size(), 64); list.next();) {
        const study::FactRow& row = body.rows[list.at()];
        widgets::LinkRow drawn;
        drawn.text = row.text;
        drawn.detail = row.backing;
        drawn.state = row.state;
        drawn.href = row.href;
        drawn.chip = row.disputed ? "accounts differ" : "";
        drawn.current = row.selected;
        drawn.last = list.at() + 1 == body.rows.size();
        if (widgets::link_line(frame, frame.id("row", list.at()), drawn)) view.go(row.href);
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
        for (std::size_t each = 0; each < dispute.accounts.size(); ++each) {
            const study::Account& account = dispute.accounts[each];
            const widgets::Scope inner(frame, "account", each);
            frame.gap(10);
            const widgets::Card card(frame, {.inside = 14});
            widgets::paragraph(frame, account.text, {Type::strong, view.palette().ink});
            remark(view, account.detail);
            cited(view, "cited", account.cited, Statement::left_out);
        }
    }
}

void detail(const View& view, const study::FactDetail& detail) {
    widgets::Frame& frame = view.frame;
    outline::Item item;
    item.role = outline::Role::region;
    item.name = "Fact";
    const widgets::Group group(frame, std::move(item));
    const widgets::Card card(frame);
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

}  // namespace

void draw_view(const View& view, const study::Facts& body) {
    widgets::Frame& frame = view.frame;
    title(view, "Facts", 1);
    frame.gap(16);
    search(view, body);
    frame.gap(16);
    if (!body.detail) return rows(view, body);
    if (frame.design_width() < 900) {
        detail(view, *body.detail);
        frame.gap(20);
        return rows(view, body);
    }
    widgets::Columns columns(frame, {-1.15F, -1}, 16);
    columns.next();
    rows(view, body);
    columns.next();
    detail(view, *body.detail);
}

}  // namespace recite::ui
