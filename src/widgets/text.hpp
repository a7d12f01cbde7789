#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "widgets/frame.hpp"
#include "widgets/typeset.hpp"

namespace recite::widgets {

// Kinds of text, by what they are for.
enum class Type {
    question,      // what is asked: 28 bold, 23 on a phone
    title,         // of a card: 20 bold
    figure,        // a number that stands alone: 24 bold
    answer,        // what a learner types: 18
    strong,        // 16 bold
    text,          // 16
    small_strong,  // 14 bold
    small,         // 14
    tiny,          // 12: keys, ticks of a chart
};

enum class Align { left, centre, right };

struct TextStyle {
    Type type = Type::text;
    Colour colour;
    Align align = Align::left;
    Wrap wrap = Wrap::plain;
};

// A stretch of text that looks alike.
struct Run {
    std::string text;
    bool bold = false;
    Colour colour;
    bool underlined = false;
    bool struck = false;
};

// A text broken into lines for a width, ready to draw.
class TextBlock {
public:
    TextBlock(Frame& frame, std::string_view text, TextStyle style, float width);

    // Runs one behind the other; `style` gives size and alignment.
    TextBlock(Frame& frame, const std::vector<Run>& runs, TextStyle style, float width);

    float height() const { return pitch_ * static_cast<float>(lines_.size()); }

    // Of the longest line.
    float width() const { return widest_; }

    float pitch() const { return pitch_; }

    std::size_t lines() const { return lines_.size(); }

    const std::string& text() const { return text_; }

    // Draws it with its top left corner there.
    void draw(Point at) const;

    // Says in an item what the text is, where it breaks and in what size.
    void describe(Item& item) const;

private:
    struct Stretch {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
        bool bold = false;
        Colour colour;
        bool underlined = false;
        bool struck = false;
    };

    float measure(std::uint32_t begin, std::uint32_t end) const;
    float measure(const Stretch& stretch, std::uint32_t begin, std::uint32_t end) const;
    void draw_line(const Line& line, Point at) const;
    void break_up();

    Frame& frame_;
    std::string text_;
    TextStyle style_;
    float limit_ = 0;
    std::vector<Stretch> stretches_;
    std::vector<Line> lines_;
    float size_ = 0;   // of the font's line
    float pitch_ = 0;  // from line to line
    float widest_ = 0;
};

// The height of one line of that type.
float line_height(Frame& frame, Type type);

// The size of its em, in device pixels.
float em_size(Frame& frame, Type type);

// Draws a text into the flow and describes it as a heading of that level.
void heading(Frame& frame, std::string_view text, int level, TextStyle style, std::uint32_t id = 0);

// The same as a paragraph. Says nothing and takes no room when the text is empty.
void paragraph(Frame& frame, std::string_view text, TextStyle style);
void paragraph(Frame& frame, const std::vector<Run>& runs, TextStyle style, Role role = Role::text);

}  // namespace recite::widgets
