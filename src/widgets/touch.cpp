// Frame: what the learner does with pointer, keys and commands.

#include <algorithm>
#include <cstddef>

#include "imgui.h"

#include "widgets/frame.hpp"

namespace recite::widgets {

namespace {

using Kind = outline::Command::Kind;

ImGuiKey imgui_key(Key key) {
    switch (key) {
        case Key::none:
            return ImGuiKey_None;
        case Key::enter:
            return ImGuiKey_Enter;
        case Key::space:
            return ImGuiKey_Space;
        case Key::escape:
            return ImGuiKey_Escape;
        case Key::up:
            return ImGuiKey_UpArrow;
        case Key::down:
            return ImGuiKey_DownArrow;
        case Key::left:
            return ImGuiKey_LeftArrow;
        case Key::right:
            return ImGuiKey_RightArrow;
        case Key::home:
            return ImGuiKey_Home;
        case Key::end:
            return ImGuiKey_End;
        case Key::page_up:
            return ImGuiKey_PageUp;
        case Key::page_down:
            return ImGuiKey_PageDown;
    }
    return ImGuiKey_None;
}

ImGuiKey imgui_key(char letter) {
    if (letter >= '0' && letter <= '9') return static_cast<ImGuiKey>(ImGuiKey_0 + letter - '0');
    if (letter >= 'a' && letter <= 'z') return static_cast<ImGuiKey>(ImGuiKey_A + letter - 'a');
    return letter == '/' ? ImGuiKey_Slash : ImGuiKey_None;
}

bool repeats(Key key) {
    return key != Key::enter && key != Key::space && key != Key::escape;
}

bool is_pressed(ImGuiKey key, bool repeat) {
    return key != ImGuiKey_None && ImGui::IsKeyPressed(key, repeat);
}

}  // namespace

const outline::Command* Frame::command(std::uint32_t id, Kind kind) const {
    // The last: between two frames somebody may have typed several letters.
    const auto at =
        std::find_if(commands_.rbegin(), commands_.rend(),
                     [&](const outline::Command& one) { return one.id == id && one.kind == kind; });
    return at == commands_.rend() ? nullptr : &*at;
}

bool Frame::take(Key key) {
    if (inert) return false;
    const ImGuiKey code = imgui_key(key);
    if (!is_pressed(code, repeats(key))) return false;
    if (std::find(taken_.begin(), taken_.end(), code) != taken_.end()) return false;
    taken_.push_back(code);
    surface_.shows_focus = true;
    return true;
}

bool Frame::take_character(char letter) {
    if (inert) return false;
    const ImGuiIO& io = ImGui::GetIO();
    if (io.KeyCtrl || io.KeyAlt || io.KeySuper || surface_.field_focused) return false;
    const ImGuiKey code = imgui_key(letter);
    const bool pressed =
        is_pressed(code, false) ||
        (letter >= '0' && letter <= '9' &&
         is_pressed(static_cast<ImGuiKey>(ImGuiKey_Keypad0 + letter - '0'), false));
    if (!pressed) return false;
    if (std::find(taken_.begin(), taken_.end(), code) != taken_.end()) return false;
    taken_.push_back(code);
    surface_.shows_focus = true;
    return true;
}

bool Frame::take_enter_for_screen() {
    return !surface_.focus_takes_enter && take(Key::enter);
}

Point Frame::pointer() const {
    const ImVec2 at = ImGui::GetIO().MousePos;
    return {at.x, at.y};
}

bool Frame::pointer_is_down() const {
    return ImGui::IsMouseDown(ImGuiMouseButton_Left);
}

void Frame::focus(std::uint32_t id) {
    if (surface_.focused == id) return;
    surface_.focused = id;
    surface_.reveal_focus = true;
    surface_.again = true;
    drawn_focus_ = true;  // it may have been drawn before
}

void Frame::reveal(const Rectangle& box) {
    surface_.reveal_focus = false;
    if (ImGui::GetScrollMaxY() <= 0) return;
    const Rectangle seen = clip();
    const float room = px(16);
    float by = 0;
    if (box.y - room < seen.y) by = box.y - room - seen.y;
    if (bottom_of(box) + room > bottom_of(seen)) by = bottom_of(box) + room - bottom_of(seen);
    if (by == 0) return;
    ImGui::SetScrollY(ImGui::GetScrollY() + by);
    surface_.again = true;
}

bool Frame::press_by_keys(std::uint32_t id, OnEnter on_enter) {
    if (surface_.focused != id) return false;
    drawn_takes_enter_ = on_enter == OnEnter::press;
    if (take(Key::space)) return true;
    return on_enter == OnEnter::press && take(Key::enter);
}

bool Frame::press_by_pointer(std::uint32_t id, const Touch& touch) {
    if (touch.hovered && ImGui::IsMouseClicked(ImGuiMouseButton_Left)) {
        surface_.held = id;
        surface_.focused = id;
        surface_.again = true;
    }
    return surface_.held == id && touch.hovered && ImGui::IsMouseReleased(ImGuiMouseButton_Left);
}

Touch Frame::touch(std::uint32_t id, const Rectangle& box, OnEnter on_enter) {
    Touch touch;
    if (inert) return touch;
    const bool over = ImGui::IsWindowHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem);
    touch.hovered = over && holds(common(box, clip()), pointer()) &&
                    (surface_.held == 0 || surface_.held == id);
    if (!arrows_.empty()) arrows_.back().members.push_back(id);
    touch.clicked = press_by_pointer(id, touch);
    if (command(id, Kind::click) != nullptr) {
        touch.clicked = true;
        surface_.focused = id;
    }
    if (press_by_keys(id, on_enter)) touch.clicked = true;
    touch.held = surface_.held == id && touch.hovered;
    touch.arrived = arrived_ == id;
    touch.focused = surface_.focused == id;
    touch.ring = touch.focused && surface_.shows_focus;
    if (touch.focused) drawn_focus_ = true;
    if (touch.focused && surface_.reveal_focus) reveal(box);
    if (touch.hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    if (touch.clicked) surface_.again = true;
    return touch;
}

Touch Frame::touch_field(std::uint32_t id, const Rectangle& box) {
    Touch touch;
    if (inert) return touch;
    touch.hovered = ImGui::IsWindowHovered() && holds(common(box, clip()), pointer());
    if (touch.hovered && ImGui::IsMouseClicked(ImGuiMouseButton_Left)) surface_.focused = id;
    touch.clicked = command(id, Kind::click) != nullptr;
    if (touch.clicked) surface_.focused = id;
    touch.focused = surface_.focused == id;
    touch.ring = touch.focused;
    if (touch.focused) {
        drawn_focus_ = true;
        drawn_field_ = true;
        if (surface_.reveal_focus) reveal(box);
    }
    if (touch.hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_TextInput);
    return touch;
}

void Frame::move_focus(const std::vector<std::uint32_t>& members, bool across) {
    const auto found = std::find(members.begin(), members.end(), surface_.focused);
    if (found == members.end()) return;
    const auto count = static_cast<std::ptrdiff_t>(members.size());
    const std::ptrdiff_t at = found - members.begin();
    std::ptrdiff_t to = at;
    if (take(across ? Key::left : Key::up)) to = (at + count - 1) % count;
    if (take(across ? Key::right : Key::down)) to = (at + 1) % count;
    if (take(Key::home)) to = 0;
    if (take(Key::end)) to = count - 1;
    if (to == at) return;
    arrived_ = members[static_cast<std::size_t>(to)];
    focus(arrived_);
    surface_.shows_focus = true;
}

void Frame::begin_arrows(std::uint32_t group, bool across) {
    const auto known = surface_.members.find(group);
    if (known != surface_.members.end()) move_focus(known->second, across);
    arrows_.push_back({group, {}});
}

void Frame::end_arrows() {
    surface_.members[arrows_.back().group] = arrows_.back().members;
    arrows_.pop_back();
}

}  // namespace recite::widgets
