#include <algorithm>

#include "facts/sentences.hpp"
#include "facts/show.hpp"
#include "questions/options.hpp"
#include "questions/recipes/all.hpp"
#include "questions/recipes/parts.hpp"
#include "questions/stem.hpp"

namespace recite::recipes {
namespace {

// A sentence that proves the fact, and its article cut into sentences. Only where the article's
// text is at hand.
struct Found {
    std::vector<std::string> all;
    std::uint32_t proof = 0;  // from 1
};

std::optional<Found> proof_of(const FactBase& base, const Fact& fact) {
    for (const Evidence& evidence : fact.evidence) {
        const Article* article = base.article(evidence.source);
        if (!article || !article->text) continue;
        Found out{sentences(*article->text, article->reads), evidence.sentence};
        if (out.proof >= 1 && out.proof <= out.all.size()) return out;
    }
    return std::nullopt;
}

// Sentences that no evidence of this fact, nor of another on the same subject, points to.
std::vector<Option> other_sentences(const FactBase& base, const Fact& fact, const Found& found) {
    std::vector<bool> taken(found.all.size() + 1, false);
    for (const Fact* other : base.about(fact.subject))
        for (const Evidence& evidence : other->evidence)
            if (evidence.sentence < taken.size()) taken[evidence.sentence] = true;
    std::vector<Option> out;
    for (std::uint32_t i = 1; i <= found.all.size(); ++i) {
        if (taken[i] || found.all[i - 1] == found.all[found.proof - 1]) continue;
        Option option;
        option.text = found.all[i - 1];
        option.reason = {"This sentence does not say it.", {}};
        out.push_back(std::move(option));
    }
    return out;
}

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    if (side == Side::subject) return "Evidence is asked from the side of the value.";
    const std::optional<Found> found = proof_of(writer.base(), fact);
    if (!found) return "The text of its article is not at hand.";
    if (other_sentences(writer.base(), fact, *found).size() < 2)
        return "Fewer than two other sentences of its article are known not to say it.";
    return {};
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    if (!objection(writer, fact, side).empty()) return std::nullopt;
    const FactBase& base = writer.base();
    const std::optional<Found> found = proof_of(base, fact);
    std::vector<Option> others = random.sample(other_sentences(base, fact, *found), 3);
    Question out = about_fact(writer, fact, side, evidence.name,
                              "Which sentence is the evidence for this? " + standalone(base, fact));
    Option right;
    right.text = found->all[found->proof - 1];
    right.reason = {standalone(base, fact), {fact.id}};
    out.form = choose_from(std::move(right), std::move(others), random);
    return out;
}

}  // namespace

constinit const Recipe evidence = {.name = "evidence",
                                   .summary = "Find the sentence that proves it.",
                                   .form = "choose",
                                   .demand = Demand::recognition,
                                   .offered = Offered::when_named,
                                   .scope = Scope::one,
                                   .objection = objection,
                                   .make = make};

}  // namespace recite::recipes
