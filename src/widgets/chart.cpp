#include "widgets/chart.hpp"

#include <algorithm>
#include <cmath>

#include "widgets/pen.hpp"
#include "widgets/text.hpp"

namespace recite::widgets {

namespace {

class Drawing {
public:
    Drawing(Frame& frame, const ChartPicture& picture)
        : frame_(frame), palette_(frame.palette()), picture_(picture), pen_(frame) {}

    void draw() {
        const bool days = picture_.kind == ChartPicture::Kind::days;
        const float height = days ? days_height() : frame_.px(180);
        box_ = frame_.take(height);
        const float left = y_labels_width();
        plot_ = {box_.x + left, box_.y + frame_.px(20), box_.width - left,
                 height - frame_.px(20 + 24)};
        if (days) plot_ = {box_.x + left, box_.y, box_.width - left, height};
        draw_axes();
        for (const ChartPicture::Series& series : picture_.series)
            draw_series(series, &series == &picture_.series.front());
        Item item;
        item.role = Role::image;
        item.name = picture_.name;
        frame_.describe(std::move(item), box_);
        frame_.gap(4);
        const TextBlock told(frame_, told_, {Type::small, palette_.ink}, frame_.flow.width);
        const Rectangle line = frame_.take(line_height(frame_, Type::small));
        told.draw({line.x, line.y});
    }

private:
    float cell() const {
        const double weeks = std::max(1.0, picture_.x.to - picture_.x.from + 1);
        const float room = box_.width > 0 ? plot_.width : frame_.flow.width - frame_.px(40);
        return std::floor(std::min(frame_.px(18), room / static_cast<float>(weeks)));
    }

    float days_height() const { return 7 * cell() + frame_.px(4); }

    TextBlock label(const std::string& text) const {
        return {frame_, text, {Type::tiny, palette_.muted, Align::left, Wrap::none}, 0};
    }

    float y_labels_width() const {
        float width = 0;
        for (const auto& [value, text] : picture_.y.ticks) {
            width = std::max(width, label(text).width());
        }
        return width > 0 ? width + frame_.px(10) : 0;
    }

    float x_of(double x) const {
        const double span = picture_.x.to - picture_.x.from;
        const double share = span > 0 ? (x - picture_.x.from) / span : 0.5;
        const float side = picture_.kind == ChartPicture::Kind::line ? frame_.px(6) : slot() / 2;
        return plot_.x + side + static_cast<float>(share) * (plot_.width - 2 * side);
    }

    float y_of(double y) const {
        const double span = picture_.y.to - picture_.y.from;
        const double share = span > 0 ? (y - picture_.y.from) / span : 0;
        return bottom_of(plot_) - static_cast<float>(share) * plot_.height;
    }

    // The room for one bar or dot.
    float slot() const {
        std::size_t most = 1;
        for (const auto& series : picture_.series) most = std::max(most, series.points.size());
        return plot_.width / static_cast<float>(most);
    }

    void draw_axes() {
        if (picture_.kind == ChartPicture::Kind::days) return draw_day_labels();
        for (const auto& [value, text] : picture_.y.ticks) {
            const float y = std::round(y_of(value));
            pen_.line({plot_.x, y}, {right_of(plot_), y}, palette_.line, frame_.px(1));
            const TextBlock words = label(text);
            words.draw(
                {plot_.x - frame_.px(10) - words.width(), y - std::round(words.height() / 2)});
        }
        pen_.line({plot_.x, bottom_of(plot_)}, {right_of(plot_), bottom_of(plot_)},
                  palette_.control, frame_.px(1));
        float free_from = plot_.x - frame_.px(20);
        for (const auto& [value, text] : picture_.x.ticks) {
            const TextBlock words = label(text);
            const float x = std::clamp(x_of(value) - words.width() / 2, box_.x,
                                       std::max(box_.x, right_of(box_) - words.width()));
            if (x < free_from) continue;
            words.draw({std::round(x), bottom_of(plot_) + frame_.px(4)});
            free_from = x + words.width() + frame_.px(8);
        }
    }

    void draw_day_labels() {
        for (const auto& [value, text] : picture_.y.ticks) {
            const TextBlock words = label(text);
            const float y = plot_.y + cell() * static_cast<float>(value);
            words.draw({box_.x, y + std::round((cell() - words.height()) / 2)});
        }
    }

