#include "questions/recipes/peers.hpp"

#include <algorithm>

#include "questions/answer.hpp"
#include "questions/options.hpp"
#include "questions/recipes/parts.hpp"
#include "questions/stem.hpp"

namespace recite::recipes {
namespace {

constexpr std::size_t most_looked_at = 40;

}  // namespace

bool beside(const FactBase& base, const Fact& a, const Fact& b) {
    if (a.subject == b.subject || !apart(base, a.value, b.value)) return false;
    return !base.holds(a.subject, b.relation, b.value) &&
           !base.holds(b.subject, a.relation, a.value);
}

std::vector<const Fact*> peers(const Writer& writer, const Fact& fact, std::size_t most,
                               Random& random) {
    std::vector<const Fact*> out;
    const FactBase& base = writer.base();
    const Facet& own = writer.facet(fact, Side::value);
    if (own.disputed()) return out;
    const std::vector<const Fact*>& all = writer.with_relation(fact.relation);
    if (all.size() < 2) return out;
    const std::size_t first = random.below(static_cast<std::uint32_t>(all.size()));
    const std::size_t count = std::min(all.size(), most_looked_at);
    for (std::size_t i = 0; i < count && out.size() < most; ++i) {
        const Fact& other = *all[(first + i) % all.size()];
        if (&other == &fact || !beside(base, fact, other)) continue;
        if (!same_kind(base, fact.value, other.value)) continue;
        if (!same_kind(base, Value(fact.subject), Value(other.subject))) continue;
        const bool clear = std::all_of(
            out.begin(), out.end(), [&](const Fact* peer) { return beside(base, *peer, other); });
        const Facet& beside_it = writer.facet(other, Side::value);
        if (clear && !beside_it.disputed() && beside_it.conditions() == own.conditions())
            out.push_back(&other);
    }
    return out;
}

std::string subject_label(const Writer& writer, const Fact& fact) {
    return answer_text(writer.base(), Value(fact.subject));
}

std::string event_label(const Writer& writer, const Fact& fact) {
    return writer.facet(fact, Side::value).event();
}

std::optional<Question> pick_out(const Writer& writer, const Fact& fact, Lineup lineup,
                                 Random& random) {
    const auto option_for = [&](const Fact& one) {
        Option out;
        out.text = lineup.label(writer, one);
        out.reason = {standalone(writer, one), {one.id}};
        return out;
    };
    Option right = option_for(fact);
    std::vector<Option> others;
    for (const Fact* one : lineup.others) others.push_back(option_for(*one));
    if (length_tells(right.text, others)) return std::nullopt;
    Question out = about_fact(writer, fact, lineup.side, lineup.recipe, std::move(lineup.stem));
    for (const Fact* one : lineup.others) {
        add_fact(writer, *one, lineup.side, Role::told, out);
        out.why += " " + standalone(writer, *one);
    }
    out.form = choose_from(std::move(right), std::move(others), random);
    return out;
}

}  // namespace recite::recipes
