#include "questions/examine/digits.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "base/number.hpp"
#include "base/text.hpp"

namespace recite::examine {

namespace {

std::string without(std::string_view text, char gone) {
    std::string out;
    for (const char c : text)
        if (c != gone) out += c;
    return out;
}

// Groups of three behind the first, which has one to three digits.
bool is_grouped(std::string_view text, char by) {
    const std::vector<std::string_view> groups = split(text, by);
    if (groups.size() < 2 || groups[0].empty() || groups[0].size() > 3) return false;
    return std::all_of(groups.begin() + 1, groups.end(), [](std::string_view group) {
        return group.size() == 3 && all_digits(group);
    });
}

}  // namespace

bool all_digits(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_year_figure(std::string_view text) {
    return text.size() == 4 && all_digits(text) && (text[0] == '1' || text[0] == '2');
}

double digits_value(std::string_view digits) {
    std::string plain;
    for (const char c : digits)
        if (!plain.empty() || c != '0') plain += c;
    if (plain.empty()) return 0;
    if (plain[0] == '.') plain = "0" + plain;
    return parse_number(plain).value_or(std::nan(""));
}

std::vector<double> readings(std::string_view digits, char grouping) {
    if (digits.size() > 40) return {};
    const std::string text = without(digits, '\'');
    const std::size_t points = static_cast<std::size_t>(std::count(text.begin(), text.end(), '.'));
    const std::size_t commas = static_cast<std::size_t>(std::count(text.begin(), text.end(), ','));
    if (points + commas == 0) return {digits_value(text)};
    if (points > 0 && commas > 0) {
        const char decimal = text.find_last_of('.') > text.find_last_of(',') ? '.' : ',';
        if (std::count(text.begin(), text.end(), decimal) > 1) return {};
        std::string plain = without(text, decimal == '.' ? ',' : '.');
        std::replace(plain.begin(), plain.end(), ',', '.');
        return {digits_value(plain)};
    }
    const char sign = points > 0 ? '.' : ',';
    if (points + commas > 1) {
        if (!is_grouped(text, sign) && sign != ',') return {};
        return {digits_value(without(text, sign))};
    }
    std::string plain = text;
    std::replace(plain.begin(), plain.end(), ',', '.');
    const double decimal = digits_value(plain);
    if (!is_grouped(text, sign) || text[0] == '0') return {decimal};
    const double thousands = digits_value(without(text, sign));
    if (sign == grouping && text.ends_with("000")) return {thousands};  // no 57 with three noughts
    if (sign == grouping) return {thousands, decimal};
    return {decimal, thousands};
}

}  // namespace recite::examine
