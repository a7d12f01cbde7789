#include "facts/sentences.hpp"

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <sstream>

using namespace recite;

TEST_CASE("a text is cut into sentences as the format says") {
    struct Row {
        const char* text;
        std::vector<std::string> units;
    };

    const Row rows[] = {
        {"One. Two? Three!", {"One.", "Two?", "Three!"}},
        {"Mr. Wang met Dr. Li. They spoke.", {"Mr. Wang met Dr. Li.", "They spoke."}},
        {"the U.S. restricts", {"the U.S. restricts"}},
        {"He said \xE2\x80\x9Cyes.\xE2\x80\x9D \xE2\x80\x9CNo.\xE2\x80\x9D",
         {"He said \xE2\x80\x9Cyes.\xE2\x80\x9D", "\xE2\x80\x9CNo.\xE2\x80\x9D"}},
        {"Llama 3.1 is one. 10 more", {"Llama 3.1 is one.", "10 more"}},
        {"Heading\n\n  spaced\xC2\xA0 out  \n", {"Heading", "spaced out"}},
        {"", {}},
        {"end.", {"end."}},
        {"a. b", {"a. b"}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(sentences(row.text) == row.units);
    }
}

TEST_CASE("broken characters are mended before sentences are cut and printed") {
    CHECK(sentences("He\xE0\xB9\x82s here.", {{"\xE0\xB9\x82", "\xE2\x80\x99"}}) ==
          std::vector<std::string>{"He\xE2\x80\x99s here."});
}

TEST_CASE("the five articles have the numbers of sentences that the format names") {
    struct Row {
        const char* file;
        std::size_t units;
    };

    for (const Row& row : {Row{"000_eeda418c01166bdf.txt", 44},
                           {"001_976ac966be921c01.txt", 35},
                           {"002_d3c08a9c2b37002a.txt", 30},
                           {"003_e7183f53055dbe54.txt", 31},
                           {"004_7ea8813fb2535520.txt", 64}}) {
        std::ifstream file(std::string("../shared/articles/") + row.file);
        if (!file) continue;  // the articles are not in the repository
        std::ostringstream text;
        text << file.rdbuf();
        CAPTURE(row.file);
        CHECK(sentences(text.str(), {{"\xE0\xB9\x82", "\xE2\x80\x99"}, {"\xE0\xB8\xA2", " "}})
                  .size() == row.units);
    }
}

TEST_CASE("a fingerprint is eight hex digits of FNV-1a") {
    CHECK(print_of("") == "cbf29ce4");
    CHECK(print_of("a") == "af63dc4c");
}
