#include "questions/recipes/all.hpp"
#include "questions/recipes/figure.hpp"

namespace recite::recipes {
namespace {

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    return figure_objection(writer, fact, side, ValueKind::percent);
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    return make_figure(writer, fact, side, percent, random);
}

}  // namespace

constinit const Recipe percent = {.name = "percent",
                                  .summary = "Give the percentage.",
                                  .form = "number",
                                  .demand = Demand::recall,
                                  .offered = Offered::always,
                                  .scope = Scope::one,
                                  .objection = objection,
                                  .make = make};

}  // namespace recite::recipes
