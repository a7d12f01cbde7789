#include "widgets/typeset.hpp"

#include <algorithm>
#include <cstddef>

#include "base/utf8.hpp"

namespace recite::widgets {

namespace {

// Bytes that stay together, and the space behind them.
struct Unit {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    float width = 0;
    float space = 0;
    bool last_of_line = false;  // a '\n' follows
};

bool is_one_of(char32_t code, std::u32string_view set) {
    return set.find(code) != std::u32string_view::npos;
}

// Characters written without spaces between words: Han, kana, their full-width marks.
bool is_cjk(char32_t code) {
    return (code >= 0x2E80 && code <= 0xA4CF && code != 0x3000) ||
           (code >= 0xF900 && code <= 0xFAFF) || (code >= 0xFE30 && code <= 0xFE4F) ||
           (code >= 0xFF00 && code <= 0xFFEF) || (code >= 0x20000 && code <= 0x3FFFF);
}

bool may_begin_line(char32_t code) {
    return !is_one_of(code,
                      U"，。、；：？！）」』】》〉〕］｝…‥ー々ゝゞヽヾ・"
                      U"ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"
                      U"”’»!),.:;?]}%");
}

bool may_end_line(char32_t code) {
    return !is_one_of(code, U"（「『【《〈〔［｛“‘«([{$");
}

bool is_combining(char32_t code) {
    return (code >= 0x300 && code <= 0x36F) || code == 0x200D || (code >= 0xFE00 && code <= 0xFE0F);
}

bool is_letter(char32_t code) {
    return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') || code >= 0xC0;
}

// The three characters before a place and the two after it.
struct Neighbours {
    char32_t before_last = 0;
    char32_t last = 0;
    char32_t next = 0;
};

bool may_break(const Neighbours& at) {
    if (!may_begin_line(at.next) || is_combining(at.next) || !may_end_line(at.last)) return false;
    if (is_cjk(at.last) || is_cjk(at.next)) return at.last != 0x200D;
    if (at.last == U'—' || at.last == U'–' || at.last == U'/') return at.next != U'/';
    return at.last == U'-' && is_letter(at.before_last) && is_letter(at.next);
}

// Collects units while the text is walked.
class Cutter {
public:
    Cutter(std::string_view text, const Measure& measure) : text_(text), measure_(measure) {}

    std::vector<Unit> cut() {
        while (at_ < text_.size()) step();
        finish(false);
        return std::move(units_);
    }

private:
    void step() {
        const utf8::Decoded here = utf8::decode(text_, at_);
        const auto place = static_cast<std::uint32_t>(at_);
        at_ += here.length;
        if (here.code == ' ') return add_space(place);
        if (here.code == '\n') return finish(true);
        if (spaces_ > 0 || (end_ > begin_ && may_break({before_last_, last_, here.code}))) {
            finish(false);
        }
        if (end_ == begin_) begin_ = place;
        end_ = static_cast<std::uint32_t>(at_);
        before_last_ = last_;
        last_ = here.code;
    }

    void add_space(std::uint32_t place) {
        if (end_ == begin_) begin_ = end_ = place;
        space_ += measure_(place, place + 1);
        ++spaces_;
        last_ = ' ';
    }

    void finish(bool line_end) {
        if (end_ > begin_ || spaces_ > 0 || line_end) {
            const float width = end_ > begin_ ? measure_(begin_, end_) : 0;
            units_.push_back({begin_, end_, width, space_, line_end});
        }
        begin_ = end_ = static_cast<std::uint32_t>(at_);
        space_ = 0;
        spaces_ = 0;
        before_last_ = last_ = 0;
    }

