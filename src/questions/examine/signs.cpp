#include "questions/examine/signs.hpp"

#include <string_view>

#include "base/utf8.hpp"

namespace recite::examine {

namespace {

constexpr std::string_view meaningful = "$%<>=+~^*?";

bool is_sign(char32_t code) {
    if (code < 0x80) return meaningful.find(static_cast<char>(code)) != std::string_view::npos;
    return (code >= 0xA2 && code <= 0xA5) || (code >= 0x20A0 && code <= 0x20CF) || code == 0xB0 ||
           code == 0xD7 || code == 0xF7 || code == 0x2030 || code == 0x221A || code == 0x2248 ||
           code == 0x2264 || code == 0x2265 || code == 0x221E;
}

// From the weakest to the strongest.
constexpr std::string_view strength = " -'.:()\",;/&|\n";

}  // namespace

CodeClass class_of(char32_t code) {
    if (code == ' ') return CodeClass::space;
    if (code < 0x80) {
        if (code >= '0' && code <= '9') return CodeClass::digit;
        if ((code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z')) return CodeClass::letter;
        return is_sign(code) ? CodeClass::mark : CodeClass::other;
    }
    if (is_sign(code)) return CodeClass::mark;
    if (utf8::is_symbol(code)) return CodeClass::other;
    if ((code >= 0x3400 && code <= 0x9FFF) || (code >= 0x20000 && code < 0x40000))
        return CodeClass::ideograph;
    return CodeClass::letter;
}

char separator(char32_t code) {
    if (code == '[' || code == '{') return '(';
    if (code == ']' || code == '}') return ')';
    if (code == '\\' || code == 0x2044) return '/';
    if (code == 0xB7 || code == 0x2212) return '-';
    if (code == '_') return ' ';
    if (code == '!') return '.';
    const bool arrow = (code >= 0x2190 && code < 0x2200) || (code >= 0x2794 && code < 0x27BF);
    if (code == 0x2022 || code == 0x25CF || arrow) return ';';
    if (code < 0x80 && strength.find(static_cast<char>(code)) != std::string_view::npos)
        return static_cast<char>(code);
    return ' ';
}

std::size_t strength_of(char separator) {
    return strength.find(separator);
}

bool is_superscript(char32_t code) {
    return code == 0xB2 || code == 0xB3 || code == 0xB9 || (code >= 0x2070 && code <= 0x2079);
}

bool is_fraction(char32_t code) {
    return (code >= 0xBC && code <= 0xBE) || (code >= 0x2150 && code <= 0x215E);
}

}  // namespace recite::examine
