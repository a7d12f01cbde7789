#include "ui/view.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "widgets/card.hpp"
#include "widgets/choices.hpp"

namespace recite::ui {

using widgets::Align;
using widgets::Type;
using widgets::Wrap;

void title(const View& view, std::string_view text, int level) {
    widgets::heading(view.frame, text, level,
                     {Type::question, view.palette().ink, Align::left, Wrap::balanced},
                     view.frame.id("title"));
}

void headline(const View& view, std::string_view text) {
    if (text.empty()) return;
    widgets::heading(view.frame, text, 2,
                     {Type::title, view.palette().ink, Align::left, Wrap::balanced});
}

void body(const View& view, std::string_view text) {
    widgets::paragraph(view.frame, text, {Type::text, view.palette().ink});
}

void remark(const View& view, std::string_view text) {
    widgets::paragraph(view.frame, text, {Type::small, view.palette().muted});
}

widgets::Button button_for(const study::Offer& offer) {
    widgets::Button button;
    button.label = offer.label;
    button.detail = offer.detail;
    button.key = offer.key;
    button.enabled = offer.enabled;
    if (offer.primary) button.loudness = widgets::Loudness::first;
    if (std::holds_alternative<study::EraseAll>(offer.action)) {
        button.loudness = widgets::Loudness::danger;
    }
    if (offer.on) button.pressed = outline::Switch::on;
    return button;
}

namespace {

std::vector<widgets::Button> buttons_for(const std::vector<study::Offer>& offers) {
    std::vector<widgets::Button> buttons;
    buttons.reserve(offers.size());
    for (const study::Offer& offer : offers) buttons.push_back(button_for(offer));
    return buttons;
}

std::size_t first_action(const std::vector<study::Offer>& offers) {
    const auto found = std::find_if(offers.begin(), offers.end(),
                                    [](const study::Offer& offer) { return offer.primary; });
    return static_cast<std::size_t>(found - offers.begin());
}

// Beside the first action on a phone stands what comes last before it.
std::size_t second_action(const std::vector<study::Offer>& offers) {
    const std::size_t first = first_action(offers);
    for (std::size_t at = offers.size(); at > 0; --at) {
        if (at - 1 != first && offers[at - 1].label.size() < 16) return at - 1;
    }
    return offers.size();
}

}  // namespace

void offer_row(const View& view, std::string_view key, const std::vector<study::Offer>& offers,
               widgets::Side side) {
    const auto pressed = widgets::button_row(view.frame, key, buttons_for(offers), side);
    if (pressed) view.send(offers[*pressed].action);
}

void offer_stack(const View& view, std::string_view key, const std::vector<study::Offer>& offers) {
    const auto pressed = widgets::button_stack(view.frame, key, buttons_for(offers));
    if (pressed) view.send(offers[*pressed].action);
}

void offer_button(const View& view, std::string_view key, const study::Offer& offer) {
    if (widgets::button(view.frame, key, button_for(offer))) view.send(offer.action);
}

std::vector<study::Offer> bottom_offers(const std::vector<study::Offer>& offers) {
    const std::size_t first = first_action(offers);
    if (first == offers.size()) return {};
    std::vector<study::Offer> chosen;
    const std::size_t second = second_action(offers);
    if (second < offers.size()) chosen.push_back(offers[second]);
    chosen.push_back(offers[first]);
    return chosen;
}

std::vector<study::Offer> bar_offers(const View& view, const std::vector<study::Offer>& offers) {
    std::vector<study::Offer> here;
    const std::size_t first = first_action(offers);
    const std::size_t second = second_action(offers);
    for (std::size_t at = 0; at < offers.size(); ++at) {
        const bool below =
            view.frame.narrow() && first < offers.size() && (at == first || at == second);
        if (!below) here.push_back(offers[at]);
    }
    return here;
}

void offer_bar(const View& view, std::string_view key, const std::vector<study::Offer>& offers,
               widgets::Side others, std::string_view note) {
    const std::vector<study::Offer> here = bar_offers(view, offers);
    const auto pressed = widgets::action_bar(view.frame, key, buttons_for(here), others, note);
    if (pressed) view.send(here[*pressed].action);
}

void jump_row(const View& view, std::string_view key, const std::vector<study::Jump>& jumps,
              std::string_view lead, Align align) {
    if (jumps.empty()) return;
    std::vector<widgets::Link> links;
    links.reserve(jumps.size());
    for (const study::Jump& jump : jumps)
        links.push_back({jump.label, jump.href, jump.current, ""});
    const auto followed = widgets::link_row(view.frame, key, links, lead, align);
    if (followed) view.go(jumps[*followed].href);
}

void pack_cards(const View& view, std::string_view key, const std::vector<study::PackCard>& cards) {
    std::vector<widgets::LinkCard> drawn;
    drawn.reserve(cards.size());
    for (const study::PackCard& card : cards) {
        drawn.push_back({card.title, card.text, card.href, card.current});
    }
    const std::size_t columns = view.frame.narrow() || cards.size() == 1 ? 1 : 2;
    const auto followed = widgets::link_cards(view.frame, key, drawn, columns);
    if (followed) view.go(cards[*followed].href);
}

void choice_line(const View& view, std::string_view key, const study::Choices& line) {
    widgets::Frame& frame = view.frame;
    widgets::paragraph(frame, line.label, {Type::small_strong, view.palette().ink});
    remark(view, line.help);
    frame.gap(8);
    std::vector<widgets::Choice> values;
    for (const study::Choice& choice : line.choices) {
        values.push_back({choice.label, choice.detail, choice.on, choice.enabled});
    }
    const auto pressed = widgets::choices(frame, key, line.label, values, line.several);
    if (pressed) view.send(line.choices[*pressed].action);
}

void bars(const View& view, std::string_view name, const std::vector<study::Bar>& bars) {
    std::vector<widgets::LabelledBar> drawn;
    drawn.reserve(bars.size());
    for (const study::Bar& bar : bars) drawn.push_back({bar.label, bar.share, bar.text});
    widgets::labelled_bars(view.frame, name, drawn);
}

namespace {

// A sentence of a source, on a ground of its own.
void quoted(const View& view, const study::Citation& citation) {
    widgets::Frame& frame = view.frame;
    const widgets::Palette& palette = view.palette();
    frame.gap(4);
    const float from = frame.flow.y;
    {
        const widgets::Card card(frame, {.inside = 12, .fill = palette.accent.soft});
        widgets::paragraph(frame, {widgets::Run{*citation.sentence, false, palette.ink}},
                           {Type::text, palette.ink}, outline::Role::quote);
        frame.gap(2);
        widgets::paragraph(frame, citation.label, {Type::small, palette.muted});
        if (!citation.intact) {
            widgets::paragraph(frame, "The open article says something else at this place.",
                               {Type::small_strong, palette.warn.full});
        }
    }
    widgets::quote_mark(frame, {frame.flow.x, from, frame.px(3), frame.flow.y - from});
    frame.gap(8);
}

std::vector<study::Jump> jumps_of(const study::Cited& cited) {
    std::vector<study::Jump> jumps;
    for (const study::Citation& citation : cited.citations) {
        jumps.push_back({citation.label, citation.href, false});
    }
    if (jumps.empty() && !cited.href.empty()) jumps.push_back({"See the fact", cited.href, false});
    if (cited.disputed) jumps.push_back({"Accounts differ", cited.href, false});
    return jumps;
}

}  // namespace

void cited(const View& view, std::string_view key, const study::Cited& cited, Statement statement,
           Align align) {
    widgets::Frame& frame = view.frame;
    const widgets::Scope scope(frame, key);
    const widgets::Palette& palette = view.palette();
    const Wrap wrap = align == Align::centre ? Wrap::balanced : Wrap::plain;
    if (statement == Statement::shown) {
        widgets::paragraph(frame, cited.statement, {Type::text, palette.ink, align, wrap});
    }
    if (!cited.note.empty()) {
        frame.gap(2);
        widgets::paragraph(frame, cited.note, {Type::small, palette.muted, align, wrap});
    }
    const std::vector<study::Jump> jumps = jumps_of(cited);
    frame.gap(4);
    jump_row(view, "citations", jumps,
             cited.backing.empty() || jumps.empty() ? cited.backing : cited.backing + ":", align);
    for (const study::Citation& citation : cited.citations) {
        if (citation.sentence) quoted(view, citation);
    }
}

}  // namespace recite::ui
