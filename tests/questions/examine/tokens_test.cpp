#include "questions/examine/tokens.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace recite::examine;

namespace {

std::string shown(std::string_view text) {
    std::string out;
    for (const Token& token : tokens(text)) out += (out.empty() ? "" : "|") + token.text;
    return out;
}

}  // namespace

TEST_CASE("an answer falls into words, numbers and signs that mean something") {
    struct Row {
        const char *text, *tokens;
    };

    for (const Row& row : {
             Row{"High-Flyer", "high|flyer"},
             Row{"H100s", "h|100|s"},
             Row{"Llama 3.1.", "llama|3.1"},
             Row{"$15 billion", "$|15|billion"},
             Row{"10,000 chips", "10,000|chips"},
             Row{"DeepSeek's founder", "deepseek|founder"},
             Row{"don't know", "dont|know"},
             Row{"梁文锋", "梁|文|锋"},
             Row{"10⁴", "10|^|4"},
             Row{"\"01.AI\"", "01|ai"},
             Row{"20.1.2025", "20.1.2025"},
             Row{"???", "?|?|?"},
             Row{"  ", ""},
             Row{"\xF0\x9F\xA4\xB7", ""},
         }) {
        CAPTURE(row.text);
        CHECK(shown(row.text) == row.tokens);
    }
}
