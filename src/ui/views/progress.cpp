#include <algorithm>

#include "ui/section.hpp"
#include "ui/views/views.hpp"
#include "widgets/card.hpp"

namespace recite::ui {

using widgets::Type;

namespace {

void next_step(const View& view, const study::ProgressView& body) {
    if (!body.next) return;
    widgets::Frame& frame = view.frame;
    const widgets::Card card(frame);
    headline(view, body.next_title);
    remark(view, body.next_text);
    frame.gap(12);
    offer_row(view, "next", {*body.next});
}

void figure(const View& view, const study::ProgressView::Figure& figure, float least) {
    widgets::Frame& frame = view.frame;
    const widgets::Card card(frame, {.inside = 18, .least_height = least});
    remark(view, figure.label);
    widgets::paragraph(frame, figure.figure, {Type::figure, view.palette().ink});
    remark(view, figure.detail);
}

void figures(const View& view, const study::ProgressView& body) {
    widgets::Frame& frame = view.frame;
    const std::size_t across = frame.narrow() ? 1 : frame.design_width() < 900 ? 2 : 4;
    for (std::size_t first = 0; first < body.figures.size(); first += across) {
        frame.gap(16);
        float& known = frame.surface().lengths[frame.id("figures", first)];
        const float top = frame.flow.y;
        {
            widgets::Columns columns(frame, std::vector<float>(across, -1.0F), 16);
            for (std::size_t at = first; at < std::min(first + across, body.figures.size()); ++at) {
                columns.next();
                figure(view, body.figures[at], known);
            }
        }
        const float height = frame.flow.y - top;
        if (height != known) frame.again();
        known = height;
    }
}

}  // namespace

void draw_view(const View& view, const study::ProgressView& body) {
    widgets::Frame& frame = view.frame;
    title(view, "Progress", 1);
    frame.gap(16);
    if (!body.empty.empty()) {
        ui::body(view, body.empty);
        frame.gap(16);
    }
    next_step(view, body);
    figures(view, body);
    for (std::size_t at = 0; at < body.charts.size(); ++at) {
        const widgets::Scope scope(frame, "chart", at);
        frame.gap(16);
        const widgets::Card card(frame);
        draw_chart(view, body.charts[at], 2);
    }
    for (std::size_t at = 0; at < body.sections.size(); ++at)
        section(view, "section", at, body.sections[at]);
}

}  // namespace recite::ui
