#include <algorithm>
#include <cmath>

#include "base/number.hpp"
#include "ui/forms/forms.hpp"
#include "ui/views/views.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"

namespace recite::ui {

using widgets::Align;
using widgets::Type;
using widgets::Wrap;

namespace {

void front(const View& view, const study::Flashcard& body) {
    const bool flipped = body.flipped && !body.back.empty();
    widgets::heading(
        view.frame, body.front, 1,
        {flipped ? Type::text : Type::question, flipped ? view.palette().muted : view.palette().ink,
         Align::centre, Wrap::balanced},
        view.frame.id("title"));
}

void back(const View& view, const study::Flashcard& body) {
    widgets::Frame& frame = view.frame;
    frame.gap(20);
    {
        const widgets::Flow outer = frame.flow;
        const float side = std::round(outer.width * 0.2F);
        frame.flow.x += side;
        frame.flow.width = outer.width - 2 * side;
        widgets::divider(frame);
        frame.flow = {outer.x, frame.flow.y, outer.width};
    }
    frame.gap(20);
    widgets::heading(frame, body.back, 2,
                     {Type::question, view.palette().ink, Align::centre, Wrap::balanced});
    frame.gap(16);
    for (std::size_t at = 0; at < body.rests_on.size(); ++at) {
        const widgets::Scope scope(frame, "rests", at);
        if (at > 0) frame.gap(8);
        const study::Cited& one = body.rests_on[at];
        const bool told = one.statement == body.back;
        cited(view, "cited", one, told ? Statement::left_out : Statement::shown, Align::centre);
    }
}

// Where one writes before the card is turned over.
void written(const View& view, const study::Flashcard& body) {
    if (!body.writes || body.flipped) return;
    widgets::Frame& frame = view.frame;
    study::Posed posed;
    posed.shown = forms::Recall::Shown{true};
    posed.response = body.response;
    frame.gap(16);
    if (draw_form(view, posed, {}).submitted) view.send(study::Flip{});
}

// What a full answer says, to be ticked as far as one has said it.
void points(const View& view, const study::Flashcard& body) {
    const auto* given = std::get_if<forms::Recall::Response>(&body.response);
    if (given == nullptr || body.points.empty()) return;
    widgets::Frame& frame = view.frame;
    if (!given->written.empty()) {
        frame.gap(16);
        const widgets::Card card(frame, {.inside = 16, .striped = true});
        widgets::paragraph(frame, "You wrote", {Type::small_strong, view.palette().muted});
        widgets::paragraph(frame, given->written, {Type::text, view.palette().ink});
    }
    frame.gap(20);
    headline(view, "Tick what you said");
    frame.gap(12);
    const widgets::Group group(frame, outline::Role::group, "Tick what you said");
    const widgets::ArrowGroup arrows(frame, frame.id("points"));
    for (std::size_t at = 0; at < body.points.size(); ++at) {
        const widgets::Scope scope(frame, "point", at);
        const auto index = static_cast<std::uint32_t>(at);
        const auto found = std::find(given->ticked.begin(), given->ticked.end(), index);
        widgets::Option option;
        option.text = body.points[at].statement;
        if (at < 9) option.mark = to_text(static_cast<std::uint64_t>(at + 1));
        option.several = true;
        option.picked = found != given->ticked.end();
        option.position = at + 1;
        option.count = body.points.size();
        if (at > 0) frame.gap(12);
        if (widgets::option(frame, frame.id("tick"), option)) {
            forms::Recall::Response after = *given;
            if (option.picked)
                after.ticked.erase(after.ticked.begin() + (found - given->ticked.begin()));
            if (!option.picked) after.ticked.push_back(index);
            std::sort(after.ticked.begin(), after.ticked.end());
            view.send(study::Edit{std::move(after)});
        }
        frame.gap(8);
        cited(view, "cited", body.points[at], Statement::left_out);
    }
}

// A press anywhere on a card turns it over, as its button does.
void turn_by_touch(const View& view, const study::Flashcard& body, float height) {
    if (body.flipped || body.writes) return;
    widgets::Frame& frame = view.frame;
    const widgets::Rectangle box{frame.flow.x, frame.flow.y, frame.flow.width, height};
    if (frame.touch(frame.id("turn"), box).clicked) view.send(study::Flip{});
}

}  // namespace

void draw_view(const View& view, const study::Flashcard& body) {
    widgets::Frame& frame = view.frame;
    widgets::chip_line(frame, body.kind, view.palette().accent, body.topic);
    frame.gap(20);
    const float tall = frame.narrow() ? 320.0F : 380.0F;
    const float least = frame.px(body.writes ? 120 : tall);
    turn_by_touch(view, body, least);
    {
        float& known = frame.surface().lengths[frame.id("card")];
        const widgets::Card card(frame, {.inside = 24, .least_height = least});
        frame.flow.y += std::floor(std::max(0.0F, (least - 2 * frame.px(24) - known) / 2));
        const float from = frame.flow.y;
        front(view, body);
        if (!body.back.empty()) back(view, body);
        const float height = frame.flow.y - from;
        if (height != known) frame.again();
        known = height;
    }
    written(view, body);
    points(view, body);
    frame.gap(20);
    if (!frame.narrow()) {
        std::vector<widgets::Button> buttons;
        for (const study::Offer& offer : body.offers) buttons.push_back(button_for(offer));
        const auto pressed = widgets::equal_buttons(frame, "offers", buttons);
        if (pressed) view.send(body.offers[*pressed].action);
        frame.gap(20);
    }
    offer_row(view, "options", body.options);
}

}  // namespace recite::ui
