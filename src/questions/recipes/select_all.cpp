#include <algorithm>

#include "base/text.hpp"
#include "facts/show.hpp"
#include "questions/answer.hpp"
#include "questions/options.hpp"
#include "questions/plain.hpp"
#include "questions/recipes/all.hpp"
#include "questions/recipes/parts.hpp"
#include "questions/recipes/peers.hpp"
#include "questions/stem.hpp"

namespace recite::recipes {
namespace {

constexpr std::size_t statements = 4;

// A statement about the subject, true or made false.
struct Said {
    const Fact* fact = nullptr;
    std::string text;
    bool truth = true;
};

std::string made_false(const Writer& writer, const Fact& fact, Random& random) {
    if (writer.facet(fact, Side::value).negated()) return {};
    const std::vector<Option> wrong = wrong_options(writer, fact, Side::value, {}, 2, random);
    if (wrong.empty()) return {};
    const auto* entity = std::get_if<EntityId>(&wrong.front().answer);
    return statement_with(writer.base(), fact, Side::value,
                          entity ? name_in_sentence(writer.base(), *entity) : wrong.front().text,
                          random);
}

bool stateable(const Writer& writer, const Fact& fact) {
    const Relation* relation = writer.base().relation(fact.relation);
    return relation && !relation->state.empty() && unconditional(writer, fact);
}

// Facts about the same subject, this one first, each of another relation.
std::vector<const Fact*> about_subject(const Writer& writer, const Fact& fact, Random& random) {
    const FactBase& base = writer.base();
    std::vector<const Fact*> out = {&fact};
    std::vector<const Fact*> others = base.about(fact.subject);
    if (others.size() > 200) others = random.sample(std::move(others), 24);
    random.shuffle(others);
    for (const Fact* other : others) {
        if (out.size() == statements || !stateable(writer, *other)) continue;
        const bool seen = std::any_of(out.begin(), out.end(), [&](const Fact* taken) {
            return taken->relation == other->relation;
        });
        if (!seen) out.push_back(other);
    }
    return out;
}

std::vector<Said> sayings(const Writer& writer, const Fact& fact, Random& random) {
    std::vector<Said> out;
    std::vector<const Fact*> facts = about_subject(writer, fact, random);
    if (facts.size() < 3) return out;
    random.shuffle(facts);
    const std::size_t most_false = facts.size() / 2;
    const std::size_t want_false = 1 + random.below(static_cast<std::uint32_t>(most_false));
    std::size_t false_ones = 0;
    for (const Fact* one : facts) {
        Said said{one, {}, true};
        if (false_ones < want_false) said.text = made_false(writer, *one, random);
        said.truth = said.text.empty();
        if (said.truth) said.text = full_statement(writer, *one, random);
        false_ones += said.truth ? 0 : 1;
        out.push_back(std::move(said));
    }
    if (false_ones == 0) out.clear();
    random.shuffle(out);
    return out;
}

std::string unfit(const Writer& writer, const Fact& fact, Side side) {
    if (side == Side::subject) return "Statements are made from the side of the value.";
    if (!stateable(writer, fact)) return "It cannot be stated without naming an account or a date.";
    return {};
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    if (!unfit(writer, fact, side).empty()) return std::nullopt;
    const std::vector<Said> said = sayings(writer, fact, random);
    if (said.empty()) return std::nullopt;
    const FactBase& base = writer.base();
    std::string stem = one_of({"Which of these statements about {subject} are true?",
                               "What is true of {subject}? Pick every statement that is."},
                              random);
    stem = replace_all(stem, "{subject}", name_in_sentence(base, fact.subject));
    Question out = about_fact(writer, fact, side, select_all.name, std::move(stem));
    forms::Choose form;
    form.shown.several = true;
    out.why.clear();
    for (std::uint32_t i = 0; i < said.size(); ++i) {
        form.shown.options.push_back(said[i].text);
        form.reasons.push_back({statement(base, *said[i].fact), {said[i].fact->id}});
        if (said[i].truth)
            form.right.push_back(i);
        else
            out.why += (out.why.empty() ? "" : " ") + standalone(writer, *said[i].fact);
        add_fact(writer, *said[i].fact, side, Role::told, out);
    }
    out.form = std::move(form);
    return out;
}

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    std::string reason = unfit(writer, fact, side);
    if (!reason.empty() || ever_made(make, writer, fact, side)) return reason;
    return "Too few facts about its subject can be stated, or none made false.";
}

}  // namespace

constinit const Recipe select_all = {.name = "select-all",
                                     .summary = "Pick every statement that is true.",
                                     .form = "choose",
                                     .demand = Demand::recognition,
                                     .offered = Offered::always,
                                     .scope = Scope::several,
                                     .objection = objection,
                                     .make = make};

}  // namespace recite::recipes
