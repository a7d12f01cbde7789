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

    bool of_two_subjects() const { return !(first->subject == second->subject); }
};

std::string teller_of(const FactBase& base, const Fact& fact) {
    if (!fact.according_to.empty()) return name_of(base, fact.according_to);
    if (fact.evidence.empty()) return {};
    const Article* article = base.article(fact.evidence.front().source);
    return article ? std::string(article->label.in(base.language())) : std::string();
}

// With the subject where the two accounts differ in it.
std::string said_by(const FactBase& base, const Fact& fact, bool of_two_subjects) {
    std::string value = answer_text(base, fact.value);
    if (!of_two_subjects) return value;
    return name_of(base, fact.subject) + ", " + value;
}

// Every other account of this fact's relation that can be told from it by its teller and its value.
std::vector<Accounts> accounts_of(const FactBase& base, const Fact& fact) {
    std::vector<Accounts> all;
    for (const Dispute* dispute : base.disputes_of(fact.id)) {
        if (dispute->kind == DisputeKind::same_name || dispute->kind == DisputeKind::garbled)
            continue;
        for (const FactId& id : dispute->facts) {
            const Fact* other = base.fact(id);
            if (!other || other == &fact || !(other->relation == fact.relation)) continue;
            Accounts out{dispute, &fact, other, teller_of(base, fact), teller_of(base, *other)};
            const bool told = !out.first_teller.empty() && !out.second_teller.empty() &&
                              out.first_teller != out.second_teller;
            if (told && (out.of_two_subjects() || !(fact.value == other->value)))
                all.push_back(std::move(out));
        }
    }
    return all;
}

// Where accounts contradict, the one that the author lists last; else any.
const Accounts& chosen(const std::vector<Accounts>& all, Random& random) {
    const std::size_t at = random.below(static_cast<std::uint32_t>(all.size()));
    return all.front().dispute->kind == DisputeKind::contradict ? all.back() : all[at];
}

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    if (side == Side::subject) return "Accounts are asked from the side of the value.";
    if (!disputed(writer.base(), fact)) return "Nobody disputes it.";
    if (accounts_of(writer.base(), fact).empty())
        return "No other account of the same relation has another teller and another value.";
    return {};
}

Option paired(const Accounts& accounts, const std::string& first, const std::string& second) {
    Option out;
    out.text = accounts.first_teller + ": " + first + "; " + accounts.second_teller + ": " + second;
    return out;
}

// What the two are wrongly said to say: each the other's; and in place of one a third account, or
// where there is none the same as the other.
std::vector<Option> wrong_pairs(const FactBase& base, const Accounts& two,
                                const std::vector<Accounts>& all) {
    const bool named = two.of_two_subjects();
    const std::string first = said_by(base, *two.first, named);
    const std::string second = said_by(base, *two.second, named);
    for (const Accounts& one : all) {
        const std::string third = said_by(base, *one.second, named);
        if (third == first || third == second) continue;
        if (!named && one.of_two_subjects()) continue;
        return {paired(two, second, first), paired(two, first, third), paired(two, third, second)};
    }
    return {paired(two, second, first), paired(two, first, first), paired(two, second, second)};
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    if (!objection(writer, fact, side).empty()) return std::nullopt;
    const FactBase& base = writer.base();
    const std::vector<Accounts> all = accounts_of(base, fact);
    const Accounts& two = chosen(all, random);
    std::string stem(two.dispute->ask.in(base.language()));
    if (stem.empty()) stem = "What do the accounts say?";
    Question out = about_fact(writer, fact, side, accounts.name, std::move(stem));
    add_fact(writer, *two.second, side, Role::asked, out);
    out.why = two.first_teller + ": " + statement(base, *two.first) + " " + two.second_teller +
              ": " + statement(base, *two.second);
    const std::string_view note = two.dispute->note.in(base.language());
    if (!note.empty()) out.why += " " + std::string(note);
    const forms::Choose::Reason truth = {out.why, out.facts};
    const bool named = two.of_two_subjects();
    Option right = paired(two, said_by(base, *two.first, named), said_by(base, *two.second, named));
    std::vector<Option> wrong = wrong_pairs(base, two, all);
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
