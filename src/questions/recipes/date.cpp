#include "questions/recipes/all.hpp"
#include "questions/recipes/parts.hpp"
#include "questions/stem.hpp"

namespace recite::recipes {
namespace {

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    if (side == Side::subject) return "A date is asked for; this side asks whose it is.";
    if (kind_of(fact.value) != ValueKind::date) return "Its value is no date.";
    return no_wording(writer, fact, side);
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    if (side == Side::subject || kind_of(fact.value) != ValueKind::date) return std::nullopt;
    std::string stem = question_stem(writer, fact, side, random);
    if (stem.empty()) return std::nullopt;
    Question out = about_fact(writer, fact, side, date.name, std::move(stem));
    out.form = forms::Fill{.shown = {.pieces = {"", ""}, .bank = {}},
                           .blanks = {blank_for(writer, fact, side)}};
    return out;
}

}  // namespace

constinit const Recipe date = {.name = "date",
                               .summary = "Type the date.",
                               .form = "fill",
                               .demand = Demand::recall,
                               .offered = Offered::always,
                               .scope = Scope::one,
                               .objection = objection,
                               .make = make};

}  // namespace recite::recipes
