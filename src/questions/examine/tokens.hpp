#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace recite::examine {

enum class TokenKind { word, digits, sign };

// A word, a number in digits or a sign that means something in an answer.
struct Token {
    std::string text;  // folded; digits keep the points, commas and apostrophes inside them
    TokenKind kind = TokenKind::word;
    char before = ' ';        // what parts it from the one before: 0 nothing, else the strongest of
                              // space - ' . : ( ) " , ; / & | newline; the first has a newline
    char lead = 0;            // the sign right before it, 0 if it is a letter, a digit or nothing
    bool negative = false;    // a minus stands before it
    bool capital = false;     // written with a capital
    bool small = false;       // has a small letter
    bool possessive = false;  // had an 's behind it
    std::size_t begin = 0, end = 0;  // bytes of the text
};

// The words, numbers and signs of a text, folded. A change between letters and digits parts two
// tokens with nothing between them: "H100" is "h" and "100". An ideograph is a token of its own.
std::vector<Token> tokens(std::string_view text);

// The texts of tokens [begin, end) put together, nothing between.
std::string squashed(const std::vector<Token>& tokens, std::size_t begin, std::size_t end);

// Whether a sign parts what stands before from what comes after: a comma, a bracket, a new line.
bool parts(char before);

}  // namespace recite::examine
