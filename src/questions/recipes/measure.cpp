#include "questions/recipes/measure.hpp"

#include "base/overloaded.hpp"
#include "base/text.hpp"
#include "facts/show.hpp"
#include "questions/sentence.hpp"
#include "questions/stem.hpp"

namespace recite::recipes {
namespace {

bool exact(Bound bound) {
    return bound == Bound::exactly || bound == Bound::about;
}

std::optional<Measured> amount(double value, Bound bound) {
    if (!exact(bound)) return std::nullopt;
    const double slack = bound == Bound::about ? 0.1 * value : 0;
    return Measured{value - slack, value + slack};
}

std::optional<Measured> of_date(const Date& date) {
    if (!date.year) return std::nullopt;
    const double month = *date.year * 10000.0 + date.month * 100.0;
    if (date.day) return Measured{month + *date.day, month + *date.day};
    return Measured{month, month + 99};
}

// "{subject} was founded in {value}." without its end; empty if it does not end so.
std::string without_value(std::string_view wording) {
    for (const std::string_view ending : {" in {value}.", " on {value}."})
        if (wording.ends_with(ending))
            return std::string(wording.substr(0, wording.size() - ending.size()));
    for (const std::string_view start :
         {"In {value}, ", "On {value}, ", "In {value} ", "On {value} "})
        if (wording.starts_with(start) && wording.ends_with("."))
            return capitalised(wording.substr(start.size(), wording.size() - start.size() - 1));
    return {};
}

}  // namespace

std::optional<Measured> measure(const Value& value) {
    using Found = std::optional<Measured>;
    return std::visit(
        Overloaded{[](const EntityId&) { return Found(); },
                   [](const Number& x) { return amount(x.amount, x.bound); },
                   [](const Money& x) { return amount(x.amount, x.bound); },
                   [](const Ratio& x) { return amount(x.part / x.whole, x.bound); },
                   [](const Percent& x) { return amount(x.percent, x.bound); },
                   [](const Year& x) {
                       return Found(Measured{x.year * 10000.0, x.year * 10000.0 + 9999});
                   },
                   [](const Date& x) { return of_date(x); }, [](const Text&) { return Found(); },
                   [](const List&) { return Found(); }},
        value);
}

bool is_time(const Value& value) {
    return std::holds_alternative<Year>(value) || std::holds_alternative<Date>(value);
}

Ends ends_of(const Value& value) {
    if (is_time(value)) return {"earliest", "latest"};
    return {"smallest", "largest"};
}

std::string event_of(const FactBase& base, const Fact& fact) {
    const Relation* relation = base.relation(fact.relation);
    if (!relation || !is_time(fact.value)) return {};
    for (const Words& words : relation->state) {
        const std::string open = without_value(words.in(base.language()));
        if (open.empty() || open.find("{value}") != std::string::npos) continue;
        return capitalised(tidy(fill(base, open, fact)));
    }
    return {};
}

}  // namespace recite::recipes
