#include "questions/recipes/figure.hpp"

#include "facts/unit.hpp"
#include "questions/recipes/parts.hpp"
#include "questions/stem.hpp"

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

}  // namespace

std::string figure_objection(const Writer& writer, const Fact& fact, Side side, ValueKind kind) {
    if (side == Side::subject) return "A figure is asked for; this side asks whose it is.";
    if (kind_of(fact.value) != kind)
        return "Its value is no " + std::string(name_of(kind)) + " but a " +
               std::string(name_of(kind_of(fact.value))) + ".";
    return no_wording(writer, fact, side);
}

std::optional<Question> make_figure(const Writer& writer, const Fact& fact, Side side,
                                    const Recipe& recipe, Random& random) {
    if (side == Side::subject || name_of(kind_of(fact.value)) != recipe.name) return std::nullopt;
    std::string stem = question_stem(writer.base(), fact, side, random);
    if (stem.empty()) return std::nullopt;
    Question out = about_fact(writer, fact, side, recipe.name, std::move(stem));
    out.form = forms::Number{.shown = {.unit = unit_beside(writer.base(), fact.value)},
                             .value = fact.value,
                             .tolerance = fact.tolerance,
                             .fact = fact.id};
    return out;
}

}  // namespace recite::recipes
