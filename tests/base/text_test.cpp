#include "base/text.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace recite;

TEST_CASE("white space of every kind is squeezed to one space") {
    CHECK(squeeze("  a\t\nb\xC2\xA0 c  ") == "a b c");
    CHECK(squeeze("") == "");
}

TEST_CASE("edits are counted up to a limit") {
    struct Row {
        const char *a, *b;
        std::size_t distance;
    };

    for (const Row& row : {Row{"", "", 0},
                           {"abc", "abc", 0},
                           {"abc", "acb", 1},
                           {"abc", "ab", 1},
                           {"abc", "xyz", 3},
                           {"", "abcd", 3}}) {
        CAPTURE(row.a, row.b);
        CHECK(edit_distance(row.a, row.b, 2) == row.distance);
    }
}

TEST_CASE("the nearest name is offered only when it is near") {
    CHECK(nearest("evidnce", {"evidence", "facts"}) == "evidence");
    CHECK(nearest("xyz", {"evidence", "facts"}) == "");
}

TEST_CASE("words are joined as people write them") {
    CHECK(join_words({}) == "");
    CHECK(join_words({"a"}) == "a");
    CHECK(join_words({"a", "b"}) == "a and b");
    CHECK(join_words({"a", "b", "c"}) == "a, b and c");
}
