#pragma once

#include "widgets/geometry.hpp"
#include "widgets/palette.hpp"

struct ImDrawList;

namespace recite::widgets {

class Frame;

enum class Corners { all, right, none };

// Small pictures, drawn of lines so that no font is asked for them.
enum class Icon { check, cross, slip, up, down, left, right, handle, plus, star, menu };

// Draws shapes; edges lie inside their box.
class Pen {
public:
    explicit Pen(Frame& frame);

    void fill(const Rectangle& box, Colour colour, float corner = 0, Corners = Corners::all);
    void edge(const Rectangle& box, Colour colour, float thickness, float corner = 0);

    // Around the box, a little outside: where the keyboard is.
    void ring(const Rectangle& box, Colour colour, float corner);
    void line(Point from, Point to, Colour colour, float thickness);
    void dashes(Point from, Point to, Colour colour, float thickness);
    void dot(Point centre, Colour colour, float radius);

    // A soft shadow under a box, `depth` device pixels far.
    void shadow(const Rectangle& box, Colour colour, float corner, float depth);

    // In a square of that size around the centre.
    void icon(Icon icon, Point centre, float size, Colour colour);

    // Something dark over all, for a dialog.
    void veil(const Rectangle& box, Colour colour, double opacity);

private:
    Frame& frame_;
    ImDrawList& list_;
};

}  // namespace recite::widgets
