#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "widgets/frame.hpp"

namespace recite::widgets {

// A part of the window that scrolls by itself; its flow begins at its top.
class ScrollArea {
public:
    // `inside` is what lies between the area's edges and its content, in pixels of the design.
    ScrollArea(Frame& frame, std::string_view key, const Rectangle& box, float inside = 0);
    ~ScrollArea();
    ScrollArea(const ScrollArea&) = delete;
    ScrollArea& operator=(const ScrollArea&) = delete;

    // Back to the top.
    void to_top();

    // How far it is scrolled, in device pixels.
    float scrolled() const { return scroll_; }

private:
    void scroll_by_keys();

    Frame& frame_;
    Flow outer_;
    Rectangle box_;
    std::uint32_t id_ = 0;
    float inside_ = 0;
    float scroll_ = 0;
    bool overflows_ = false;
};

// Where something modal stands in the window.
enum class Anchor { middle, top_right, bottom };

// Something modal: a veil over the window and a place for a card, that is the flow. What was drawn
// before must have been inert.
class Overlay {
public:
    Overlay(Frame& frame, std::string_view key, std::string_view name, float width,
            Anchor anchor = Anchor::middle);
    ~Overlay();
    Overlay(const Overlay&) = delete;
    Overlay& operator=(const Overlay&) = delete;

    // Whether the learner pressed beside it, or Escape.
    bool dismissed() const;

private:
    Frame& frame_;
    Flow outer_;
    std::uint32_t id_ = 0;
    float top_ = 0;
};

// Boxes side by side. `shares`: widths in pixels of the design where above 0; the others share
// what is left in proportion to -share. The flow goes on below the tallest.
class Columns {
public:
    Columns(Frame& frame, const std::vector<float>& shares, float gap);

    // Goes on to the next one; the first is entered by it too.
    void next();
    ~Columns();
    Columns(const Columns&) = delete;
    Columns& operator=(const Columns&) = delete;

private:
    Frame& frame_;
    Flow outer_;
    std::vector<float> widths_;
    float gap_ = 0;
    std::size_t at_ = 0;
    float x_ = 0;
    float bottom_ = 0;
};

}  // namespace recite::widgets
