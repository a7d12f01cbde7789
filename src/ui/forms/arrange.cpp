#include <numeric>

#include "ui/forms/forms.hpp"
#include "widgets/order.hpp"
#include "widgets/text.hpp"

namespace recite::ui {

namespace {

using Shown = forms::Arrange::Shown;
using Response = forms::Arrange::Response;

void draw_end(const View& view, std::string_view word, std::string_view what) {
    if (what.empty()) return;
    widgets::paragraph(view.frame, std::string(word) + ": " + std::string(what),
                       {widgets::Type::small, view.palette().muted});
}

}  // namespace

Answered draw_form(const View& view, const Shown& shown, const Response& given,
                   const PartMarks& marks) {
    std::vector<std::uint32_t> order = given.order;
    if (order.size() != shown.options.size()) {
        order.resize(shown.options.size());
        std::iota(order.begin(), order.end(), 0U);
    }
    std::vector<widgets::OrderRow> rows;
    for (const std::string& option : shown.options) {
        rows.push_back({option, widgets::Tone::none, ""});
    }
    // Marks come by place, as the answer stood.
    for (std::size_t place = 0; place < std::min(marks.size(), order.size()); ++place) {
        rows[order[place]].tone = tone_of(marks[place].stand);
        rows[order[place]].words = marks[place].words;
    }
    draw_end(view, "Top", shown.first);
    view.frame.gap(8);
    if (widgets::order_rows(view.frame, "order", "Put in order", rows, order, !marks.empty())) {
        view.send(study::Edit{Response{order}});
    }
    view.frame.gap(8);
    draw_end(view, "Bottom", shown.last);
    return {};
}

}  // namespace recite::ui
