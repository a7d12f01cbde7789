#include "progress/line_reader.hpp"

#include "base/number.hpp"
#include "base/utf8.hpp"

namespace recite {

bool LineReader::take(char expected) {
    if (!good_ || peek() != expected) {
        fail();
        return false;
    }
    ++at_;
    return true;
}

void LineReader::begin_object() {
    if (take('{')) read_key('\0');
}

void LineReader::next_key() {
    if (good_) read_key(',');
}

// The next key, or the object's end; `before` stands before a key, unless it is no character.
void LineReader::read_key(char before) {
    if (peek() == '}') {
        ++at_;
        done_ = true;
        if (at_ != text_.size()) fail();
        return;
    }
    if (before != '\0' && !take(before)) return;
    if (!take('"')) return;
    const std::size_t end = text_.find('"', at_);
    if (end == std::string_view::npos) return fail();
    key_ = text_.substr(at_, end - at_);
    at_ = end + 1;
    take(':');
}

std::uint32_t LineReader::hex4() {
    std::uint32_t code = 0;
    for (int i = 0; i < 4; ++i, ++at_) {
        const char c = peek();
        if (c >= '0' && c <= '9') {
            code = code * 16 + static_cast<std::uint32_t>(c - '0');
        } else if (c >= 'a' && c <= 'f') {
            code = code * 16 + static_cast<std::uint32_t>(c - 'a' + 10);
        } else if (c >= 'A' && c <= 'F') {
            code = code * 16 + static_cast<std::uint32_t>(c - 'A' + 10);
        } else {
            fail();
            return 0;
        }
    }
    return code;
}

void LineReader::escaped(std::string& out) {
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    const char letter = peek();
    ++at_;
    if (const auto found = letters.find(letter); found != std::string_view::npos) {
        out += meanings[found];
        return;
    }
    if (letter != 'u') return fail();
    std::uint32_t code = hex4();
    if (code >= 0xD800 && code < 0xDC00) {
        if (!take('\\') || !take('u')) return;
        const std::uint32_t low = hex4();
        if (low < 0xDC00 || low > 0xDFFF) return fail();
        code = 0x10000 + ((code - 0xD800) << 10U) + (low - 0xDC00);
    }
    utf8::append(out, static_cast<char32_t>(code));
}

std::string LineReader::string_value() {
    std::string out;
    if (!take('"')) return out;
    while (good_) {
        std::size_t stop = at_;
        while (stop < text_.size() && text_[stop] != '"' && text_[stop] != '\\') ++stop;
        if (stop == text_.size()) {
            fail();
            break;
        }
        out.append(text_, at_, stop - at_);
        at_ = stop + 1;
        if (text_[stop] == '"') break;
        escaped(out);
    }
    return out;
}

std::string LineReader::text() {
    std::string out = string_value();
    next_key();
    return out;
}

std::string_view LineReader::number_token() {
    const std::size_t from = at_;
    while (at_ < text_.size() &&
           (text_[at_] == '-' || text_[at_] == '+' || text_[at_] == '.' || text_[at_] == 'e' ||
            text_[at_] == 'E' || (text_[at_] >= '0' && text_[at_] <= '9'))) {
        ++at_;
    }
    return text_.substr(from, at_ - from);
}

std::int64_t LineReader::whole_value() {
    const bool negative = peek() == '-';
    if (negative) ++at_;
    constexpr std::size_t most_digits = 18;  // which fit whatever they are
    std::int64_t value = 0;
    const std::size_t from = at_;
    for (; at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9'; ++at_)
        if (at_ - from < most_digits) value = value * 10 + (text_[at_] - '0');
    if (at_ == from || at_ - from > most_digits) fail();
    return negative ? -value : value;
}

std::int64_t LineReader::whole() {
    const std::int64_t value = good_ ? whole_value() : 0;
    next_key();
    return value;
}

double LineReader::number_value() {
    const std::optional<double> value = parse_number(number_token());
    if (!value) fail();
    return value.value_or(0);
}

double LineReader::number() {
    const double value = number_value();
    next_key();
    return value;
}

bool LineReader::boolean() {
    const bool value = text_.substr(at_, 4) == "true";
    if (!value && text_.substr(at_, 5) != "false") fail();
    at_ += value ? 4 : 5;
    next_key();
    return value;
}

template <class T, class Read>
std::vector<T> LineReader::list(Read read) {
    std::vector<T> out;
    if (!take('[')) return out;
    while (good_ && peek() != ']') {
        if (!out.empty() && !take(',')) break;
        out.emplace_back();
        read(out.back());
    }
    take(']');
    next_key();
    return out;
}

std::vector<std::string> LineReader::texts() {
    return list<std::string>([this](std::string& text) { text = string_value(); });
}

std::vector<double> LineReader::numbers() {
    return list<double>([this](double& number) { number = number_value(); });
}

void LineReader::pair_value(std::string& text, std::int64_t& whole) {
    if (!take('[')) return;
    text = string_value();
    take(',');
    if (good_) whole = whole_value();
    take(']');
}

void LineReader::pair(std::string& text, std::int64_t& whole) {
    pair_value(text, whole);
    next_key();
}

std::vector<std::pair<std::string, std::int64_t>> LineReader::pairs() {
    using Pair = std::pair<std::string, std::int64_t>;
    return list<Pair>([this](Pair& pair) { pair_value(pair.first, pair.second); });
}

void LineReader::skip() {
    std::size_t depth = 0;
    for (; good_ && at_ < text_.size(); ++at_) {
        const char c = text_[at_];
        if (c == '"') {
            skip_string();
        } else if (c == '[' || c == '{') {
            ++depth;
        } else if (depth > 0) {
            if (c == ']' || c == '}') --depth;
        } else if (c == ',' || c == '}') {
            break;
        }
    }
    next_key();
}

// From a string's first quote to its last.
void LineReader::skip_string() {
    for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_) {
        if (text_[at_] == '\\') ++at_;
    }
}

}  // namespace recite
