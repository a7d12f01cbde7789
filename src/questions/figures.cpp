#include "questions/figures.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace recite {
namespace {

// How many wrong figures lie below the key: every rank is as likely.
std::size_t rank_of(std::size_t most, Random& random) {
    return random.below(static_cast<std::uint32_t>(most + 1));
}

// The same number of leading digits as the key has: 15 stays round to 5 or 10, 4.7 to a tenth.
double rounded_like(double amount, double key) {
    double step = 1;
    const double size = std::fabs(key);
    if (size == 0) return std::round(amount);
    const auto whole = [](double x) {
        return std::fabs(x - std::round(x)) < 1e-9 * std::fabs(x) + 1e-12;
    };
    while (step > 1e-6 && !whole(size / step)) step /= 10;
    while (step * 10 <= size && whole(size / (step * 10))) step *= 10;
    // A single leading digit is coarse: let the others have a second one, 5 or 0.
    if (size / step < 10 && step > 1) step /= 2;
    return std::round(amount / step) * step;
}

void add_new(std::vector<double>& found, double amount, double key, double least_gap) {
    if (amount < 0) return;
    if (std::fabs(amount - key) < least_gap) return;
    for (const double other : found)
        if (std::fabs(other - amount) < least_gap / 2 + 1e-9) return;
    found.push_back(amount);
}

// Small whole numbers: neighbours. Others: the key times plain factors, so that size tells nothing.
std::vector<double> around(double key, bool below, bool near) {
    std::vector<double> found;
    if (near) {
        for (int step = 1; step <= 6; ++step) {
            const double amount = below ? key - step : key + step;
            const double least = key >= 1 ? 1 : 0;
            if (amount >= least) found.push_back(amount);
        }
        return found;
    }
    constexpr std::array<double, 6> up = {1.5, 2, 2.5, 3, 4, 5};
    constexpr std::array<double, 6> down = {0.66, 0.5, 0.4, 0.3, 0.25, 0.2};
    for (const double factor : below ? down : up)
        add_new(found, rounded_like(key * factor, key), key, std::fabs(key) * 0.3);
    return found;
}

std::vector<double> amounts_like(double key, std::size_t most, double largest, Random& random) {
    const bool near = key == std::floor(key) && key >= 0 && key <= 20;
    std::vector<double> low = around(key, true, near);
    std::vector<double> high = around(key, false, near);
    high.erase(std::remove_if(high.begin(), high.end(), [&](double x) { return x > largest; }),
               high.end());
    if (near && low.size() > 3) low.resize(3);
    if (near && high.size() > 3) high.resize(3);
    std::size_t want_low = rank_of(most, random);
    want_low = std::min(want_low, low.size());
    const std::size_t want_high = std::min(most - want_low, high.size());
    want_low = std::min(most - want_high, low.size());
    low = random.sample(std::move(low), want_low);
    high = random.sample(std::move(high), want_high);
    low.insert(low.end(), high.begin(), high.end());
    return low;
}

std::vector<int> years_like(int key, std::size_t most, int last_year, Random& random) {
    std::vector<int> low;
    std::vector<int> high;
    for (int step = 1; step <= 6; ++step) {
        low.push_back(key - step);
        if (key + step <= last_year) high.push_back(key + step);
    }
    std::size_t want_low = rank_of(most, random);
    const std::size_t want_high = std::min(most - want_low, high.size());
    want_low = most - want_high;
    low = random.sample(std::move(low), want_low);
    high = random.sample(std::move(high), want_high);
    low.insert(low.end(), high.begin(), high.end());
    return low;
}

int days_in(int month) {
    constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return days[static_cast<std::size_t>(month - 1)];
}

// The key some months, or weeks, before or after. No year is left where the key names none.
Date moved(const Date& key, int months, int days) {
    Date out = key;
    int month = key.month - 1 + months;
    while (month < 0) {
        month += 12;
        if (out.year) out.year = *out.year - 1;
    }
    while (month > 11) {
        month -= 12;
        if (out.year) out.year = *out.year + 1;
    }
    out.month = month + 1;
    if (key.day) {
        const int day = *key.day + days;
        const int last = days_in(out.month);
        out.day = day < 1 ? day + last : day > last ? day - last : day;
    }
    return out;
}

std::vector<Value> dates_like(const Date& key, std::size_t most, int last_month, Random& random) {
    std::vector<Value> low;
    std::vector<Value> high;
    constexpr std::array<int, 4> months = {1, 2, 3, 4};
    for (const int by : months) {
        const int days = key.day ? static_cast<int>(random.below(9)) - 4 : 0;
        low.push_back(moved(key, -by, days));
        const Date later = moved(key, by, days);
        const bool too_late = later.year && *later.year * 12 + later.month - 1 > last_month;
        if (!too_late) high.push_back(later);
    }
    std::size_t want_low = rank_of(most, random);
    const std::size_t want_high = std::min(most - want_low, high.size());
    want_low = most - want_high;
    low = random.sample(std::move(low), want_low);
    high = random.sample(std::move(high), want_high);
    low.insert(low.end(), high.begin(), high.end());
    return low;
}

bool is_bound(Bound bound) {
    return bound != Bound::exactly && bound != Bound::about;
}

}  // namespace

std::vector<Value> figures_like(const Value& key, std::size_t most, int last_month,
                                Random& random) {
    std::vector<Value> out;
    constexpr double endless = 1e300;
    if (const auto* number = std::get_if<Number>(&key)) {
        if (is_bound(number->bound) || number->amount < 0) return out;
        for (const double amount : amounts_like(number->amount, most, endless, random))
            out.push_back(Number{amount, number->unit, number->bound});
    } else if (const auto* money = std::get_if<Money>(&key)) {
        if (is_bound(money->bound) || money->amount < 0) return out;
        for (const double amount : amounts_like(money->amount, most, endless, random))
            out.push_back(Money{amount, money->currency, money->bound});
    } else if (const auto* percent = std::get_if<Percent>(&key)) {
        if (is_bound(percent->bound) || percent->percent < 0) return out;
        for (const double amount : amounts_like(percent->percent, most, 100, random))
            out.push_back(Percent{amount, percent->bound});
    } else if (const auto* ratio = std::get_if<Ratio>(&key)) {
        if (is_bound(ratio->bound) || ratio->part != 1) return out;
        std::vector<double> wholes;
        for (const double whole : {2.0, 3.0, 4.0, 5.0, 7.0, 10.0, 100.0})
            if (whole < ratio->whole * 0.75 || whole > ratio->whole * 1.3) wholes.push_back(whole);
        for (const double whole : random.sample(std::move(wholes), most))
            out.push_back(Ratio{1, whole, ratio->bound});
    } else if (const auto* year = std::get_if<Year>(&key)) {
        for (const int other :
             years_like(year->year, most, std::max(last_month / 12, year->year), random))
            out.push_back(Year{other});
    } else if (const auto* date = std::get_if<Date>(&key)) {
        out = dates_like(*date, most, last_month, random);
    }
    return out;
}

}  // namespace recite
