#include "ui/views/views.hpp"
#include "widgets/card.hpp"

namespace recite::ui {

using widgets::Run;
using widgets::Type;

namespace {

widgets::Tone tone_of(Mark mark) {
    return mark == Mark::right    ? widgets::Tone::good
           : mark == Mark::almost ? widgets::Tone::warn
                                  : widgets::Tone::bad;
}

void answer_row(const View& view, const study::AnswerRow& row, std::size_t number) {
    widgets::Frame& frame = view.frame;
    const widgets::Palette& palette = view.palette();
    const widgets::Scope scope(frame, "answer", number);
    outline::Item item;
    item.role = outline::Role::list_item;
    item.position = static_cast<int>(number) + 1;
    const widgets::Group group(frame, std::move(item));
    const widgets::Card card(frame, {.inside = 16, .tone = tone_of(row.mark), .striped = true});
    widgets::chip_line(frame, row.words, widgets::tint_of(palette, tone_of(row.mark)), "");
    frame.gap(8);
    widgets::paragraph(frame, row.prompt, {Type::strong, palette.ink});
    frame.gap(4);
    if (!row.given.empty()) {
        widgets::paragraph(
            frame, {Run{"Yours: ", false, palette.muted}, Run{row.given, false, palette.ink}},
            {Type::small, palette.ink});
    }
    if (row.mark != Mark::right && !row.right.empty()) {
        widgets::paragraph(
            frame, {Run{"Answer: ", false, palette.muted}, Run{row.right, true, palette.ink}},
            {Type::small, palette.ink});
    }
    for (std::size_t at = 0; at < row.rests_on.size(); ++at) {
        const widgets::Scope inner(frame, "rests", at);
        cited(view, "cited", row.rests_on[at], Statement::left_out);
    }
}

}  // namespace

void draw_view(const View& view, const study::Summary& body) {
    widgets::Frame& frame = view.frame;
    title(view, body.heading, 1);
    frame.gap(4);
    widgets::paragraph(frame, body.text, {Type::text, view.palette().muted});
    frame.gap(16);
    const widgets::Rectangle line = frame.take(frame.px(10));
    widgets::track(frame, line, body.share, view.palette().good.full);
    if (!body.moved.empty()) {
        frame.gap(12);
        remark(view, body.moved);
    }
    frame.gap(20);
    std::vector<widgets::Button> buttons;
    for (const study::Offer& offer : body.offers) buttons.push_back(button_for(offer));
    const auto pressed = widgets::button_row(frame, "offers", buttons);
    if (pressed) view.send(body.offers[*pressed].action);
    if (!body.topics.empty()) {
        frame.gap(24);
        const widgets::Card card(frame);
        widgets::heading(frame, "By topic", 2, {Type::strong, view.palette().ink});
        frame.gap(12);
        bars(view, "By topic", body.topics);
    }
    if (body.answers.empty()) return;
    frame.gap(28);
    headline(view, "Every answer");
    outline::Item item;
    item.role = outline::Role::list;
    item.name = "Every answer";
    item.count = static_cast<int>(body.answers.size());
    const widgets::Group group(frame, std::move(item));
    for (std::size_t at = 0; at < body.answers.size(); ++at) {
        frame.gap(12);
        answer_row(view, body.answers[at], at);
    }
}

}  // namespace recite::ui
