#include "questions/examine/examine.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/check.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "facts/show.hpp"
#include "questions/examine/asides.hpp"
#include "questions/examine/judge.hpp"
#include "questions/examine/keys.hpp"
#include "questions/examine/names.hpp"
#include "questions/examine/say.hpp"
#include "questions/examine/sheet.hpp"
#include "questions/examine/strict.hpp"
#include "questions/examine/texts.hpp"

namespace recite {

using examine::asks_subject;
using examine::Finding;
using examine::key_value;
using examine::Sheet;
using examine::Token;

namespace {

constexpr std::size_t longest_answer = 2000;
constexpr std::size_t most_compared = 1000;  // facts

examine::Vocabulary vocabulary_of(const FactBase& base) {
    examine::Vocabulary words(examine::language_of(base.language()));
    for (const auto& [first, others] : base.parts().synonyms) {
        std::vector<std::string> same{first};
        same.insert(same.end(), others.begin(), others.end());
        words.add_synonyms(same);
    }
    return words;
}

bool too_long(std::string_view typed) {
    // What is very long has mostly said so at its beginning, whose last letter may be cut.
    constexpr std::size_t beginning = 16384, cut = 4;
    const auto letters = [](std::string_view text) { return utf8::count(squeeze(text)); };
    if (typed.size() > beginning && letters(typed.substr(0, beginning)) > longest_answer + cut)
        return true;
    return typed.size() > longest_answer && letters(typed) > longest_answer;
}

}  // namespace

struct Examiner::Indexes {
    explicit Indexes(const FactBase& facts)
        : base(facts), words(vocabulary_of(facts)), lexicon(facts, words), keys(facts, words) {}

    Sheet sheet(const Asked& asked, std::string_view typed) const;
    Finding judge_facts(const Sheet& sheet, const Asked& asked, const std::vector<Token>& typed,
                        Finding finding) const;
    Finding judge_for(const Sheet& sheet, const Fact& fact, const std::vector<Token>& typed) const;
    const Fact* word_for_word(const Sheet& sheet, const std::vector<Token>& typed,
                              const Finding& finding) const;
    bool comparable(const Fact& a, const Fact& b) const;
    const Fact* explain(const Asked& asked, const Finding& finding) const;

