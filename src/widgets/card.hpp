#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "imgui.h"

#include "widgets/frame.hpp"
#include "widgets/option.hpp"

namespace recite::widgets {

// How a card looks.
struct CardStyle {
    float inside = 20;       // between its edge and its content, in pixels of the design
    Tone tone = Tone::none;  // a stripe at its left
    bool striped = false;
    Colour fill;             // 0: the surface
    float least_height = 0;  // in device pixels
};

// A box around what is drawn while it lives; as high as that is.
class Card {
public:
    Card(Frame& frame, CardStyle style = {});
    ~Card();
    Card(const Card&) = delete;
    Card& operator=(const Card&) = delete;

private:
    Frame& frame_;
    CardStyle style_;
    Flow outer_;
    ImDrawListSplitter splitter_;
};

// A small word on a soft ground: "Pick one".
void chip(Frame& frame, std::string_view text, const Tint& tint, Point at);
void draw_chip(Frame& frame, std::string_view text, const Tint& tint, Point at);  // says nothing
Rectangle chip_box(Frame& frame, std::string_view text, Point at);

// A chip and plain words beside it.
void chip_line(Frame& frame, std::string_view text, const Tint& tint, std::string_view beside);

// A thin line across the flow.
void divider(Frame& frame);

// The bar at the left of a quotation.
void quote_mark(Frame& frame, const Rectangle& box);

// How far something has come: a track filled from the left. `share` is 0 to 1.
void track(Frame& frame, const Rectangle& box, double share, Colour colour);

// A label, a track and what it says in words, one a line.
struct LabelledBar {
    std::string label;
    double share = 0;
    std::string text;
};

void labelled_bars(Frame& frame, std::string_view name, const std::vector<LabelledBar>& bars);

}  // namespace recite::widgets
