#include <algorithm>

#include "base/number.hpp"
#include "ui/forms/forms.hpp"
#include "widgets/option.hpp"

namespace recite::ui {

namespace {

using Shown = forms::Choose::Shown;
using Response = forms::Choose::Response;

bool is_picked(const Response& given, std::size_t at) {
    return std::find(given.picked.begin(), given.picked.end(), at) != given.picked.end();
}

widgets::Option option_at(const Shown& shown, const Response& given, const PartMarks& marks,
                          std::size_t at) {
    widgets::Option option;
    option.text = shown.options[at];
    if (at < 9) option.mark = to_text(static_cast<std::uint64_t>(at + 1));
    option.several = shown.several;
    option.picked = is_picked(given, at);
    option.position = at + 1;
    option.count = shown.options.size();
    option.marked = !marks.empty();
    if (at < marks.size()) {
        option.tone = tone_of(marks[at].stand);
        option.words = marks[at].words;
        option.outlined = marks[at].stand == study::Stand::missed;
    }
    return option;
}

// The draft after a press on one option.
Response pressed(const Shown& shown, const Response& given, std::size_t at) {
    Response after = given;
    const auto index = static_cast<std::uint32_t>(at);
    if (!shown.several) {
        after.picked = {index};
    } else if (is_picked(given, at)) {
        after.picked.erase(std::find(after.picked.begin(), after.picked.end(), index));
    } else {
        after.picked.push_back(index);
        std::sort(after.picked.begin(), after.picked.end());
    }
    return after;
}

}  // namespace

Answered draw_form(const View& view, const Shown& shown, const Response& given,
                   const PartMarks& marks) {
    widgets::Frame& frame = view.frame;
    outline::Item item;
    item.role = shown.several ? outline::Role::group : outline::Role::radio_group;
    item.name = "Answers";
    item.count = static_cast<int>(shown.options.size());
    const widgets::Group group(frame, std::move(item));
    const widgets::ArrowGroup arrows(frame, frame.id("arrows"));
    for (std::size_t at = 0; at < shown.options.size(); ++at) {
        if (at > 0) frame.gap(12);
        const widgets::Option option = option_at(shown, given, marks, at);
        if (!widgets::option(frame, frame.id("option", at), option)) continue;
        const Response after = pressed(shown, given, at);
        if (after != given) view.send(study::Edit{after});
    }
    return {};
}

std::vector<std::string> untold(const View& view, const study::Posed& posed,
                                const PartMarks& marks) {
    const auto* shown = std::get_if<Shown>(&posed.shown);
    const auto* given = std::get_if<Response>(&posed.response);
    if (shown == nullptr || given == nullptr) return {};
    std::vector<std::string> reasons;
    for (std::size_t at = 0; at < std::min(marks.size(), shown->options.size()); ++at) {
        if (widgets::shows_all_words(view.frame, option_at(*shown, *given, marks, at))) continue;
        const std::string& words = marks[at].words;
        const std::size_t colon = words.find(": ");
        const bool headed = marks[at].stand != study::Stand::neutral;
        if (headed && colon == std::string::npos) continue;
        reasons.push_back(shown->options[at] + ": " + (headed ? words.substr(colon + 2) : words));
    }
    return reasons;
}

}  // namespace recite::ui
