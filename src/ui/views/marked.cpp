#include <algorithm>

#include "ui/forms/forms.hpp"
#include "ui/section.hpp"
#include "ui/views/views.hpp"
#include "widgets/card.hpp"

namespace recite::ui {

using widgets::Run;
using widgets::Type;

namespace {

widgets::Tone tone_of(Mark mark) {
    switch (mark) {
        case Mark::right:
            return widgets::Tone::good;
        case Mark::almost:
            return widgets::Tone::warn;
        case Mark::wrong:
            return widgets::Tone::bad;
    }
    return widgets::Tone::none;
}

std::string typed_of(const Response& response) {
    if (const auto* fill = std::get_if<forms::Fill::Response>(&response)) {
        return fill->typed.size() == 1 ? fill->typed[0] : "";
    }
    if (const auto* number = std::get_if<forms::Number::Response>(&response)) return number->typed;
    return "";
}

// What was typed, mended: each letter that was off is bold and underlined, each that was too much
// is struck out.
std::vector<Run> mended(const View& view, const std::string& typed,
                        const std::vector<Slip>& slips) {
    const widgets::Colour ink = view.palette().ink;
    const widgets::Colour off = view.palette().warn.full;
    std::vector<Run> runs;
    std::size_t at = 0;
    for (const Slip& slip : slips) {
        if (slip.begin < at || slip.end > typed.size() || slip.begin > slip.end) return {};
        runs.push_back({typed.substr(at, slip.begin - at), false, ink});
        if (slip.instead.empty()) {
            runs.push_back(
                {typed.substr(slip.begin, slip.end - slip.begin), true, off, false, true});
        } else {
            runs.push_back({slip.instead, true, off, true, false});
        }
        at = slip.end;
    }
    runs.push_back({typed.substr(at), false, ink});
    return runs;
}

void verdict_line(const View& view, const study::Marked& body) {
    widgets::Frame& frame = view.frame;
    const widgets::Palette& palette = view.palette();
    const widgets::Colour ink = widgets::tint_of(palette, tone_of(body.mark)).full;
    widgets::heading(frame, body.headline, 2, {Type::strong, ink}, frame.id("verdict"));
    if (!body.explanation.empty()) {
        frame.gap(4);
        widgets::paragraph(frame, body.explanation, {Type::text, palette.ink});
    }
}

void answers(const View& view, const study::Marked& body) {
    widgets::Frame& frame = view.frame;
    const widgets::Palette& palette = view.palette();
    const std::string typed = typed_of(body.posed.response);
    const std::vector<Run> runs =
        body.slips.empty() ? std::vector<Run>{} : mended(view, typed, body.slips);
    if (!runs.empty()) {
        frame.gap(6);
        widgets::paragraph(frame, runs, {Type::answer, palette.ink});
    } else if (!body.answer.empty()) {
        frame.gap(6);
        widgets::paragraph(
            frame, {Run{"Answer: ", false, palette.muted}, Run{body.answer, true, palette.ink}},
            {Type::text, palette.ink});
    }
    for (const std::string& line : {body.also, body.matched}) {
        if (line.empty()) continue;
        frame.gap(6);
        remark(view, line);
    }
}

void reasons(const View& view, const study::Marked& body) {
    const std::vector<std::string> untold = ui::untold(view, body.posed, body.parts);
    if (untold.empty()) return;
    widgets::Frame& frame = view.frame;
    frame.gap(10);
    for (const std::string& reason : untold) {
        const std::size_t colon = reason.find(": ");
        widgets::paragraph(frame,
                           {Run{reason.substr(0, colon + 1), true, view.palette().ink},
                            Run{reason.substr(colon + 1), false, view.palette().ink}},
                           {Type::small, view.palette().ink});
        frame.gap(4);
    }
}

void foundation(const View& view, const study::Marked& body) {
    widgets::Frame& frame = view.frame;
    for (std::size_t at = 0; at < body.rests_on.size(); ++at) {
        const study::Cited& one = body.rests_on[at];
        const bool told = one.statement == body.explanation || one.statement.empty();
        if (at > 0 || !told) frame.gap(8);
        const widgets::Scope scope(frame, "rests", at);
        cited(view, "cited", one, told ? Statement::left_out : Statement::shown);
    }
    if (!body.note.empty()) {
        frame.gap(4);
        widgets::paragraph(frame,
                           {Run{"Your note: ", true, view.palette().ink},
                            Run{body.note, false, view.palette().ink}},
                           {Type::small, view.palette().ink});
    }
}

// What is seldom wanted, behind a button of its own.
void more(const View& view, const study::Marked& body) {
    if (body.more.empty()) return;
    widgets::Frame& frame = view.frame;
    frame.gap(12);
    const bool open = frame.surface().opened == frame.id("more");
    widgets::Button button;
    button.label = open ? "Less" : "More";
    button.loudness = widgets::Loudness::quiet;
    button.expanded = open ? outline::Switch::on : outline::Switch::off;
    if (widgets::button(frame, "more", button)) {
        frame.surface().opened = open ? 0 : frame.id("more");
        frame.again();
    }
    if (!open) return;
    frame.gap(8);
    offer_row(view, "more offers", body.more);
    if (body.own.name.empty()) return;
    frame.gap(12);
    entry(view, "own", body.own);
}

}  // namespace

void draw_view(const View& view, const study::Marked& body) {
    widgets::Frame& frame = view.frame;
    posed_heading(view, body.posed);
    draw_form(view, body.posed, body.parts);
    frame.gap(20);
    {
        outline::Item region;
        region.role = outline::Role::region;
        region.name = "Verdict";
        const widgets::Group group(frame, std::move(region));
        const widgets::Card card(frame, {.tone = tone_of(body.mark), .striped = true});
        verdict_line(view, body);
        answers(view, body);
        reasons(view, body);
        foundation(view, body);
    }
    frame.gap(20);
    offer_bar(view, "offers", body.offers, widgets::Side::right, body.returns);
    more(view, body);
}

}  // namespace recite::ui
