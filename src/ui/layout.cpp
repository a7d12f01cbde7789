#include "ui/layout.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/layout_parts.hpp"
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

float margin(const View& view) {
    return view.frame.px(view.frame.narrow() ? 16 : 24);
}

namespace {

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

}  // namespace

void draw_navigation(const View& view, const study::Chrome& chrome, const Rectangle& box,
                     widgets::Spread spread) {
    const auto followed = widgets::navigation(
        view.frame, "navigation", links_of(chrome, menu_is_open(view, chrome)), box, spread);
    if (!followed) return;
    if (*followed < chrome.navigation.size()) return view.go(chrome.navigation[*followed].href);
    view.frame.surface().opened = view.frame.id("menu");
    view.frame.again();
}

namespace {

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

void enter_column(const View& view, Measure measure) {
    widgets::Frame& frame = view.frame;
    const float most = frame.px(measure == Measure::asking ? 672 : 1012);
    const float width = std::min(most, frame.flow.width - 2 * margin(view));
    frame.flow.x += std::floor((frame.flow.width - width) / 2);
    frame.flow.width = width;
}

}  // namespace recite::ui
