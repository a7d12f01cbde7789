#include "facts/show.hpp"
#include "questions/options.hpp"
#include "questions/recipes/all.hpp"
#include "questions/recipes/parts.hpp"
#include "questions/stem.hpp"

namespace recite::recipes {
namespace {

std::string unfit(const Writer& writer, const Fact& fact, Side side) {
    if (side == Side::subject) return "True or false asks for a fact's value.";
    const Relation* relation = writer.base().relation(fact.relation);
    if (!relation || relation->state.empty())
        return "Its relation has no 'state' to make a statement with.";
    if (writer.facet(fact, Side::value).negated())
        return "Its statement is negated, so that a false one may be true as well.";
    return {};
}

// A statement of which no false twin can be made would be known as true by that.
// The statement with another value, where one is known to be wrong.
std::string false_statement(const Writer& writer, const Fact& fact, Option& wrong, Random& random) {
    std::vector<Option> options = wrong_options(writer, fact, Side::value, {}, 3, random);
    if (options.empty()) return {};
    wrong = std::move(options.front());
    const auto* entity = std::get_if<EntityId>(&wrong.answer);
    const std::string instead = entity ? name_in_sentence(writer.base(), *entity) : wrong.text;
    return statement_with(writer.base(), fact, Side::value, instead, random);
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    if (!unfit(writer, fact, side).empty()) return std::nullopt;
    const bool is_false = random.below(2) == 1;
    Option wrong;
    std::string said = false_statement(writer, fact, wrong, random);
    if (said.empty()) return std::nullopt;
    if (!is_false) said = full_statement(writer, fact, random);
    Question out = about_fact(writer, fact, side, true_false.name, "True or false? " + said);
    const forms::Choose::Reason truth = {statement(writer.base(), fact), {fact.id}};
    out.form = forms::Choose{.shown = {.options = {"True", "False"}, .several = false},
                             .right = {is_false ? 1U : 0U},
                             .reasons = {truth, truth}};
    return out;
}

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    std::string reason = unfit(writer, fact, side);
    if (!reason.empty() || ever_made(make, writer, fact, side)) return reason;
    return "No answer like it is known to be wrong.";
}

}  // namespace

constinit const Recipe true_false = {.name = "true-false",
                                     .summary = "Say whether a statement is true.",
                                     .form = "choose",
                                     .demand = Demand::recognition,
                                     .offered = Offered::always,
                                     .scope = Scope::one,
                                     .objection = objection,
                                     .make = make};

}  // namespace recite::recipes
