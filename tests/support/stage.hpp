#pragma once

#include <functional>
#include <string>
#include <vector>

#include "outline/outline.hpp"
#include "widgets/frame.hpp"
#include "widgets/surface.hpp"

struct ImGuiContext;
struct ImDrawData;

namespace recite::tests {

// A window of the page.
struct Window {
    float width = 1120;
    float height = 760;
    float scale = 1;
    bool dark = false;
};

inline Window phone() {
    return {390, 780, 1, false};
}

// A window without a screen: frames are drawn, and nothing is shown.
class Stage {
public:
    explicit Stage(Window window);
    ~Stage();
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;

    using Draw = std::function<void(widgets::Frame&)>;

    // Draws one frame, with these commands.
    void frame(const Draw& draw, const std::vector<outline::Command>& commands = {});

    void move_pointer(float x, float y);
    void pointer_button(bool down);

    // By its name: "Enter", "Escape", "Space", "Up", "1", "a".
    void key(const std::string& name, bool down);

    const Outline& outline() const { return outline_; }

    widgets::Surface& surface() { return surface_; }

    const Window& window() const { return window_; }

    // What the last frame drew.
    ImDrawData* drawn() const { return drawn_; }

private:
    Window window_;
    widgets::Surroundings around_;
    widgets::Surface surface_;
    Outline outline_;
    ImGuiContext* context_ = nullptr;
    ImDrawData* drawn_ = nullptr;
};

}  // namespace recite::tests
