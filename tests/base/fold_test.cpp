#include "base/fold.hpp"

#include <catch2/catch_test_macros.hpp>

#include "base/utf8.hpp"

using namespace recite;

TEST_CASE("a folded text keeps what a reader tells apart, and nothing else") {
    struct Row {
        const char *text, *folded;
    };

    for (const Row& row : {
             Row{"DeepSeek", "deepseek"},
             Row{"Ｈ１００", "h100"},
             Row{"“High–Flyer”", "\"high-flyer\""},
             Row{"Müller", "muller"},
             Row{"Mu\xCC\x88ller", "muller"},
             Row{"Łódź", "lodz"},
             Row{"Straße", "strasse"},
             Row{"STRASSE", "strasse"},
             Row{"København Ærø Œuvre", "kobenhavn aero oeuvre"},
             Row{"İstanbul ışık", "istanbul isik"},
             Row{"ﬁnance", "finance"},
             Row{"½", "1/2"},
             Row{"x²", "x2"},
             Row{"梁文锋", "梁文锋"},
             Row{"100\xC2\xA0"
                 "000",
                 "100 000"},
             Row{"Liang\xE2\x80\x8B Wen\xE2\x80\xAE"
                 "feng",
                 "liang wenfeng"},
             Row{"ΣΑΣ", "σασ"},
             Row{"σας", "σασ"},
             Row{"が", "か\xE3\x82\x99"},
             Row{"\x01"
                 "a\xFF",
                 "a\xEF\xBF\xBD"},
             Row{"。、", ".,"},
         }) {
        CAPTURE(row.text);
        CHECK(fold(row.text) == row.folded);
    }
    CHECK(fold("Ärger", {.accents = Keep::yes}) == "a\xCC\x88rger");
    CHECK(fold("Ärger", {.letter_case = Keep::yes}) == "Arger");
    CHECK(fold("한국") ==
          fold("\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB\xE1\x84\x80\xE1\x85\xAE\xE1\x86\xA8"));
}

TEST_CASE("folding twice is folding once, for every code point") {
    for (const Keep accents : {Keep::yes, Keep::no})
        for (char32_t code = 1; code < 0x30000; ++code) {
            if (code >= 0xD800 && code < 0xE000) continue;
            std::string text;
            utf8::append(text, code);
            const Folding folding{.accents = accents};
            const std::string once = fold(text, folding);
            if (fold(once, folding) == once) continue;
            CAPTURE(code, once);
            CHECK(fold(once, folding) == once);
        }
}
