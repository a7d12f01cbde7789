#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "outline/outline.hpp"
#include "widgets/geometry.hpp"
#include "widgets/palette.hpp"
#include "widgets/surface.hpp"

struct ImDrawList;

namespace recite::widgets {

using outline::Item;
using outline::Role;

// Keys that do something wherever the keyboard is.
enum class Key { none, enter, space, escape, up, down, left, right, home, end, page_up, page_down };

// Where the next widget goes: at y, from x, this wide.
struct Flow {
    float x = 0;
    float y = 0;
    float width = 0;
};

// What a learner does with one item in this frame.
struct Touch {
    bool hovered = false;
    bool held = false;
    bool clicked = false;  // by pointer, key or command
    bool arrived = false;  // an arrow has just brought the keyboard here
    bool focused = false;
    bool ring = false;  // draw the focus ring
};

// Whether Enter presses the item that has the keyboard, or is left to the screen's first action.
enum class OnEnter { press, leave };

// One frame being drawn: opened after ImGui::NewFrame, shut before ImGui::Render. Gives each
// widget its place, says what is done with it, and collects what it says about itself.
class Frame {
public:
    Frame(Surface& surface, const Surroundings& around, const Palette& palette, Outline& outline,
          std::span<const outline::Command> commands);
    ~Frame();
    Frame(const Frame&) = delete;
    Frame& operator=(const Frame&) = delete;

    const Palette& palette() const { return palette_; }

    const Surroundings& around() const { return around_; }

    Surface& surface() { return surface_; }

    // Pixels of the design as whole device pixels; at least 1 of anything above 0.
    float px(float design) const;

    // The window's width in pixels of the design.
    float design_width() const { return around_.width / around_.scale; }

    // A phone held upright: under 600 pixels of the design.
    bool narrow() const { return design_width() < 600; }

    // While set nothing can be touched: something modal is over it.
    bool inert = false;

    // ---- layout
    Flow flow;

    // The next box of that height, as wide as the flow; the flow goes on below it.
    Rectangle take(float height);

    // Leaves that much room, in pixels of the design.
    void gap(float design) { flow.y += px(design); }

    // ---- names. An id is made of the scopes that are open and a key, never of what is shown.
    std::uint32_t id(std::string_view key) const;

    // The id of that key outside all scopes.
    static std::uint32_t root_id(std::string_view key);
    std::uint32_t id(std::string_view key, std::size_t number) const;

    void push_scope(std::string_view key) { scopes_.push_back(id(key)); }

    void push_scope(std::string_view key, std::size_t n) { scopes_.push_back(id(key, n)); }

    void pop_scope() { scopes_.pop_back(); }

    // ---- what is done
    Touch touch(std::uint32_t id, const Rectangle& box, OnEnter on_enter = OnEnter::press);

    // A text box: the pointer and commands focus it, keys are its own.
    Touch touch_field(std::uint32_t id, const Rectangle& box);

    // Whether the key was pressed and nobody has taken it; takes it.
    bool take(Key key);
    bool take_character(char letter);

    // Enter, unless the item with the keyboard needs it.
    bool take_enter_for_screen();

    // The first command of that kind for the item; null if there is none.
    const outline::Command* command(std::uint32_t id, outline::Command::Kind kind) const;
    void focus(std::uint32_t id);
    Point pointer() const;
    bool pointer_is_down() const;

    // Items touched between the two are walked by the arrow keys.
    void begin_arrows(std::uint32_t group, bool across);
    void end_arrows();

    // ---- what is said. Fills in place, visibility and focus.
    std::size_t describe(Item item, const Rectangle& place);
    std::size_t open(Item item, const Rectangle& place);

    // Shuts the innermost; its place reaches down to where the flow is, unless it has a size.
    void close();

    Outline& outline() { return outline_; }

    // ---- where it is drawn
    ImDrawList& draw();

    // What can be seen of the innermost scroll area.
    Rectangle clip() const;

    // Another frame will look different.
    void again() { surface_.again = true; }

private:
    friend class ScrollArea;

    struct Arrows {
        std::uint32_t group = 0;
        std::vector<std::uint32_t> members;
    };

    void set_style() const;
    void read_commands();
    void reveal(const Rectangle& box);
    bool press_by_keys(std::uint32_t id, OnEnter on_enter);
    bool press_by_pointer(std::uint32_t id, const Touch& touch);
    void move_focus(const std::vector<std::uint32_t>& members, bool across);

    Surface& surface_;
    const Surroundings& around_;
    const Palette& palette_;
    Outline& outline_;
    std::span<const outline::Command> commands_;
    std::vector<std::uint32_t> scopes_;
    std::vector<std::size_t> groups_;
    std::vector<Arrows> arrows_;
    std::vector<int> taken_;
    std::uint32_t arrived_ = 0;
    bool drawn_focus_ = false;
    bool drawn_field_ = false;
    bool drawn_takes_enter_ = false;
};

// A part of the names: what is drawn while it lives has ids of its own.
class Scope {
public:
    Scope(Frame& frame, std::string_view key) : frame_(frame) { frame.push_scope(key); }

    Scope(Frame& frame, std::string_view key, std::size_t number) : frame_(frame) {
        frame.push_scope(key, number);
    }

    ~Scope() { frame_.pop_scope(); }

    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;

private:
    Frame& frame_;
};

// A group in the outline: what is drawn while it lives is inside it.
class Group {
public:
    Group(Frame& frame, Role role, std::string_view name);
    Group(Frame& frame, Item item);

    ~Group() { frame_.close(); }

    Group(const Group&) = delete;
    Group& operator=(const Group&) = delete;

private:
    Frame& frame_;
};

// Items that the arrow keys walk while it lives.
class ArrowGroup {
public:
    ArrowGroup(Frame& frame, std::uint32_t id, bool across = false) : frame_(frame) {
        frame.begin_arrows(id, across);
    }

    ~ArrowGroup() { frame_.end_arrows(); }

    ArrowGroup(const ArrowGroup&) = delete;
    ArrowGroup& operator=(const ArrowGroup&) = delete;

private:
    Frame& frame_;
};

}  // namespace recite::widgets
