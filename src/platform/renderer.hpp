#pragma once

#include <cstdint>

#include "imgui.h"

#include "platform/fonts.hpp"

namespace recite::platform {

// Hands what ImGui has drawn to the browser, and nothing when it is what is there already.
class Renderer {
public:
    explicit Renderer(CanvasFonts& fonts) : fonts_(fonts) {}

    // Gives whether anything went out. `background` is 0xRRGGBB.
    bool draw(ImDrawData& data, std::uint32_t background);

    // The next draw goes out even if nothing changed.
    void forget_drawn() { drawn_ = 0; }

    // The graphics device is gone; nothing goes out until restore().
    void lose() { lost_ = true; }

    // There is a new device, and it is empty. ImGui still has its textures' sizes.
    void restore();

private:
    bool update_textures(ImDrawData& data);

    CanvasFonts& fonts_;
    std::uint64_t drawn_ = 0;  // fingerprint of what is on the canvas
    bool lost_ = false;
};

}  // namespace recite::platform
