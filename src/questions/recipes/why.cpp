#include <algorithm>
#include <cstdlib>

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

// Three of the reasons about as long as the right one.
std::vector<Option> chosen(const FactBase& base, const Fact& fact, const Fact& reason,
                           Random& random) {
    std::vector<Option> out = other_reasons(base, fact, reason);
    const auto length = static_cast<int>(standalone(base, reason).size());
    std::stable_sort(out.begin(), out.end(), [&](const Option& a, const Option& b) {
        return std::abs(static_cast<int>(a.text.size()) - length) <
               std::abs(static_cast<int>(b.text.size()) - length);
    });
    if (out.size() > 6) out.resize(6);
    return random.sample(std::move(out), 3);
}

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    if (side == Side::subject) return "A reason is asked from the side of the value.";
    const Fact* reason = reason_of(writer.base(), fact);
    if (!reason) return "No link says \"because\" from it to another fact.";
    if (other_reasons(writer.base(), fact, *reason).size() < 2)
        return "Fewer than two other reasons are given for other things.";
    for (std::uint64_t seed = 0; seed < 8; ++seed) {
        Random random(seed);
        const std::vector<Option> others = chosen(writer.base(), fact, *reason, random);
        if (!length_tells(standalone(writer.base(), *reason), others)) return {};
    }
    return "The reason is far longer than all others.";
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    const FactBase& base = writer.base();
    const Fact* found = side == Side::value ? reason_of(base, fact) : nullptr;
    if (!found) return std::nullopt;
    const Fact& reason = *found;
    std::vector<Option> others = chosen(base, fact, reason, random);
    if (others.size() < 2 || length_tells(standalone(base, reason), others)) return std::nullopt;
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
