#include <algorithm>

#include "facts/sentences.hpp"
#include "facts/show.hpp"
#include "questions/options.hpp"
#include "questions/recipes/all.hpp"
#include "questions/recipes/parts.hpp"
#include "questions/stem.hpp"

namespace recite::recipes {
namespace {

// A sentence that proves the fact, of an article whose text is at hand and says there what the
// author read.
struct Found {
    SourceId source;
    const std::vector<std::string>* all = nullptr;
    std::uint32_t proof = 0;  // from 1
};

std::optional<Found> proof_of(const Writer& writer, const Fact& fact) {
    for (const Evidence& evidence : fact.evidence) {
        const std::vector<std::string>* all = writer.sentences_of(evidence.source);
        if (!all || evidence.sentence == 0 || evidence.sentence > all->size()) continue;
        if (!evidence.print.empty() && print_of((*all)[evidence.sentence - 1]) != evidence.print)
            continue;
        return Found{evidence.source, all, evidence.sentence};
    }
    return std::nullopt;
}

// Sentences that no evidence of this fact, nor of another on the same subject or value, points to,
// and that are no headings.
std::vector<Option> other_sentences(const FactBase& base, const Fact& fact, const Found& found) {
    std::vector<bool> taken(found.all->size() + 1, false);
    const auto take = [&](const std::vector<const Fact*>& facts) {
        for (const Fact* other : facts)
            for (const Evidence& evidence : other->evidence)
                if (evidence.source == found.source && evidence.sentence < taken.size())
                    taken[evidence.sentence] = true;
    };
    take({&fact});
    take(base.about(fact.subject, fact.relation));
    if (const auto* value = std::get_if<EntityId>(&fact.value)) take(base.about(*value));
    const Article* article = base.article(found.source);
    for (const Rest& rest : article ? article->rest : std::vector<Rest>())
        if (rest.sentence < taken.size()) taken[rest.sentence] = true;
    const std::string& proof = (*found.all)[found.proof - 1];
    std::vector<Option> out;
    for (std::uint32_t i = 1; i <= found.all->size(); ++i) {
        const std::string& text = (*found.all)[i - 1];
        if (taken[i] || text == proof || text.size() * 3 < proof.size()) continue;
        Option option;
        option.text = text;
        option.reason = {"This sentence does not say it.", {}};
        out.push_back(std::move(option));
    }
    return out;
}

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    if (side == Side::subject) return "Evidence is asked from the side of the value.";
    const std::optional<Found> found = proof_of(writer, fact);
    if (!found) return "The text of its article is not at hand, or no longer says what it did.";
    if (other_sentences(writer.base(), fact, *found).size() < 2)
        return "Fewer than two other sentences of its article are known not to say it.";
    return {};
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    if (!objection(writer, fact, side).empty()) return std::nullopt;
    const FactBase& base = writer.base();
    const std::optional<Found> found = proof_of(writer, fact);
    std::vector<Option> others = random.sample(other_sentences(base, fact, *found), 3);
    Question out =
        about_fact(writer, fact, side, evidence.name,
                   "Which sentence is the evidence for this? " + standalone(writer, fact));
    Option right;
    right.text = (*found->all)[found->proof - 1];
    right.reason = {standalone(writer, fact), {fact.id}};
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
