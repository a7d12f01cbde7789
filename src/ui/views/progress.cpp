#include <algorithm>
#include <utility>

#include "ui/views/views.hpp"
#include "widgets/card.hpp"
#include "widgets/chart.hpp"

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

void draw_chart(const View& view, const study::Chart& chart, std::size_t number) {
    widgets::Frame& frame = view.frame;
    const widgets::Scope scope(frame, "chart", number);
    frame.gap(16);
    const widgets::Card card(frame);
    widgets::heading(frame, chart.title, 2, {Type::strong, view.palette().ink});
    remark(view, chart.text);
    frame.gap(12);
    widgets::ChartPicture picture;
    picture.kind = chart.kind == study::ChartKind::bars   ? widgets::ChartPicture::Kind::bars
                   : chart.kind == study::ChartKind::line ? widgets::ChartPicture::Kind::line
                   : chart.kind == study::ChartKind::dots ? widgets::ChartPicture::Kind::dots
                                                          : widgets::ChartPicture::Kind::days;
    picture.name = chart.title;
    picture.x = {chart.x.from, chart.x.to, chart.x.ticks};
    picture.y = {chart.y.from, chart.y.to, chart.y.ticks};
    for (const study::Series& series : chart.series) {
        widgets::ChartPicture::Series drawn;
        drawn.name = series.name;
        for (std::size_t at = 0; at < series.points.size(); ++at) {
            const study::Point& point = series.points[at];
            const double share = at < chart.shares.size() ? chart.shares[at] : 0;
            drawn.points.push_back({point.x, point.y, share, point.too_few, point.text});
        }
        picture.series.push_back(std::move(drawn));
    }
    widgets::chart(frame, picture);
    remark(view, chart.legend);
    widgets::describe_table(frame, chart.title, chart.columns, chart.rows);
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
    for (std::size_t at = 0; at < body.charts.size(); ++at) draw_chart(view, body.charts[at], at);
}

}  // namespace recite::ui
