#pragma once

// Exponential and logarithm made of additions, multiplications and divisions alone. The C library's
// differ in the last bit between platforms; these give the same bits wherever double is IEEE 754,
// so a journal folds to the same state natively and in the browser.
namespace recite::arithmetic {

// e to the power of x, within 1 unit in the last place or so; 0 under -708, and over 709 the
// largest double.
double exponential(double x);

// Natural logarithm of a positive, normal x, within 1 unit in the last place or so of it or of 0.25.
double logarithm(double x);

// base to the power of exponent, base positive.
double power(double base, double exponent);

// To 8 decimals, halves upwards: what FSRS-6's reference in TypeScript stores.
double round8(double x);

// x kept between low and high.
constexpr double clamp(double x, double low, double high) {
    const double at_least = x < low ? low : x;
    return at_least > high ? high : at_least;
}

}  // namespace recite::arithmetic
