// Lines across the whole window that say something and offer what can be done about it.

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "ui/layout.hpp"
#include "ui/layout_parts.hpp"
#include "widgets/metrics.hpp"
#include "widgets/pen.hpp"
#include "widgets/text.hpp"

namespace recite::ui {

using outline::Role;
using widgets::Pen;

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
    const widgets::TextBlock words(frame, text, {widgets::Type::small_strong, tint.full},
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

}  // namespace recite::ui
