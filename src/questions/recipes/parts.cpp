#include "questions/recipes/parts.hpp"

#include <algorithm>

#include "base/hash.hpp"
#include "facts/show.hpp"
#include "questions/answer.hpp"
#include "questions/options.hpp"
#include "questions/sentence.hpp"
#include "questions/stem.hpp"

namespace recite::recipes {

Question about_fact(const Writer& writer, const Fact& fact, Side side, std::string_view recipe,
                    std::string stem) {
    Question out;
    out.recipe = recipe;
    out.prompt.text = std::move(stem);
    out.prompt.topic = fact.topic;
    out.why = writer.facet(fact, Side::value).explanation();
    out.fingerprint = hash("");
    add_fact(writer, fact, side, Role::asked, out);
    return out;
}

void add_fact(const Writer& writer, const Fact& fact, Side side, Role role, Question& question) {
    const FactBase& base = writer.base();
    if (role == Role::asked) question.cards.push_back(writer.facet(fact, side).card());
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
    const std::vector<std::string>& stems = writer.facet(fact, side).stems();
    if (std::all_of(stems.begin(), stems.end(),
                    [](const std::string& stem) { return stem.empty(); }))
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

bool shared_value(const Writer& writer, const Fact& fact) {
    const FactBase& base = writer.base();
    const auto* entity = std::get_if<EntityId>(&fact.value);
    if (entity) {
        for (const Fact* other : base.naming(*entity))
            if (other->relation == fact.relation && !(other->subject == fact.subject)) return true;
        return false;
    }
    for (const Fact* other : writer.with_relation(fact.relation))
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
    std::string stem = question_stem(writer, fact, side, random);
    if (stem.empty() || side == Side::subject) return stem;
    if (also_right(writer.base(), fact).empty()) return stem;
    return "Name one: " + after_comma(stem);
}

forms::Fill::Blank blank_for(const Writer& writer, const Fact& fact, Side side) {
    forms::Fill::Blank out{
        .accepted = writer.facet(fact, side).wordings(), .fact = fact.id, .side = side};
    if (side == Side::subject) return out;
    for (const Fact* other : also_right(writer.base(), fact))
        for (const std::string& wording : writer.facet(*other, side).wordings())
            if (std::find(out.accepted.begin(), out.accepted.end(), wording) == out.accepted.end())
                out.accepted.push_back(wording);
    return out;
}

std::string one_of(std::initializer_list<std::string_view> wordings, Random& random) {
    const std::uint32_t at = random.below(static_cast<std::uint32_t>(wordings.size()));
    return std::string(wordings.begin()[at]);
}

const std::string& standalone(const Writer& writer, const Fact& fact) {
    return writer.facet(fact, Side::value).standalone();
}

bool unconditional(const Writer& writer, const Fact& fact) {
    return writer.facet(fact, Side::value).unconditional();
}

}  // namespace recite::recipes
