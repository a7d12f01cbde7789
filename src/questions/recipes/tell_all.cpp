#include <algorithm>

#include "facts/show.hpp"
#include "questions/recipes/all.hpp"
#include "questions/recipes/parts.hpp"
#include "questions/recipes/peers.hpp"
#include "questions/stem.hpp"

namespace recite::recipes {
namespace {

constexpr std::size_t least_points = 3;
constexpr std::size_t most_points = 8;

// What the base says of the fact's subject, the fact itself first, weighty facts before others.
std::vector<const Fact*> told_of(const Writer& writer, const Fact& fact) {
    std::vector<const Fact*> out = {&fact};
    for (const Weight weight : {Weight::core, Weight::useful})
        for (const Fact* other : writer.base().about(fact.subject)) {
            if (out.size() == most_points) return out;
            if (other != &fact && other->weight == weight && unconditional(writer, *other))
                out.push_back(other);
        }
    return out;
}

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    if (side == Side::value) return "All is told of a subject; this side asks for the value.";
    if (!unconditional(writer, fact)) return "It holds by one account or at one date only.";
    if (told_of(writer, fact).size() < least_points)
        return "Fewer than three facts are about its subject.";
    return {};
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random&) {
    if (!objection(writer, fact, side).empty()) return std::nullopt;
    const FactBase& base = writer.base();
    Question out =
        about_fact(writer, fact, side, tell_all.name,
                   "Write down all that you know of " + name_in_sentence(base, fact.subject) + ".");
    forms::Recall form;
    form.shown.writes = true;
    out.why.clear();
    for (const Fact* one : told_of(writer, fact)) {
        form.points.push_back({standalone(writer, *one), one->id});
        out.why += (out.why.empty() ? "" : " ") + standalone(writer, *one);
        add_fact(writer, *one, side, Role::told, out);
    }
    form.back = out.why;
    out.form = std::move(form);
    return out;
}

}  // namespace

constinit const Recipe tell_all = {.name = "tell-all",
                                   .summary = "Write what you know of a thing, then tick it.",
                                   .form = "recall",
                                   .demand = Demand::self_judged,
                                   .offered = Offered::when_named,
                                   .scope = Scope::several,
                                   .objection = objection,
                                   .make = make};

}  // namespace recite::recipes
