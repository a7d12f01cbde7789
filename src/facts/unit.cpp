#include "facts/unit.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace recite {
namespace {

const std::vector<std::string_view>& signs() {
    static const std::vector<std::string_view> all = {
        "km",  "m",    "cm",  "mm",   "mi",  "ft", "in",  "kg",    "g",     "mg",  "t",   "lb",
        "s",   "ms",   "min", "h",    "W",   "kW", "MW",  "GW",    "V",     "A",   "Hz",  "kHz",
        "MHz", "GHz",  "B",   "kB",   "MB",  "GB", "TB",  "PB",    "K",     "°C",  "°F",  "°",
        "%",   "l",    "ml",  "ha",   "N",   "Pa", "hPa", "J",     "kJ",    "kWh", "MWh", "au",
        "AU",  "km/s", "m/s", "km/h", "km²", "m²", "m³",  "kg/m³", "g/cm³", "bar"};
    return all;
}

bool ends_in(std::string_view word, std::initializer_list<std::string_view> endings) {
    return std::any_of(endings.begin(), endings.end(),
                       [word](std::string_view ending) { return word.ends_with(ending); });
}

}  // namespace

const std::vector<std::string_view>& measures() {
    static const std::vector<std::string_view> all = [] {
        std::vector<std::string_view> list = signs();
        for (const std::string_view word :
             {"second",   "minute",     "hour",       "day",       "week",      "month",
              "year",     "decade",     "century",    "kilometre", "kilometer", "metre",
              "meter",    "centimetre", "centimeter", "mile",      "foot",      "inch",
              "kilogram", "gram",       "tonne",      "ton",       "pound",     "watt",
              "kilowatt", "megawatt",   "volt",       "litre",     "liter",     "hectare",
              "degree",   "kelvin",     "byte",       "kilobyte",  "megabyte",  "gigabyte",
              "terabyte", "joule",      "newton",     "pascal",    "hertz"})
            list.push_back(word);
        return list;
    }();
    return all;
}

bool is_measure(std::string_view unit) {
    return std::find(measures().begin(), measures().end(), unit) != measures().end();
}

const std::vector<std::string_view>& currencies() {
    static const std::vector<std::string_view> all = {
        "AED", "AFN", "ALL", "AMD", "AOA", "ARS", "AUD", "AZN", "BAM", "BDT", "BGN", "BHD", "BOB",
        "BRL", "BWP", "BYN", "CAD", "CDF", "CHF", "CLP", "CNY", "COP", "CRC", "CUP", "CZK", "DKK",
        "DOP", "DZD", "EGP", "ETB", "EUR", "GBP", "GEL", "GHS", "GTQ", "HKD", "HNL", "HUF", "IDR",
        "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY", "KES", "KHR", "KPW", "KRW", "KWD",
        "KZT", "LAK", "LBP", "LKR", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MUR",
        "MXN", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK",
        "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SDG", "SEK", "SGD",
        "SOS", "SYP", "THB", "TND", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "UYU", "UZS",
        "VES", "VND", "XAF", "XOF", "YER", "ZAR", "ZMW"};
    return all;
}

bool is_currency(std::string_view code) {
    return std::binary_search(currencies().begin(), currencies().end(), code);
}

std::string counted_unit(std::string_view unit, double amount, std::string_view language) {
    const bool sign = std::find(signs().begin(), signs().end(), unit) != signs().end();
    if (amount == 1 || sign || unit.empty() || (language != "en" && !language.empty()))
        return std::string(unit);
    if (unit == "foot") return "feet";
    if (unit == "hertz" || unit == "kelvin") return std::string(unit);
    if (ends_in(unit, {"s", "x", "ch", "sh"})) return std::string(unit) + "es";
    const bool vowel = unit.size() > 1 && ends_in(unit, {"ay", "ey", "oy", "uy"});
    if (unit.ends_with("y") && !vowel) return std::string(unit.substr(0, unit.size() - 1)) + "ies";
    return std::string(unit) + "s";
}

}  // namespace recite
