#include "schedule/arithmetic.hpp"

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

// The whole number at or below x, for |x| < 2^62; std::floor is a call on older processors.
double floor_of(double x) {
    const auto toward_zero = static_cast<double>(static_cast<std::int64_t>(x));
    return toward_zero > x ? toward_zero - 1 : toward_zero;
}

}  // namespace

double exponential(double x) {
    if (x < -708) return 0;
    if (x > 709) return std::numeric_limits<double>::max();
    // e^x = 2^k e^r with |r| <= ln 2 / 2; e^r by its Taylor series, which the 13th term ends within
    // the last bit. Odd and even terms are summed apart, since a processor does both at once.
    const double k = floor_of(x * log2_e + 0.5);
    const double r = (x - k * ln2_high) - k * ln2_low;
    const double square = r * r;
    double even = 1.0 / 479001600;
    even = even * square + 1.0 / 3628800;
    even = even * square + 1.0 / 40320;
    even = even * square + 1.0 / 720;
    even = even * square + 1.0 / 24;
    even = even * square + 1.0 / 2;
    double odd = 1.0 / 6227020800;
    odd = odd * square + 1.0 / 39916800;
    odd = odd * square + 1.0 / 362880;
    odd = odd * square + 1.0 / 5040;
    odd = odd * square + 1.0 / 120;
    odd = odd * square + 1.0 / 6;
    const double power_of_r = 1.0 + (r + square * (even + r * odd));
    const auto exponent = static_cast<std::uint64_t>(static_cast<std::int64_t>(k) + 1023);
    return power_of_r * with_bits(exponent << 52U);
}

double logarithm(double x) {
    // x = 2^k m with m near 1; ln m = 2 artanh(s), s = (m - 1) / (m + 1), by its series.
    const std::uint64_t bits = bits_of(x);
    auto k = static_cast<std::int64_t>(bits >> 52U) - 1023;
    double m = with_bits((bits & 0x000F'FFFF'FFFF'FFFFULL) | 0x3FF0'0000'0000'0000ULL);
    if (m > square_root_of_2) {
        m *= 0.5;
        ++k;
    }
    const double s = (m - 1) / (m + 1);
    const double square = s * s;
    const double fourth = square * square;
    double even = 1.0 / 23;
    even = even * fourth + 1.0 / 19;
    even = even * fourth + 1.0 / 15;
    even = even * fourth + 1.0 / 11;
    even = even * fourth + 1.0 / 7;
    even = even * fourth + 1.0 / 3;
    double odd = 1.0 / 21;
    odd = odd * fourth + 1.0 / 17;
    odd = odd * fourth + 1.0 / 13;
    odd = odd * fourth + 1.0 / 9;
    odd = odd * fourth + 1.0 / 5;
    const double sum = even + square * odd;
    const double tail = 2 * s * square * sum;
    const double whole = static_cast<double>(k);
    return whole * ln2_high + ((whole * ln2_low + tail) + 2 * s);
}

double power(double base, double exponent) {
    return exponential(exponent * logarithm(base));
}

double round8(double x) {
    return floor_of(x * 1e8 + 0.5) / 1e8;
}

}  // namespace recite::arithmetic
