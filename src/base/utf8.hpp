#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace recite::utf8 {

// One code point read from bytes. Broken bytes give U+FFFD, length 1 and `valid` false.
struct Decoded {
    char32_t code = 0xFFFD;
    std::size_t length = 1;
    bool valid = false;
};

// The code point that begins at `at`, which is less than text.size(). Overlong forms, surrogates
// and values over U+10FFFF are broken.
Decoded decode(std::string_view text, std::size_t at);

void append(std::string& out, char32_t code);

// Code points, each broken byte counting as one.
std::size_t count(std::string_view text);

// The first broken byte, or npos if the text is UTF-8 throughout.
std::size_t first_invalid(std::string_view text);

// The largest boundary of a code point that is at most `at`.
std::size_t floor_boundary(std::string_view text, std::size_t at);

std::vector<char32_t> code_points(std::string_view text);
std::string to_utf8(const std::vector<char32_t>& code_points);

// Whether a code point is no letter, figure or ideograph of any script but punctuation, a symbol,
// an emoji, a selector or for private use. Of those below U+0080 it says nothing.
bool is_symbol(char32_t code);

// The text with broken bytes as U+FFFD, and control characters and bidirectional overrides as
// U+FFFD too, so that it can be shown anywhere. White space other than line ends stays.
std::string printable(std::string_view text);

}  // namespace recite::utf8
