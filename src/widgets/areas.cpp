#include "widgets/areas.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "imgui.h"

#include "widgets/metrics.hpp"
#include "widgets/pen.hpp"

namespace recite::widgets {

namespace {

constexpr ImGuiWindowFlags plain_window =
    ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
    ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoBackground |
    ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoCollapse;

}  // namespace

ScrollArea::ScrollArea(Frame& frame, std::string_view key, const Rectangle& box, float inside)
    : frame_(frame), outer_(frame.flow), box_(box), id_(frame.id(key)), inside_(frame.px(inside)) {
    ImGui::SetCursorScreenPos({box.x, box.y});
    ImGui::BeginChild(id_, {box.width, box.height}, ImGuiChildFlags_None, plain_window);
    scroll_ = ImGui::GetScrollY();
    overflows_ = ImGui::GetScrollMaxY() > 0;
    frame.flow = {box.x + inside_, box.y - scroll_ + inside_, box.width - 2 * inside_};
}

void ScrollArea::to_top() {
    ImGui::SetScrollY(0);
    frame_.again();
}

ScrollArea::~ScrollArea() {
    const float height = frame_.flow.y + inside_ + scroll_ - box_.y;
    ImGui::SetCursorPos({0, std::max(0.0F, height - 1)});
    ImGui::Dummy({1, 1});
    scroll_by_keys();
    ImGui::EndChild();
    float& known = frame_.surface().lengths[id_];
    if (known != height) frame_.again();
    known = height;
    frame_.flow = outer_;
}

void ScrollArea::scroll_by_keys() {
    if (!overflows_ || frame_.surface().field_focused) return;
    const float page = frame_.clip().height * 0.85F;
    const float line = frame_.px(56);
    const float all = ImGui::GetScrollMaxY();

    struct Way {
        Key key;
        float by;
    };

    for (const Way& way :
         {Way{Key::page_down, page}, Way{Key::page_up, -page}, Way{Key::down, line},
          Way{Key::up, -line}, Way{Key::end, all}, Way{Key::home, -all}}) {
        if (!frame_.take(way.key)) continue;
        ImGui::SetScrollY(std::clamp(ImGui::GetScrollY() + way.by, 0.0F, all));
        frame_.again();
    }
}

Overlay::Overlay(Frame& frame, std::string_view key, std::string_view name, float width,
                 Anchor anchor)
    : frame_(frame), outer_(frame.flow), id_(frame.id(key)) {
    const Surroundings& around = frame.around();
    ImGui::SetCursorScreenPos({0, 0});
    ImGui::BeginChild(id_, {around.width, around.height}, ImGuiChildFlags_None, plain_window);
    Pen(frame).veil({0, 0, around.width, around.height}, {0x000000}, 0.45);
    const float side = frame.px(16);
    const float wide = std::min(frame.px(width), around.width - 2 * side);
    const float height = frame.surface().lengths[id_];
    const float free = std::max(0.0F, around.height - height);
    float x = std::floor((around.width - wide) / 2);
    top_ = std::floor(std::max(side, free / 2));
    if (anchor == Anchor::top_right) {
        x = around.width - wide - side;
        top_ = frame.px(metrics::bar_height + 4);
    }
    if (anchor == Anchor::bottom) top_ = std::max(side, free - side - around.safe_bottom);
    Item item;
    item.id = id_;
    item.role = Role::dialog;
    item.name = std::string(name);
    frame.flow = {x, top_, wide};
    frame.open(std::move(item), {x, top_, wide, 0});
}

bool Overlay::dismissed() const {
    const Rectangle card{frame_.flow.x, top_, frame_.flow.width, frame_.surface().lengths[id_]};
    const bool beside = ImGui::IsWindowHovered() && ImGui::IsMouseClicked(ImGuiMouseButton_Left) &&
                        !holds(card, frame_.pointer());
    return beside || frame_.take(Key::escape);
}

Overlay::~Overlay() {
    float& height = frame_.surface().lengths[id_];
    const float now = frame_.flow.y - top_;
    if (now != height) frame_.again();
    height = now;
    frame_.close();
    ImGui::EndChild();
    frame_.flow = outer_;
}

Columns::Columns(Frame& frame, const std::vector<float>& shares, float gap)
    : frame_(frame), outer_(frame.flow), gap_(frame.px(gap)), x_(frame.flow.x) {
    float left = outer_.width - gap_ * static_cast<float>(shares.size() - 1);
    float parts = 0;
    for (const float share : shares) {
        if (share > 0) left -= frame.px(share);
        if (share < 0) parts -= share;
    }
    widths_.reserve(shares.size());
    for (const float share : shares) {
        widths_.push_back(share > 0 ? frame.px(share)
                                    : std::floor(std::max(0.0F, left) * -share / parts));
    }
    bottom_ = outer_.y;
}

void Columns::next() {
    if (at_ > 0) {
        bottom_ = std::max(bottom_, frame_.flow.y);
        x_ += widths_[at_ - 1] + gap_;
    }
    frame_.flow = {x_, outer_.y, widths_[at_]};
    ++at_;
}

Columns::~Columns() {
    bottom_ = std::max(bottom_, frame_.flow.y);
    frame_.flow = {outer_.x, bottom_, outer_.width};
}

}  // namespace recite::widgets
