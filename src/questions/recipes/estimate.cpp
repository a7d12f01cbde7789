#include "questions/recipes/all.hpp"
#include "questions/recipes/parts.hpp"
#include "questions/stem.hpp"

namespace recite::recipes {
namespace {

// Estimating asks for a figure large enough that one may know its size and not its digits.
std::string unfit(const Fact& fact, Side side) {
    if (side == Side::subject) return "A figure is asked for; this side asks whose it is.";
    if (std::holds_alternative<Year>(fact.value)) return {};
    if (const auto* number = std::get_if<recite::Number>(&fact.value))
        return number->amount > 20 ? "" : "So small a number is known or not.";
    if (const auto* money = std::get_if<Money>(&fact.value))
        return money->amount > 20 ? "" : "So small a sum is known or not.";
    if (std::holds_alternative<Percent>(fact.value)) return {};
    return "Its value is no figure to estimate.";
}

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    const std::string reason = unfit(fact, side);
    return reason.empty() ? no_wording(writer, fact, side) : reason;
}

std::string unit_of(const Value& value) {
    if (const auto* number = std::get_if<recite::Number>(&value)) return number->unit;
    if (const auto* money = std::get_if<Money>(&value)) return money->currency;
    return std::holds_alternative<Percent>(value) ? "%" : "";
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    if (!unfit(fact, side).empty()) return std::nullopt;
    const std::string stem = question_stem(writer, fact, side, random);
    if (stem.empty()) return std::nullopt;
    Question out = about_fact(writer, fact, side, estimate.name,
                              stem + " Give a range in which you are 90% sure.");
    out.form = forms::Number{.shown = {.unit = unit_of(fact.value), .range = true},
                             .value = fact.value,
                             .tolerance = fact.tolerance,
                             .fact = fact.id};
    return out;
}

}  // namespace

constinit const Recipe estimate = {.name = "estimate",
                                   .summary = "Give a range that you are sure of.",
                                   .form = "number",
                                   .demand = Demand::recall,
                                   .offered = Offered::when_named,
                                   .scope = Scope::one,
                                   .objection = objection,
                                   .make = make};

}  // namespace recite::recipes
