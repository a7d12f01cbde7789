#include "questions/recipes/parts.hpp"

#include <algorithm>

#include "base/hash.hpp"
#include "facts/show.hpp"
#include "questions/answer.hpp"
#include "questions/options.hpp"
#include "questions/stem.hpp"

namespace recite::recipes {

Question about_fact(const Writer& writer, const Fact& fact, Side side, std::string_view recipe,
                    std::string stem) {
    Question out;
    out.recipe = recipe;
    out.prompt.text = std::move(stem);
    out.prompt.topic = fact.topic;
    out.why = explanation(writer.base(), fact);
    out.fingerprint = hash("");
    add_fact(writer, fact, side, Role::asked, out);
    return out;
}

void add_fact(const Writer& writer, const Fact& fact, Side side, Role role, Question& question) {
    const FactBase& base = writer.base();
    if (role == Role::asked) question.cards.push_back(card_of(base.id(), fact.id, side));
    if (std::find(question.facts.begin(), question.facts.end(), fact.id) == question.facts.end())
        question.facts.push_back(fact.id);
    if (role == Role::asked)
        question.fingerprint = hash(show(base, fact.value), question.fingerprint);
}

std::string no_wording(const Writer& writer, const Fact& fact, Side side) {
    const FactBase& base = writer.base();
    const Relation* relation = base.relation(fact.relation);
    if (!relation) return "Its relation is unknown.";
    const bool any = side == Side::value ? !relation->ask.empty() : !relation->ask_subject.empty();
    if (!any)
        return "Relation '" + relation->id.text + "' has no '" +
               (side == Side::value ? "ask" : "ask-subject") + "' to ask it with.";
    if (askable(base, fact, side).empty())
        return "Every wording of relation '" + relation->id.text + "' tells its answer.";
    return {};
}

bool ever_made(decltype(Recipe::make) make, const Writer& writer, const Fact& fact, Side side) {
    for (std::uint64_t seed = 0; seed < 8; ++seed) {
        Random random(seed);
        if (make(writer, fact, side, random)) return true;
    }
    return false;
}

std::string too_few_wrong(const Writer& writer, const Fact& fact, Side side, std::size_t least) {
    Random random(1);
    constexpr std::size_t usual = 3;
    if (wrong_options(writer, fact, side, {}, usual, random).size() >= least) return {};
    if (least == 1) return "No answer like it is known to be wrong.";
    return "Fewer than two answers like it are known to be wrong.";
}

bool shared_value(const FactBase& base, const Fact& fact) {
    const auto* entity = std::get_if<EntityId>(&fact.value);
    if (entity) {
        for (const Fact* other : base.naming(*entity))
            if (other->relation == fact.relation && !(other->subject == fact.subject)) return true;
        return false;
    }
    for (const Fact* other : base.with_relation(fact.relation))
        if (!(other->subject == fact.subject) && !apart(base, other->value, fact.value))
            return true;
    return false;
}

std::vector<const Fact*> also_right(const FactBase& base, const Fact& fact) {
    std::vector<const Fact*> out;
    const Relation* relation = base.relation(fact.relation);
    if (!relation || relation->holds == Holds::one) return out;
    for (const Fact* other : base.about(fact.subject, fact.relation))
        if (other != &fact && !disputed(base, *other)) out.push_back(other);
    return out;
}

std::string stem_for_one(const Writer& writer, const Fact& fact, Side side, Random& random) {
    std::string stem = question_stem(writer.base(), fact, side, random);
    if (stem.empty() || side == Side::subject) return stem;
    if (also_right(writer.base(), fact).empty()) return stem;
    return "Name one: " + after_comma(stem);
}

forms::Fill::Blank blank_for(const FactBase& base, const Fact& fact, Side side) {
    forms::Fill::Blank out{.accepted = wordings(base, fact, side), .fact = fact.id, .side = side};
    if (side == Side::subject) return out;
    for (const Fact* other : also_right(base, fact))
        for (std::string& wording : wordings(base, *other, side))
            if (std::find(out.accepted.begin(), out.accepted.end(), wording) == out.accepted.end())
                out.accepted.push_back(std::move(wording));
    return out;
}

std::string explanation(const FactBase& base, const Fact& fact) {
    std::string out = statement(base, fact);
    const std::string_view note = fact.note.in(base.language());
    if (!note.empty()) out += " " + std::string(note);
    return out;
}

}  // namespace recite::recipes
