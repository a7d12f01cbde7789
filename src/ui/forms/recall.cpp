#include "ui/forms/forms.hpp"
#include "widgets/field.hpp"

namespace recite::ui {

Answered draw_form(const View& view, const forms::Recall::Shown& shown,
                   const forms::Recall::Response& given, const PartMarks& marks) {
    if (!shown.writes) return {};
    widgets::Field field;
    field.name = "Your answer, in your own words";
    field.value = given.written;
    field.purpose = outline::Purpose::long_text;
    field.judged = !marks.empty();
    const auto typed = widgets::field(view.frame, view.frame.id("written"), field);
    if (typed.text) {
        forms::Recall::Response after = given;
        after.written = *typed.text;
        view.send(study::Edit{after});
    }
    return {typed.submitted};
}

}  // namespace recite::ui
