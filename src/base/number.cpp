#include "base/number.hpp"

#include <cmath>
#include <cstdlib>

namespace recite {
namespace {

std::string digits_of(std::uint64_t number) {
    std::string out;
    do {
        out.insert(out.begin(), static_cast<char>('0' + number % 10));
        number /= 10;
    } while (number > 0);
    return out;
}

double power_of_ten(int exponent) {
    double power = 1;
    for (int i = 0; i < exponent; ++i) power *= 10;
    return power;
}

// Digits d1 d2 ... dn and the exponent of 0.d1d2..dn; found by reading candidates back.
struct Decimal {
    std::string digits;
    int exponent = 0;
};

double read_back(const std::string& digits, int exponent) {
    const std::string text = "0." + digits + "e" + to_text(exponent);
    return std::strtod(text.c_str(), nullptr);
}

// Rounds a string of digits to `length` of them; a carry past the front moves the exponent.
void round_to(Decimal& decimal, std::size_t length) {
    if (decimal.digits.size() <= length) return;
    const bool up = decimal.digits[length] >= '5';
    decimal.digits.resize(length);
    if (!up) return;
    for (std::size_t i = length; i-- > 0;) {
        if (decimal.digits[i] != '9') {
            ++decimal.digits[i];
            return;
        }
        decimal.digits[i] = '0';
    }
    decimal.digits.insert(decimal.digits.begin(), '1');
    decimal.digits.pop_back();
    ++decimal.exponent;
}

// Adds d * 10^0 after doubling steps: exact decimal digits of a positive double by long arithmetic.
Decimal exact_digits(double number) {
    int binary = 0;
    const double fraction = std::frexp(number, &binary);
    auto mantissa = static_cast<std::uint64_t>(std::ldexp(fraction, 53));
    binary -= 53;
    std::string whole = digits_of(mantissa);  // most significant first
    int exponent = 0;
    const auto times = [&whole](int factor) {
        int carry = 0;
        for (std::size_t i = whole.size(); i-- > 0;) {
            const int product = (whole[i] - '0') * factor + carry;
            whole[i] = static_cast<char>('0' + product % 10);
            carry = product / 10;
        }
        while (carry > 0) {
            whole.insert(whole.begin(), static_cast<char>('0' + carry % 10));
            carry /= 10;
        }
    };
    for (; binary > 0; --binary) times(2);
    for (; binary < 0; ++binary) {  // halving is times five and a decimal place
        times(5);
        --exponent;
    }
    return {whole, static_cast<int>(whole.size()) + exponent};
}

Decimal shortest_digits(double number) {
    Decimal exact = exact_digits(number);
    for (std::size_t length = 1; length < 18; ++length) {
        Decimal rounded = exact;
        round_to(rounded, length);
        if (read_back(rounded.digits, rounded.exponent) == number) return rounded;
    }
    return exact;
}

std::string laid_out(const Decimal& decimal) {
    std::string digits = decimal.digits;
    while (digits.size() > 1 && digits.back() == '0') digits.pop_back();
    const int point = decimal.exponent;
    const int length = static_cast<int>(digits.size());
    if (point > 21 || point < -5) {
        std::string out = digits.substr(0, 1);
        if (length > 1) out += "." + digits.substr(1);
        out += "e";
        out += point > 0 ? "+" : "";
        return out + to_text(point - 1);
    }
    if (point <= 0) return "0." + std::string(static_cast<std::size_t>(-point), '0') + digits;
    if (length <= point) return digits + std::string(static_cast<std::size_t>(point - length), '0');
    return digits.substr(0, static_cast<std::size_t>(point)) + "." +
           digits.substr(static_cast<std::size_t>(point));
}

}  // namespace

std::string to_text(std::int64_t number) {
    if (number >= 0) return digits_of(static_cast<std::uint64_t>(number));
    return "-" + digits_of(0 - static_cast<std::uint64_t>(number));
}

std::string to_text(std::uint64_t number) {
    return digits_of(number);
}

std::string to_text(double number) {
    if (!std::isfinite(number)) return "null";
    if (number == 0) return "0";
    if (std::fabs(number) < 9007199254740992.0 && number == std::trunc(number))
        return to_text(static_cast<std::int64_t>(number));
    const std::string sign = number < 0 ? "-" : "";
    return sign + laid_out(shortest_digits(std::fabs(number)));
}

std::optional<double> parse_number(std::string_view text) {
    std::size_t at = 0;
    const auto digits = [&] {
        const std::size_t from = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
        return at > from;
    };
    if (at < text.size() && text[at] == '-') ++at;
    if (!digits()) return std::nullopt;
    if (at < text.size() && text[at] == '.') {
        ++at;
        if (!digits()) return std::nullopt;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-')) ++at;
        if (!digits()) return std::nullopt;
    }
    if (at != text.size()) return std::nullopt;
    const double number = std::strtod(std::string(text).c_str(), nullptr);
    if (!std::isfinite(number)) return std::nullopt;
    return number;
}

std::string grouped(double number, std::string_view separator, int decimals) {
    if (!std::isfinite(number) || std::fabs(number) >= 1e18) return to_text(number);
    const double scale = power_of_ten(decimals);
    const double magnitude = std::fabs(number);
    double whole = std::floor(magnitude);
    double rest = std::round((magnitude - whole) * scale);
    if (rest >= scale) {
        whole += 1;
        rest = 0;
    }
    std::string out = digits_of(static_cast<std::uint64_t>(whole));
    for (std::size_t place = out.size(); place > 3;) {
        place -= 3;
        out.insert(place, separator);
    }
    if (rest > 0) {
        std::string tail = digits_of(static_cast<std::uint64_t>(rest));
        tail.insert(0, static_cast<std::size_t>(decimals) - tail.size(), '0');
        while (tail.back() == '0') tail.pop_back();
        out += "." + tail;
    }
    return (number < 0 ? "-" : "") + out;
}

}  // namespace recite
