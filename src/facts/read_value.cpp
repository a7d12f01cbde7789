#include <array>
#include <cmath>

#include "base/number.hpp"
#include "base/text.hpp"
#include "facts/reading.hpp"
#include "facts/unit.hpp"

namespace recite::reading {
namespace {

using json::Kind;
using json::Node;

constexpr std::array<std::string_view, 8> kind_keys = {"number", "money", "ratio", "percent",
                                                       "year",   "date",  "text",  "list"};

int days_in(int month, const std::optional<int>& year) {
    constexpr std::array<int, 12> days = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month == 2 && year) {
        const bool leap = (*year % 4 == 0 && *year % 100 != 0) || *year % 400 == 0;
        if (!leap) return 28;
    }
    return days[static_cast<std::size_t>(month - 1)];
}

std::optional<int> small_number(std::string_view digits, std::size_t length) {
    if (digits.size() != length) return std::nullopt;
    int number = 0;
    for (const char byte : digits) {
        if (byte < '0' || byte > '9') return std::nullopt;
        number = number * 10 + (byte - '0');
    }
    return number;
}

Bound bound_of(json::Object& object, Diagnostics& diagnostics) {
    const auto word = object.text("is");
    if (!word) return Bound::exactly;
    const auto bound = bound_named(*word);
    if (!bound)
        diagnostics.add({.check = "value/unknown-bound",
                         .where = object.node().find("is")->origin(),
                         .message = "'" + *word + "' says nothing about a figure",
                         .help =
                             "write \"exactly\", \"about\", \"at least\", \"over\", \"at most\" "
                             "or \"under\""});
    return bound.value_or(Bound::exactly);
}

void report(std::string_view check, Node node, std::string message, std::string help,
            Diagnostics& diagnostics) {
    diagnostics.add({.check = check,
                     .where = node.origin(),
                     .message = std::move(message),
                     .help = std::move(help)});
}

std::optional<Value> money(json::Object& object, Diagnostics& diagnostics) {
    const auto amount = object.number("money");
    const auto currency = object.text("currency", json::Need::required);
    const Bound bound = bound_of(object, diagnostics);
    if (!amount || !currency) return std::nullopt;
    if (!is_currency(*currency)) {
        std::string upper = *currency;
        for (char& byte : upper)
            if (byte >= 'a' && byte <= 'z') byte = static_cast<char>(byte - 'a' + 'A');
        const std::string_view near = upper == "RMB" ? "CNY" : nearest(upper, currencies());
        report("value/unknown-currency", *object.node().find("currency"),
               "'" + *currency + "' is no currency code of ISO 4217",
               near.empty() ? "" : "did you mean '" + std::string(near) + "'?", diagnostics);
        return std::nullopt;
    }
    return Money{*amount, *currency, bound};
}

std::optional<Value> ratio(json::Object& object, Diagnostics& diagnostics) {
    const auto pair = object.array("ratio");
    const Bound bound = bound_of(object, diagnostics);
    if (!pair) return std::nullopt;
    const bool two = pair->size() == 2 && (*pair)[0].kind() == Kind::number &&
                     (*pair)[1].kind() == Kind::number && (*pair)[1].number() != 0;
    if (!two) {
        report("value/bad-ratio", *pair, "a ratio is two numbers, and the second is not 0",
               "write [1, 10] for a tenth", diagnostics);
        return std::nullopt;
    }
    return Ratio{(*pair)[0].number(), (*pair)[1].number(), bound};
}

std::optional<Value> year(json::Object& object, Diagnostics& diagnostics) {
    const auto number = object.number("year");
    if (!number) return std::nullopt;
    if (*number != std::floor(*number) || std::fabs(*number) > 99999) {
        report("value/bad-year", *object.node().find("year"),
               "a year is a whole number between -99999 and 99999", "", diagnostics);
        return std::nullopt;
    }
    return Year{static_cast<int>(*number)};
}

std::optional<Value> date_value(json::Object& object, Diagnostics& diagnostics) {
    const auto written = object.text("date");
    if (!written) return std::nullopt;
    const auto read = date(*written);
    if (!read) {
        report("value/bad-date", *object.node().find("date"), "'" + *written + "' is no date",
               "write \"2025-01-20\", \"2022-10\" or \"01-20\"", diagnostics);
        return std::nullopt;
    }
    return *read;
}

std::optional<Value> text(json::Object& object, Diagnostics& diagnostics) {
    Text made;
    made.text = words(object, "text", diagnostics, json::Need::required);
    made.accept = object.texts("accept");
    if (made.text.empty()) return std::nullopt;
    return made;
}

std::optional<Value> list(json::Object& object, Diagnostics& diagnostics) {
    const auto items = object.array("list");
    List made;
    made.ordered = object.boolean("ordered").value_or(false);
    if (!items) return std::nullopt;
    for (std::size_t i = 0; i < items->size(); ++i) {
        auto item = value((*items)[i], diagnostics);
        if (!item) return std::nullopt;
        if (std::holds_alternative<List>(*item)) {
            report("value/nested-list", (*items)[i], "a list cannot hold a list", "", diagnostics);
            return std::nullopt;
        }
        made.items.push_back(std::move(*item));
    }
    if (made.items.empty()) {
        report("value/empty-list", *items, "a list value needs at least one item", "", diagnostics);
        return std::nullopt;
    }
    return made;
}

std::optional<Value> number(json::Object& object, Diagnostics& diagnostics) {
    const auto amount = object.number("number");
    const std::string unit = object.text("unit").value_or("");
    const Bound bound = bound_of(object, diagnostics);
    if (!amount) return std::nullopt;
    return Number{*amount, unit, bound};
}

std::optional<Value> percent(json::Object& object, Diagnostics& diagnostics) {
    const auto amount = object.number("percent");
    const Bound bound = bound_of(object, diagnostics);
    if (!amount) return std::nullopt;
    return Percent{*amount, bound};
}

std::optional<Value> of_kind(std::string_view kind, json::Object& object,
                             Diagnostics& diagnostics) {
    if (kind == "number") return number(object, diagnostics);
    if (kind == "money") return money(object, diagnostics);
    if (kind == "ratio") return ratio(object, diagnostics);
    if (kind == "percent") return percent(object, diagnostics);
    if (kind == "year") return year(object, diagnostics);
    if (kind == "date") return date_value(object, diagnostics);
    if (kind == "text") return text(object, diagnostics);
    return list(object, diagnostics);
}

// What the keys of a value without a kind were meant to say.
std::string kind_meant(Node node) {
    const std::vector<std::string_view> kinds(kind_keys.begin(), kind_keys.end());
    for (std::size_t i = 0; i < node.size(); ++i)
        if (const std::string_view near = nearest(node.key(i), kinds); !near.empty())
            return "did you mean \"" + std::string(near) + "\"?";
    return "use one of number, money, ratio, percent, year, date, text, list";
}

}  // namespace

