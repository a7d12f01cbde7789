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
        "AU",  "km/s", "m/s", "km/h", "km²", "m²", "m³",  "kg/m³", "g/cm³", "bar", "kPa", "MPa",
        "GWh", "TWh",  "mol", "cl",   "hl",  "µm", "nm",  "µg",    "cm²",   "mm²", "km³", "dm³",
        "cm³", "mm³",  "dB",  "lx",   "MJ",  "GJ", "mAh", "Ah",    "kV",    "mV",  "mA",  "THz"};
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

// Source: ISO 4217, with the codes that went out of use since 1990, for what is history.
const std::vector<std::string_view>& currencies() {
    static const std::vector<std::string_view> all = {
        "AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "ATS", "AUD", "AWG", "AZN", "BAM", "BBD",
        "BDT", "BEF", "BGN", "BHD", "BIF", "BMD", "BND", "BOB", "BRL", "BSD", "BTN", "BWP", "BYN",
        "BZD", "CAD", "CDF", "CHF", "CLP", "CNY", "COP", "CRC", "CSK", "CUP", "CVE", "CYP", "CZK",
        "DDM", "DEM", "DJF", "DKK", "DOP", "DZD", "EEK", "EGP", "ERN", "ESP", "ETB", "EUR", "FIM",
        "FJD", "FKP", "FRF", "GBP", "GEL", "GHS", "GIP", "GMD", "GNF", "GRD", "GTQ", "GYD", "HKD",
        "HNL", "HRK", "HTG", "HUF", "IDR", "IEP", "ILS", "INR", "IQD", "IRR", "ISK", "ITL", "JMD",
        "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP",
        "LKR", "LRD", "LSL", "LTL", "LUF", "LVL", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT",
        "MOP", "MRU", "MTL", "MUR", "MVR", "MWK", "MXN", "MYR", "MZN", "NAD", "NGN", "NIO", "NLG",
        "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PTE", "PYG", "QAR",
        "ROL", "RON", "RSD", "RUB", "RWF", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SIT",
        "SKK", "SLE", "SOS", "SRD", "SSP", "STN", "SUR", "SVC", "SYP", "SZL", "THB", "TJS", "TMT",
        "TND", "TOP", "TRL", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "UYU", "UZS", "VES",
        "VND", "VUV", "WST", "XAF", "XCD", "XCG", "XOF", "XPF", "YER", "YUM", "ZAR", "ZMW", "ZWG",
        "ZWL"};
    return all;
}

bool is_currency(std::string_view code) {
    return std::binary_search(currencies().begin(), currencies().end(), code);
}

std::string counted_unit(std::string_view unit, double amount, std::string_view language) {
    const bool sign = std::find(signs().begin(), signs().end(), unit) != signs().end();
    const bool composed = unit.find('/') != std::string_view::npos ||
                          static_cast<unsigned char>(unit.empty() ? 'a' : unit.back()) >= 0x80;
    if (amount == 1 || sign || composed || unit.empty() || (language != "en" && !language.empty()))
        return std::string(unit);
    if (unit == "foot") return "feet";
    if (unit == "hertz" || unit == "kelvin") return std::string(unit);
    if (ends_in(unit, {"s", "x", "ch", "sh"})) return std::string(unit) + "es";
    const bool vowel = unit.size() > 1 && ends_in(unit, {"ay", "ey", "oy", "uy"});
    if (unit.ends_with("y") && !vowel) return std::string(unit.substr(0, unit.size() - 1)) + "ies";
    return std::string(unit) + "s";
}

}  // namespace recite
