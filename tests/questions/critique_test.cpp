#include "questions/critique.hpp"

#include <catch2/catch_test_macros.hpp>

#include "base/render.hpp"
#include "questions/sample.hpp"

using namespace recite;

namespace {

constexpr Play play = {.seeds = 60, .count = 20};

}  // namespace

TEST_CASE("the packs that are shipped have no flaw of item writing") {
    CHECK(render(critique(Writer(samples::planets()), play)).empty());
    CHECK(render(critique(Writer(samples::deepseek()), play)).empty());
}
