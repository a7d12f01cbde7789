#include "platform/renderer.hpp"

#include <cmath>

#include "imgui_internal.h"

#include "platform/browser.hpp"

namespace recite::platform {
namespace {

int number_of(const ImTextureData& texture) {
    return static_cast<int>(texture.GetTexID());
}

void create(ImTextureData& texture) {
    const int number = web_texture_create(texture.Width, texture.Height, texture.GetPixels());
    texture.SetTexID(static_cast<ImTextureID>(number));
    texture.SetStatus(ImTextureStatus_OK);
}

void update(ImTextureData& texture) {
    for (const ImTextureRect& place : texture.Updates) {
        web_texture_update(number_of(texture), place.x, place.y, place.w, place.h, texture.Width,
                           texture.GetPixelsAt(place.x, place.y));
    }
    texture.SetStatus(ImTextureStatus_OK);
}

void remove(ImTextureData& texture) {
    web_texture_delete(number_of(texture));
    texture.SetTexID(ImTextureID_Invalid);
    texture.SetStatus(ImTextureStatus_Destroyed);
}

// FNV-1a over 32-bit words: what is drawn comes in whole words.
std::uint64_t add_words(std::uint64_t print, const void* data, int bytes) {
    const auto* words = static_cast<const std::uint32_t*>(data);
    for (int i = 0; i < bytes / 4; ++i) print = (print ^ words[i]) * 1099511628211u;
    return print;
}

std::uint64_t fingerprint(const ImDrawData& data, std::uint32_t background) {
    std::uint64_t print = add_words(14695981039346656037u, &background, 4);
    print = add_words(print, &data.DisplaySize, 8);
    for (const ImDrawList* list : data.CmdLists) {
        print = add_words(print, list->VtxBuffer.Data, list->VtxBuffer.size_in_bytes());
        const int index_bytes = list->IdxBuffer.size_in_bytes();
        print = add_words(print, list->IdxBuffer.Data, index_bytes & ~3);
        for (const ImDrawCmd& command : list->CmdBuffer) {
            print = add_words(print, &command.ClipRect, 16);
        }
    }
    return print;
}

void draw_part(const ImDrawCmd& command, int height) {
    const int left = static_cast<int>(command.ClipRect.x);
    const int top = static_cast<int>(command.ClipRect.y);
    const int right = static_cast<int>(std::lround(command.ClipRect.z));
    const int bottom = static_cast<int>(std::lround(command.ClipRect.w));
    if (right <= left || bottom <= top || command.UserCallback) return;
    const int clip[4] = {left, height - bottom, right - left, bottom - top};
    web_draw_part(static_cast<int>(command.GetTexID()), static_cast<int>(command.ElemCount),
                  static_cast<int>(command.IdxOffset * sizeof(ImDrawIdx)),
                  static_cast<int>(command.VtxOffset * sizeof(ImDrawVert)), clip);
}

}  // namespace

bool Renderer::update_textures(ImDrawData& data) {
    bool changed = false;
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    if (!data.Textures) return changed;
    for (ImTextureData* texture : *data.Textures) {
        if (texture->Status == ImTextureStatus_WantCreate) {
            create(*texture);
            if (texture == atlas.TexData) fonts_.forget_drawn(atlas);
            changed = true;
        } else if (texture->Status == ImTextureStatus_WantUpdates) {
            update(*texture);
            changed = true;
        } else if (texture->Status == ImTextureStatus_WantDestroy && texture->UnusedFrames > 0) {
            remove(*texture);
        }
    }
    const bool drew = fonts_.draw_new(atlas, static_cast<int>(atlas.TexRef.GetTexID()));
    return changed || drew;
}

bool Renderer::draw(ImDrawData& data, std::uint32_t background) {
    if (lost_) return false;
    const bool textures_changed = update_textures(data);
    const std::uint64_t print = fingerprint(data, background);
    if (print == drawn_ && !textures_changed) return false;
    drawn_ = print;
    const int width = static_cast<int>(data.DisplaySize.x);
    const int height = static_cast<int>(data.DisplaySize.y);
    web_draw_begin(width, height, background);
    for (const ImDrawList* list : data.CmdLists) {
        web_draw_list(list->VtxBuffer.Data, list->VtxBuffer.size_in_bytes(), list->IdxBuffer.Data,
                      list->IdxBuffer.size_in_bytes());
        for (const ImDrawCmd& command : list->CmdBuffer) draw_part(command, height);
    }
    return true;
}

void Renderer::restore() {
    lost_ = false;
    drawn_ = 0;
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        if (texture->Status != ImTextureStatus_OK && texture->Status != ImTextureStatus_WantUpdates)
            continue;
        texture->SetTexID(ImTextureID_Invalid);
        texture->SetStatus(ImTextureStatus_WantCreate);
    }
}

}  // namespace recite::platform
