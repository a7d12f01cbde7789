#include "questions/verdict.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace recite;

TEST_CASE("every reason of a verdict has a name of its own and a meaning") {
    for (int i = 0; i < why_count; ++i) {
        const Why why = static_cast<Why>(i);
        CAPTURE(i);
        CHECK(why_named(name_of(why)) == why);
        CHECK(meaning(why).ends_with('.'));
    }
    CHECK(!why_named("because"));
}
