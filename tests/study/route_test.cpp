#include <catch2/catch_test_macros.hpp>

#include "study/route.hpp"

using namespace recite;
using namespace recite::study;

TEST_CASE("an address names a page and what is on it") {
    struct Row {
        const char* address;
        Page page;
        const char* pack;
        const char* item;
        std::uint32_t sentence;
    };

    const Row rows[] = {
        {"", Page::home, "", "", 0},
        {"#/", Page::home, "", "", 0},
        {"#/study", Page::study, "", "", 0},
        {"#/quiz/deepseek?seed=7", Page::quiz, "deepseek", "", 0},
        {"#/quiz/deepseek/basics", Page::quiz, "deepseek", "basics", 0},
        {"#/facts/deepseek/high-flyer-founded", Page::facts, "deepseek", "high-flyer-founded", 0},
        {"#/sources/deepseek/a/15", Page::sources, "deepseek", "a", 15},
        {"#/read/deepseek/history/", Page::read, "deepseek", "history", 0},
        {"#/cards/deepseek", Page::cards, "deepseek", "", 0},
        {"#/facts/a%20b/%C3%A9%2F1", Page::facts, "a b", "\xC3\xA9/1", 0},
        {"#/nowhere", Page::none, "", "", 0},
        {"#/facts/a/b/c", Page::none, "a", "b", 0},
        {"#/sources/a/b/-1", Page::none, "a", "b", 0},
        {"#/sources/a/b/1/2", Page::none, "a", "b", 1},
    };
    for (const Row& row : rows) {
        CAPTURE(row.address);
        const Route route = read_route(row.address);
        CHECK(route.page == row.page);
        CHECK(route.pack.text == row.pack);
        CHECK(route.item == row.item);
        CHECK(route.sentence == row.sentence);
        if (route.page != Page::none) CHECK(read_route(write_route(route)) == route);
    }
}

TEST_CASE("a seed is a whole number in the query or nothing") {
    CHECK(read_route("#/quiz/a?seed=1").seed() == 1);
    CHECK(read_route("#/quiz/a?x=2&seed=18446744073709").seed() == 18446744073709ULL);
    CHECK_FALSE(read_route("#/quiz/a?seed=").seed());
    CHECK_FALSE(read_route("#/quiz/a?seed=one").seed());
    CHECK_FALSE(read_route("#/quiz/a").seed());
}
