#include "base/utf8.hpp"

namespace recite::utf8 {
namespace {

bool is_continuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

bool is_hidden_control(char32_t code) {
    if (code < 0x20 && code != '\t' && code != '\n') return true;
    if (code >= 0x7f && code < 0xa0) return true;
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

}  // namespace

Decoded decode(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80) return {lead, 1, true};
    std::size_t length = 0;
    char32_t code = 0;
    char32_t smallest = 0;
    if ((lead & 0xE0U) == 0xC0U) {
        length = 2;
        code = lead & 0x1FU;
        smallest = 0x80;
    } else if ((lead & 0xF0U) == 0xE0U) {
        length = 3;
        code = lead & 0x0FU;
        smallest = 0x800;
    } else if ((lead & 0xF8U) == 0xF0U) {
        length = 4;
        code = lead & 0x07U;
        smallest = 0x10000;
    } else {
        return {};
    }
    if (text.size() - at < length) return {};
    for (std::size_t i = 1; i < length; ++i) {
        if (!is_continuation(text[at + i])) return {};
        code = (code << 6U) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
    }
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (code < smallest || surrogate || code > 0x10FFFF) return {};
    return {code, length, true};
}

void append(std::string& out, char32_t code) {
    const auto put = [&out](char32_t byte) { out += static_cast<char>(byte); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0U | (code >> 6U));
        put(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        put(0xE0U | (code >> 12U));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    } else {
        put(0xF0U | (code >> 18U));
        put(0x80U | ((code >> 12U) & 0x3FU));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    }
}

std::size_t count(std::string_view text) {
    std::size_t points = 0;
    for (std::size_t at = 0; at < text.size(); at += decode(text, at).length) ++points;
    return points;
}

std::size_t first_invalid(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            ++at;
            continue;
        }
        const Decoded point = decode(text, at);
        if (!point.valid) return at;
        at += point.length;
    }
    return std::string_view::npos;
}

std::size_t floor_boundary(std::string_view text, std::size_t at) {
    if (at >= text.size()) return text.size();
    std::size_t back = 0;
    while (back < 3 && at > 0 && is_continuation(text[at])) {
        --at;
        ++back;
    }
    return at;
}

std::vector<char32_t> code_points(std::string_view text) {
    std::vector<char32_t> points;
    points.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Decoded point = decode(text, at);
        points.push_back(point.code);
        at += point.length;
    }
    return points;
}

std::string to_utf8(const std::vector<char32_t>& code_points) {
    std::string out;
    out.reserve(code_points.size());
    for (const char32_t code : code_points) append(out, code);
    return out;
}

bool is_symbol(char32_t code) {
    return (code >= 0x80 && code < 0xC0) || code == 0xD7 || code == 0xF7 ||
           (code >= 0x2000 && code < 0x2C00) || (code >= 0x3000 && code < 0x3040) ||
           (code >= 0xE000 && code < 0xF900) || (code >= 0xFE00 && code < 0xFE10) ||
           (code >= 0xFFF0 && code <= 0xFFFF) || (code >= 0x1F000 && code < 0x20000) ||
           code >= 0xE0000;
}

std::string printable(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Decoded point = decode(text, at);
        if (!point.valid || is_hidden_control(point.code))
            append(out, 0xFFFD);
        else
            out += text.substr(at, point.length);
        at += point.length;
    }
    return out;
}

}  // namespace recite::utf8
