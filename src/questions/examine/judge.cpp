#include "questions/examine/judge.hpp"

#include <algorithm>

#include "base/overloaded.hpp"
#include "facts/show.hpp"
#include "questions/examine/amounts.hpp"
#include "questions/examine/asides.hpp"
#include "questions/examine/dates.hpp"
#include "questions/examine/mentions.hpp"
#include "questions/examine/names.hpp"
#include "questions/examine/quantity.hpp"
#include "questions/examine/remarks.hpp"
#include "questions/examine/strict.hpp"
#include "questions/examine/texts.hpp"
#include "questions/examine/turned.hpp"
#include "questions/examine/years.hpp"

namespace recite::examine {

namespace {

std::uint32_t thing_of(const Sheet& sheet, const EntityId& id) {
    const Entity* entity = sheet.base.entity(id);
    if (entity == nullptr) return nothing;
    return static_cast<std::uint32_t>(entity - sheet.base.entities().data());
}

// Whether the author says that the accounts of the two differ.
bool disputed(const Sheet& sheet, const Fact& a, const Fact& b) {
    for (const Dispute* dispute : sheet.base.disputes_of(a.id))
        if (std::find(dispute->facts.begin(), dispute->facts.end(), b.id) != dispute->facts.end())
            return true;
    return false;
}

void add_thing(const Sheet& sheet, Wanted& wanted, const EntityId& id) {
    const std::uint32_t thing = thing_of(sheet, id);
    if (thing != nothing && !is_right(wanted, thing)) wanted.also.push_back(thing);
}

// Other values that hold for the subject.
void add_values(const Sheet& sheet, Wanted& wanted) {
    if (sheet.fact == nullptr || sheet.side != Side::value) return;
    for (const Fact* fact : sheet.base.about(sheet.fact->subject, sheet.fact->relation)) {
        const auto* id = std::get_if<EntityId>(&fact->value);
        if (id == nullptr || fact == sheet.fact || disputed(sheet, *sheet.fact, *fact)) continue;
        add_thing(sheet, wanted, *id);
    }
}

Finding judge_entity(const Sheet& sheet, const EntityId& id, const std::vector<Token>& typed) {
    Wanted wanted{.thing = thing_of(sheet, id)};
    const auto* own = sheet.fact == nullptr ? nullptr : std::get_if<EntityId>(&sheet.fact->value);
    if (own != nullptr && *own == id) add_values(sheet, wanted);
    if (wanted.thing != nothing) return judge_name(sheet, wanted, typed);
    Sheet of_source = sheet;
    of_source.accepted = Wordings(forms_of({name_of(sheet.base, id)}, sheet.words));
    return judge_text(of_source, typed);
}

Finding judge_words(const Sheet& sheet, const Text& text, const std::vector<Token>& typed) {
    if (sheet.whole) return judge_text(sheet, typed);
    std::vector<Form> forms(sheet.accepted.begin(), sheet.accepted.end());
    for (Form& form : forms_of(wordings_of(text), sheet.words)) forms.push_back(std::move(form));
    Sheet of_text = sheet;
    of_text.accepted = Wordings(std::move(forms));
    return judge_text(of_text, typed);
}

// Wordings that the author accepts for a value that is no text.
std::optional<Finding> accepted_as_written(const Sheet& sheet, const std::vector<Token>& typed) {
    if (sheet.accepted.empty()) return std::nullopt;
    const std::string whole = squashed(typed, 0, typed.size());
    const std::vector<Token> core = without_filler(sheet, typed);
    const std::string inner = squashed(core, 0, core.size());
    for (const Form& form : sheet.accepted)
        if (form.squashed == whole || form.squashed == inner) return right(Why::alias, sheet.shown);
    return std::nullopt;
}

// "2023, not 2015", "2023 not 2015": the number before the denial of another.
std::vector<Token> without_denied_number(const Sheet& sheet, const std::vector<Token>& typed) {
    const auto counts = [&](const Token& token) {
        return token.kind == TokenKind::digits || sheet.words.is(token, word::cardinal);
    };
    const auto denial = std::find_if(typed.begin(), typed.end(), [&](const Token& token) {
        return sheet.words.is(token, word::negation);
    });
    const bool both = std::any_of(typed.begin(), denial, counts) && denial != typed.end() &&
                      std::any_of(denial, typed.end(), counts);
    return both ? std::vector<Token>(typed.begin(), denial) : without_denied(sheet, typed);
}

// "R1 was released on 20 January": without the name of what is asked about, whose figures are none
// of the answer's. As it is where the name holds no figure, or nothing else is left.
std::vector<Token> without_subject(const Sheet& sheet, const std::vector<Token>& typed) {
    if (sheet.fact == nullptr || typed.size() < 3) return typed;
    const std::uint32_t subject = subject_of(sheet);
    std::vector<Token> out;
    std::size_t at = 0;
    for (const Mention& mention : mentions(typed, sheet.lexicon, sheet.words)) {
        const auto begin = typed.begin() + static_cast<std::ptrdiff_t>(mention.begin);
        const auto end = typed.begin() + static_cast<std::ptrdiff_t>(mention.end);
        const bool figures = std::any_of(
            begin, end, [](const Token& token) { return token.kind == TokenKind::digits; });
        const bool named = mention.names != nullptr && figures &&
                           std::any_of(mention.names->begin(), mention.names->end(),
                                       [&](const Name& name) { return name.thing == subject; });
        if (!named || mention.begin < at) continue;
        out.insert(out.end(), typed.begin() + static_cast<std::ptrdiff_t>(at), begin);
        at = mention.end;
    }
    out.insert(out.end(), typed.begin() + static_cast<std::ptrdiff_t>(at), typed.end());
    return out.empty() ? typed : out;
}

// The amount that a wording is, as a value.
Value value_of(const Quantity& amount) {
    const double value = amount.amounts[0];
    const Bound bound = amount.bound.value_or(Bound::exactly);
    if (amount.percent) return Percent{value, bound};
    if (amount.whole != 0) return Ratio{value, amount.whole, bound};
    if (!amount.currencies.empty()) return Money{value, std::string(amount.currencies[0]), bound};
    return Number{value,
                  amount.measure == nullptr ? std::string() : std::string(amount.measure->name),
                  bound};
}

}  // namespace

std::vector<std::string> wordings_of(const Text& text) {
    std::vector<std::string> out;
    for (const auto& [language, wording] : text.text.by_language) out.push_back(wording);
    out.insert(out.end(), text.accept.begin(), text.accept.end());
    return out;
}

namespace {

Finding judge(const Sheet& sheet, const Asked& asked, const std::vector<Token>& typed) {
    if (asks_subject(asked)) return judge_subject(sheet, typed);
    if (const Value* value = key_value(asked)) return judge_value(sheet, *value, typed);
    return judge_written(sheet, typed);
}

}  // namespace

Finding judge_answer(const Sheet& sheet, const Asked& asked, const std::vector<Token>& typed) {
    Finding found = judge(sheet, asked, typed);
    if (found.mark != Mark::wrong || typed.size() < 3) return found;
    for (const std::vector<Token>& some : without_remarks(sheet, asked, typed)) {
        Finding other = judge(sheet, asked, some);
        if (other.mark == Mark::right) return other;
    }
    return found;
}

Finding judge_value(const Sheet& sheet, const Value& value, const std::vector<Token>& typed) {
    if (roles_swapped(sheet, typed)) return wrong(Why::different);
    if (const auto* id = std::get_if<EntityId>(&value)) return judge_entity(sheet, *id, typed);
    if (const auto* text = std::get_if<Text>(&value)) return judge_words(sheet, *text, typed);
    if (const auto found = accepted_as_written(sheet, typed)) return *found;
    if (const auto* list = std::get_if<List>(&value)) return judge_list(sheet, *list, typed);
    if (about_another(sheet, typed)) return wrong(Why::another_thing);
    const std::vector<Token> said = without_denied_number(sheet, without_subject(sheet, typed));
    if (const auto* date = std::get_if<Date>(&value)) return judge_date(sheet, *date, said);
    return judge_amount(sheet, value, said);
}

Finding judge_written(const Sheet& sheet, const std::vector<Token>& typed) {
    Finding found = judge_text(sheet, typed);
    if (found.mark == Mark::right || sheet.accepted.empty()) return found;
    const Form& key = *sheet.accepted.begin();
    const std::vector<Name>* names = sheet.lexicon.find(key.squashed);
    if (names != nullptr && names->front().kind <= NameKind::alias &&
        (names->size() == 1 || (*names)[1].kind > NameKind::alias)) {
        const Wanted wanted{.thing = names->front().thing};
        return better(found, judge_name(sheet, wanted, typed));
    }
    const bool dated =
        key.words.size() > 1 || std::count(key.squashed.begin(), key.squashed.end(), '.') > 1;
    for (const When& when : dates(key.words, sheet.words))
        if (dated && when.month && (when.day || when.year)) {
            const std::vector<Token> said = without_denied(sheet, typed);
            Finding finding = judge_date(sheet, {when.year, *when.month, when.day}, said);
            const std::vector<When> all = dates(said, sheet.words);
            const bool year = std::any_of(all.begin(), all.end(),
                                          [](const When& one) { return one.year.has_value(); });
            if (finding.mark == Mark::right && when.year && !year)
                finding = almost(Why::incomplete, 0.5, sheet.shown, "The year is missing.");
            return finding;
        }
    const bool asks_year = in_question(sheet, "year") || in_question(sheet, "jahr");
    const std::vector<Quantity> amounts = quantities(key.words, sheet.words);
    if (!asks_year && amounts.size() == 1 && amounts[0].end == key.words.size() &&
        amounts[0].begin == 0 && amounts[0].amounts.size() >= 1)
        return judge_amount(sheet, value_of(amounts[0]), without_denied(sheet, typed));
    if (asks_year && key.words.size() == 1 && amounts.size() == 1)
        return better(found, judge_year(sheet, static_cast<int>(amounts[0].amounts[0]),
                                        without_denied(sheet, typed)));
    return found;
}

Finding judge_subject(const Sheet& sheet, const std::vector<Token>& typed) {
    Wanted wanted{.thing = thing_of(sheet, sheet.fact->subject)};
    const Relation* relation = sheet.base.relation(sheet.fact->relation);
    for (const Fact* fact : sheet.base.with_relation(sheet.fact->relation))
        if (fact->value == sheet.fact->value) add_thing(sheet, wanted, fact->subject);
    const auto* id = std::get_if<EntityId>(&sheet.fact->value);
    if (relation != nullptr && relation->symmetric && id != nullptr)
        for (const Fact* fact : sheet.base.about(*id, sheet.fact->relation))
            if (const auto* other = std::get_if<EntityId>(&fact->value))
                add_thing(sheet, wanted, *other);
    return judge_name(sheet, wanted, typed);
}

}  // namespace recite::examine
