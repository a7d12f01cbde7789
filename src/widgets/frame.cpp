#include "widgets/frame.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "imgui.h"

#include "base/hash.hpp"

namespace recite::widgets {

namespace {

std::uint32_t id_of(std::uint32_t scope, std::string_view key, std::size_t number) {
    const auto count = static_cast<std::uint64_t>(number);
    std::uint64_t value = hash(key, 14695981039346656037ULL ^ scope);
    value = (value ^ count) * 1099511628211ULL;
    const auto id = static_cast<std::uint32_t>(value ^ (value >> 32));
    return id == 0 ? 1 : id;
}

constexpr ImGuiWindowFlags plain_window =
    ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
    ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoBackground |
    ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoCollapse;

}  // namespace

Frame::Frame(Surface& surface, const Surroundings& around, const Palette& palette, Outline& outline,
             std::span<const outline::Command> commands)
    : surface_(surface),
      around_(around),
      palette_(palette),
      outline_(outline),
      commands_(commands) {
    surface_.again = false;
    set_style();
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize({around.width, around.height});
    ImGui::Begin("recite", nullptr,
                 plain_window | ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse);
    flow = {around.safe_left, around.safe_top, around.width - around.safe_left - around.safe_right};
    if (ImGui::IsMouseClicked(ImGuiMouseButton_Left)) surface_.shows_focus = false;
    read_commands();
}

Frame::~Frame() {
    ImGui::End();
    if (!ImGui::IsMouseDown(ImGuiMouseButton_Left)) {
        surface_.held = 0;
        surface_.grip = 0;
    }
    surface_.next_focus = 0;
    surface_.field_focused = drawn_field_;
    surface_.focus_takes_enter = drawn_takes_enter_;
    surface_.focus_drawn = drawn_focus_;
    if (!drawn_focus_ && surface_.focused != 0) {
        surface_.focused = 0;
        surface_.again = true;
    }
}

void Frame::set_style() const {
    ImGuiIO& io = ImGui::GetIO();
    io.ConfigWindowsMoveFromTitleBarOnly = true;
    ImGuiStyle& style = ImGui::GetStyle();
    style.WindowPadding = {0, 0};
    style.WindowBorderSize = 0;
    style.ChildBorderSize = 0;
    style.ItemSpacing = {0, 0};
    style.WindowMinSize = {1, 1};
    style.ScrollbarSize = px(narrow() ? 4 : 10);
    style.ScrollbarRounding = px(5);
    style.GrabMinSize = px(32);  // of a long list, too, there is something to take hold of
    style.CircleTessellationMaxError = 0.15F;
    const auto with_alpha = [](Colour colour, float alpha) {
        return ImVec4(static_cast<float>((colour.rgb >> 16) & 0xFFU) / 255,
                      static_cast<float>((colour.rgb >> 8) & 0xFFU) / 255,
                      static_cast<float>(colour.rgb & 0xFFU) / 255, alpha);
    };
    style.Colors[ImGuiCol_ScrollbarBg] = with_alpha(palette_.page, 0);
    style.Colors[ImGuiCol_ScrollbarGrab] = with_alpha(palette_.control, 0.55F);
    style.Colors[ImGuiCol_ScrollbarGrabHovered] = with_alpha(palette_.control, 0.8F);
    style.Colors[ImGuiCol_ScrollbarGrabActive] = with_alpha(palette_.control, 1);
}

void Frame::read_commands() {
    using Kind = outline::Command::Kind;
    for (const outline::Command& command : commands_) {
        if (command.kind == Kind::focus && command.id != surface_.focused) {
            surface_.focused = command.id;
            surface_.shows_focus = command.position > 0;
            surface_.reveal_focus = true;
            surface_.again = true;
        }
        if (command.kind == Kind::blur && command.id == surface_.focused) {
            surface_.focused = 0;
            surface_.again = true;
        }
        if (command.kind == Kind::scroll_to) {
            surface_.scroll_list = command.id;
            surface_.scroll_position = command.position;
            surface_.again = true;
        }
    }
}

float Frame::px(float design) const {
    const float exact = design * around_.scale;
    return design > 0 ? std::max(1.0F, std::round(exact)) : std::round(exact);
}

Rectangle Frame::take(float height) {
    const Rectangle box{flow.x, flow.y, flow.width, height};
    flow.y += height;
    return box;
}

std::uint32_t Frame::root_id(std::string_view key) {
    return id_of(0, key, 0);
}

std::uint32_t Frame::id(std::string_view key) const {
    return id(key, 0);
}

std::uint32_t Frame::id(std::string_view key, std::size_t number) const {
    return id_of(scopes_.empty() ? 0 : scopes_.back(), key, number);
}

std::size_t Frame::describe(Item item, const Rectangle& place) {
    item.place = place;
    const Rectangle seen = common(place, clip());
    item.visible = seen.width > 0 && seen.height > 0;
    if (item.id != 0 && item.id == surface_.next_focus) {
        surface_.next_focus = 0;
        focus(item.id);
    }
    item.focused = item.id != 0 && item.id == surface_.focused;
    if (item.focused) drawn_focus_ = true;
    return outline_.add(std::move(item));
}

std::size_t Frame::open(Item item, const Rectangle& place) {
    item.place = place;
    const std::size_t index = outline_.open(std::move(item));
    groups_.push_back(index);
    return index;
}

void Frame::close() {
    Item& item = outline_.at(groups_.back());
    groups_.pop_back();
    if (item.place.height <= 0) {
        item.place.height = std::max(0.0F, flow.y - item.place.y);
    }
    const Rectangle seen = common(item.place, clip());
    item.visible = seen.width > 0 && seen.height > 0;
    outline_.close();
}

ImDrawList& Frame::draw() {
    return *ImGui::GetWindowDrawList();
}

Rectangle Frame::clip() const {
    const ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 low = list.GetClipRectMin();
    const ImVec2 high = list.GetClipRectMax();
    return {low.x, low.y, high.x - low.x, high.y - low.y};
}

Group::Group(Frame& frame, Role role, std::string_view name) : frame_(frame) {
    Item item;
    item.role = role;
    item.name = std::string(name);
    frame.open(std::move(item), {frame.flow.x, frame.flow.y, frame.flow.width, 0});
}

Group::Group(Frame& frame, Item item) : frame_(frame) {
    frame.open(std::move(item), {frame.flow.x, frame.flow.y, frame.flow.width, 0});
}

}  // namespace recite::widgets
