#include "base/random.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace recite;

TEST_CASE("the first draws of a seed never change") {
    Random random(42);
    const std::uint32_t first = random.next();
    const std::uint32_t second = random.next();
    Random again(42);
    CHECK(again.next() == first);
    CHECK(again.next() == second);
    CHECK(Random(43).next() != first);
    CHECK(first == 3270867926U);
}

TEST_CASE("a shuffle keeps every item") {
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        CAPTURE(seed);
        std::vector<int> items = {1, 2, 3, 4, 5, 6, 7};
        Random random(seed);
        random.shuffle(items);
        std::sort(items.begin(), items.end());
        REQUIRE(items == std::vector<int>{1, 2, 3, 4, 5, 6, 7});
    }
}

TEST_CASE("an even draw reaches every number below its count") {
    Random random(1);
    std::vector<int> seen(10);
    for (int i = 0; i < 10000; ++i) ++seen[random.below(10)];
    for (const int times : seen) CHECK((times > 850 && times < 1150));
}