    void draw_series(const ChartPicture::Series& series, bool first) {
        const ChartPicture::Point* before = nullptr;
        for (const ChartPicture::Point& point : series.points) {
            switch (picture_.kind) {
                case ChartPicture::Kind::bars:
                    draw_bar(point);
                    break;
                case ChartPicture::Kind::days:
                    draw_day(point);
                    break;
                case ChartPicture::Kind::line:
                    if (before != nullptr && first) draw_step(*before, point);
                    before = &point;
                    draw_dot(point, first ? 3.0F : 5.0F);
                    break;
                case ChartPicture::Kind::dots:
                    if (first)
                        draw_dot(point, 6);
                    else
                        draw_dash(point);
                    break;
            }
        }
    }

    void tell(const Rectangle& around, const ChartPicture::Point& point) {
        if (holds(around, frame_.pointer())) told_ = point.text;
    }

    void draw_bar(const ChartPicture::Point& point) {
        const float width = std::max(frame_.px(2), std::min(frame_.px(40), slot() * 0.78F));
        const float top = y_of(point.y);
        const Rectangle bar{std::round(x_of(point.x) - width / 2), top, width,
                            bottom_of(plot_) - top};
        const bool pointed = holds({bar.x, plot_.y, bar.width, plot_.height}, frame_.pointer());
        const Colour full = palette_.accent.full;
        if (bar.height >= 1) {
            pen_.fill(bar, pointed ? full : mixed(full, palette_.surface, 0.3),
                      std::min(frame_.px(3), bar.height / 2));
        }
        tell({bar.x, plot_.y, bar.width, plot_.height}, point);
    }

    void draw_step(const ChartPicture::Point& from, const ChartPicture::Point& to) {
        pen_.line({x_of(from.x), y_of(from.y)}, {x_of(to.x), y_of(to.y)}, palette_.accent.full,
                  frame_.px(2));
    }

    void draw_dot(const ChartPicture::Point& point, float radius) {
        const Point at{x_of(point.x), y_of(point.y)};
        const float size = frame_.px(radius);
        pen_.dot(at, palette_.accent.full, size);
        if (point.too_few) pen_.dot(at, palette_.surface, size - frame_.px(2));
        tell({at.x - 2 * size, plot_.y, 4 * size, plot_.height}, point);
    }

    // What the dot above or below it is compared with.
    void draw_dash(const ChartPicture::Point& point) {
        const float half = frame_.px(14);
        const Point at{x_of(point.x), y_of(point.y)};
        pen_.line({at.x - half, at.y}, {at.x + half, at.y}, palette_.muted, frame_.px(2));
    }

    void draw_day(const ChartPicture::Point& point) {
        const float size = cell();
        const Rectangle day{plot_.x + size * static_cast<float>(point.x - picture_.x.from),
                            plot_.y + size * static_cast<float>(point.y), size - frame_.px(3),
                            size - frame_.px(3)};
        const Colour colour = point.share <= 0
                                  ? palette_.line
                                  : mixed(mixed(palette_.line, palette_.accent.full, 0.35),
                                          palette_.accent.full, std::min(1.0, point.share));
        pen_.fill(day, colour, frame_.px(3));
        tell(day, point);
    }

    Frame& frame_;
    const Palette& palette_;
    const ChartPicture& picture_;
    Pen pen_;
    Rectangle box_;
    Rectangle plot_;
    std::string told_;
};

}  // namespace

void chart(Frame& frame, const ChartPicture& picture) {
    Drawing(frame, picture).draw();
}

void describe_table(Frame& frame, std::string_view name, const std::vector<std::string>& columns,
                    const std::vector<std::vector<std::string>>& rows) {
    if (rows.empty()) return;
    const Rectangle place{frame.flow.x, frame.flow.y, frame.flow.width, 1};
    const auto describe = [&](Role role, const std::string& words) {
        Item item;
        item.role = role;
        item.name = words;
        frame.describe(std::move(item), place);
    };
    const auto open = [&](Role role, std::string_view words) {
        Item item;
        item.role = role;
        item.name = std::string(words);
        frame.open(std::move(item), place);
    };
    open(Role::table, name);
    open(Role::row, "");
    for (const std::string& column : columns) describe(Role::column_header, column);
    frame.close();
    for (const std::vector<std::string>& row : rows) {
        open(Role::row, "");
        for (const std::string& cell : row) describe(Role::cell, cell);
        frame.close();
    }
    frame.close();
}

}  // namespace recite::widgets
