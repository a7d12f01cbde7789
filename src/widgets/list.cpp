#include "widgets/list.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "imgui.h"

namespace recite::widgets {

ListWindow::ListWindow(Frame& frame, std::string_view key, std::string_view name, std::size_t count,
                       float estimate)
    : frame_(frame),
      count_(count),
      estimate_(frame.px(estimate)),
      heights_(frame.surface().heights[frame.id(key)]) {
    const std::uint32_t id = frame.id(key);
    float& width = frame.surface().widths[id];
    if (width != frame.flow.width || heights_.size() != count) heights_.assign(count, estimate_);
    width = frame.flow.width;
    Item item;
    item.id = id;
    item.role = Role::list;
    item.name = std::string(name);
    item.count = static_cast<int>(count);
    frame.open(std::move(item), {frame.flow.x, frame.flow.y, frame.flow.width, 0});
    Surface& surface = frame.surface();
    if (surface.scroll_list == id && surface.scroll_position > 0) {
        wanted_ = std::min(static_cast<std::uint32_t>(surface.scroll_position),
                           static_cast<std::uint32_t>(count));
        surface.scroll_list = 0;
        surface.scroll_position = 0;
    }
}

void ListWindow::show_once(Frame& frame, std::string_view key, std::size_t at) {
    float& frames = frame.surface().lengths[frame.id(key)];
    if (frames >= 2) return;
    frames += 1;
    frame.again();
    if (frames < 2) return;
    frame.surface().scroll_list = frame.id(key);
    frame.surface().scroll_position = static_cast<int>(at) + 1;
}

bool ListWindow::in_sight() const {
    // A page more on both sides, so that keys and readers find what comes next.
    const Rectangle seen = grown(frame_.clip(), frame_.clip().height / 2);
    return frame_.flow.y < bottom_of(seen) && frame_.flow.y + heights_[at_] > seen.y;
}

void ListWindow::finish_row() {
    if (!row_open_) return;
    frame_.close();
    row_open_ = false;
    const float height = frame_.flow.y - row_top_;
    if (height != heights_[at_]) frame_.again();
    heights_[at_] = height;
    ++at_;
}

void ListWindow::skip_to_sight() {
    while (at_ < count_ && !in_sight()) {
        if (at_ + 1 == wanted_) {
            ImGui::SetScrollY(ImGui::GetScrollY() + frame_.flow.y - frame_.clip().y);
            frame_.again();
        }
        frame_.flow.y += heights_[at_];
        ++at_;
    }
}

bool ListWindow::next() {
    finish_row();
    skip_to_sight();
    if (at_ >= count_) return false;
    const Rectangle seen = frame_.clip();
    const bool whole = frame_.flow.y >= seen.y && frame_.flow.y + heights_[at_] <= bottom_of(seen);
    if (at_ + 1 == wanted_ && !whole) {
        ImGui::SetScrollY(ImGui::GetScrollY() + frame_.flow.y - frame_.clip().y);
        frame_.again();
    }
    row_top_ = frame_.flow.y;
    Item item;
    item.role = Role::list_item;
    item.position = static_cast<int>(at_) + 1;
    item.count = static_cast<int>(count_);
    frame_.open(std::move(item), {frame_.flow.x, frame_.flow.y, frame_.flow.width, 0});
    row_open_ = true;
    return true;
}

ListWindow::~ListWindow() {
    finish_row();
    while (at_ < count_) frame_.flow.y += heights_[at_++];
    frame_.close();
}

}  // namespace recite::widgets
