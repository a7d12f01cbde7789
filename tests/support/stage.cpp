#include "support/stage.hpp"

#include "imgui.h"

#include "base/check.hpp"
#include "ui/theme.hpp"

namespace recite::tests {

namespace {

ImFont* add_font(ImU32 weight) {
    static char name[] = "sans-serif";
    ImFontConfig config;
    config.FontData = name;
    config.FontDataSize = sizeof name;
    config.FontDataOwnedByAtlas = false;
    config.FontNo = weight;
    config.SizePixels = 16;
    return ImGui::GetIO().Fonts->AddFont(&config);
}

ImGuiKey key_named(const std::string& name) {
    if (name == "Enter") return ImGuiKey_Enter;
    if (name == "Escape") return ImGuiKey_Escape;
    if (name == "Space") return ImGuiKey_Space;
    if (name == "Up") return ImGuiKey_UpArrow;
    if (name == "Down") return ImGuiKey_DownArrow;
    if (name == "Left") return ImGuiKey_LeftArrow;
    if (name == "Right") return ImGuiKey_RightArrow;
    if (name == "Home") return ImGuiKey_Home;
    if (name == "End") return ImGuiKey_End;
    VERIFY(name.size() == 1);
    if (name[0] >= '0' && name[0] <= '9') return static_cast<ImGuiKey>(ImGuiKey_0 + name[0] - '0');
    VERIFY(name[0] >= 'a' && name[0] <= 'z');
    return static_cast<ImGuiKey>(ImGuiKey_A + name[0] - 'a');
}

// What a renderer would do with textures: nothing but say that it has.
void accept_textures(ImDrawData& data) {
    if (data.Textures == nullptr) return;
    for (ImTextureData* texture : *data.Textures) {
        if (texture->Status == ImTextureStatus_WantCreate) texture->SetTexID(1);
        const bool unused = texture->Status == ImTextureStatus_WantDestroy;
        texture->SetStatus(unused ? ImTextureStatus_Destroyed : ImTextureStatus_OK);
    }
}

}  // namespace

Stage::Stage(Window window) : window_(window), context_(ImGui::CreateContext()) {
    ImGui::SetCurrentContext(context_);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.BackendFlags |=
        ImGuiBackendFlags_RendererHasTextures | ImGuiBackendFlags_RendererHasVtxOffset;
    io.DisplaySize = {window.width, window.height};
    around_.width = window.width;
    around_.height = window.height;
    around_.scale = window.scale;
    around_.regular = add_font(400);
    around_.bold = add_font(700);
}

Stage::~Stage() {
    ImGui::SetCurrentContext(context_);
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        texture->SetStatus(ImTextureStatus_Destroyed);
        texture->SetTexID(ImTextureID_Invalid);
    }
    ImGui::DestroyContext(context_);
}

void Stage::frame(const Draw& draw, const std::vector<outline::Command>& commands) {
    ImGui::SetCurrentContext(context_);
    ImGui::GetIO().DeltaTime = 1.0F / 60;
    ImGui::NewFrame();
    outline_.clear();
    {
        const widgets::Palette& palette = window_.dark ? ui::dark_palette() : ui::light_palette();
        widgets::Frame frame(surface_, around_, palette, outline_, commands);
        draw(frame);
    }
    ImGui::Render();
    drawn_ = ImGui::GetDrawData();
    accept_textures(*drawn_);
}

void Stage::move_pointer(float x, float y) {
    ImGui::SetCurrentContext(context_);

    ImGui::GetIO().AddMousePosEvent(x, y);
}

void Stage::pointer_button(bool down) {
    ImGui::SetCurrentContext(context_);

    ImGui::GetIO().AddMouseButtonEvent(0, down);
}

void Stage::key(const std::string& name, bool down) {
    ImGui::SetCurrentContext(context_);
    ImGui::GetIO().AddKeyEvent(key_named(name), down);
}

}  // namespace recite::tests
