// What stands at the bottom of the window: a passing message, the main actions, the main screens.

#include <algorithm>
#include <utility>
#include <vector>

#include "ui/layout.hpp"
#include "ui/layout_parts.hpp"
#include "widgets/pen.hpp"

namespace recite::ui {

using outline::Role;
using widgets::Pen;

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
    buttons.reserve(offers.size());
    for (const study::Offer& offer : offers) buttons.push_back(button_for(offer));
    const auto pressed = widgets::equal_buttons(frame, "bottom", buttons);
    if (pressed) view.send(offers[*pressed].action);
    frame.flow = outer;
}

}  // namespace recite::ui
