#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>

// Exponential and logarithm made of additions, multiplications and divisions alone. The C library's
// differ in the last bit between platforms; these give the same bits wherever double is IEEE 754,
// so a journal folds to the same state natively and in the browser. They stand here whole since a
// memory moves in a third less time where they are not called.
namespace recite::arithmetic {

// Of use to the functions below alone.
namespace detail {

// ln 2 in two parts: the first has trailing zeros, so that its product with an exponent is exact.
inline constexpr double ln2_high = 6.93147180369123816490e-01;
inline constexpr double ln2_low = 1.90821492927058770002e-10;
inline constexpr double log2_e = 1.44269504088896338700;

inline double with_bits(std::uint64_t bits) {
    double value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

inline std::uint64_t bits_of(double value) {
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
inline constexpr int steps_of_2 = 32;

inline constexpr auto powers_of_2 = [] {
    std::array<double, steps_of_2> out{};
    for (int i = 0; i < steps_of_2; ++i) {
        const bool upper = i > steps_of_2 / 2;  // from the other side, so that the series is short
        const int from = upper ? i - steps_of_2 : i;
        const double value = exponential_series(from * (ln2_high + ln2_low) / steps_of_2);
        out[static_cast<std::size_t>(i)] = upper ? 2 * value : value;
    }
    return out;
}();

// The numbers from 11/16 to 11/8 in cells as wide as 1/256 below 1 and 1/128 above: a point of
// each, 1 over it, and its logarithm. The two cells beside 1 have 1 itself, so that logarithms near
// 0 keep their digits.
inline constexpr std::uint64_t cells_begin = 0x3FE6'0000'0000'0000ULL;  // the bits of 11/16
inline constexpr unsigned cell_shift = 45;
inline constexpr int cells = 128;
inline constexpr int cells_below_1 = 80;

struct Cell {
    double point = 1, over = 1, logarithm = 0;
};

inline constexpr auto logarithms = [] {
    std::array<Cell, cells> out{};
    for (int i = 0; i < cells; ++i) {
        if (i == cells_below_1 - 1 || i == cells_below_1) continue;
        const double point =
            i < cells_below_1 ? 11.0 / 16 + (i + 0.5) / 256 : 1 + (i - cells_below_1 + 0.5) / 128;
        out[static_cast<std::size_t>(i)] = {point, 1 / point, logarithm_series(point)};
    }
    return out;
}();

// Added to a number of less than 2^51 it leaves no bits for a fraction.
inline constexpr double no_fraction = 6755399441055744.0;  // 1.5 x 2^52

// The nearest whole number, of two the even one.
inline double nearest(double x) {
#ifdef __wasm__
    return __builtin_rint(x);  // one instruction; natively a call on older processors
#else
    constexpr double most = 2251799813685248.0;  // 2^51
    return x < most && x > -most ? (x + no_fraction) - no_fraction : x;
#endif
}

}  // namespace detail

// e to the power of x, within 1 unit in the last place or so; 0 under -708, and over 709 the
// largest double.
inline double exponential(double x) {
    if (x < -708) return 0;
    if (x > 709) return std::numeric_limits<double>::max();
    using namespace detail;
    // e^x = 2^(n / 32) e^r with |r| <= ln 2 / 64; the 6th term ends the series of e^r within the
    // last bit.
    const double shifted = x * (log2_e * steps_of_2) + no_fraction;
    const auto n = static_cast<std::int64_t>(bits_of(shifted) - bits_of(no_fraction));
    const double steps = shifted - no_fraction;
    const double r = (x - steps * (ln2_high / steps_of_2)) - steps * (ln2_low / steps_of_2);
    const double square = r * r;
    const double low = 1.0 / 2 + r * (1.0 / 6);
    const double high = 1.0 / 24 + r * (1.0 / 120) + square * (1.0 / 720);
    const double more = r + square * (low + square * high);
    const double power = powers_of_2[static_cast<std::size_t>(n & (steps_of_2 - 1))];
    const auto exponent = static_cast<std::uint64_t>((n >> 5) + 1023);
    return (power + power * more) * with_bits(exponent << 52U);
}

// Natural logarithm of a positive, normal x, within 1 unit in the last place or so of it or of
// 0.25.
inline double logarithm(double x) {
    using namespace detail;
    // x = 2^k m with m from 11/16 to 11/8; ln m = ln c + ln(1 + r), r = (m - c) / c with c near m;
    // the 7th term ends the series of ln(1 + r) within the last bit, |r| < 1/128.
    const std::uint64_t bits = bits_of(x);
    const std::uint64_t above = bits - cells_begin;
    const auto k = static_cast<double>(static_cast<std::int64_t>(above) >> 52);
    const Cell& cell = logarithms[static_cast<std::size_t>((above >> cell_shift) % cells)];
    const double m = with_bits(bits - (above & 0xFFF0'0000'0000'0000ULL));
    const double r = (m - cell.point) * cell.over;
    const double square = r * r;
    const double low = -1.0 / 2 + r * (1.0 / 3);
    const double middle = -1.0 / 4 + r * (1.0 / 5);
    const double high = -1.0 / 6 + r * (1.0 / 7);
    const double tail = square * (low + square * (middle + square * high));
    return (k * ln2_high + cell.logarithm) + (r + (tail + k * ln2_low));
}

// base to the power of exponent, base positive.
inline double power(double base, double exponent) {
    return exponential(exponent * logarithm(base));
}

// To 8 decimals, halves upwards: what FSRS-6's reference in TypeScript stores.
inline double round8(double x) {
    const double scaled = x * 1e8;
    double whole = detail::nearest(scaled);
    if (scaled - whole == 0.5) ++whole;  // a half to an even number below it
    return whole / 1e8;
}

// x kept between low and high.
constexpr double clamp(double x, double low, double high) {
    const double at_least = x < low ? low : x;
    return at_least > high ? high : at_least;
}

}  // namespace recite::arithmetic
