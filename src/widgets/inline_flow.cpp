#include "widgets/inline_flow.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/text.hpp"

namespace recite::widgets {

namespace {

// A word or a box.
struct Token {
    std::string text;  // empty: a box
    float width = 0;
    bool spaced = false;  // there is a space before it, where a line may end
};

struct Range {
    std::size_t first = 0;
    std::size_t past = 0;
};

class Setter {
public:
    Setter(Frame& frame, const Inlined& sentence)
        : frame_(frame),
          sentence_(sentence),
          style_{sentence.type, frame.palette().ink, Align::left, Wrap::none},
          space_(width_of("x x") - width_of("xx")) {}

    std::vector<Rectangle> set() {
        cut();
        for (const Range line : lines()) draw(line);
        return std::move(boxes_);
    }

private:
    float width_of(std::string_view text) const {
        return TextBlock(frame_, text, style_, 0).width();
    }

    void cut() {
        bool spaced = false;
        for (std::size_t piece = 0; piece < sentence_.pieces.size(); ++piece) {
            if (piece > 0) {
                const float width = std::min(sentence_.box_width, frame_.flow.width);
                tokens_.push_back({"", width, spaced});
                spaced = false;
            }
            const std::string& text = sentence_.pieces[piece];
            if (text.empty()) continue;
            spaced = spaced || text.front() == ' ';
            const std::string squeezed = squeeze(text);
            for (const std::string_view word : split(squeezed, ' ')) {
                if (word.empty()) continue;
                tokens_.push_back({std::string(word), width_of(word), spaced});
                spaced = true;
            }
            spaced = text.back() == ' ';
        }
    }

    float width_of(Range range) const {
        float width = 0;
        for (std::size_t at = range.first; at < range.past; ++at) {
            width += tokens_[at].width;
            if (at > range.first && tokens_[at].spaced) width += space_;
        }
        return width;
    }

    std::vector<Range> lines() const {
        std::vector<Range> lines;
        Range line;
        for (std::size_t first = 0; first < tokens_.size();) {
            std::size_t past = first + 1;
            while (past < tokens_.size() && !tokens_[past].spaced) ++past;
            if (first > line.first && width_of({line.first, past}) > frame_.flow.width) {
                lines.push_back({line.first, first});
                line.first = first;
            }
            first = past;
        }
        lines.push_back({line.first, tokens_.size()});
        return lines;
    }

    // Words up to the next box, as one text; gives where the next token begins.
    float draw_words(const std::string& words, float x, const Rectangle& line) {
        if (words.empty()) return x;
        const TextBlock block(frame_, words, style_, 0);
        const Point at{x, line.y + std::round((line.height - block.height()) / 2)};
        block.draw(at);
        if (sentence_.described) {
            Item item;
            block.describe(item);
            frame_.describe(std::move(item), {at.x, at.y, block.width(), block.height()});
        }
        return x + block.width();
    }

    void draw(Range range) {
        const auto from = tokens_.begin() + static_cast<std::ptrdiff_t>(range.first);
        const auto to = tokens_.begin() + static_cast<std::ptrdiff_t>(range.past);
        const bool boxed =
            std::any_of(from, to, [](const Token& token) { return token.text.empty(); });
        const float plain = line_height(frame_, sentence_.type);
        const Rectangle line =
            frame_.take(boxed ? std::max(plain, sentence_.box_height + frame_.px(8)) : plain);
        float x = line.x;
        std::string words;
        for (auto token = from; token != to; ++token) {
            const bool gap = token != from && token->spaced;
            if (!token->text.empty()) {
                if (gap && words.empty()) x += space_;
                words += (gap && !words.empty() ? " " : "") + token->text;
                continue;
            }
            x = draw_words(words, x, line) + (gap ? space_ : 0);
            words.clear();
            const float top = line.y + std::round((line.height - sentence_.box_height) / 2);
            // What must stay beside the box takes its room from it.
            const float room = right_of(line) - width_of(after(token, to)) - x;
            const float wide =
                std::clamp(room, std::min(frame_.px(96), token->width), token->width);
            boxes_.push_back({x, top, wide, sentence_.box_height});
            x += wide;
        }
        draw_words(words, x, line);
    }

    // What stands behind a box without a space.
    Range after(std::vector<Token>::const_iterator box,
                std::vector<Token>::const_iterator end) const {
        const auto next = box + 1;
        auto past = next;
        while (past != end && !past->spaced) ++past;
        return {static_cast<std::size_t>(next - tokens_.begin()),
                static_cast<std::size_t>(past - tokens_.begin())};
    }

    Frame& frame_;
    const Inlined& sentence_;
    TextStyle style_;
    float space_ = 0;
    std::vector<Token> tokens_;
    std::vector<Rectangle> boxes_;
};

}  // namespace

std::vector<Rectangle> inlined(Frame& frame, const Inlined& sentence) {
    return Setter(frame, sentence).set();
}

}  // namespace recite::widgets