    const FactBase& base;
    examine::Vocabulary words;
    examine::Lexicon lexicon;
    examine::Keys keys;
};

Sheet Examiner::Indexes::sheet(const Asked& asked, std::string_view typed) const {
    Sheet out{.base = base, .lexicon = lexicon, .words = words, .fact = asked.fact};
    out.side = asked.side;
    out.prompt = asked.prompt;
    out.strict = examine::strictness(base, asked);
    out.tolerance = std::max(asked.tolerance, asked.fact == nullptr ? 0 : asked.fact->tolerance);
    out.typed = typed;
    if (asks_subject(asked))
        out.shown = name_of(base, asked.fact->subject);
    else if (const Value* value = key_value(asked))
        out.shown = show(base, *value);
    else if (!asked.accepted.empty())
        out.shown = asked.accepted[0];
    const bool own = asked.fact != nullptr && asked.side == Side::value && asked.value == nullptr;
    if (own && asked.accepted.empty()) {
        out.accepted = keys.wordings(*asked.fact);
        out.whole = std::holds_alternative<Text>(asked.fact->value);
        out.items = keys.items(*asked.fact);
    } else if (!asked.accepted.empty() || own) {
        std::vector<std::string> all = asked.accepted;
        if (own) all.insert(all.end(), asked.fact->accept.begin(), asked.fact->accept.end());
        out.accepted = examine::Wordings(examine::forms_of(all, words));
    }
    if (asks_subject(asked) && asked.prompt.empty())
        out.value_words = examine::question_words(words, show(base, asked.fact->value));
    if (!asked.prompt.empty()) out.prompt_words = examine::question_words(words, asked.prompt);
    out.subject = examine::subject_name(out);
    if (asked.fact != nullptr) out.asked_words = keys.question(*asked.fact, asked.side);
    if (asked.fact != nullptr) out.said_words = keys.statement(*asked.fact);
    if (asked.fact != nullptr) out.said_names = keys.names_stated(*asked.fact);
    return out;
}

// Whether the values of two facts could be given in answer to one question.
bool Examiner::Indexes::comparable(const Fact& a, const Fact& b) const {
    const auto in_words = [](const Fact& fact) {
        return kind_of(fact.value) == ValueKind::text || kind_of(fact.value) == ValueKind::entity;
    };
    if (kind_of(a.value) != kind_of(b.value)) return in_words(a) && in_words(b);
    if (a.relation == b.relation && a.subject == b.subject) return true;
    const auto *one = std::get_if<EntityId>(&a.value), *other = std::get_if<EntityId>(&b.value);
    if (one == nullptr || other == nullptr) return true;
    const Entity *first = base.entity(*one), *second = base.entity(*other);
    return first != nullptr && second != nullptr && first->class_ == second->class_ &&
           !(*one == b.subject);
}

// The answer as one to another fact of the same subject or relation.
Finding Examiner::Indexes::judge_for(const Sheet& sheet, const Fact& fact,
                                     const std::vector<Token>& typed) const {
    Sheet other = sheet;
    other.fact = &fact;
    other.subject = examine::subject_name(other);
    other.accepted = keys.wordings(fact);
    other.whole = std::holds_alternative<Text>(fact.value);
    other.items = keys.items(fact);
    other.asked_words = keys.question(fact, Side::value);
    other.said_words = keys.statement(fact);
    other.said_names = keys.names_stated(fact);
    other.shown = show(base, fact.value);
    return judge_value(other, fact.value, typed);
}

// The fact on another subject whose words the answer is, where the key's own only come near:
// "Snow Leopard" is no Leopard. None where the two say the same.
const Fact* Examiner::Indexes::word_for_word(const Sheet& sheet, const std::vector<Token>& typed,
                                             const Finding& finding) const {
    const bool near =
        finding.mark != Mark::wrong && finding.why != Why::same && finding.why != Why::alias;
    if (!near || !sheet.whole || sheet.fact == nullptr || sheet.side != Side::value) return nullptr;
    const std::string whole = examine::squashed(typed, 0, typed.size());
    const std::vector<Token> key = examine::tokens(sheet.shown);
    const auto& facts = base.with_relation(sheet.fact->relation);
    if (facts.size() > most_compared) return nullptr;
    for (const Fact* fact : facts) {
        if (fact->subject == sheet.fact->subject || !std::holds_alternative<Text>(fact->value))
            continue;
        for (const examine::Form& form : keys.wordings(*fact))
            if (form.squashed == whole &&
                (finding.mark != Mark::right || judge_for(sheet, *fact, key).mark != Mark::right))
                return fact;
    }
    return nullptr;
}

// Other facts for which the answer is right: those that hold as well, then other accounts.
Finding Examiner::Indexes::judge_facts(const Sheet& sheet, const Asked& asked,
                                       const std::vector<Token>& typed, Finding finding) const {
    if (finding.mark != Mark::wrong || asked.fact == nullptr || asked.side != Side::value)
        return finding;
    if (finding.why == Why::negated) return finding;
    std::vector<const Fact*> accounts;
    for (const Dispute* dispute : base.disputes_of(asked.fact->id))
        if (dispute->kind != DisputeKind::same_name)
            for (const FactId& id : dispute->facts)
                if (const Fact* fact = base.fact(id)) accounts.push_back(fact);
    for (const Fact* fact : base.about(asked.fact->subject, asked.fact->relation)) {
        if (fact == asked.fact || fact->value == asked.fact->value) continue;
        if (std::find(accounts.begin(), accounts.end(), fact) != accounts.end()) continue;
        Finding also = judge_for(sheet, *fact, typed);
        if (also.mark != Mark::right) continue;
        also.why = Why::also_holds;
        return also;
    }
    for (const Fact* fact : accounts) {
        if (fact == asked.fact || !comparable(*fact, *asked.fact)) continue;
        if (judge_for(sheet, *fact, typed).mark != Mark::right) continue;
        Finding out = examine::almost(Why::other_account, 0.5);
        out.fact = fact->id;
        return out;
    }
    return finding;
}

// The fact that the answer would have been right for, of the same relation if there is one.
const Fact* Examiner::Indexes::explain(const Asked& asked, const Finding& finding) const {
    if (asked.fact == nullptr) return nullptr;
    if (finding.thing) {
        const EntityId& id = base.entities()[*finding.thing].id;
        const std::vector<const Fact*> facts =
            asked.side == Side::value ? base.naming(id) : base.about(id);
        for (const Fact* fact : facts)
            if (fact->relation == asked.fact->relation) return fact;
        return facts.empty() ? nullptr : facts.front();
    }
    if (!finding.amount) return nullptr;
    const Fact* found = nullptr;
    for (const Fact& fact : base.facts()) {
        double amount = std::nan("");
        if (const auto* year = std::get_if<Year>(&fact.value)) amount = year->year;
        if (const auto* number = std::get_if<Number>(&fact.value)) amount = number->amount;
        if (const auto* money = std::get_if<Money>(&fact.value)) amount = money->amount;
        if (amount != *finding.amount || kind_of(fact.value) != kind_of(asked.fact->value))
            continue;
        if (fact.relation == asked.fact->relation) return &fact;
        if (found == nullptr) found = &fact;
    }
    return found;
}

Examiner::Examiner(const FactBase& base) : indexes_(std::make_unique<const Indexes>(base)) {}

Examiner::Examiner(Examiner&&) noexcept = default;
Examiner::~Examiner() = default;

const FactBase& Examiner::base() const {
    return indexes_->base;
}

Verdict Examiner::examine(const Asked& asked, std::string_view typed) const {
    VERIFY(asked.fact != nullptr || asked.value != nullptr || !asked.accepted.empty());
    const Sheet sheet = indexes_->sheet(asked, typed);
    if (too_long(typed)) return put_in_words(sheet, examine::wrong(Why::too_long));
    if (examine::is_program(typed)) return put_in_words(sheet, examine::wrong(Why::different));
    const std::vector<Token> all = examine::tokens(typed);
    if (all.empty()) return put_in_words(sheet, examine::wrong(Why::pass));
    const std::vector<Token> words = examine::meant_words(indexes_->words, all);
    Finding finding = examine::all_but(sheet, words) ? examine::wrong(Why::negated, sheet.shown)
                                                     : judge_answer(sheet, asked, words);
    // "Nöther", where the author writes "Noether".
    const std::string round = examine::without_umlauts(typed);
    const bool open = finding.why == Why::slip || finding.why == Why::different;
    if (open && words.size() < 4 && round != typed) {
        const auto meant = examine::meant_words(indexes_->words, examine::tokens(round));
        Finding other = judge_answer(sheet, asked, meant);
        if (other.mark == Mark::right) finding = std::move(other);
    }
    if (const Fact* other = indexes_->word_for_word(sheet, words, finding)) {
        finding = examine::wrong(Why::another_thing);
        finding.fact = other->id;
        return put_in_words(sheet, std::move(finding));
    }
    finding = strictly(sheet, asked, words, std::move(finding));
    finding = indexes_->judge_facts(sheet, asked, words, std::move(finding));
    if (finding.mark == Mark::wrong && indexes_->words.is_pass(all))
        return put_in_words(sheet, examine::wrong(Why::pass));
    if (finding.mark == Mark::wrong)
        if (const Fact* fact = indexes_->explain(asked, finding)) finding.fact = fact->id;
    return put_in_words(sheet, std::move(finding));
}

}  // namespace recite