std::optional<Date> date(std::string_view text) {
    Date read;
    const auto parts = split(text, '-');
    std::size_t at = 0;
    if (!parts.empty() && parts[0].size() == 4) {
        read.year = small_number(parts[0], 4);
        if (!read.year) return std::nullopt;
        at = 1;
    }
    const std::size_t left = parts.size() - at;
    if (left < 1 || left > 2 || (!read.year && left != 2)) return std::nullopt;
    const auto month = small_number(parts[at], 2);
    if (!month || *month < 1 || *month > 12) return std::nullopt;
    read.month = *month;
    if (left == 1) return read;
    read.day = small_number(parts[at + 1], 2);
    if (!read.day || *read.day < 1 || *read.day > days_in(read.month, read.year))
        return std::nullopt;
    return read;
}

std::optional<Value> value(Node node, Diagnostics& diagnostics) {
    if (node.kind() == Kind::string) return EntityId(std::string(node.text()));
    if (node.kind() == Kind::number) {
        const std::string digits = to_text(node.number());
        report("value/no-kind", node, "this number does not say of what kind it is",
               "write {\"number\": " + digits + "}, or {\"year\": " + digits + "}", diagnostics);
        return std::nullopt;
    }
    if (!json::expect(node, Kind::object, "a value that is no entity's id", diagnostics))
        return std::nullopt;
    std::string_view kind;
    for (const std::string_view key : kind_keys)
        if (kind.empty() && node.find(key)) kind = key;
    if (kind.empty()) {
        report("value/no-kind", node, "this value does not say of what kind it is",
               kind_meant(node), diagnostics);
        return std::nullopt;
    }
    json::Object object(node, "a value", diagnostics);
    auto made = of_kind(kind, object, diagnostics);
    object.finish();
    return made;
}

}  // namespace recite::reading
