#include <algorithm>
#include <utility>

#include "ui/views/views.hpp"
#include "widgets/choices.hpp"
#include "widgets/field.hpp"
#include "widgets/metrics.hpp"

namespace recite::ui {

namespace {

// Which topics are shown, behind a button: there may be many.
widgets::Button topic_button(const View& view, const study::Facts& body) {
    widgets::Button button;
    const auto on = std::find_if(body.topics.begin(), body.topics.end(),
                                 [](const study::Choice& topic) { return topic.on; });
    button.label = on == body.topics.end() ? "Topics" : on->label;
    const bool open = view.frame.surface().opened == view.frame.id("topics");
    button.expanded = open ? outline::Switch::on : outline::Switch::off;
    return button;
}

widgets::Button disputed_button(const study::Facts& body) {
    widgets::Button button;
    button.label = body.disputed.label;
    button.enabled = body.disputed.enabled;
    button.pressed = body.disputed.on ? outline::Switch::on : outline::Switch::off;
    return button;
}

void filters(const View& view, const study::Facts& body, const std::vector<float>& widths) {
    widgets::Frame& frame = view.frame;
    const float height = frame.px(widgets::metrics::button_height);
    const float right = frame.flow.x + frame.flow.width;
    float x = frame.flow.x;
    float y = frame.flow.y;
    if (body.topics.size() > 1) {
        const std::uint32_t id = frame.id("topics");
        if (widgets::draw_button(frame, id, topic_button(view, body), {x, y, widths[0], height})) {
            frame.surface().opened = frame.surface().opened == id ? 0 : id;
            frame.again();
        }
        x += widths[0] + frame.px(12);
    }
    if (x > frame.flow.x && x + widths[1] > right) {  // no room beside: a row of its own
        x = frame.flow.x;
        y += height + frame.px(12);
    }
    if (!body.disputed.label.empty()) {
        const widgets::Rectangle box{x, y, widths[1], height};
        if (widgets::draw_button(frame, frame.id("disputed"), disputed_button(body), box)) {
            view.send(body.disputed.action);
        }
    }
    frame.flow.y = y + height;
}

void topic_choices(const View& view, const study::Facts& body) {
    widgets::Frame& frame = view.frame;
    if (frame.surface().opened != frame.id("topics")) return;
    frame.gap(12);
    std::vector<widgets::Choice> topics;
    for (const study::Choice& topic : body.topics) {
        topics.push_back({topic.label, topic.detail, topic.on, topic.enabled});
    }
    const auto topic = widgets::choices(frame, "topic", "Topic", topics, false);
    if (!topic) return;
    view.send(body.topics[*topic].action);
    frame.surface().opened = 0;
}

}  // namespace

void draw_search(const View& view, const study::Facts& body) {
    widgets::Frame& frame = view.frame;
    outline::Item item;
    item.role = outline::Role::search;
    item.name = "Facts";
    const widgets::Group group(frame, std::move(item));
    widgets::Field field;
    field.name = "Search the facts";
    field.value = body.search;
    field.placeholder = "Search the facts";
    field.purpose = outline::Purpose::search;
    field.most_characters = 200;
    const widgets::Flow outer = frame.flow;
    std::vector<float> widths{widgets::width_of(frame, topic_button(view, body)),
                              widgets::width_of(frame, disputed_button(body))};
    if (body.topics.size() < 2) widths[0] = 0;
    if (body.disputed.label.empty()) widths[1] = 0;
    const float wanted = widths[0] + widths[1] + frame.px(widths[0] > 0 ? 12 : 0);
    const bool beside = outer.width - wanted > frame.px(300);
    const float height = frame.px(widgets::metrics::button_height);
    const float wide = beside ? outer.width - wanted - frame.px(12) : outer.width;
    const auto typed =
        widgets::draw_field(frame, frame.id("search"), field, {outer.x, outer.y, wide, height});
    if (typed.text) view.send(study::Search{*typed.text});
    frame.flow = outer;
    if (beside) {
        frame.flow.x += wide + frame.px(12);
        frame.flow.width = wanted;
    }
    if (!beside) frame.flow.y += height + frame.px(12);
    filters(view, body, widths);
    frame.flow.x = outer.x;
    frame.flow.width = outer.width;
    topic_choices(view, body);
}

}  // namespace recite::ui
