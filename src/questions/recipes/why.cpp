#include <algorithm>

#include "facts/show.hpp"
#include "questions/options.hpp"
#include "questions/recipes/all.hpp"
#include "questions/recipes/parts.hpp"
#include "questions/stem.hpp"

namespace recite::recipes {
namespace {

// The fact that is given as the reason of this one; null if there is none.
const Fact* reason_of(const FactBase& base, const Fact& fact) {
    for (const Link* link : base.links_of(fact.id))
        if (link->from == fact.id && link->how == "because") return base.fact(link->to);
    return nullptr;
}

// Reasons that the base gives for other things: of another subject or topic, and of nothing that
// this reason explains too.
std::vector<Option> other_reasons(const FactBase& base, const Fact& fact, const Fact& reason) {
    std::vector<Option> out;
    for (const Link& link : base.links()) {
        if (link.how != "because" || link.from == fact.id || link.to == reason.id) continue;
        const Fact* other = base.fact(link.to);
        const Fact* explained = base.fact(link.from);
        if (!other || !explained || other == &fact) continue;
        if (explained->subject == fact.subject && explained->relation == fact.relation) continue;
        const std::string text = standalone(base, *other);
        const bool seen = text == standalone(base, reason) ||
                          std::any_of(out.begin(), out.end(),
                                      [&](const Option& option) { return option.text == text; });
        if (seen) continue;
        Option option;
        option.text = text;
        option.reason = {"That is the reason for something else: " + standalone(base, *explained),
                         {explained->id}};
        out.push_back(std::move(option));
    }
    return out;
}

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    if (side == Side::subject) return "A reason is asked from the side of the value.";
    const Fact* reason = reason_of(writer.base(), fact);
    if (!reason) return "No link says \"because\" from it to another fact.";
    if (other_reasons(writer.base(), fact, *reason).size() < 2)
        return "Fewer than two other reasons are given for other things.";
    return {};
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    if (!objection(writer, fact, side).empty()) return std::nullopt;
    const FactBase& base = writer.base();
    const Fact& reason = *reason_of(base, fact);
    std::vector<Option> others = random.sample(other_reasons(base, fact, reason), 3);
    std::string said = standalone(base, fact);
    Question out =
        about_fact(writer, fact, side, why.name, said + " What reason do the sources give?");
    add_fact(writer, reason, side, Role::told, out);
    out.why = said + " The reason: " + standalone(base, reason);
    Option right;
    right.text = standalone(base, reason);
    right.reason = {out.why, {fact.id, reason.id}};
    out.form = choose_from(std::move(right), std::move(others), random);
    return out;
}

}  // namespace

constinit const Recipe why = {.name = "why",
                              .summary = "Choose the reason.",
                              .form = "choose",
                              .demand = Demand::recognition,
                              .offered = Offered::always,
                              .scope = Scope::several,
                              .objection = objection,
                              .make = make};

}  // namespace recite::recipes
