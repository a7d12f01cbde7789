#include "schedule/arithmetic.hpp"

#include <cmath>
#include <cstdint>
#include <cstring>

#include <catch2/catch_test_macros.hpp>

#include "base/random.hpp"

namespace recite {
namespace {

double relative_error(double ours, double theirs) {
    return std::abs(ours / theirs - 1);
}

std::uint64_t bits_of(double value) {
    std::uint64_t bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    return bits;
}

TEST_CASE("exponential, logarithm and power are those of mathematics to a few last bits") {
    Random random(1);
    for (int i = 0; i < 100'000; ++i) {
        const double x = random.unit() * 40 - 20;
        const double positive = std::exp(x);
        const double exponent = random.unit() * 8 - 4;
        CAPTURE(x, exponent);
        REQUIRE(relative_error(arithmetic::exponential(x), positive) < 5e-16);
        REQUIRE(std::abs(arithmetic::logarithm(positive) - std::log(positive)) <
                5e-16 * (1 + std::abs(x)));
        REQUIRE(relative_error(arithmetic::power(positive, exponent),
                               std::pow(positive, exponent)) < 5e-14);
    }
}

TEST_CASE("the ends of the range are finite and in order") {
    CHECK(arithmetic::exponential(-1000) == 0);
    CHECK(std::isfinite(arithmetic::exponential(1000)));
    CHECK(arithmetic::exponential(0) == 1);
    CHECK(arithmetic::logarithm(1) == 0);
}

TEST_CASE("rounding to 8 decimals takes halves upwards") {
    struct Row {
        double given;
        double expected;
    };

    for (const Row& row : {Row{1.234567894, 1.23456789}, Row{1.234567896, 1.2345679},
                           Row{0.5e-8, 1e-8}, Row{-0.4e-8, 0.0}, Row{36500, 36500}}) {
        CAPTURE(row.given);
        CHECK(arithmetic::round8(row.given) == row.expected);
    }
}

// Bits, not values: the program in the browser gives the same.
TEST_CASE("results are the same to the last bit on every machine") {
    std::uint64_t mixed = 0;
    Random random(7);
    for (int i = 0; i < 100'000; ++i) {
        const double x = random.unit() * 20 - 10;
        const double e = arithmetic::exponential(x);
        mixed = (mixed ^ bits_of(e)) * 1099511628211ULL;
        mixed = (mixed ^ bits_of(arithmetic::logarithm(e))) * 1099511628211ULL;
    }
    CHECK(mixed == 0x844a48c2c519bbb3ULL);
}

}  // namespace
}  // namespace recite
