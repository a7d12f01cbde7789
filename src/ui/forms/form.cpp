#include <variant>

#include "base/check.hpp"
#include "base/text.hpp"
#include "ui/forms/forms.hpp"

namespace recite::ui {

namespace {

// The response that belongs to what is shown; another one is a programmer's mistake.
template <class Form>
Answered draw_as(const View& view, const typename Form::Shown& shown, const study::Posed& posed,
                 const PartMarks& marks) {
    const auto* given = std::get_if<typename Form::Response>(&posed.response);
    VERIFY(given != nullptr);
    return draw_form(view, shown, *given, marks);
}

Answered draw_shown(const View& view, const forms::Choose::Shown& shown, const study::Posed& posed,
                    const PartMarks& marks) {
    return draw_as<forms::Choose>(view, shown, posed, marks);
}

Answered draw_shown(const View& view, const forms::Fill::Shown& shown, const study::Posed& posed,
                    const PartMarks& marks) {
    const auto* given = std::get_if<forms::Fill::Response>(&posed.response);
    VERIFY(given != nullptr);
    return draw_form(view, shown, *given, marks, asks_itself(posed) ? posed.prompt : "");
}

Answered draw_shown(const View& view, const forms::Number::Shown& shown, const study::Posed& posed,
                    const PartMarks& marks) {
    return draw_as<forms::Number>(view, shown, posed, marks);
}

Answered draw_shown(const View& view, const forms::Arrange::Shown& shown, const study::Posed& posed,
                    const PartMarks& marks) {
    return draw_as<forms::Arrange>(view, shown, posed, marks);
}

Answered draw_shown(const View& view, const forms::Match::Shown& shown, const study::Posed& posed,
                    const PartMarks& marks) {
    return draw_as<forms::Match>(view, shown, posed, marks);
}

Answered draw_shown(const View& view, const forms::Recall::Shown& shown, const study::Posed& posed,
                    const PartMarks& marks) {
    return draw_as<forms::Recall>(view, shown, posed, marks);
}

}  // namespace

Answered draw_form(const View& view, const study::Posed& posed, const PartMarks& marks) {
    const widgets::Scope scope(view.frame, "form");
    return std::visit([&](const auto& shown) { return draw_shown(view, shown, posed, marks); },
                      posed.shown);
}

bool asks_itself(const study::Posed& posed) {
    const auto* fill = std::get_if<forms::Fill::Shown>(&posed.shown);
    if (fill == nullptr || fill->pieces.size() < 2) return false;
    // In a prompt a gap is a row of underscores.
    std::string prompt;
    for (const char letter : posed.prompt) {
        if (letter != '_' || prompt.empty() || prompt.back() != '_') prompt += letter;
    }
    return squeeze(prompt) == squeeze(join(fill->pieces, "_"));
}

std::uint32_t first_field(const View& view, const study::Posed& posed) {
    const widgets::Scope scope(view.frame, "form");
    if (const auto* fill = std::get_if<forms::Fill::Shown>(&posed.shown)) {
        if (!fill->bank.empty()) return 0;
        return view.frame.id(is_alone(*fill) ? "answer" : "gap");
    }
    if (const auto* number = std::get_if<forms::Number::Shown>(&posed.shown)) {
        return view.frame.id(number->range ? "At least" : "Your answer");
    }
    return 0;
}

widgets::Tone tone_of(study::Stand stand) {
    switch (stand) {
        case study::Stand::neutral:
            return widgets::Tone::none;
        case study::Stand::right:
        case study::Stand::yours_right:
            return widgets::Tone::good;
        case study::Stand::yours_almost:
            return widgets::Tone::warn;
        case study::Stand::yours_wrong:
            return widgets::Tone::bad;
        case study::Stand::missed:
            return widgets::Tone::good;
    }
    return widgets::Tone::none;
}

}  // namespace recite::ui
