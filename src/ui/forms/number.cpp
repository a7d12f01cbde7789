#include "ui/forms/forms.hpp"
#include "widgets/field.hpp"
#include "widgets/text.hpp"

namespace recite::ui {

namespace {

using Shown = forms::Number::Shown;
using Response = forms::Number::Response;

struct Part {
    std::string name;
    std::string Response::*text;
};

void draw_part(const View& view, const Part& part, const Shown& shown, const Response& given,
               const PartMarks& marks, Answered& answered) {
    widgets::Field field;
    field.name = part.name;
    field.value = given.*part.text;
    field.unit = shown.unit;
    field.purpose = outline::Purpose::text;  // "10 million" and "1/4" are numbers, too
    field.judged = !marks.empty();
    if (!marks.empty()) field.tone = tone_of(marks.front().stand);
    const auto typed = widgets::field(view.frame, view.frame.id(part.name), field);
    if (typed.text) {
        Response after = given;
        after.*part.text = *typed.text;
        view.send(study::Edit{after});
    }
    if (typed.submitted) answered.submitted = true;
    if (typed.cancelled) view.send(study::Back{});
}

}  // namespace

Answered draw_form(const View& view, const Shown& shown, const Response& given,
                   const PartMarks& marks) {
    Answered answered;
    if (!shown.range) {
        draw_part(view, {"Your answer", &Response::typed}, shown, given, marks, answered);
        return answered;
    }
    widgets::Frame& frame = view.frame;
    widgets::Columns columns(frame, {-1, -1}, 16);
    for (const Part& part : {Part{"At least", &Response::low}, Part{"At most", &Response::high}}) {
        columns.next();
        widgets::paragraph(frame, part.name, {widgets::Type::small_strong, view.palette().ink});
        frame.gap(4);
        draw_part(view, part, shown, given, marks, answered);
    }
    return answered;
}

}  // namespace recite::ui
