#include "platform/screen.hpp"

#include <algorithm>
#include <utility>

#include "imgui_internal.h"

#include "platform/browser.hpp"
#include "platform/mirror.hpp"

namespace recite::platform {
namespace {

// Frames that one input may need: ImGui takes a press and a release in different frames, and a
// window that fits its content needs one more.
constexpr int frames_per_flush = 5;

// As high as the plain page may be; nothing is drawn there, so nothing must be cut off.
constexpr float plain_height = 30000;

constexpr float crisp_ratio = 1.75f;

void set_up_imgui() {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigInputTextCursorBlink = false;
    io.ConfigErrorRecoveryEnableTooltip = false;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures |
                       ImGuiBackendFlags_RendererHasVtxOffset | ImGuiBackendFlags_HasMouseCursors;
    ImGuiPlatformIO& platform = ImGui::GetPlatformIO();
    platform.Renderer_TextureMaxWidth = 4096;
    platform.Renderer_TextureMaxHeight = 4096;
}

}  // namespace

Screen::Screen(std::unique_ptr<Host> host) : host_(std::move(host)), renderer_(fonts_) {
    set_up_imgui();
    fonts_.add_to(*ImGui::GetIO().Fonts);
}

void Screen::want_frames(int count) {
    wanted_ = std::max(wanted_, count);
    web_ask_frame();
}

void Screen::resize(const CanvasSize& size) {
    if (size == size_) return;
    size_ = size;
    rescale();
}

void Screen::set_preferences(const Preferences& preferences) {
    preferences_ = preferences;
    if (preferences.plain) renderer_.lose();
    rescale();
}

// Everything is laid out in device pixels; the scale carries both the display's density and the
// text size that the learner has set in the browser.
float Screen::scale() const {
    return size_.ratio * preferences_.text_scale;
}

void Screen::rescale() {
    fonts_.snap_advances(*ImGui::GetIO().Fonts, size_.ratio < crisp_ratio);
    renderer_.forget_drawn();
    want_frames(3);
}

void Screen::frame(double now) {
    if (wanted_ > 0) --wanted_;
    ImGuiIO& io = ImGui::GetIO();
    // After a pause no animation jumps ahead.
    io.DeltaTime = static_cast<float>(std::clamp((now - last_) / 1000, 0.0001, 0.1));
    last_ = now;
    io.DisplaySize.x = static_cast<float>(size_.width);
    io.DisplaySize.y = preferences_.plain ? plain_height : static_cast<float>(size_.height);
    ImGui::NewFrame();
    const ImVector<ImFont*>& fonts = io.Fonts->Fonts;
    outline_ = &host_->draw({io.DisplaySize.x, io.DisplaySize.y, scale(), fonts[0], fonts[1]});
    ImGui::Render();
    ++frames_run_;
    if (renderer_.draw(*ImGui::GetDrawData(), background_)) ++frames_drawn_;
    send_mirror();
    web_cursor(ImGui::GetMouseCursor());
    if (ImGui::GetCurrentContext()->InputEventsQueue.Size > 0 || ImGui::IsAnyMouseDown())
        want_frames(1);
    if (wanted_ > 0) web_ask_frame();
}

void Screen::flush(double now) {
    for (int i = 0; i < frames_per_flush; ++i) {
        frame(now + i * 0.2);
        if (ImGui::GetCurrentContext()->InputEventsQueue.Size == 0) break;
    }
    want_frames(2);
}

void Screen::send_mirror() {
    std::string text = mirror_text(*outline_, size_.ratio);
    if (text == mirrored_) return;
    mirrored_ = std::move(text);
    const std::uint32_t focused = focused_id(*outline_);
    const bool moved = focused != focused_;
    focused_ = focused;
    web_mirror(mirrored_.data(), static_cast<int>(mirrored_.size()), moved);
}

}  // namespace recite::platform
