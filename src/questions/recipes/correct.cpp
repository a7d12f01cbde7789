#include "facts/show.hpp"
#include "questions/answer.hpp"
#include "questions/options.hpp"
#include "questions/recipes/all.hpp"
#include "questions/recipes/parts.hpp"
#include "questions/stem.hpp"

namespace recite::recipes {
namespace {

constexpr const char* holds = "it is right";

// A statement, the part of it in question, and whether it is true.
struct Said {
    std::string text, part;
    bool truth = true;
};

std::string in_sentence(const FactBase& base, const Value& value) {
    const auto* entity = std::get_if<EntityId>(&value);
    return entity ? name_in_sentence(base, *entity) : answer_text(base, value);
}

std::optional<Said> said_of(const Writer& writer, const Fact& fact, bool truth, Random& random) {
    const FactBase& base = writer.base();
    Said out;
    out.truth = truth;
    Value value = fact.value;
    if (!truth) {
        const std::vector<Option> wrong = wrong_options(writer, fact, Side::value, {}, 3, random);
        if (wrong.empty()) return std::nullopt;
        value = wrong.front().answer;
    }
    out.part = in_sentence(base, value);
    out.text = statement_with(base, fact, Side::value, out.part, random);
    if (out.text.empty()) return std::nullopt;
    return out;
}

std::string unfit(const Writer& writer, const Fact& fact, Side side) {
    if (writer.facet(fact, Side::value).negated())
        return "Its statement is negated, so that a false one may be true as well.";
    if (side == Side::subject) return "A correction is asked from the side of the value.";
    if (kind_of(fact.value) == ValueKind::list) return "Its value is a list.";
    return {};
}

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    std::string reason = unfit(writer, fact, side);
    if (!reason.empty()) return reason;
    Random random(1);
    if (!said_of(writer, fact, true, random)) return "No 'state' of its relation holds its value.";
    return too_few_wrong(writer, fact, side, 1);
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    if (!unfit(writer, fact, side).empty()) return std::nullopt;
    const bool truth = random.below(2) == 0;
    const std::optional<Said> said = said_of(writer, fact, truth, random);
    if (!said) return std::nullopt;
    if (truth && !too_few_wrong(writer, fact, side, 1).empty()) return std::nullopt;
    Question out = about_fact(writer, fact, side, correct.name,
                              said->text + " If that is right, type “" + holds +
                                  "”; if not, type what belongs in place of “" + said->part + "”.");
    forms::Fill form;
    form.shown.pieces = {"", ""};
    forms::Fill::Blank blank = blank_for(writer, fact, side);
    if (truth) {
        blank.accepted = {holds, "right", "true", "correct", "yes", "it is true", "it is correct"};
        blank.accepted.push_back(answer_text(writer.base(), fact.value));
        blank.fact = FactId();
    }
    form.blanks.push_back(std::move(blank));
    out.form = std::move(form);
    return out;
}

}  // namespace

constinit const Recipe correct = {
    .name = "correct",
    .summary = "Say whether a statement is right, and mend it if not.",
    .form = "fill",
    .demand = Demand::recall,
    .offered = Offered::when_named,
    .scope = Scope::one,
    .objection = objection,
    .make = make};

}  // namespace recite::recipes
