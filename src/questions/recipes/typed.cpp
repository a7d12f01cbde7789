#include "questions/recipes/all.hpp"
#include "questions/recipes/parts.hpp"
#include "questions/stem.hpp"

namespace recite::recipes {
namespace {

bool is_figure(const Value& value) {
    const ValueKind kind = kind_of(value);
    return kind != ValueKind::entity && kind != ValueKind::text && kind != ValueKind::list;
}

std::string unfit(const Writer& writer, const Fact& fact, Side side) {
    if (side == Side::value && is_figure(fact.value))
        return "Its value is a " + std::string(name_of(kind_of(fact.value))) +
               "; the recipe of that name asks for it.";
    if (side == Side::subject && shared_value(writer, fact))
        return "Other subjects share its value, so that the answer is not one.";
    return {};
}

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    const std::string reason = unfit(writer, fact, side);
    return reason.empty() ? no_wording(writer, fact, side) : reason;
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    if (!unfit(writer, fact, side).empty()) return std::nullopt;
    std::string stem = stem_for_one(writer, fact, side, random);
    if (stem.empty()) return std::nullopt;
    Question out = about_fact(writer, fact, side, typed.name, std::move(stem));
    out.form = forms::Fill{.shown = {.pieces = {"", ""}, .bank = {}},
                           .blanks = {blank_for(writer, fact, side)}};
    return out;
}

}  // namespace

constinit const Recipe typed = {.name = "typed",
                                .summary = "Type the answer.",
                                .form = "fill",
                                .demand = Demand::recall,
                                .offered = Offered::always,
                                .scope = Scope::one,
                                .objection = objection,
                                .make = make};

}  // namespace recite::recipes
