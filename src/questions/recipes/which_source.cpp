#include <algorithm>

#include "facts/show.hpp"
#include "questions/answer.hpp"
#include "questions/options.hpp"
#include "questions/plain.hpp"
#include "questions/recipes/all.hpp"
#include "questions/recipes/parts.hpp"
#include "questions/stem.hpp"

namespace recite::recipes {
namespace {

bool stands_in(const Fact& fact, const SourceId& source) {
    return std::any_of(fact.evidence.begin(), fact.evidence.end(),
                       [&](const Evidence& evidence) { return evidence.source == source; });
}

// Whether another fact of this source says nearly the same: then others cannot be ruled out.
bool said_elsewhere(const FactBase& base, const Fact& fact, const SourceId& source) {
    for (const Fact* other : base.about(fact.subject, fact.relation))
        if (stands_in(*other, source)) return true;
    for (const Dispute* dispute : base.disputes_of(fact.id))
        for (const FactId& id : dispute->facts) {
            const Fact* other = base.fact(id);
            if (other && stands_in(*other, source)) return true;
        }
    return false;
}

std::vector<Option> other_sources(const FactBase& base, const Fact& fact) {
    std::vector<Option> out;
    for (const Article& article : base.parts().articles) {
        if (said_elsewhere(base, fact, article.id)) continue;
        Option option;
        option.text = std::string(article.label.in(base.language()));
        option.reason = {option.text + " does not say so.", {}};
        out.push_back(std::move(option));
    }
    return out;
}

// Whether the sentence itself says in which source it stands.
bool names_a_source(const Writer& writer, const Fact& fact) {
    const FactBase& base = writer.base();
    const std::string said = plain(standalone(writer, fact));
    const auto named = [&](const Article& article) {
        return has_words(said, plain(article.label.in(base.language())));
    };
    return std::any_of(base.parts().articles.begin(), base.parts().articles.end(), named);
}

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    if (side == Side::subject) return "The source is asked from the side of the value.";
    if (fact.evidence.empty()) return "It has no evidence.";
    const ValueKind kind = kind_of(fact.value);
    const bool plain_fact = kind == ValueKind::entity || kind == ValueKind::text ||
                            kind == ValueKind::list || kind == ValueKind::year;
    if (plain_fact && fact.according_to.empty() && !disputed(writer.base(), fact))
        return "It is no figure, no claim and undisputed, so that who tells it teaches nothing.";
    for (const Evidence& evidence : fact.evidence)
        if (!(evidence.source == fact.evidence.front().source))
            return "More than one source says so.";
    if (other_sources(writer.base(), fact).size() < 2)
        return "Fewer than two sources are known not to say so.";
    if (names_a_source(writer, fact)) return "Its sentence names a source.";
    return {};
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    if (!objection(writer, fact, side).empty()) return std::nullopt;
    const FactBase& base = writer.base();
    std::vector<Option> others = random.sample(other_sources(base, fact), 3);
    const Article* article = base.article(fact.evidence.front().source);
    if (!article) return std::nullopt;
    Question out = about_fact(writer, fact, side, which_source.name,
                              "Which source says this? " + standalone(writer, fact));
    Option right;
    right.text = std::string(article->label.in(base.language()));
    right.reason = {standalone(writer, fact), {fact.id}};
    out.why = right.text + " says so: " + out.why;
    out.form = choose_from(std::move(right), std::move(others), random);
    return out;
}

}  // namespace

constinit const Recipe which_source = {.name = "which-source",
                                       .summary = "Say which source tells it.",
                                       .form = "choose",
                                       .demand = Demand::recognition,
                                       .offered = Offered::when_named,
                                       .scope = Scope::one,
                                       .objection = objection,
                                       .make = make};

}  // namespace recite::recipes
