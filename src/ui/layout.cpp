#include "ui/layout.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "widgets/card.hpp"
#include "widgets/metrics.hpp"
#include "widgets/pen.hpp"
#include "widgets/rows.hpp"

namespace recite::ui {

using outline::Role;
using widgets::Pen;
using widgets::Rectangle;
using widgets::TextBlock;
using widgets::Type;
using widgets::Wrap;

namespace {

float margin(const View& view) {
    return view.frame.px(view.frame.narrow() ? 16 : 24);
}

// Draws one line of text in the middle of a box's height; gives its width.
float line_of_text(const View& view, std::string_view text, Type type, widgets::Colour ink, float x,
                   const Rectangle& box, float most) {
    const TextBlock block(view.frame, text, {type, ink, widgets::Align::left, Wrap::none}, most);
    const float y = box.y + std::round((box.height - block.height()) / 2);
    block.draw({x, y});
    outline::Item item;
    block.describe(item);
    view.frame.describe(std::move(item), {x, y, std::min(most, block.width()), block.height()});
    return block.width();
}

void draw_progress(const View& view, const study::Chrome& chrome, Rectangle box) {
    widgets::Frame& frame = view.frame;
    float right = widgets::right_of(box);
    if (chrome.leave) {
        widgets::Button end = button_for(*chrome.leave);
        end.only_icon = frame.narrow();
        end.loudness = frame.narrow() ? widgets::Loudness::quiet : widgets::Loudness::plain;
        const float width = widgets::width_of(frame, end);
        const float height = frame.px(widgets::metrics::touch);
        right -= width;
        const Rectangle place{right, box.y + std::round((box.height - height) / 2), width, height};
        if (widgets::draw_button(frame, frame.id("leave"), end, place)) {
            view.send(chrome.leave->action);
        }
        right -= frame.px(16);
    }
    if (!chrome.progress) return;
    const widgets::Palette& palette = view.palette();
    const TextBlock words(frame, chrome.progress->text,
                          {Type::small, palette.muted, widgets::Align::left, Wrap::none}, 0);
    right -= words.width();
    words.draw({right, box.y + std::round((box.height - words.height()) / 2)});
    right -= frame.px(16);
    const float width = std::max(frame.px(40), std::min(frame.px(420), right - box.x));
    const float height = frame.px(8);
    const Rectangle track{right - width, box.y + std::round((box.height - height) / 2), width,
                          height};
    const double share = chrome.progress->of == 0 ? 0
                                                  : static_cast<double>(chrome.progress->done) /
                                                        static_cast<double>(chrome.progress->of);
    widgets::track(frame, track, share, palette.accent.full);
    outline::Item item;
    item.role = Role::progress;
    item.name = "Progress";
    item.value = chrome.progress->text;
    item.fraction = static_cast<float>(share);
    frame.describe(std::move(item), track);
}

std::vector<widgets::Link> links_of(const study::Chrome& chrome, bool open) {
    std::vector<widgets::Link> links;
    for (const study::Jump& jump : chrome.navigation) {
        links.push_back({jump.label, jump.href, jump.current, ""});
    }
    if (chrome.more.empty()) return links;
    const bool within = std::any_of(chrome.more.begin(), chrome.more.end(),
                                    [](const study::Jump& jump) { return jump.current; });
    links.push_back({"More", "", within, "", open ? outline::Switch::on : outline::Switch::off});
    return links;
}

void draw_navigation(const View& view, const study::Chrome& chrome, const Rectangle& box,
                     widgets::Spread spread) {
    const auto followed = widgets::navigation(
        view.frame, "navigation", links_of(chrome, menu_is_open(view, chrome)), box, spread);
    if (!followed) return;
    if (*followed < chrome.navigation.size()) return view.go(chrome.navigation[*followed].href);
    view.frame.surface().opened = view.frame.id("menu");
    view.frame.again();
}

bool is_running(const study::Chrome& chrome) {
    return chrome.progress || chrome.leave;
}

}  // namespace

void draw_top_bar(const View& view, const study::Chrome& chrome) {
    widgets::Frame& frame = view.frame;
    const widgets::Palette& palette = view.palette();
    const Rectangle box = frame.take(frame.px(widgets::metrics::bar_height));
    Pen(frame).fill({0, 0, frame.around().width, widgets::bottom_of(box)}, palette.surface);
    Pen(frame).fill({0, widgets::bottom_of(box) - frame.px(1), frame.around().width, frame.px(1)},
                    palette.line);
    const widgets::Flow after = frame.flow;
    outline::Item banner;
    banner.role = Role::banner;
    frame.open(std::move(banner), box);
    Rectangle inside = box;
    inside.x += margin(view);
    inside.width -= 2 * margin(view);
    const bool running = is_running(chrome);
    if (!running || !frame.narrow()) {
        const float name =
            line_of_text(view, "Recite", Type::strong, palette.ink, inside.x, inside, inside.width);
        const float taken = name + frame.px(16);
        std::string beside = chrome.pack;
        const bool safe =
            chrome.safety == study::Safety::saving || chrome.safety == study::Safety::saved;
        if (safe && !frame.narrow() && !chrome.safety_text.empty()) {
            beside += (beside.empty() ? "" : " · ") + chrome.safety_text;
        }
        line_of_text(view, beside, Type::small, palette.muted, inside.x + taken, inside,
                     inside.width - taken);
    }
    if (running) {
        Rectangle part = inside;
        const float from = frame.narrow() ? 0 : std::floor(inside.width * 0.35F);
        part.x += from;
        part.width -= from;
        draw_progress(view, chrome, part);
    } else if (!frame.narrow()) {
        Rectangle wider = inside;
        wider.width += frame.px(14);
        wider.x -= 0;
        wider.width = std::min(wider.width, frame.around().width - wider.x - frame.px(10));
        draw_navigation(view, chrome, wider, widgets::Spread::together);
    }
    frame.close();
    frame.flow = after;
}

namespace {

// A line across the window with words and buttons; buttons go below where they do not fit.
void strip(const View& view, std::string_view key, std::string_view text,
           const std::vector<study::Offer>& offers, const widgets::Tint& tint, Role role) {
    widgets::Frame& frame = view.frame;
    const widgets::Flow outer = frame.flow;
    float& known = frame.surface().lengths[frame.id(key)];
    Pen(frame).fill({0, outer.y, frame.around().width, known}, tint.soft);
    frame.flow = {outer.x + margin(view), outer.y + frame.px(8), outer.width - 2 * margin(view)};
    std::vector<widgets::Button> buttons;
    float wanted = 0;
    for (const study::Offer& offer : offers) {
        buttons.push_back(button_for(offer));
        wanted += widgets::width_of(frame, buttons.back()) + frame.px(12);
    }
    const float room = frame.flow.width - wanted;
    const bool beside = room > frame.px(160);
    const TextBlock words(frame, text, {Type::small_strong, tint.full},
                          beside ? room : frame.flow.width);
    const float row = beside && !buttons.empty() ? frame.px(widgets::metrics::button_height) : 0;
    const float height = std::max(words.height(), row);
    const widgets::Point at{frame.flow.x, frame.flow.y + std::round((height - words.height()) / 2)};
    words.draw(at);
    outline::Item item;
    words.describe(item);
    item.role = role;
    frame.describe(std::move(item), {at.x, at.y, words.width(), words.height()});
    if (!beside) frame.flow.y += words.height() + frame.px(buttons.empty() ? 0 : 8);
    const auto pressed = widgets::button_row(frame, key, buttons,
                                             beside ? widgets::Side::right : widgets::Side::left);
    if (pressed) view.send(offers[*pressed].action);
    const float bottom = std::max(frame.flow.y, outer.y + frame.px(8) + height) + frame.px(8);
    if (known != bottom - outer.y) frame.again();
    known = bottom - outer.y;
    frame.flow = {outer.x, bottom, outer.width};
}

}  // namespace

bool menu_is_open(const View& view, const study::Chrome& chrome) {
    return !chrome.more.empty() && view.frame.surface().opened == view.frame.id("menu");
}

void draw_menu(const View& view, const study::Chrome& chrome) {
    widgets::Frame& frame = view.frame;
    const bool narrow = frame.narrow();
    const widgets::Overlay overlay(frame, "menu", "More", narrow ? 560 : 280,
                                   narrow ? widgets::Anchor::bottom : widgets::Anchor::top_right);
    bool shut = overlay.dismissed();
    {
        const widgets::Card card(frame, {.inside = 8});
        const widgets::ArrowGroup arrows(frame, frame.id("menu arrows"));
        for (std::size_t at = 0; at < chrome.more.size(); ++at) {
            const study::Jump& jump = chrome.more[at];
            widgets::LinkRow row;
            row.text = jump.label;
            row.href = jump.href;
            row.current = jump.current;
            row.last = at + 1 == chrome.more.size();
            const std::uint32_t id = frame.id("menu item", at);
            if (at == 0 &&
                frame.surface().focused == frame.id("navigation", chrome.navigation.size())) {
                frame.focus(id);
            }
            if (!widgets::link_line(frame, id, row)) continue;
            view.go(jump.href);
            shut = true;
        }
    }
    if (!shut) return;
    frame.surface().opened = 0;
    frame.again();
}

void draw_strips(const View& view, const study::Chrome& chrome) {
    const widgets::Palette& palette = view.palette();
    if (!chrome.clock.empty()) {
        strip(view, "clock", chrome.clock, chrome.clock_offers, palette.accent, Role::text);
    }
    if (chrome.safety == study::Safety::failed || chrome.safety == study::Safety::forgets) {
        const bool failed = chrome.safety == study::Safety::failed;
        strip(view, "safety", chrome.safety_text, chrome.safety_offers,
              failed ? palette.bad : palette.warn, failed ? Role::alert : Role::status);
    }
}

namespace {

const std::vector<study::Offer>* main_offers(const study::Screen& screen) {
    if (const auto* asking = std::get_if<study::Asking>(&screen.body)) {
        return asking->certainty.empty() ? &asking->offers : nullptr;
    }
    if (const auto* marked = std::get_if<study::Marked>(&screen.body)) return &marked->offers;
    return nullptr;
}

const std::vector<study::Offer>* equal_offers(const study::Screen& screen) {
    if (const auto* card = std::get_if<study::Flashcard>(&screen.body)) return &card->offers;
    return nullptr;
}

std::vector<study::Offer> sticky(const study::Screen& screen) {
    if (const auto* offers = main_offers(screen)) return bottom_offers(*offers);
    if (const auto* offers = equal_offers(screen)) return *offers;
    return {};
}

}  // namespace

float bottom_height(const View& view, const study::Screen& screen) {
    widgets::Frame& frame = view.frame;
    float height = 0;
    if (screen.chrome.toast) height += frame.surface().lengths[frame.id("toast")];
    if (!frame.narrow()) return height;
    const std::vector<study::Offer> offers = sticky(screen);
    const bool tall = std::any_of(offers.begin(), offers.end(),
                                  [](const study::Offer& offer) { return !offer.detail.empty(); });
    if (!offers.empty()) return height + frame.px(tall ? 92 : 72) + frame.around().safe_bottom;
    if (screen.chrome.navigation.empty()) return height;
    return height + frame.px(56) + frame.around().safe_bottom;
}

void draw_bottom(const View& view, const study::Screen& screen) {
    widgets::Frame& frame = view.frame;
    const study::Chrome& chrome = screen.chrome;
    if (chrome.toast) {
        std::vector<study::Offer> offers;
        if (chrome.toast->offer) offers.push_back(*chrome.toast->offer);
        study::Offer close;
        close.label = "Close";
        close.action = study::Dismiss{};
        offers.push_back(close);
        const bool urgent = chrome.toast->urgency == study::Urgency::assertive;
        strip(view, "toast", chrome.toast->text, offers,
              urgent ? view.palette().bad : view.palette().accent,
              urgent ? Role::alert : Role::status);
    }
    if (!frame.narrow()) return;
    const std::vector<study::Offer> offers = sticky(screen);
    if (offers.empty() && chrome.navigation.empty()) return;
    const float top = frame.flow.y;
    Pen pen(frame);
    pen.fill({0, top, frame.around().width, frame.around().height - top}, view.palette().surface);
    pen.fill({0, top, frame.around().width, frame.px(1)}, view.palette().line);
    if (offers.empty()) {
        return draw_navigation(
            view, chrome,
            {frame.flow.x + frame.px(6), top, frame.flow.width - frame.px(12), frame.px(56)},
            widgets::Spread::evenly);
    }
    const widgets::Flow outer = frame.flow;
    frame.flow = {outer.x + frame.px(16), top + frame.px(12), outer.width - frame.px(32)};
    std::vector<widgets::Button> buttons;
    for (const study::Offer& offer : offers) buttons.push_back(button_for(offer));
    const auto pressed = widgets::equal_buttons(frame, "bottom", buttons);
    if (pressed) view.send(offers[*pressed].action);
    frame.flow = outer;
}

void enter_column(const View& view, Measure measure) {
    widgets::Frame& frame = view.frame;
    const float most = frame.px(measure == Measure::asking ? 672 : 1012);
    const float width = std::min(most, frame.flow.width - 2 * margin(view));
    frame.flow.x += std::floor((frame.flow.width - width) / 2);
    frame.flow.width = width;
}

}  // namespace recite::ui
