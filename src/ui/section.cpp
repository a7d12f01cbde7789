#include "ui/section.hpp"

#include <utility>

#include "widgets/card.hpp"
#include "widgets/chart.hpp"
#include "widgets/field.hpp"
#include "widgets/metrics.hpp"

namespace recite::ui {

using widgets::Type;

namespace {

widgets::ChartPicture::Kind kind_of(study::ChartKind kind) {
    switch (kind) {
        case study::ChartKind::bars:
            return widgets::ChartPicture::Kind::bars;
        case study::ChartKind::line:
            return widgets::ChartPicture::Kind::line;
        case study::ChartKind::dots:
            return widgets::ChartPicture::Kind::dots;
        case study::ChartKind::days:
            return widgets::ChartPicture::Kind::days;
    }
    return widgets::ChartPicture::Kind::bars;
}

widgets::ChartPicture picture_of(const study::Chart& chart) {
    widgets::ChartPicture picture;
    picture.kind = kind_of(chart.kind);
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
    return picture;
}

void list_row(const View& view, std::size_t number, const study::ListRow& row) {
    widgets::Frame& frame = view.frame;
    const widgets::Scope scope(frame, "row", number);
    if (number > 0) {
        frame.gap(12);
        widgets::divider(frame);
    }
    frame.gap(12);
    widgets::paragraph(frame, row.text, {Type::text, view.palette().ink});
    remark(view, row.detail);
    if (!row.href.empty()) jump_row(view, "jump", {{"See the fact", row.href, false}});
    if (row.offers.empty()) return;
    frame.gap(8);
    offer_row(view, "offers", row.offers);
}

void progress(const View& view, const study::Bar& bar) {
    widgets::Frame& frame = view.frame;
    frame.gap(12);
    const widgets::Rectangle line = frame.take(frame.px(10));
    widgets::track(frame, line, bar.share, view.palette().accent.full);
    outline::Item item;
    item.role = outline::Role::progress;
    item.name = bar.label;
    item.value = bar.text;
    item.fraction = static_cast<float>(bar.share);
    frame.describe(std::move(item), line);
    frame.gap(6);
    remark(view, bar.label + ": " + bar.text);
}

std::string axis_text(const study::Axis& axis) {
    const bool told = axis.unit.empty() || axis.unit == axis.label;
    return told ? axis.label : axis.label + " (" + axis.unit + ")";
}

// What stands on its axes, in words; empty where there is none.
std::string axes_of(const study::Chart& chart) {
    if (chart.x.label.empty() || chart.y.label.empty()) return {};
    if (chart.kind == study::ChartKind::days)
        return "A column is a " + axis_text(chart.x) + ", a square a " + axis_text(chart.y) + ".";
    return "Across: " + axis_text(chart.x) + ". Upwards: " + axis_text(chart.y) + ".";
}

}  // namespace

void entry(const View& view, std::string_view key, const study::Entry& entry) {
    widgets::Frame& frame = view.frame;
    const widgets::Scope scope(frame, key);
    widgets::paragraph(frame, entry.label, {Type::small_strong, view.palette().ink});
    remark(view, entry.help);
    frame.gap(6);
    widgets::Field field;
    field.name = entry.label;
    field.value = entry.value;
    field.placeholder = entry.placeholder;
    field.description = entry.remark;
    field.most_characters = entry.tall ? 2000 : 40;
    if (entry.tall) field.purpose = outline::Purpose::long_text;
    const auto typed = widgets::field(frame, frame.id("field"), field);
    if (typed.text) view.send(study::Type{entry.name, *typed.text});
    if (entry.remark.empty()) return;
    frame.gap(6);
    widgets::paragraph(frame, entry.remark, {Type::small, view.palette().warn.full});
}

void draw_chart(const View& view, const study::Chart& chart, int level) {
    widgets::Frame& frame = view.frame;
    widgets::heading(frame, chart.title, level, {Type::strong, view.palette().ink});
    remark(view, chart.text);
    frame.gap(12);
    widgets::chart(frame, picture_of(chart));
    remark(view, axes_of(chart));
    remark(view, chart.legend);
    widgets::describe_table(frame, chart.title, chart.columns, chart.rows);
}

void section(const View& view, std::string_view key, std::size_t number,
             const study::Section& section) {
    widgets::Frame& frame = view.frame;
    const widgets::Scope scope(frame, key, number);
    frame.gap(16);
    const widgets::Card card(frame, {.tone = widgets::Tone::bad, .striped = section.warns});
    widgets::heading(frame, section.heading, 2, {Type::title, view.palette().ink});
    if (!section.text.empty()) {
        frame.gap(4);
        widgets::paragraph(frame, section.text, {Type::text, view.palette().muted});
    }
    for (std::size_t at = 0; at < section.lines.size(); ++at) {
        const widgets::Scope line(frame, "line", at);
        frame.gap(16);
        choice_line(view, "choices", section.lines[at]);
    }
    for (std::size_t at = 0; at < section.entries.size(); ++at) {
        frame.gap(16);
        const widgets::Scope line(frame, "entry", at);
        entry(view, "line", section.entries[at]);
    }
    for (std::size_t at = 0; at < section.rows.size(); ++at) list_row(view, at, section.rows[at]);
    if (!section.bars.empty()) {
        frame.gap(16);
        bars(view, section.heading, section.bars);
    }
    if (section.progress) progress(view, *section.progress);
    if (section.chart) {
        frame.gap(16);
        draw_chart(view, *section.chart, 3);
    }
    if (section.offers.empty()) return;
    frame.gap(16);
    offer_row(view, "offers", section.offers);
}

}  // namespace recite::ui
