// Whether the key that an author wrote by hand agrees with the facts that its question names.

#include <algorithm>
#include <cmath>

#include "base/fold.hpp"
#include "base/number.hpp"
#include "base/overloaded.hpp"
#include "facts/show.hpp"
#include "questions/answer.hpp"
#include "questions/examine/sheet.hpp"
#include "questions/examine/units.hpp"
#include "questions/plain.hpp"
#include "questions/reading.hpp"
#include "questions/recipes/measure.hpp"

namespace recite::reading {
namespace {

enum class Proof { proven, contradicted, unknown };

// Whether a text is what a fact gives from this side, in any wording.
bool says(const FactBase& base, const Fact& fact, Side side, const std::string& text) {
    const std::vector<std::string> all = wordings(base, fact, side);
    return std::any_of(all.begin(), all.end(),
                       [&](const std::string& one) { return plain(one) == plain(text); });
}

bool says(const FactBase& base, const Fact& fact, const std::string& text) {
    return says(base, fact, Side::value, text) || says(base, fact, Side::subject, text);
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
    return examine::has_negation(words, examine::question_words(words, question.prompt.text));
}

std::vector<const Fact*> named_facts(const FactBase& base, const Question& question) {
    std::vector<const Fact*> out;
    for (const FactId& id : question.facts)
        if (const Fact* fact = base.fact(id)) out.push_back(fact);
    return out;
}

template <class Says>
bool any_fact(const FactBase& base, const Question& question, Says said) {
    const std::vector<const Fact*> facts = named_facts(base, question);
    return std::any_of(facts.begin(), facts.end(), [&](const Fact* fact) { return said(*fact); });
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

// Whether a wording is another answer of the fact's kind: another thing of the class of its value
// or subject, or another year.
bool is_another(const FactBase& base, const Fact& fact, const std::string& text) {
    if (const auto* year = std::get_if<Year>(&fact.value)) {
        const std::optional<double> typed = parse_number(text);
        return typed && *typed >= 1000 && *typed < 3000 && *typed != year->year;
    }
    const auto* id = std::get_if<EntityId>(&fact.value);
    const Entity *value = id ? base.entity(*id) : nullptr, *subject = base.entity(fact.subject);
    return std::any_of(base.entities().begin(), base.entities().end(), [&](const Entity& other) {
        const bool of_class = (value && other.class_ == value->class_) ||
                              (subject && other.class_ == subject->class_);
        return of_class && plain(name_of(base, other.id)) == plain(text);
    });
}

// A blank is contradicted where each of its wordings is another answer of the one fact's kind.
Proof proof_of(const FactBase& base, const Question& question, const forms::Fill& form) {
    const auto said = [&](const std::string& text) {
        return any_fact(base, question, [&](const Fact& fact) { return says(base, fact, text); });
    };
    bool all = true, contradicted = false;
    for (const forms::Fill::Blank& blank : form.blanks) {
        if (std::any_of(blank.accepted.begin(), blank.accepted.end(), said)) continue;
        all = false;
        const auto other = [&](const std::string& text) {
            return is_another(base, *base.fact(question.facts.front()), text);
        };
        contradicted =
            contradicted || (question.facts.size() == 1 && form.blanks.size() == 1 &&
                             std::all_of(blank.accepted.begin(), blank.accepted.end(), other));
    }
    if (all) return Proof::proven;
    return contradicted && !asks_what_is_not(base, question) ? Proof::contradicted : Proof::unknown;
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

// Whether a fact joins two texts, one on each of its sides.
bool joins(const FactBase& base, const Fact& fact, const std::string& a, const std::string& b) {
    return (says(base, fact, Side::subject, a) && says(base, fact, Side::value, b)) ||
           (says(base, fact, Side::value, a) && says(base, fact, Side::subject, b));
}

// A pair is contradicted where a fact joins its left side with another of the right ones, and none
// with the one that the key names.
Proof proof_of(const FactBase& base, const Question& question, const forms::Match& form) {
    bool all = true;
    for (std::size_t i = 0; i < form.right.size(); ++i) {
        const std::string& left = form.shown.left[i];
        const auto joined = [&](const std::string& right) {
            return any_fact(base, question,
                            [&](const Fact& fact) { return joins(base, fact, left, right); });
        };
        if (joined(form.shown.right[form.right[i]])) continue;
        all = false;
        if (std::any_of(form.shown.right.begin(), form.shown.right.end(), joined))
            return Proof::contradicted;
    }
    return all ? Proof::proven : Proof::unknown;
}

// An order is contradicted where each option is the one side of one fact named, and their sizes or
// times neither rise nor fall in it.
Proof proof_of(const FactBase& base, const Question& question, const forms::Arrange& form) {
    std::vector<const Fact*> places;
    for (const std::uint32_t option : form.order) {
        std::vector<const Fact*> found;
        for (const Fact* fact : named_facts(base, question))
            if (recipes::measure(fact->value) && says(base, *fact, form.shown.options[option]))
                found.push_back(fact);
        if (found.size() != 1) return Proof::unknown;
        places.push_back(found.front());
    }
    bool falls = true, rises = true;
    for (std::size_t i = 1; i < places.size(); ++i) {
        const Fact &before = *places[i - 1], &after = *places[i];
        const bool times = recipes::is_time(before.value) && recipes::is_time(after.value);
        if (!times && before.relation != after.relation) return Proof::unknown;
        rises = rises && recipes::measure(before.value)->low <= recipes::measure(after.value)->high;
        falls = falls && recipes::measure(before.value)->high >= recipes::measure(after.value)->low;
    }
    return rises || falls ? Proof::proven : Proof::contradicted;
}

// What the facts that a question names say, for whoever has to mend its key.
std::string said_by(const FactBase& base, const Question& question) {
    const std::vector<const Fact*> facts = named_facts(base, question);
    if (facts.size() == 1)
        return "fact '" + facts.front()->id.text + "', which says " +
               show(base, facts.front()->value);
    std::string out = "the facts: ";
    for (const Fact* fact : facts)
        out += (fact == facts.front() ? "" : ", ") + name_of(base, fact->subject) + " " +
               show(base, fact->value);
    return out;
}

}  // namespace

void check_key(const FactBase& base, const Question& question, const json::Node& node,
               Diagnostics& diagnostics) {
    if (question.facts.empty()) {
        const std::optional<json::Node> named = node.find("facts");
        const bool told = named && named->size() > 0;  // that none of them is known
        if (base.facts().empty() || told) return;
        diagnostics.add({.severity = Severity::advice,
                         .check = "question/unproven",
                         .where = node.origin(),
                         .message = "this question names no fact that proves its key",
                         .help = "name it under \"facts\""});
        return;
    }
    const Proof proof =
        std::visit(Overloaded{[&](const forms::Recall&) { return Proof::proven; },
                              [&](const auto& form) { return proof_of(base, question, form); }},
                   question.form);
    if (proof != Proof::contradicted) return;
    report("question/key-contradicts-facts", place_of(node, "key"),
           "the key does not agree with " + said_by(base, question),
           "mend the key, or name the fact that it rests on", diagnostics);
}

}  // namespace recite::reading
