#include "widgets/pairs.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "widgets/areas.hpp"
#include "widgets/metrics.hpp"
#include "widgets/pen.hpp"
#include "widgets/text.hpp"

namespace recite::widgets {

namespace {

std::string letter_of(std::size_t at) {
    return {static_cast<char>('A' + at % 26)};
}

class Board {
public:
    Board(Frame& frame, std::string_view key, const Pairs& pairs)
        : frame_(frame), scope_(frame, key), pairs_(pairs), active_(find_active()) {}

    std::optional<Pairing> draw() {
        if (frame_.narrow()) {
            draw_left();
            if (pairs_.judged) return made_;
            frame_.gap(16);
            draw_right();
            return made_;
        }
        Columns columns(frame_, {-1, -1}, 24);
        columns.next();
        draw_left();
        columns.next();
        draw_right();
        return made_;
    }

private:
    // The one pressed last, while it has no partner; else the first without one.
    std::size_t find_active() const {
        const std::uint32_t wanted = frame_.surface().active;
        for (std::size_t at = 0; at < pairs_.left.size(); ++at) {
            if (frame_.id("left", at) == wanted && !pairs_.left[at].partner) return at;
        }
        for (std::size_t at = 0; at < pairs_.left.size(); ++at) {
            if (!pairs_.left[at].partner) return at;
        }
        return pairs_.left.size();
    }

    void draw_left() {
        const Group group(frame_, Role::group, "Pair each of these");
        const ArrowGroup arrows(frame_, frame_.id("left arrows"));
        for (std::size_t at = 0; at < pairs_.left.size(); ++at) {
            if (at > 0) frame_.gap(10);
            draw_left_row(at);
        }
    }

    std::string partner_words(const Pairs::Left& left) const {
        if (!left.partner || *left.partner >= pairs_.right.size()) return "";
        return pairs_.right[*left.partner];
    }

    void draw_left_row(std::size_t at) {
        const Pairs::Left& left = pairs_.left[at];
        const Palette& palette = frame_.palette();
        const float inner = frame_.flow.width - 2 * frame_.px(16) - frame_.px(28 + 12);
        const TextBlock text(frame_, left.text, {Type::text, palette.ink}, inner);
        const std::string partner = partner_words(left);
        const std::string below = pairs_.judged && !left.words.empty() ? left.words
                                  : partner.empty()                    ? "No partner yet"
                                                                       : partner;
        const Tint& tint = tint_of(palette, left.tone);
        const Colour ink = left.tone == Tone::none ? palette.muted : tint.full;
        const TextBlock second(frame_, below,
                               {left.tone == Tone::none ? Type::small : Type::small_strong, ink},
                               inner);
        const Rectangle box = frame_.take(text.height() + second.height() + 2 * frame_.px(10));
        const std::uint32_t id = frame_.id("left", at);
        const bool now = !pairs_.judged && at == active_;
        const Touch touch = pairs_.judged ? Touch{} : frame_.touch(id, box);
        draw_ground(box, touch, now || left.tone != Tone::none, tint);
        draw_letter(box, left.partner ? letter_of(*left.partner) : "", left.partner.has_value(),
                    tint, Icon::right);
        const float x = box.x + frame_.px(16 + 28 + 12);
        text.draw({x, box.y + frame_.px(10)});
        second.draw({x, box.y + frame_.px(10) + text.height()});
        describe_left(id, left, partner, now, box);
        if (!touch.clicked) return;
        frame_.surface().active = id;
        if (left.partner) made_ = Pairing{at, std::nullopt};
    }

    void describe_left(std::uint32_t id, const Pairs::Left& left, const std::string& partner,
                       bool now, const Rectangle& box) {
        Item item;
        item.id = pairs_.judged ? 0 : id;
        item.role = pairs_.judged ? Role::list_item : Role::button;
        item.name = left.text;
        item.value = partner;
        item.description = pairs_.judged     ? left.words
                           : partner.empty() ? "No partner yet"
                                             : "Paired with " + partner;
        if (!pairs_.judged) item.pressed = now ? outline::Switch::on : outline::Switch::off;
        frame_.describe(std::move(item), box);
    }

