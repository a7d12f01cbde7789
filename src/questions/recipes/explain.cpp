#include <algorithm>

#include "facts/show.hpp"
#include "questions/recipes/all.hpp"
#include "questions/recipes/parts.hpp"
#include "questions/stem.hpp"

namespace recite::recipes {
namespace {

constexpr std::size_t most_points = 6;

// What the base gives as reasons of this fact, then their reasons.
std::vector<const Fact*> reasons_of(const FactBase& base, const Fact& fact) {
    std::vector<const Fact*> out;
    const auto add = [&](const Fact& of) {
        for (const Link* link : base.links_of(of.id)) {
            if (!(link->from == of.id) || link->how != "because") continue;
            const Fact* other = base.fact(link->to);
            if (other && other != &fact && std::find(out.begin(), out.end(), other) == out.end())
                out.push_back(other);
        }
    };
    add(fact);
    for (std::size_t i = 0; i < out.size() && out.size() < most_points; ++i) add(*out[i]);
    if (out.size() > most_points) out.resize(most_points);
    return out;
}

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    if (side == Side::subject) return "An explanation is asked from the side of the value.";
    if (reasons_of(writer.base(), fact).empty())
        return "No link says \"because\" from it to another fact.";
    return {};
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random&) {
    if (!objection(writer, fact, side).empty()) return std::nullopt;
    const FactBase& base = writer.base();
    Question out = about_fact(writer, fact, side, explain.name,
                              standalone(writer, fact) + " Explain in your own words why.");
    forms::Recall form;
    form.shown.writes = true;
    for (const Fact* reason : reasons_of(base, fact)) {
        form.points.push_back({standalone(writer, *reason), reason->id});
        form.back += (form.back.empty() ? "" : " ") + standalone(writer, *reason);
        add_fact(writer, *reason, side, Role::told, out);
    }
    out.form = std::move(form);
    return out;
}

}  // namespace

constinit const Recipe explain = {.name = "explain",
                                  .summary = "Explain in your own words, then tick what you said.",
                                  .form = "recall",
                                  .demand = Demand::self_judged,
                                  .offered = Offered::when_named,
                                  .scope = Scope::several,
                                  .objection = objection,
                                  .make = make};

}  // namespace recite::recipes
