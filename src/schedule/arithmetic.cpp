#include "schedule/arithmetic.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>

namespace recite::arithmetic {
namespace {

// ln 2 in two parts: the first has trailing zeros, so that its product with an exponent is exact.
constexpr double ln2_high = 6.93147180369123816490e-01;
constexpr double ln2_low = 1.90821492927058770002e-10;
constexpr double log2_e = 1.44269504088896338700;
constexpr double square_root_of_2 = 1.41421356237309504880;

double with_bits(std::uint64_t bits) {
    double value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

std::uint64_t bits_of(double value) {
    std::uint64_t bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    return bits;
}

// e^x by its Taylor series, which the 13th term ends within the last bit; |x| <= ln 2 / 2.
constexpr double exponential_series(double x) {
    double sum = 1;
    for (int n = 14; n > 0; --n) sum = 1 + sum * x / n;
    return sum;
}

// ln x = 2 artanh(s), s = (x - 1) / (x + 1), by its series; 1/sqrt 2 <= x <= sqrt 2.
constexpr double logarithm_series(double x) {
    const double s = (x - 1) / (x + 1);
    double sum = 0;
    for (int n = 25; n > 0; n -= 2) sum = sum * s * s + 1.0 / n;
    return 2 * s * sum;
}

// Powers of two between whole exponents, and logarithms around 1: from the nearest of them a short
// series leads to any other. Worked out by the compiler, which is bound to the same arithmetic.
constexpr int steps_of_2 = 32;
constexpr int cells_of_1 = 64;
constexpr int first_cell = 45;  // below 64 / sqrt 2
constexpr int last_cell = 91;   // above 64 sqrt 2; those below the first are not used

constexpr auto powers_of_2 = [] {
    std::array<double, steps_of_2> out{};
    for (int i = 0; i < steps_of_2; ++i) {
        const bool upper = i > steps_of_2 / 2;  // from the other side, so that the series is short
        const int from = upper ? i - steps_of_2 : i;
        const double value = exponential_series(from * (ln2_high + ln2_low) / steps_of_2);
        out[static_cast<std::size_t>(i)] = upper ? 2 * value : value;
    }
    return out;
}();

constexpr auto logarithms = [] {
    std::array<double, last_cell + 1> out{};
    for (int i = first_cell; i <= last_cell; ++i)
        out[static_cast<std::size_t>(i)] = logarithm_series(static_cast<double>(i) / cells_of_1);
    return out;
}();

// The whole number at or below x, for |x| < 2^62; std::floor is a call on older processors.
std::int64_t whole_below(double x) {
    const auto toward_zero = static_cast<std::int64_t>(x);
    return static_cast<double>(toward_zero) > x ? toward_zero - 1 : toward_zero;
}

double floor_of(double x) {
    return static_cast<double>(whole_below(x));
}

}  // namespace

double exponential(double x) {
    if (x < -708) return 0;
    if (x > 709) return std::numeric_limits<double>::max();
    // e^x = 2^(n / 32) e^r with |r| <= ln 2 / 64; the 6th term ends the series of e^r within the
    // last bit.
    const std::int64_t n = whole_below(x * (log2_e * steps_of_2) + 0.5);
    const auto steps = static_cast<double>(n);
    const double r = (x - steps * (ln2_high / steps_of_2)) - steps * (ln2_low / steps_of_2);
    const double square = r * r;
    const double low = 1.0 / 2 + r * (1.0 / 6);
    const double high = 1.0 / 24 + r * (1.0 / 120) + square * (1.0 / 720);
    const double more = r + square * (low + square * high);
    const double power = powers_of_2[static_cast<std::size_t>(n & (steps_of_2 - 1))];
    const auto exponent = static_cast<std::uint64_t>((n >> 5) + 1023);
    return (power + power * more) * with_bits(exponent << 52U);
}

double logarithm(double x) {
    // x = 2^k m with m near 1; ln m = ln c + 2 artanh(s), s = (m - c) / (m + c) with c near m.
    const std::uint64_t bits = bits_of(x);
    auto k = static_cast<std::int64_t>(bits >> 52U) - 1023;
    double m = with_bits((bits & 0x000F'FFFF'FFFF'FFFFULL) | 0x3FF0'0000'0000'0000ULL);
    if (m > square_root_of_2) {
        m *= 0.5;
        ++k;
    }
    const auto cell = static_cast<int>(whole_below(m * cells_of_1 + 0.5));
    const double c = static_cast<double>(cell) / cells_of_1;
    const double s = (m - c) / (m + c);
    const double square = s * s;
    const double tail = 2 * s * square * (1.0 / 3 + square * (1.0 / 5 + square * (1.0 / 7)));
    const double near = logarithms[static_cast<std::size_t>(cell)];
    const double whole = static_cast<double>(k);
    return whole * ln2_high + ((whole * ln2_low + tail) + 2 * s + near);
}

double power(double base, double exponent) {
    return exponential(exponent * logarithm(base));
}

double round8(double x) {
    return floor_of(x * 1e8 + 0.5) / 1e8;
}

}  // namespace recite::arithmetic
