#include "base/utf8.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace recite;

TEST_CASE("broken UTF-8 is found where it begins") {
    struct Row {
        std::string text;
        std::size_t at;
    };

    const Row rows[] = {{"abc", std::string::npos},
                        {"a\xFFz", 1},
                        {"\xC0\x80", 0},
                        {"\xED\xA0\x80", 0},
                        {"ok\xE6\xA2", 2},
                        {"\xF4\x90\x80\x80", 0},
                        {"\xE6\xA2\x81", std::string::npos}};
    for (const Row& row : rows) CHECK(utf8::first_invalid(row.text) == row.at);
}

TEST_CASE("every code point survives a round trip") {
    for (char32_t code = 0; code < 0x110000; code += 97) {
        if (code >= 0xD800 && code <= 0xDFFF) continue;
        std::string text;
        utf8::append(text, code);
        REQUIRE(utf8::decode(text, 0).code == code);
        REQUIRE(utf8::count(text) == 1);
    }
}

TEST_CASE("what is printed holds no control characters") {
    CHECK(utf8::printable("a\x1b[31m") == "a\xEF\xBF\xBD[31m");
    CHECK(utf8::printable("\xE2\x80\xAEx") == "\xEF\xBF\xBDx");
}

TEST_CASE("symbols are told from letters, figures and ideographs of any script") {
    for (const char32_t symbol : U"–“→€×÷™•。☃️😀\xF8FF")
        if (symbol != 0) CHECK(utf8::is_symbol(symbol));
    for (const char32_t letter : U"éßŁπЖאعहあ中한५Ａ")
        if (letter != 0) CHECK_FALSE(utf8::is_symbol(letter));
}
