#include "questions/examine/units.hpp"

#include <unordered_map>

#include "base/text.hpp"
#include "questions/examine/vocabulary.hpp"

namespace recite::examine {

namespace {

struct Row {
    Measure measure;
    std::string_view words;  // parted by "|", English and German, folded
};

// Source: the International System of Units, 9th edition; NIST Special Publication 811 for the
// rest.
constexpr Row rows[] = {
    {{"m", "length", 1}, "m|metre|metres|meter|meters|metern"},
    {{"km", "length", 1e3}, "km|kms|kilometre|kilometres|kilometer|kilometers|kilometern"},
    {{"cm", "length", 1e-2}, "cm|centimetre|centimetres|centimeter|centimeters|zentimeter"},
    {{"mm", "length", 1e-3}, "mm|millimetre|millimetres|millimeter|millimeters"},
    {{"µm", "length", 1e-6},
     "μm|um|micrometre|micrometres|micrometer|micrometers|micron|microns|mikrometer"},
    {{"nm", "length", 1e-9}, "nm|nanometre|nanometres|nanometer|nanometers"},
    {{"mi", "length", 1609.344}, "mi|mile|miles|meile|meilen"},
    {{"yd", "length", 0.9144}, "yd|yard|yards"},
    {{"ft", "length", 0.3048}, "ft|foot|feet|fuss"},
    {{"in", "length", 0.0254}, "inch|inches|zoll"},
    {{"au", "length", 149597870700.0},
     "au|ae|astronomical unit|astronomical units|astronomische einheiten"},
    {{"ly", "length", 9.4607304725808e15},
     "ly|light year|light years|lightyear|lightyears|lichtjahr|lichtjahre"},
    {{"km²", "area", 1e6},
     "km2|km^2|sq km|square km|square kilometre|square kilometres|square kilometer|square "
     "kilometers|"
     "quadratkilometer"},
    {{"m²", "area", 1},
     "m2|m^2|sqm|sq m|square metre|square metres|square meter|square meters|quadratmeter"},
    {{"ha", "area", 1e4}, "ha|hectare|hectares|hektar"},
    {{"acre", "area", 4046.8564224}, "acre|acres"},
    {{"sq mi", "area", 2589988.110336}, "sq mi|square mile|square miles|mi2|mi^2|quadratmeilen"},
    {{"l", "volume", 1}, "l|litre|litres|liter|liters"},
    {{"ml", "volume", 1e-3}, "ml|millilitre|millilitres|milliliter|milliliters"},
    {{"m³", "volume", 1e3}, "m3|m^3|cubic metre|cubic metres|cubic meter|cubic meters|kubikmeter"},
    {{"gal", "volume", 3.785411784}, "gal|gallon|gallons|gallone|gallonen"},
    {{"pt", "volume", 0.473176473}, "pint|pints"},
    {{"qt", "volume", 0.946352946}, "quart|quarts"},
    {{"cup", "volume", 0.2365882365}, "cup|cups"},
    {{"fl oz", "volume", 0.0295735295625}, "fl oz|fluid ounce|fluid ounces"},
    {{"cl", "volume", 1e-2}, "cl|centilitre|centilitres|centiliter|centiliters|zentiliter"},
    {{"hl", "volume", 100}, "hl|hectolitre|hectolitres|hektoliter"},
    {{"kg", "mass", 1}, "kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes|kilogramm"},
    {{"g", "mass", 1e-3}, "g|gram|grams|gramme|grammes|gramm"},
    {{"mg", "mass", 1e-6}, "mg|milligram|milligrams|milligramm"},
    {{"t", "mass", 1e3}, "t|tonne|tonnes|ton|tons|metric ton|metric tons|tonnen"},
    {{"lb", "mass", 0.45359237}, "lb|lbs|pound weight"},
    {{"st", "mass", 6.35029318}, "stone|stones"},
    {{"µg", "mass", 1e-9}, "μg|microgram|micrograms|mikrogramm"},
    {{"oz", "mass", 0.028349523125}, "oz|ounce|ounces|unze|unzen"},
    {{"s", "time", 1}, "s|sec|secs|second|seconds|sekunde|sekunden"},
    {{"ms", "time", 1e-3}, "ms|millisecond|milliseconds|millisekunde|millisekunden"},
    {{"µs", "time", 1e-6}, "μs|microsecond|microseconds|mikrosekunden"},
    {{"ns", "time", 1e-9}, "ns|nanosecond|nanoseconds|nanosekunden"},
    {{"min", "time", 60}, "min|mins|minute|minutes|minuten"},
    {{"h", "time", 3600}, "h|hr|hrs|hour|hours|stunde|stunden|std"},
    {{"day", "time", 86400}, "d|day|days|tag|tage|tagen|earth day|earth days|erdtage"},
    {{"week", "time", 604800}, "week|weeks|wk|wks|woche|wochen"},
    {{"month", "time", 2629746}, "month|months|monat|monate|monaten"},
    {{"year", "time", 31556952},
     "y|yr|yrs|year|years|jahr|jahre|jahren|a|earth year|earth years|erdjahre"},
    {{"fortnight", "time", 1209600}, "fortnight|fortnights"},
    {{"decade", "time", 315569520}, "decade|decades|jahrzehnt|jahrzehnte|jahrzehnten"},
    {{"century", "time", 3155695200}, "century|centuries|jahrhundert|jahrhunderte|jahrhunderten"},
    {{"km/h", "speed", 1},
     "km/h|kmh|kph|kilometres per hour|kilometers per hour|kilometer pro stunde"},
    {{"m/s", "speed", 3.6}, "m/s|metres per second|meters per second|meter pro sekunde"},
    {{"m/s²", "acceleration", 1},
     "m/s2|m/s^2|m/s/s|m s 2|m s^ 2|ms 2|ms^ 2|metres per second squared|meters per second squared|"
     "metre per second squared|meter per second squared|metres per square second"},
    {{"kg/m³", "density", 1}, "kg/m3|kg/m^3|kilograms per cubic metre|kilograms per cubic meter"},
    {{"g/cm³", "density", 1000},
     "g/cm3|g/cm^3|g/cc|g/ml|grams per cubic centimetre|grams per cubic centimeter"},
    {{"kn", "speed", 1.852}, "kn|kt|knot|knots|knoten"},
    {{"km/s", "speed", 3600},
     "km/s|kilometres per second|kilometers per second|kilometer pro sekunde"},
    {{"mph", "speed", 1.609344}, "mph|mi/h|miles per hour|meilen pro stunde"},
    {{"°C", "temperature", 1, 273.15},
     "°c|c|celsius|deg c|deg celsius|°celsius|degree celsius|degrees celsius|grad celsius|degrees "
     "c|grad|centigrade|degrees "
     "centigrade"},
    {{"°F", "temperature", 0.5555555555555556, 255.3722222222222},
     "°f|f|fahrenheit|deg f|deg fahrenheit|°fahrenheit|degree fahrenheit|degrees fahrenheit|grad "
     "fahrenheit|degrees f"},
    {{"K", "temperature", 1, 0}, "kelvin|kelvins|°k|degrees kelvin|grad kelvin"},
    {{"°", "angle", 1}, "°|degree|degrees|deg"},
    {{"W", "power", 1}, "w|watt|watts"},
    {{"kW", "power", 1e3}, "kw|kilowatt|kilowatts"},
    {{"MW", "power", 1e6}, "mw|megawatt|megawatts"},
    {{"hp", "power", 745.69987158227022}, "hp|horsepower|ps|pferdestarken"},
    {{"GW", "power", 1e9}, "gw|gigawatt|gigawatts"},
    {{"J", "energy", 1}, "j|joule|joules"},
    {{"kJ", "energy", 1e3}, "kj|kilojoule|kilojoules"},
    {{"kWh", "energy", 3.6e6}, "kwh|kilowatt hour|kilowatt hours|kilowattstunde|kilowattstunden"},
    {{"MWh", "energy", 3.6e9}, "mwh|megawatt hour|megawatt hours|megawattstunde|megawattstunden"},
    {{"GWh", "energy", 3.6e12}, "gwh|gigawatt hour|gigawatt hours|gigawattstunden"},
    {{"TWh", "energy", 3.6e15}, "twh|terawatt hour|terawatt hours|terawattstunden"},
    {{"kcal", "energy", 4184}, "kcal|kilocalorie|kilocalories|kilokalorien|calories|kalorien"},
    {{"Hz", "frequency", 1}, "hz|hertz"},
    {{"kHz", "frequency", 1e3}, "khz|kilohertz"},
    {{"MHz", "frequency", 1e6}, "mhz|megahertz"},
    {{"GHz", "frequency", 1e9}, "ghz|gigahertz"},
    {{"V", "voltage", 1}, "v|volt|volts"},
    {{"A", "current", 1}, "amp|amps|ampere|amperes"},
    {{"N", "force", 1}, "newton|newtons"},
    {{"Pa", "pressure", 1}, "pa|pascal|pascals"},
    {{"hPa", "pressure", 100}, "hpa|hectopascal|hectopascals|hektopascal|mbar|millibar"},
    {{"bar", "pressure", 1e5}, "bar|bars"},
    {{"psi", "pressure", 6894.757293168}, "psi"},
    {{"mmHg", "pressure", 133.322387415}, "mmhg|mm hg|torr"},
    {{"atm", "pressure", 101325}, "atm|atmosphere|atmospheres|atmospharen"},
    {{"B", "bytes", 1}, "byte|bytes"},
    {{"kB", "bytes", 1e3}, "kb|kbs|kbyte|kbytes|kilobyte|kilobytes"},
    {{"MB", "bytes", 1e6}, "mb|mbs|mbyte|mbytes|meg|megs|megabyte|megabytes"},
    {{"GB", "bytes", 1e9}, "gb|gbs|gbyte|gbytes|gigabyte|gigabytes|gig|gigs"},
    {{"TB", "bytes", 1e12}, "tb|tbs|terabyte|terabytes"},
    {{"PB", "bytes", 1e15}, "pb|petabyte|petabytes"},
    {{"FLOPS", "flops", 1}, "flop|flops"},
    {{"TFLOPS", "flops", 1e12}, "tflop|tflops|teraflop|teraflops"},
    {{"PFLOPS", "flops", 1e15}, "pflop|pflops|petaflop|petaflops"},
    {{"times", "times", 1}, "times|fold|x|×|mal|fach"},
    {{"%", "share", 0.01}, "%|percent|per cent|pct|pc|prozent"},
};

struct CurrencyRow {
    std::string_view codes;  // likeliest first
    std::string_view words;
};

// Source: ISO 4217 and common use.
constexpr CurrencyRow currency_rows[] = {
    {"USD AUD CAD HKD SGD NZD TWD MXN", "$|dollar|dollars|buck|bucks"},
    {"USD",
     "美元|美金|usd|us dollar|us dollars|us$|american dollar|american dollars|u s dollars|u s "
     "dollar|"
     "united states dollars|us-dollar"},
    {"EUR", "欧元|€|eur|euro|euros"},
    {"GBP",
     "英镑|£|gbp|pound sterling|pounds sterling|british pound|british pounds|sterling|quid|stg"},
    {"GBP EGP", "pound|pounds|pfund"},
    {"CNY",
     "cny|rmb|yuan|yuans|renminbi|chinese yuan|chinese yuans|yuan renminbi|yuan "
     "rmb|元|人民币|人民币元|块|"
     "kuai|cn¥|rmb¥|chinese renminbi|cnh|人民幣|rmb yuan|chinesische yuan"},
    {"CNY JPY", "¥"},
    {"JPY", "jpy|yen|japanese yen|円|日元"},
    {"HKD", "港元|港币|hkd|hong kong dollar|hong kong dollars|hk$|hk dollars"},
    {"TWD", "twd|taiwan dollar|taiwan dollars|new taiwan dollars|nt$|ntd"},
    {"AUD", "aud|australian dollar|australian dollars|a$|au$"},
    {"CAD", "cad|canadian dollar|canadian dollars|c$|ca$"},
    {"SGD", "sgd|singapore dollar|singapore dollars|s$"},
    {"NZD", "nzd|new zealand dollar|new zealand dollars|nz$"},
    {"CHF", "chf|swiss franc|swiss francs|franken|schweizer franken|sfr|fr"},
    {"CHF XOF XAF", "franc|francs"},
    {"KRW", "krw|won|korean won|₩"},
    {"INR", "inr|rupee|rupees|indian rupee|indian rupees|rs|₹|rupien"},
    {"RUB", "rub|rouble|roubles|ruble|rubles|rubel|₽"},
    {"BRL", "brl|real|reais|r$"},
    {"SEK NOK DKK", "kr|krone|kroner|krona|kronor|kronen"},
    {"SEK", "sek|swedish krona|swedish kronor|swedish crown|swedish crowns"},
    {"NOK", "nok|norwegian krone|norwegian kroner|norwegian crowns"},
    {"DKK", "dkk|danish krone|danish kroner|danish crowns"},
    {"PLN", "pln|zloty|zlotys|zł"},
    {"CZK", "czk|koruna|kc"},
    {"ISK", "isk|kronur|icelandic krona|icelandic kronur|icelandic crowns"},
    {"SEK NOK DKK CZK ISK", "crown|crowns"},
    {"HUF", "huf|forint"},
    {"TRY", "try|lira|turkish lira|₺"},
    {"ILS", "ils|shekel|shekels|₪"},
    {"ZAR", "zar|rand|rands"},
    {"MXN", "mxn|mexican peso|mexican pesos"},
    {"MXN ARS CLP COP PHP", "peso|pesos"},
    {"THB", "thb|baht|฿"},
    {"VND", "vnd|dong|₫"},
    {"IDR", "idr|rupiah"},
    {"AED", "aed|dirham|dirhams"},
    {"SAR", "sar|riyal|riyals"},
    {"UAH", "uah|hryvnia|₴"},
    {"DEM", "dm|deutsche mark|deutschmark|deutschmarks|d-mark|d mark|mark"},
    {"BTC", "btc|bitcoin|bitcoins|₿"},
};

using Measures = std::unordered_map<std::string_view, const Measure*>;
using Currencies = std::unordered_map<std::string_view, std::string_view>;

const Measures& measures() {
    static const Measures table = [] {
        Measures out;
        for (const Row& row : rows)
            for (const std::string_view words : split(row.words, '|'))
                out.emplace(words, &row.measure);
        return out;
    }();
    return table;
}

const Currencies& currencies() {
    static const Currencies table = [] {
        Currencies out;
        for (const CurrencyRow& row : currency_rows)
            for (const std::string_view words : split(row.words, '|'))
                out.emplace(words, row.codes);
        return out;
    }();
    return table;
}

}  // namespace

const Measure* measure_named(std::string_view words) {
    const auto at = measures().find(words);
    return at == measures().end() ? nullptr : at->second;
}

namespace {

// The one unit or currency whose name is so many edits away; empty if none is or several are.
std::string_view unit_near(std::string_view word, std::size_t most) {
    constexpr std::size_t least = 5;
    std::string_view found, of;
    const auto look = [&](std::string_view names, std::string_view thing) {
        for (const std::string_view name : split(names, '|')) {
            if (name.find(word) != std::string_view::npos) return false;  // no slip: "celsius"
            if (name.size() < least || name.find(' ') != std::string_view::npos) continue;
            if (edits(name, word, most) > most) continue;
            if (!found.empty() && of != thing) return false;
            found = name;
            of = thing;
        }
        return true;
    };
    for (const Row& row : rows)
        if (!look(row.words, row.measure.name)) return {};
    for (const CurrencyRow& row : currency_rows)
        if (!look(row.words, row.codes)) return {};
    return found;
}

}  // namespace

std::string_view unit_meant(std::string_view word) {
    for (std::size_t most = 1; most <= forgiven(word.size()); ++most)
        if (const std::string_view found = unit_near(word, most); !found.empty()) return found;
    return {};
}

std::vector<std::string_view> names_of(const Measure& measure) {
    for (const Row& row : rows)
        if (row.measure.name == measure.name) return split(row.words, '|');
    return {};
}

std::vector<std::string_view> small_money_named(std::string_view word) {
    constexpr CurrencyRow hundredths[] = {{"USD EUR AUD CAD NZD SGD HKD", "cent|cents|ct|cts|¢"},
                                          {"GBP", "pence|penny|pennies|p"},
                                          {"EUR", "eurocent|eurocents"},
                                          {"DEM", "pfennig|pfennige"},
                                          {"CHF", "rappen|centime|centimes"},
                                          {"RUB", "kopek|kopeks|kopeken"},
                                          {"CNY", "fen"},
                                          {"SEK DKK NOK", "ore"}};
    for (const CurrencyRow& row : hundredths)
        for (const std::string_view name : split(row.words, '|'))
            if (name == word) return split(row.codes, ' ');
    return {};
}

std::vector<std::string_view> currencies_named(std::string_view words) {
    const auto at = currencies().find(words);
    if (at == currencies().end()) return {};
    return split(at->second, ' ');
}

}  // namespace recite::examine
