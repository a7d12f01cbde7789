#pragma once

#include <algorithm>

#include "outline/item.hpp"

namespace recite::widgets {

// Device pixels, from the canvas's top left corner.
using outline::Rectangle;

struct Point {
    float x = 0;
    float y = 0;
};

inline float right_of(const Rectangle& box) {
    return box.x + box.width;
}

inline float bottom_of(const Rectangle& box) {
    return box.y + box.height;
}

inline bool holds(const Rectangle& box, Point point) {
    return point.x >= box.x && point.x < right_of(box) && point.y >= box.y &&
           point.y < bottom_of(box);
}

// The box made larger on every side; smaller when `by` is below 0.
inline Rectangle grown(const Rectangle& box, float by) {
    return {box.x - by, box.y - by, box.width + 2 * by, box.height + 2 * by};
}

// What both cover; of no size if nothing.
inline Rectangle common(const Rectangle& a, const Rectangle& b) {
    const float x = std::max(a.x, b.x);
    const float y = std::max(a.y, b.y);
    return {x, y, std::max(0.0F, std::min(right_of(a), right_of(b)) - x),
            std::max(0.0F, std::min(bottom_of(a), bottom_of(b)) - y)};
}

inline bool touch_each_other(const Rectangle& a, const Rectangle& b) {
    const Rectangle both = common(a, b);
    return both.width > 0 && both.height > 0;
}

}  // namespace recite::widgets
