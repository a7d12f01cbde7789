#include "widgets/link.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "widgets/metrics.hpp"
#include "widgets/pen.hpp"

namespace recite::widgets {

namespace {

Item item_of(std::uint32_t id, const Link& link) {
    Item item;
    item.id = id;
    item.role = link.expanded == outline::Switch::none ? Role::link : Role::button;
    item.expanded = link.expanded;
    item.name = link.label;
    item.description = link.detail;
    item.href = link.href;
    item.current = link.current;
    return item;
}

bool draw_link(Frame& frame, std::uint32_t id, const Link& link, const Rectangle& box) {
    const Touch touch = frame.touch(id, box);
    const Palette& palette = frame.palette();
    const Colour ink = link.current || touch.hovered ? palette.accent.full : palette.muted;
    const TextBlock words(frame, {Run{link.label, link.current, ink, !link.current, false}},
                          {Type::small, ink, Align::left, Wrap::plain}, box.width);
    words.draw({box.x, box.y + std::round((box.height - words.height()) / 2)});
    if (touch.ring) {
        const float by = std::round((box.height - words.height()) / 2) - frame.px(2);
        Pen(frame).ring({box.x, box.y + by, words.width(), box.height - 2 * by},
                        palette.accent.full, frame.px(4));
    }
    frame.describe(item_of(id, link), box);
    return touch.clicked;
}

// A line of words being filled: how much is used, and what is in it.
struct Piece {
    std::size_t link = 0;
    float width = 0;
    float height = 0;
};

}  // namespace

std::optional<std::size_t> link_row(Frame& frame, std::string_view key,
                                    const std::vector<Link>& links, std::string_view lead,
                                    Align align) {
    std::optional<std::size_t> followed;
    const Palette& palette = frame.palette();
    const float gap = frame.px(18);
    const float least = frame.px(metrics::touch);
    const TextBlock before(frame, lead, {Type::small, palette.muted, Align::left, Wrap::plain},
                           frame.flow.width);
    const float lead_width = lead.empty() ? 0 : before.width() + frame.px(8);
    std::vector<Piece> pieces;
    float tallest = before.height();
    for (std::size_t number = 0; number < links.size(); ++number) {
        const TextBlock words(frame, links[number].label,
                              {links[number].current ? Type::small_strong : Type::small,
                               {},
                               Align::left,
                               Wrap::plain},
                              frame.flow.width);
        tallest = std::max(tallest, words.height());
        pieces.push_back({number, std::max(words.width(), frame.px(metrics::touch)),
                          std::max(words.height(), least)});
    }
    // What can be touched reaches into the room around; the words keep to the rhythm of text.
    const float hang = std::floor(std::max(0.0F, least - tallest) / 2);
    frame.flow.y -= hang;
    bool first_line = true;
    for (std::size_t first = 0; first < pieces.size() || first_line;) {
        float used = first_line ? lead_width : 0;
        float height = least;
        std::size_t past = first;
        while (past < pieces.size()) {
            const float more = pieces[past].width + (past > first ? gap : 0);
            if (used > 0 && used + more > frame.flow.width) break;
            used += more;
            height = std::max(height, pieces[past].height);
            ++past;
        }
        const Rectangle line = frame.take(height);
        float x = line.x;
        if (align == Align::centre) x += std::floor((line.width - used) / 2);
        if (first_line && !lead.empty()) {
            const Point at{x, line.y + std::round((height - before.height()) / 2)};
            before.draw(at);
            Item item;
            before.describe(item);
            frame.describe(std::move(item), {at.x, at.y, before.width(), before.height()});
            x += lead_width;
        }
        for (; first < past; ++first) {
            const Piece& piece = pieces[first];
            if (draw_link(frame, frame.id(key, first), links[first],
                          {x, line.y, piece.width, height})) {
                followed = first;
            }
            x += piece.width + gap;
        }
        first_line = false;
    }
    frame.flow.y -= hang;
    return followed;
}

namespace {

struct CardTexts {
    TextBlock title;
    TextBlock text;
};

CardTexts texts_of(Frame& frame, const LinkCard& card, float width) {
    const float inner = width - 2 * frame.px(20) - frame.px(20);
    return {TextBlock(frame, card.title,
                      {Type::title, frame.palette().ink, Align::left, Wrap::balanced}, inner),
            TextBlock(frame, card.text, {Type::small, frame.palette().muted}, inner)};
}

float height_of(Frame& frame, const CardTexts& texts) {
    const float text = texts.text.text().empty() ? 0 : texts.text.height() + frame.px(4);
    return texts.title.height() + text + 2 * frame.px(18);
}

bool draw_card(Frame& frame, std::uint32_t id, const LinkCard& card, const Rectangle& box) {
    const Touch touch = frame.touch(id, box);
    const Palette& palette = frame.palette();
    const float corner = frame.px(metrics::card_corner);
    Pen pen(frame);
    pen.fill(box,
             mixed(palette.surface, palette.accent.full,
                   touch.held      ? 0.1
                   : touch.hovered ? 0.04
                                   : 0),
             corner);
    const bool lit = touch.hovered || card.current;
    pen.edge(box, lit ? palette.accent.full : palette.control, frame.px(card.current ? 2 : 1),
             corner);
    if (touch.ring) pen.ring(box, palette.accent.full, corner);
    const CardTexts texts = texts_of(frame, card, box.width);
    const Point at{box.x + frame.px(20), box.y + frame.px(18)};
    texts.title.draw(at);
    if (!card.text.empty()) texts.text.draw({at.x, at.y + texts.title.height() + frame.px(4)});
    pen.icon(card.current ? Icon::check : Icon::right,
             {right_of(box) - frame.px(22), at.y + texts.title.pitch() / 2}, frame.px(12),
             touch.hovered || card.current ? palette.accent.full : palette.muted);
    frame.describe(item_of(id, {card.title, card.href, card.current, card.text}), box);
    return touch.clicked;
}

}  // namespace

std::optional<std::size_t> link_cards(Frame& frame, std::string_view key,
                                      const std::vector<LinkCard>& cards, std::size_t columns) {
    std::optional<std::size_t> followed;
    const float gap = frame.px(16);
    const auto across = static_cast<float>(columns);
    const float width = std::floor((frame.flow.width - gap * (across - 1)) / across);
    for (std::size_t first = 0; first < cards.size(); first += columns) {
        if (first > 0) frame.flow.y += gap;
        const std::size_t past = std::min(cards.size(), first + columns);
        float height = 0;
        for (std::size_t at = first; at < past; ++at) {
            height = std::max(height, height_of(frame, texts_of(frame, cards[at], width)));
        }
        const Rectangle line = frame.take(height);
        for (std::size_t at = first; at < past; ++at) {
            const float x = line.x + (width + gap) * static_cast<float>(at - first);
            if (draw_card(frame, frame.id(key, at), cards[at], {x, line.y, width, height})) {
                followed = at;
            }
        }
    }
    return followed;
}

namespace {

bool draw_tab(Frame& frame, std::uint32_t id, const Link& link, const Rectangle& box,
              const TextBlock& words) {
    const Touch touch = frame.touch(id, box);
    const Palette& palette = frame.palette();
    const float corner = frame.px(8);
    Pen pen(frame);
    if (link.current) pen.fill(box, palette.accent.soft, corner);
    if (!link.current && touch.hovered) {
        pen.fill(box, mixed(palette.surface, palette.accent.full, 0.06), corner);
    }
    words.draw({box.x + std::round((box.width - words.width()) / 2),
                box.y + std::round((box.height - words.height()) / 2)});
    if (touch.ring) pen.ring(grown(box, -frame.px(4)), palette.accent.full, corner);
    frame.describe(item_of(id, link), box);
    return touch.clicked;
}

}  // namespace

std::optional<std::size_t> navigation(Frame& frame, std::string_view key,
                                      const std::vector<Link>& links, const Rectangle& box,
                                      Spread spread) {
    std::optional<std::size_t> followed;
    const Palette& palette = frame.palette();
    Item group;
    group.role = Role::navigation;
    group.name = "Main";
    frame.open(std::move(group), box);
    const ArrowGroup arrows(frame, frame.id(key, links.size() + 1), true);
    std::vector<TextBlock> words;
    float wanted = 0;
    const bool evenly = spread == Spread::evenly;
    for (const Link& link : links) {
        const Colour ink = link.current ? palette.accent.full : palette.muted;
        const Type type = evenly ? (link.current ? Type::small_strong : Type::small)
                                 : (link.current ? Type::strong : Type::text);
        words.emplace_back(frame, link.label, TextStyle{type, ink, Align::left, Wrap::none}, 0);
        wanted += words.back().width() + 2 * frame.px(14) + frame.px(4);
    }
    const float height = frame.px(metrics::touch);
    float x = evenly ? box.x : right_of(box) - wanted + frame.px(4);
    const float each =
        std::floor(box.width / static_cast<float>(std::max<std::size_t>(1, links.size())));
    for (std::size_t at = 0; at < links.size(); ++at) {
        const float width = evenly ? each : words[at].width() + 2 * frame.px(14);
        const Rectangle tab{x, box.y + std::round((box.height - height) / 2), width, height};
        if (draw_tab(frame, frame.id(key, at), links[at], tab, words[at])) followed = at;
        x += width + (evenly ? 0 : frame.px(4));
    }
    frame.close();
    return followed;
}

}  // namespace recite::widgets
