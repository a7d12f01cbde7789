#include <algorithm>

#include "facts/show.hpp"
#include "questions/answer.hpp"
#include "questions/options.hpp"
#include "questions/recipes/all.hpp"
#include "questions/recipes/parts.hpp"

namespace recite::recipes {
namespace {

// Two accounts that differ, and who gives them.
struct Accounts {
    const Dispute* dispute = nullptr;
    const Fact* first = nullptr;
    const Fact* second = nullptr;
    std::string first_teller, second_teller;
};

std::string teller_of(const FactBase& base, const Fact& fact) {
    if (!fact.according_to.empty()) return name_of(base, fact.according_to);
    if (fact.evidence.empty()) return {};
    const Article* article = base.article(fact.evidence.front().source);
    return article ? std::string(article->label.in(base.language())) : std::string();
}

std::string said_by(const FactBase& base, const Fact& fact, const Fact& other) {
    const std::string value = answer_text(base, fact.value);
    if (fact.subject == other.subject) return value;
    return name_of(base, fact.subject) + ", " + value;
}

// The first dispute of this fact with another account that can be told from it by its teller.
std::optional<Accounts> accounts_of(const FactBase& base, const Fact& fact) {
    for (const Dispute* dispute : base.disputes_of(fact.id)) {
        if (dispute->kind == DisputeKind::same_name || dispute->kind == DisputeKind::garbled)
            continue;
        for (const FactId& id : dispute->facts) {
            const Fact* other = base.fact(id);
            if (!other || other == &fact || !(other->relation == fact.relation)) continue;
            Accounts out{dispute, &fact, other, teller_of(base, fact), teller_of(base, *other)};
            const bool told = !out.first_teller.empty() && !out.second_teller.empty() &&
                              out.first_teller != out.second_teller;
            if (told && said_by(base, fact, *other) != said_by(base, *other, fact)) return out;
        }
    }
    return std::nullopt;
}

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    if (side == Side::subject) return "Accounts are asked from the side of the value.";
    if (!disputed(writer.base(), fact)) return "Nobody disputes it.";
    if (!accounts_of(writer.base(), fact))
        return "No other account of the same relation has another teller and another value.";
    return {};
}

Option paired(const Accounts& accounts, const std::string& first, const std::string& second) {
    Option out;
    out.text = accounts.first_teller + ": " + first + "; " + accounts.second_teller + ": " + second;
    return out;
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    const FactBase& base = writer.base();
    if (side == Side::subject || !disputed(base, fact)) return std::nullopt;
    const std::optional<Accounts> found = accounts_of(base, fact);
    if (!found) return std::nullopt;
    const std::string first = said_by(base, *found->first, *found->second);
    const std::string second = said_by(base, *found->second, *found->first);
    std::string stem(found->dispute->ask.in(base.language()));
    if (stem.empty()) stem = "What do the accounts say?";
    Question out = about_fact(writer, fact, side, accounts.name, std::move(stem));
    add_fact(writer, *found->second, side, Role::asked, out);
    const std::string_view note = found->dispute->note.in(base.language());
    out.why = found->first_teller + ": " + statement(base, *found->first) + " " +
              found->second_teller + ": " + statement(base, *found->second);
    if (!note.empty()) out.why += " " + std::string(note);
    const forms::Choose::Reason truth = {out.why, out.facts};
    Option right = paired(*found, first, second);
    std::vector<Option> wrong = {paired(*found, second, first), paired(*found, first, first),
                                 paired(*found, second, second)};
    right.reason = truth;
    for (Option& option : wrong) option.reason = truth;
    out.form = choose_from(std::move(right), std::move(wrong), random);
    return out;
}

}  // namespace

constinit const Recipe accounts = {.name = "accounts",
                                   .summary = "Say what the differing accounts are.",
                                   .form = "choose",
                                   .demand = Demand::recognition,
                                   .offered = Offered::always,
                                   .scope = Scope::several,
                                   .objection = objection,
                                   .make = make};

}  // namespace recite::recipes
