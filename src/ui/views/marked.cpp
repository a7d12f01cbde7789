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

bool tells(const std::string& explanation, const std::string& what) {
    return !what.empty() && explanation.find(what) != std::string::npos;
}

// Several facts are told one by one, each with what it rests on; then nothing is told before them.
bool is_explained_below(const study::Marked& body) {
    return body.explanation.empty() ||
           (body.rests_on.size() > 1 && tells(body.explanation, body.rests_on[0].statement));
}

void verdict_line(const View& view, const study::Marked& body) {
    widgets::Frame& frame = view.frame;
    const widgets::Palette& palette = view.palette();
    const widgets::Colour ink = widgets::tint_of(palette, tone_of(body.mark)).full;
    widgets::heading(frame, body.headline, 2, {Type::strong, ink}, frame.id("verdict"));
    if (!is_explained_below(body)) {
        frame.gap(4);
        widgets::paragraph(frame, body.explanation, {Type::text, palette.ink});
    }
}

// Whether the answer is told by what is on the screen already: by an option's words, by a sentence
// that is just it.
bool answer_is_told(const study::Marked& body, const std::string& typed) {
    if (body.answer.empty() || body.explanation == body.answer + ".") return true;
    if (std::holds_alternative<forms::Choose::Shown>(body.posed.shown)) return true;
    if (std::holds_alternative<forms::Match::Shown>(body.posed.shown)) return true;
    return body.mark == Mark::right && (typed == body.answer || typed.empty());
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
    } else if (!answer_is_told(body, typed)) {
        frame.gap(6);
        widgets::paragraph(
            frame, {Run{"Answer: ", false, palette.muted}, Run{body.answer, true, palette.ink}},
            {Type::text, palette.ink});
    }
    if (body.also.empty()) return;
    frame.gap(4);
    remark(view, body.also);
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

// The fact that was asked and the one that the answer fits, each with what it rests on.
void accounts(const View& view, const study::Marked& body) {
    widgets::Frame& frame = view.frame;
    frame.gap(12);
    const std::size_t count = body.rests_on.size();
    const bool beside = count == 2 && !frame.narrow();
    widgets::Columns columns(frame, std::vector<float>(beside ? 2 : 1, -1.0F), 16);
    if (!beside) columns.next();
    for (std::size_t at = 0; at < count; ++at) {
        const widgets::Scope scope(frame, "rests", at);
        const study::Cited& one = body.rests_on[at];
        if (beside) columns.next();
        if (!beside && at > 0) frame.gap(12);
        const widgets::Card card(frame, {.inside = 14, .fill = view.palette().page});
        widgets::paragraph(frame, one.statement == body.matched ? "Yours fits" : "Asked was",
                           {Type::small_strong, view.palette().muted});
        cited(view, "cited", one, Statement::shown);
    }
}

void foundation(const View& view, const study::Marked& body) {
    widgets::Frame& frame = view.frame;
    if (!body.matched.empty() && body.rests_on.size() > 1) {
        accounts(view, body);
    } else {
        for (std::size_t at = 0; at < body.rests_on.size(); ++at) {
            study::Cited one = body.rests_on[at];
            const bool above = !is_explained_below(body);
            const bool told =
                one.statement.empty() || (above && tells(body.explanation, one.statement));
            if (above && tells(body.explanation, one.note)) one.note.clear();
            frame.gap(at == 0 ? 6 : 12);
            const widgets::Scope scope(frame, "rests", at);
            cited(view, "cited", one, told ? Statement::left_out : Statement::shown);
        }
    }
    if (!body.remedy.empty()) {
        frame.gap(8);
        remark(view, body.remedy);
    }
    if (!body.note.empty()) {
        frame.gap(8);
        widgets::paragraph(frame,
                           {Run{"Your note: ", true, view.palette().ink},
                            Run{body.note, false, view.palette().ink}},
                           {Type::small, view.palette().ink});
    }
}

// What follows a verdict: the offers, and behind a button of its own what is seldom wanted.
void actions(const View& view, const study::Marked& body) {
    widgets::Frame& frame = view.frame;
    const bool open = frame.surface().opened == frame.id("more");
    std::vector<study::Offer> offers = bar_offers(view, body.offers);
    std::vector<widgets::Button> buttons;
    if (!body.more.empty()) {
        widgets::Button more;
        more.label = open ? "Less" : "More";
        more.loudness = widgets::Loudness::quiet;
        more.expanded = open ? outline::Switch::on : outline::Switch::off;
        buttons.push_back(std::move(more));
    }
    const std::size_t before = buttons.size();
    for (const study::Offer& offer : offers) buttons.push_back(button_for(offer));
    const auto pressed =
        widgets::action_bar(frame, "offers", buttons, widgets::Side::right, body.returns);
    if (pressed && *pressed >= before) view.send(offers[*pressed - before].action);
    if (pressed && *pressed < before) {
        frame.surface().opened = open ? 0 : frame.id("more");
        frame.again();
    }
    if (!open) return;
    if (!body.more.empty()) frame.gap(12);
    offer_row(view, "more offers", body.more,
              frame.narrow() ? widgets::Side::left : widgets::Side::right);
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
    actions(view, body);
}

}  // namespace recite::ui
