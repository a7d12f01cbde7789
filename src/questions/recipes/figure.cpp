#include "facts/unit.hpp"
#include "questions/recipes/all.hpp"
#include "questions/recipes/parts.hpp"
#include "questions/stem.hpp"

// The recipes that ask for a figure. They differ in the kind of value alone.
namespace recite::recipes {
namespace {

// The unit printed beside the field, where the number alone is asked.
std::string unit_beside(const FactBase& base, const Value& value) {
    if (const auto* number = std::get_if<recite::Number>(&value))
        return counted_unit(number->unit, 2, base.language());
    if (const auto* money = std::get_if<Money>(&value)) return money->currency;
    if (std::holds_alternative<Percent>(value)) return "%";
    return {};
}

template <ValueKind kind>
std::string objection(const Writer& writer, const Fact& fact, Side side) {
    if (side == Side::subject) return "A figure is asked for; this side asks whose it is.";
    if (kind_of(fact.value) != kind)
        return "Its value is no " + std::string(name_of(kind)) + " but a " +
               std::string(name_of(kind_of(fact.value))) + ".";
    return no_wording(writer, fact, side);
}

template <ValueKind kind>
std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    if (side == Side::subject || kind_of(fact.value) != kind) return std::nullopt;
    std::string stem = question_stem(writer, fact, side, random);
    if (stem.empty()) return std::nullopt;
    Question out = about_fact(writer, fact, side, name_of(kind), std::move(stem));
    out.form = forms::Number{.shown = {.unit = unit_beside(writer.base(), fact.value)},
                             .value = fact.value,
                             .tolerance = fact.tolerance,
                             .fact = fact.id};
    return out;
}

template <ValueKind kind>
constexpr Recipe asking_for(std::string_view name, std::string_view summary) {
    return {.name = name,
            .summary = summary,
            .form = "number",
            .demand = Demand::recall,
            .offered = Offered::always,
            .scope = Scope::one,
            .objection = objection<kind>,
            .make = make<kind>};
}

}  // namespace

constinit const Recipe number = asking_for<ValueKind::number>("number", "Give the number.");
constinit const Recipe year = asking_for<ValueKind::year>("year", "Give the year.");
constinit const Recipe money = asking_for<ValueKind::money>("money", "Give the sum of money.");
constinit const Recipe ratio = asking_for<ValueKind::ratio>("ratio", "Give the ratio or share.");
constinit const Recipe percent = asking_for<ValueKind::percent>("percent", "Give the percentage.");

}  // namespace recite::recipes
