#include "widgets/typeset.hpp"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "base/random.hpp"
#include "base/utf8.hpp"

namespace recite::widgets {
namespace {

// Every character is one wide, Chinese and Japanese ones two.
std::vector<std::string> lines_of(const std::string& text, float width, Wrap wrap) {
    const Measure measure = [&text](std::uint32_t begin, std::uint32_t end) {
        float sum = 0;
        for (std::size_t at = begin; at < end;) {
            const utf8::Decoded code = utf8::decode(text, at);
            sum += code.code >= 0x2E80 ? 2.0F : 1.0F;
            at += code.length;
        }
        return sum;
    };
    std::vector<std::string> parts;
    for (const Line& line : break_lines(text, width, wrap, measure)) {
        parts.push_back(text.substr(line.begin, line.end - line.begin));
        CHECK((line.width <= width || wrap == Wrap::none));
    }
    return parts;
}

struct Row {
    std::string text;
    float width;
    Wrap wrap;
    std::vector<std::string> lines;
};

TEST_CASE("text breaks where a reader would break it") {
    const Row rows[] = {
        {"", 10, Wrap::full, {""}},
        {"one two three", 20, Wrap::full, {"one two three"}},
        {"one two three", 8, Wrap::full, {"one two", "three"}},
        {"one two three", 3, Wrap::none, {"one two three"}},
        {"one  two", 4, Wrap::full, {"one", "two"}},
        {"a\nb\n\nc", 9, Wrap::full, {"a", "b", "", "c"}},
        {"Mixture-of-Experts", 11, Wrap::full, {"Mixture-of-", "Experts"}},
        {"the A100 or o1-mini", 16, Wrap::full, {"the A100 or", "o1-mini"}},
        {"2023/2024", 6, Wrap::full, {"2023/", "2024"}},
        {"abcdefghij", 4, Wrap::full, {"abcd", "efgh", "ij"}},
        {"10 000 chips", 8, Wrap::full, {"10 000", "chips"}},
        {"it grew out of a fund", 18, Wrap::full, {"it grew out of a", "fund"}},
        {"it grew out of a fund", 18, Wrap::plain, {"it grew out of", "a fund"}},
        {"Which firm did DeepSeek grow out of?",
         30,
         Wrap::balanced,
         {"Which firm did", "DeepSeek grow out of?"}},
        {"深度求索总部位于杭州", 8, Wrap::full, {"深度求索", "总部位于", "杭州"}},
        {"深度求索，位于杭州。", 8, Wrap::full, {"深度求", "索，位于", "杭州。"}},
        {"他说「深度」求索", 6, Wrap::full, {"他说", "「深", "度」求", "索"}},
        {"创始人Liang Wenfeng", 12, Wrap::full, {"创始人Liang", "Wenfeng"}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text, row.width);
        CHECK(lines_of(row.text, row.width, row.wrap) == row.lines);
    }
}

TEST_CASE("lines lose nothing but spaces, and balancing needs no more of them") {
    const std::vector<std::string> words = {"a",  "fund",   "DeepSeek",   "—",      "深度求索，",
                                            "of", "10,000", "High-Flyer", "「梁」", "model"};
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        CAPTURE(seed);
        Random random(seed);
        std::string text;
        const std::uint32_t count = 1 + random.below(20);
        for (std::uint32_t at = 0; at < count; ++at) {
            if (!text.empty()) text += ' ';
            text += words[random.below(static_cast<std::uint32_t>(words.size()))];
        }
        const auto width = static_cast<float>(8 + random.below(40));
        const auto full = lines_of(text, width, Wrap::full);
        for (const Wrap wrap : {Wrap::full, Wrap::plain, Wrap::balanced}) {
            const auto lines = lines_of(text, width, wrap);
            CHECK(lines.size() == full.size());
            std::string joined;
            for (const std::string& line : lines) joined += line;
            std::erase(joined, ' ');
            std::string bare = text;
            std::erase(bare, ' ');
            CHECK(joined == bare);
        }
    }
}

}  // namespace
}  // namespace recite::widgets
