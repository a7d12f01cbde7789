#include "facts/sayable.hpp"

#include <algorithm>
#include <vector>

#include "base/utf8.hpp"

namespace recite {

bool says_something(std::string_view text) {
    constexpr std::string_view signs = "$%<=>+~^";
    const std::vector<char32_t> codes = utf8::code_points(text);
    return std::any_of(codes.begin(), codes.end(), [&](char32_t code) {
        if (code >= 0x80) return !utf8::is_symbol(code);
        const auto byte = static_cast<char>(code);
        return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
               (byte >= 'A' && byte <= 'Z') || signs.find(byte) != std::string_view::npos;
    });
}

}  // namespace recite
