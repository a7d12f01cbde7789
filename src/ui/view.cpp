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

void offer_bar(const View& view, std::string_view key, const std::vector<study::Offer>& offers,
               widgets::Side others, std::string_view note) {
    std::vector<study::Offer> here;
    const std::size_t first = first_action(offers);
    const std::size_t second = second_action(offers);
    for (std::size_t at = 0; at < offers.size(); ++at) {
        const bool below =
            view.frame.narrow() && first < offers.size() && (at == first || at == second);
        if (!below) here.push_back(offers[at]);
    }
    const auto pressed = widgets::action_bar(view.frame, key, buttons_for(here), others, note);
    if (pressed) view.send(here[*pressed].action);
}

void jump_row(const View& view, std::string_view key, const std::vector<study::Jump>& jumps,
              std::string_view lead, Align align) {
    if (jumps.empty()) return;
    std::vector<widgets::Link> links;
    for (const study::Jump& jump : jumps)
        links.push_back({jump.label, jump.href, jump.current, ""});
    const auto followed = widgets::link_row(view.frame, key, links, lead, align);
    if (followed) view.go(jumps[*followed].href);
}

void pack_cards(const View& view, std::string_view key, const std::vector<study::PackCard>& cards) {
    std::vector<widgets::LinkCard> drawn;
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
    for (const study::Bar& bar : bars) drawn.push_back({bar.label, bar.share, bar.text});
    widgets::labelled_bars(view.frame, name, drawn);
}

namespace {

void quoted(const View& view, std::string_view sentence, bool intact) {
    widgets::Frame& frame = view.frame;
    const float from = frame.flow.y;
    const widgets::Flow outer = frame.flow;
    frame.flow.x += frame.px(14);
    frame.flow.width -= frame.px(14);
    const widgets::Palette& palette = view.palette();
    widgets::paragraph(frame, {widgets::Run{std::string(sentence), false, palette.ink}},
                       {Type::small, palette.ink}, outline::Role::quote);
    if (!intact) remark(view, "The open article says something else at this place.");
    widgets::quote_mark(frame, {outer.x, from, frame.px(3), frame.flow.y - from});
    frame.flow.x = outer.x;
    frame.flow.width = outer.width;
    frame.gap(8);
}

}  // namespace

void cited(const View& view, std::string_view key, const study::Cited& cited, Statement statement) {
    widgets::Frame& frame = view.frame;
    const widgets::Scope scope(frame, key);
    if (statement == Statement::shown) body(view, cited.statement);
    if (!cited.note.empty()) {
        frame.gap(4);
        remark(view, cited.note);
    }
    std::vector<study::Jump> jumps;
    for (const study::Citation& citation : cited.citations) {
        jumps.push_back({citation.label, citation.href, false});
    }
    if (jumps.empty() && !cited.href.empty()) jumps.push_back({"See the fact", cited.href, false});
    if (cited.disputed) jumps.push_back({"Accounts differ", cited.href, false});
    jump_row(view, "citations", jumps,
             cited.backing.empty() || jumps.empty() ? cited.backing : cited.backing + ":");
    for (const study::Citation& citation : cited.citations) {
        if (citation.sentence) quoted(view, *citation.sentence, citation.intact);
    }
}

}  // namespace recite::ui