    void draw_right() {
        const Group group(frame_, Role::group, "Partners");
        const ArrowGroup arrows(frame_, frame_.id("right arrows"));
        for (std::size_t at = 0; at < pairs_.right.size(); ++at) {
            if (at > 0) frame_.gap(10);
            draw_right_row(at);
        }
    }

    bool is_taken(std::size_t at) const {
        return std::any_of(pairs_.left.begin(), pairs_.left.end(),
                           [at](const Pairs::Left& left) { return left.partner == at; });
    }

    void draw_right_row(std::size_t at) {
        const Palette& palette = frame_.palette();
        const float inner = frame_.flow.width - 2 * frame_.px(16) - frame_.px(28 + 12);
        const bool taken = is_taken(at);
        const TextBlock text(frame_, pairs_.right[at],
                             {Type::text, taken ? palette.muted : palette.ink}, inner);
        const Rectangle box = frame_.take(
            std::max(frame_.px(metrics::option_height), text.height() + 2 * frame_.px(14)));
        const std::uint32_t id = frame_.id("right", at);
        const Touch touch = pairs_.judged ? Touch{} : frame_.touch(id, box);
        draw_ground(box, touch, false, palette.accent);
        draw_letter(box, letter_of(at), taken, palette.accent, Icon::right);
        text.draw({box.x + frame_.px(16 + 28 + 12),
                   box.y + std::round((box.height - text.height()) / 2)});
        Item item;
        item.id = id;
        item.role = Role::button;
        item.name = pairs_.right[at];
        item.description = taken ? "Has a partner" : "";
        item.access_key = pairs_.judged ? "" : letter_of(at);
        item.disabled = pairs_.judged;
        frame_.describe(std::move(item), box);
        const bool by_key =
            !pairs_.judged && at < 26 && frame_.take_character(static_cast<char>('a' + at));
        if ((touch.clicked || by_key) && active_ < pairs_.left.size()) {
            made_ = Pairing{active_, static_cast<std::uint32_t>(at)};
        }
    }

    void draw_ground(const Rectangle& box, const Touch& touch, bool strong, const Tint& tint) {
        const Palette& palette = frame_.palette();
        const float corner = frame_.px(metrics::card_corner);
        Pen pen(frame_);
        Colour fill = strong ? tint.soft : palette.surface;
        if (touch.hovered) fill = mixed(fill, palette.accent.full, touch.held ? 0.12 : 0.05);
        pen.fill(box, fill, corner);
        const Colour quiet = pairs_.judged ? palette.line : palette.control;
        const Colour edge = strong ? tint.full : touch.hovered ? palette.accent.full : quiet;
        pen.edge(box, edge, frame_.px(strong ? 2 : 1), corner);
        if (touch.ring) pen.ring(box, palette.accent.full, corner);
    }

    void draw_letter(const Rectangle& box, const std::string& letter, bool filled, const Tint& tint,
                     Icon) {
        const Palette& palette = frame_.palette();
        const float size = frame_.px(28);
        const Rectangle mark{box.x + frame_.px(16), box.y + std::round((box.height - size) / 2),
                             size, size};
        Pen pen(frame_);
        if (filled) pen.fill(mark, tint.full, frame_.px(7));
        if (!filled) pen.edge(mark, palette.control, frame_.px(1), frame_.px(7));
        const TextBlock text(
            frame_, letter,
            {Type::small, filled ? tint.on : palette.muted, Align::left, Wrap::none}, size);
        text.draw({mark.x + std::round((size - text.width()) / 2),
                   mark.y + std::round((size - text.height()) / 2)});
    }

    Frame& frame_;
    Scope scope_;
    const Pairs& pairs_;
    std::size_t active_ = 0;
    std::optional<Pairing> made_;
};

}  // namespace

std::optional<Pairing> match_pairs(Frame& frame, std::string_view key, const Pairs& pairs) {
    return Board(frame, key, pairs).draw();
}

}  // namespace recite::widgets
