#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/id.hpp"
#include "facts/words.hpp"

namespace recite {

// How a quantity stands to the figure that is written.
enum class Bound { exactly, about, at_least, over, at_most, under };

struct Number {
    double amount = 0;
    std::string unit;  // as written, singular; empty for a bare number
    Bound bound = Bound::exactly;
    bool operator==(const Number&) const = default;
};

struct Money {
    double amount = 0;
    std::string currency;  // ISO 4217
    Bound bound = Bound::exactly;
    bool operator==(const Money&) const = default;
};

// A part of a whole: [1, 10] is a tenth. `whole` is never 0.
struct Ratio {
    double part = 0;
    double whole = 1;
    Bound bound = Bound::exactly;
    bool operator==(const Ratio&) const = default;
};

struct Percent {
    double percent = 0;
    Bound bound = Bound::exactly;
    bool operator==(const Percent&) const = default;
};

struct Year {
    int year = 0;
    bool operator==(const Year&) const = default;
};

// A date as precise as it is written: "2025-01-20", "2022-10", "01-20". Year and day may be absent,
// never the month.
struct Date {
    std::optional<int> year;
    int month = 1;           // 1..12
    std::optional<int> day;  // 1..31
    bool operator==(const Date&) const = default;
};

// Words that are no entity, with other wordings that say the same.
struct Text {
    Words text;
    std::vector<std::string> accept;
    bool operator==(const Text&) const = default;
};

struct List;

// What a fact says of its subject. An EntityId names an entity or one of the `others`.
using Value = std::variant<EntityId, Number, Money, Ratio, Percent, Year, Date, Text, List>;

// Several values that are right together. Lists do not hold lists.
struct List {
    std::vector<Value> items;
    bool ordered = false;
    bool operator==(const List&) const;
};

enum class ValueKind { entity, number, money, ratio, percent, year, date, text, list };

ValueKind kind_of(const Value& value);
std::string_view name_of(ValueKind kind);  // as a relation's `value` writes it
std::optional<ValueKind> value_kind(std::string_view name);
std::string_view name_of(Bound bound);  // as JSON writes it: "over", "at least"
std::optional<Bound> bound_named(std::string_view name);

}  // namespace recite
