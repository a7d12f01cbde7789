#include <algorithm>
#include <cmath>

#include "base/fold.hpp"
#include "base/hash.hpp"
#include "base/overloaded.hpp"
#include "facts/reading.hpp"
#include "facts/show.hpp"
#include "questions/answer.hpp"
#include "questions/examine/units.hpp"
#include "questions/examine/vocabulary.hpp"
#include "questions/plain.hpp"
#include "questions/quiz.hpp"
#include "questions/reading.hpp"

namespace recite {
namespace {

// Ties a typed or numeric key to the fact that its card names, or to the one whose value it is.
void tie(const FactBase& base, Question& question) {
    std::optional<CardParts> card;
    if (!question.cards.empty()) card = parts_of(question.cards.front());
    if (card && !base.fact(card->fact)) card.reset();
    if (auto* fill = std::get_if<forms::Fill>(&question.form)) {
        if (!card || fill->blanks.size() != 1) return;
        const bool bound = question.recipe == "typed" || question.recipe == "cloze" ||
                           question.recipe == "date" || question.recipe == "two-step";
        if (!bound) return;
        fill->blanks.front().fact = card->fact;
        fill->blanks.front().side = card->side;
    }
    if (auto* number = std::get_if<forms::Number>(&question.form)) {
        if (card && base.fact(card->fact)->value == number->value) number->fact = card->fact;
        for (const FactId& id : question.facts) {
            const Fact* fact = base.fact(id);
            if (number->fact.empty() && fact && fact->value == number->value) number->fact = id;
        }
    }
}

std::vector<FactId> known_facts(json::Object& object, const FactBase& base, Diagnostics& found) {
    std::vector<FactId> out;
    const std::optional<json::Node> written = object.array("facts");
    if (!written) return out;
    for (std::size_t i = 0; i < written->size(); ++i) {
        const json::Node item = (*written)[i];
        if (!json::expect(item, json::Kind::string, "a fact's id", found)) continue;
        FactId id{std::string(item.text())};
        if (base.fact(id))
            out.push_back(std::move(id));
        else
            reading::report("question/unknown-fact", item.origin(),
                            "there is no fact '" + id.text + "'", reading::near_fact(base, id),
                            found);
    }
    return out;
}

}  // namespace

std::optional<Question> read_question(const json::Node& node, const FactBase& base,
                                      Diagnostics& found) {
    json::Object object(node, "a question", found);
    if (!object.valid()) return std::nullopt;
    Question out;
    out.id = object.text("id").value_or("");
    out.recipe = object.text("recipe").value_or("");
    out.prompt.text =
        reading::words(object, "prompt", found, json::Need::required).in(base.language());
    std::optional<Form> form = reading::form(object, out.prompt.text, found);
    out.facts = known_facts(object, base, found);
    for (std::string& card : object.texts("cards")) out.cards.emplace_back(std::move(card));
    out.why = reading::words(object, "why", found).in(base.language());
    object.text("source");
    object.finish();
    if (!form || out.prompt.text.empty()) return std::nullopt;
    out.form = *std::move(form);
    if (!out.facts.empty()) out.prompt.topic = base.fact(out.facts.front())->topic;
    out.fingerprint = hash(out.prompt.text);
    tie(base, out);
    return out;
}

namespace reading {
namespace {

// Whether a text is what a fact gives from either side, in any wording.
bool says(const FactBase& base, const Fact& fact, const std::string& text) {
    for (const Side side : {Side::value, Side::subject})
        for (const std::string& wording : wordings(base, fact, side))
            if (plain(wording) == plain(text)) return true;
    return false;
}

// Whether a key gives a fact's amount, within its tolerance and in any unit of the same measure.
bool same_amount(const Value& of_fact, const forms::Number& form) {
    const auto *wanted = std::get_if<Number>(&of_fact), *key = std::get_if<Number>(&form.value);
    if (wanted == nullptr || key == nullptr) return false;
    double amount = key->amount, slack = form.tolerance;
    if (key->unit != wanted->unit) {
        const examine::Measure* from = examine::measure_named(fold(key->unit));
        const examine::Measure* to = examine::measure_named(fold(wanted->unit));
        if (from == nullptr || to == nullptr || from->dimension != to->dimension) return false;
        amount = (amount * from->factor + from->offset - to->offset) / to->factor;
        slack *= from->factor / to->factor;
    }
    return std::fabs(amount - wanted->amount) <= slack + std::fabs(wanted->amount) * 1e-9;
}

bool other_unit(const Value& a, const Value& b) {
    const auto *one = std::get_if<Number>(&a), *two = std::get_if<Number>(&b);
    return one != nullptr && two != nullptr && one->unit != two->unit && !two->unit.empty();
}

// "Which of these was not ...?"
bool asks_what_is_not(const FactBase& base, const Question& question) {
    const examine::Vocabulary words(examine::language_of(base.language()));
    const std::vector<examine::Token> prompt = examine::tokens(question.prompt.text);
    return std::any_of(prompt.begin(), prompt.end(), [&](const examine::Token& token) {
        return words.is(token, examine::word::negation);
    });
}

enum class Proof { proven, contradicted, unknown };

template <class Says>
bool any_fact(const FactBase& base, const Question& question, Says said) {
    return std::any_of(question.facts.begin(), question.facts.end(), [&](const FactId& id) {
        const Fact* fact = base.fact(id);
        return fact && said(*fact);
    });
}

Proof proof_of(const FactBase& base, const Question& question, const forms::Choose& form) {
    bool key_said = true;
    bool wrong_said = false;
    for (std::uint32_t i = 0; i < form.shown.options.size(); ++i) {
        const bool right = std::find(form.right.begin(), form.right.end(), i) != form.right.end();
        const bool said = any_fact(base, question, [&](const Fact& fact) {
            return says(base, fact, form.shown.options[i]);
        });
        if (right) key_said = key_said && said;
        if (!right) wrong_said = wrong_said || said;
    }
    if (key_said) return Proof::proven;
    const bool clear = wrong_said && question.facts.size() == 1;
    return clear && !asks_what_is_not(base, question) ? Proof::contradicted : Proof::unknown;
}

Proof proof_of(const FactBase& base, const Question& question, const forms::Fill& form) {
    const bool all = std::all_of(form.blanks.begin(), form.blanks.end(), [&](const auto& blank) {
        return any_fact(base, question, [&](const Fact& fact) {
            return std::any_of(blank.accepted.begin(), blank.accepted.end(),
                               [&](const std::string& text) { return says(base, fact, text); });
        });
    });
    return all ? Proof::proven : Proof::unknown;
}

Proof proof_of(const FactBase& base, const Question& question, const forms::Number& form) {
    bool comparable = false;
    const bool agrees = any_fact(base, question, [&](const Fact& fact) {
        comparable = comparable || fact.value.index() == form.value.index();
        if (fact.value.index() != form.value.index()) return false;
        return same_amount(fact.value, form) ||
               (!other_unit(fact.value, form.value) && !apart(base, fact.value, form.value));
    });
    if (agrees) return Proof::proven;
    // A key that rests on several facts may be their difference or sum.
    return comparable && question.facts.size() == 1 ? Proof::contradicted : Proof::unknown;
}

}  // namespace

void check_key(const FactBase& base, const Question& question, const json::Node& node,
               Diagnostics& diagnostics) {
    Diagnostic out;
    out.severity = Severity::advice;
    out.check = "question/unproven";
    out.where = node.origin();
    if (question.facts.empty()) {
        const std::optional<json::Node> named = node.find("facts");
        const bool told = named && named->size() > 0;  // that none of them is known
        if (base.facts().empty() || told) return;
        out.message = "this question names no fact that proves its key";
        out.help = "name it under \"facts\"";
        diagnostics.add(std::move(out));
        return;
    }
    const Proof proof = std::visit(
        Overloaded{[&](const forms::Choose& form) { return proof_of(base, question, form); },
                   [&](const forms::Fill& form) { return proof_of(base, question, form); },
                   [&](const forms::Number& form) { return proof_of(base, question, form); },
                   [&](const forms::Arrange&) { return Proof::proven; },
                   [&](const forms::Match&) { return Proof::proven; },
                   [&](const forms::Recall&) { return Proof::proven; }},
        question.form);
    if (proof != Proof::contradicted) return;
    const Fact* fact = base.fact(question.facts.front());
    report("question/key-contradicts-facts", place_of(node, "key"),
           "the key does not agree with fact '" + question.facts.front().text + "', which says " +
               show(base, fact->value),
           "mend the key, or name the fact that it rests on", diagnostics);
}

}  // namespace reading
}  // namespace recite
