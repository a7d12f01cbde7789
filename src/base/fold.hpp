#pragma once

#include <string>
#include <string_view>

namespace recite {

enum class Keep { yes, no };

// What folding leaves as it is.
struct Folding {
    Keep accents = Keep::no;
    Keep letter_case = Keep::no;
};

// What one code point becomes. At most 20 code points.
struct Folded {
    char32_t code[20];
    unsigned size = 0;
};

// One code point in compatibility form, without case and accents, and with one kind of quote, dash
// and space; letters that have no decomposition (l with stroke, o with slash, sharp s ...) become
// the letters that people type for them. Controls, invisible characters and changes of direction
// become nothing. Line ends become spaces. Marks of scripts in which they make another letter
// (kana, the scripts of India) stay. Source: utf8proc; one table for every program.
Folded fold(char32_t code, Folding folding = {});

// A whole text; broken bytes become U+FFFD. Folding twice is folding once.
std::string fold(std::string_view text, Folding folding = {});

}  // namespace recite