    std::string_view text_;
    const Measure& measure_;
    std::vector<Unit> units_;
    std::size_t at_ = 0;
    std::uint32_t begin_ = 0;
    std::uint32_t end_ = 0;
    float space_ = 0;
    int spaces_ = 0;
    char32_t before_last_ = 0;
    char32_t last_ = 0;
};

// Cuts units wider than the line between characters.
std::vector<Unit> cut_wide(std::string_view text, const std::vector<Unit>& units, float width,
                           const Measure& measure) {
    std::vector<Unit> out;
    for (const Unit& unit : units) {
        if (unit.width <= width) {
            out.push_back(unit);
            continue;
        }
        Unit part{unit.begin, unit.begin, 0, 0, false};
        for (std::uint32_t at = unit.begin; at < unit.end;) {
            const utf8::Decoded code = utf8::decode(text, at);
            const auto next = at + static_cast<std::uint32_t>(code.length);
            const float wider = measure(part.begin, next);
            if (wider > width && part.end > part.begin && !is_combining(code.code)) {
                out.push_back(part);
                part = {at, next, measure(at, next), 0, false};
            } else {
                part.end = next;
                part.width = wider;
            }
            at = next;
        }
        part.space = unit.space;
        part.last_of_line = unit.last_of_line;
        out.push_back(part);
    }
    return out;
}

// A line as units [first, past).
struct Range {
    std::size_t first = 0;
    std::size_t past = 0;
};

float width_of(const std::vector<Unit>& units, Range range) {
    float width = 0;
    for (std::size_t at = range.first; at < range.past; ++at) {
        width += units[at].width;
        if (at + 1 < range.past) width += units[at].space;
    }
    return width;
}

std::vector<Range> fill(const std::vector<Unit>& units, float width) {
    std::vector<Range> lines;
    Range line;
    float used = 0;
    for (std::size_t at = 0; at < units.size(); ++at) {
        if (at > line.first && used + units[at].width > width) {
            lines.push_back({line.first, at});
            line.first = at;
            used = 0;
        }
        used += units[at].width + units[at].space;
        if (!units[at].last_of_line) continue;
        lines.push_back({line.first, at + 1});
        line.first = at + 1;
        used = 0;
    }
    if (line.first < units.size() || lines.empty()) lines.push_back({line.first, units.size()});
    return lines;
}

// The narrowest lines that are as many as full ones are.
std::vector<Range> balance(const std::vector<Unit>& units, float width) {
    std::vector<Range> lines = fill(units, width);
    if (lines.size() < 2) return lines;
    float low = width / static_cast<float>(lines.size() + 1);
    float high = width;
    for (int round = 0; round < 10; ++round) {
        const float middle = (low + high) / 2;
        std::vector<Range> tried = fill(units, middle);
        if (tried.size() > lines.size()) {
            low = middle;
        } else {
            high = middle;
            lines = std::move(tried);
        }
    }
    return lines;
}

// Moves a word down to keep the last one company.
void join_last_word(const std::vector<Unit>& units, float width, std::vector<Range>& lines) {
    if (lines.size() < 2) return;
    Range& last = lines.back();
    Range& before = lines[lines.size() - 2];
    const bool alone = last.past - last.first == 1;
    if (!alone || before.past - before.first < 4 || units[before.past - 1].last_of_line) return;
    if (width_of(units, {last.first - 1, last.past}) > width) return;
    --before.past;
    --last.first;
}

}  // namespace

std::vector<Line> break_lines(std::string_view text, float width, Wrap wrap,
                              const Measure& measure) {
    if (wrap == Wrap::none) {
        const auto end = static_cast<std::uint32_t>(text.size());
        return {{0, end, end > 0 ? measure(0, end) : 0}};
    }
    const std::vector<Unit> units = cut_wide(text, Cutter(text, measure).cut(), width, measure);
    std::vector<Range> ranges = wrap == Wrap::balanced ? balance(units, width) : fill(units, width);
    if (wrap == Wrap::plain) join_last_word(units, width, ranges);
    std::vector<Line> lines;
    for (const Range range : ranges) {
        if (range.first >= range.past) {
            lines.push_back({});
            continue;
        }
        lines.push_back(
            {units[range.first].begin, units[range.past - 1].end, width_of(units, range)});
    }
    return lines;
}

}  // namespace recite::widgets
