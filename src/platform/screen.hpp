#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "platform/fonts.hpp"
#include "platform/host.hpp"
#include "platform/page.hpp"
#include "platform/renderer.hpp"

namespace recite::platform {

// How large the canvas is, in device pixels, and how many of them make a CSS pixel.
struct CanvasSize {
    int width = 1;
    int height = 1;
    float ratio = 1;
    bool operator==(const CanvasSize&) const = default;
};

// Frames on demand: draws while somebody wants frames, sends out what changed, then stands still.
class Screen {
public:
    explicit Screen(std::unique_ptr<Host> host);

    Host& host() { return *host_; }

    Renderer& renderer() { return renderer_; }

    void want_frames(int count);
    void resize(const CanvasSize& size);
    void set_preferences(const Preferences& preferences);

    void set_background(std::uint32_t colour) { background_ = colour; }

    // One frame at this moment of the steady clock, in milliseconds.
    void frame(double now);

    // Frames now, until all input that has come is used: for what the browser allows only while it
    // handles a click or a key.
    void flush(double now);

    const Outline* outline() const { return outline_; }

    float ratio() const { return size_.ratio; }

    // Device pixels for one pixel of the design.
    float scale() const;

    int frames_run() const { return frames_run_; }

    int frames_drawn() const { return frames_drawn_; }

private:
    void rescale();
    void send_mirror();

    std::unique_ptr<Host> host_;
    CanvasFonts fonts_;
    Renderer renderer_;
    CanvasSize size_;
    Preferences preferences_;
    const Outline* outline_ = nullptr;
    std::string mirrored_;
    std::uint32_t focused_ = 0;
    std::uint32_t background_ = 0xffffff;
    double last_ = 0;
    int wanted_ = 0;
    int frames_run_ = 0;
    int frames_drawn_ = 0;
};

}  // namespace recite::platform
