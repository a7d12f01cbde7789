#include "facts/sayable.hpp"

#include <algorithm>
#include <vector>

#include "base/utf8.hpp"

namespace recite {

bool says_something(std::string_view text) {
    constexpr std::string_view signs = "$%<=>+~^";
    const auto symbol = [](char32_t code) {
        return code < 0xC0 || code == 0xD7 || code == 0xF7 || (code >= 0x2000 && code < 0x2C00) ||
               (code >= 0x3000 && code < 0x3040) || (code >= 0xE000 && code < 0xF900) ||
               (code >= 0xFE00 && code < 0xFE10) || (code >= 0xFFF0 && code <= 0xFFFF) ||
               (code >= 0x1F000 && code < 0x20000) || code >= 0xE0000;
    };
    const std::vector<char32_t> codes = utf8::code_points(text);
    return std::any_of(codes.begin(), codes.end(), [&](char32_t code) {
        if (code >= 0x80) return !symbol(code);
        const auto byte = static_cast<char>(code);
        return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
               (byte >= 'A' && byte <= 'Z') || signs.find(byte) != std::string_view::npos;
    });
}

}  // namespace recite
