#include "questions/examine/names.hpp"

#include <algorithm>

#include "facts/show.hpp"
#include "questions/examine/asides.hpp"
#include "questions/examine/digits.hpp"
#include "questions/examine/kinds.hpp"
#include "questions/examine/lookalikes.hpp"
#include "questions/examine/mentions.hpp"
#include "questions/examine/name_ways.hpp"
#include "questions/examine/numbering.hpp"
#include "questions/examine/people.hpp"
#include "questions/examine/senses.hpp"

namespace recite::examine {

namespace {

std::string name_of_thing(const Sheet& sheet, std::uint32_t thing) {
    return name_of(sheet.base, sheet.base.entities()[thing].id);
}

Finding another(const Sheet& sheet, std::uint32_t thing) {
    Finding out = wrong(Why::another_thing, name_of_thing(sheet, thing));
    out.thing = thing;
    return out;
}

// 0 the names themselves, 1 what follows from them, 2 what is only a part of them.
int sureness(NameKind kind) {
    if (kind == NameKind::name || kind == NameKind::alias) return 0;
    return kind == NameKind::given || kind == NameKind::initials ? 2 : 1;
}

Finding which_one(const Sheet& sheet, std::uint32_t key, std::uint32_t other) {
    return almost(
        Why::which_one, 0.5, name_of_thing(sheet, key),
        "Which one: " + name_of_thing(sheet, key) + " or " + name_of_thing(sheet, other) + "?");
}

// The names that one wording has in the pack, in one of its spellings.
const std::vector<Name>* look_up(const Sheet& sheet, const std::string& squash) {
    const std::vector<Name>* found = sheet.lexicon.find(squash);
    if (found != nullptr || squash.size() < 4 || squash.back() != 's') return found;
    if (squash[squash.size() - 2] == 's') return nullptr;  // "Pariss" is a slip
    found = sheet.lexicon.find(squash.substr(0, squash.size() - 1));
    return found != nullptr && is_person(sheet, found->front().thing) ? nullptr : found;
}

// Whether only a version or rank is missing: "Llama" for "Llama 3.1".
bool lacks_version(const Sheet& sheet, const Wanted& wanted, const std::string& squash) {
    for (const Form* form : right_forms(sheet, wanted)) {
        if (form->kind == NameKind::numbered && form->squashed.size() > squash.size() &&
            form->squashed.starts_with(squash) &&
            all_digits(std::string_view(form->squashed).substr(squash.size())))
            return true;
        if (form->kind != NameKind::name && form->kind != NameKind::alias) continue;
        if (!form->squashed.starts_with(squash)) continue;
        for (std::size_t i = 1; i < form->words.size(); ++i) {
            const Token& next = form->words[i];
            const bool version = next.kind == TokenKind::digits || roman_value(next.text) > 0;
            const bool rank = form->words[i - 1].kind == TokenKind::digits;
            const bool parted = next.before != 0 || (i == 1 && squash.size() > 2);  // "Qwen2.5"
            if ((version || rank) && parted && squashed(form->words, 0, i) == squash &&
                !all_digits(squash))
                return true;
        }
    }
    return false;
}

}  // namespace

std::string shown_name(const Sheet& sheet, const Wanted& wanted) {
    return wanted.thing != nothing ? name_of_thing(sheet, wanted.thing) : sheet.shown;
}

bool is_right(const Wanted& wanted, std::uint32_t thing) {
    return thing == wanted.thing ||
           std::find(wanted.also.begin(), wanted.also.end(), thing) != wanted.also.end();
}

const std::vector<const Form*>& right_forms(const Sheet& sheet, const Wanted& wanted) {
    std::vector<const Form*>& out = wanted.forms;
    if (!out.empty()) return out;
    if (wanted.thing != nothing)
        for (const Form& form : sheet.lexicon.forms(wanted.thing)) out.push_back(&form);
    for (const Form& form : sheet.accepted) out.push_back(&form);
    for (const std::uint32_t thing : wanted.also)
        for (const Form& form : sheet.lexicon.forms(thing)) out.push_back(&form);
    return out;
}

std::optional<Finding> name_alone(const Sheet& sheet, const Wanted& wanted,
                                  const std::string& squash) {
    if (squash.empty()) return std::nullopt;
    for (const Form& form : sheet.accepted)
        if (form.squashed == squash)
            return right(
                form.kind == NameKind::name && wanted.thing == nothing ? Why::same : Why::alias,
                shown_name(sheet, wanted));
    const std::vector<Name>* names = look_up(sheet, squash);
    if (names == nullptr) {
        const Foreign* foreign = sheet.lexicon.foreign(squash);
        if (foreign == nullptr && !lacks_version(sheet, wanted, squash)) return std::nullopt;
        if (foreign == nullptr || lacks_version(sheet, wanted, squash))
            return almost(Why::incomplete, 0.5, shown_name(sheet, wanted),
                          "The version is missing.");
        if (wanted.thing != nothing &&
            foreign->class_ == sheet.base.entities()[wanted.thing].class_)
            for (const Token& token : sheet.lexicon.forms(wanted.thing).front().words)
                if (token.text == squash)
                    return right(Why::notation, shown_name(sheet, wanted));  // "Berkeley"
        for (const Form* form : right_forms(sheet, wanted))
            if (form->kind == NameKind::name && form->words.front().text == squash &&
                form->words.size() > 1 && sheet.words.is(form->words[1], word::form))
                return std::nullopt;
        return wrong(Why::another_thing, std::string(foreign->name));
    }
    const Name *mine = nullptr, *other = nullptr;
    for (const Name& name : *names) {
        if (is_right(wanted, name.thing)) {
            if (mine == nullptr || (mine->thing != wanted.thing && name.thing == wanted.thing))
                mine = &name;
        } else if (other == nullptr) {
            other = &name;
        }
    }
    if (mine == nullptr) {
        if (sureness(other->kind) == 2) return std::nullopt;
        if (lacks_version(sheet, wanted, squash) && sureness(other->kind) > 0)
            return almost(Why::incomplete, 0.5, shown_name(sheet, wanted));
        return another(sheet, other->thing);
    }
    const std::string shown = name_of_thing(sheet, mine->thing);
    // "Adams" is John Adams, and hardly Adam S.
    if (other != nullptr && mine->kind == NameKind::family && other->kind == NameKind::initialed)
        other = nullptr;
    // "Watt" is James Watt, where a person is asked for, and not the unit.
    if (other != nullptr && mine->kind == NameKind::family && !is_person(sheet, other->thing))
        other = nullptr;
    if (other != nullptr) {
        const int my = sureness(mine->kind), its = sureness(other->kind);
        if (my == its || (mine->kind == NameKind::family && its == 0))
            return which_one(sheet, mine->thing, other->thing);
        if (its < my) return another(sheet, other->thing);
    }
    if (mine->kind == NameKind::garbled) return almost(Why::garbled, 0.75, shown);
    if (mine->kind == NameKind::initials) {
        const std::vector<Token>& words = sheet.lexicon.forms(mine->thing).front().words;
        const bool long_words = std::all_of(
            words.begin(), words.end(), [](const Token& token) { return token.text.size() > 2; });
        if (is_person(sheet, mine->thing)) return wrong(Why::different, shown);
        if (long_words && squash.size() == 2) return right(Why::notation, shown);  // "UN"
    }
    if (sureness(mine->kind) == 2) return almost(Why::incomplete, 0.5, shown);
    if (mine->thing != wanted.thing) return right(Why::also_holds, shown);
    if (mine->kind == NameKind::name) return right(Why::same, shown);
    return right(mine->kind == NameKind::alias || mine->kind == NameKind::family ? Why::alias
                                                                                 : Why::notation,
                 shown);
}

std::optional<Finding> name_in_part(const Sheet& sheet, const Wanted& wanted,
                                    const std::vector<Token>& typed) {
    const std::vector<Token> core = without_filler(sheet, typed);
    if (core.empty() || core.size() > 12) return std::nullopt;
    bool telling = false;  // a word of its own, not one that goes with many names, as "van" does
    for (const Token& token : core)
        telling = telling || (token.kind == TokenKind::word && token.text.size() > 2 &&
                              !is_particle(token.text) &&
                              !sheet.words.is(token, word::kind | word::form | word::function |
                                                         word::ordinary | word::role) &&
                              !in_question(sheet, token.text));
    telling = telling || core.size() > 1;
    if (!telling) return std::nullopt;
    for (const Form* form : right_forms(sheet, wanted)) {
        if (form->kind > NameKind::alias || form->words.size() <= core.size()) continue;
        std::size_t found = 0;
        for (const Token& token : form->words)
            if (found < core.size() && same_sense(sheet, token.text, core[found].text)) ++found;
        if (found == core.size()) return almost(Why::incomplete, 0.5, shown_name(sheet, wanted));
    }
    return std::nullopt;
}

// The key's words in another order, or in words that say the same.
std::optional<Finding> name_by_sense(const Sheet& sheet, const Wanted& wanted,
                                     const std::vector<Token>& typed) {
    if (typed.empty() || typed.size() > 8) return std::nullopt;
    std::vector<std::string> said = senses(sheet.words, typed), sorted = said;
    std::sort(sorted.begin(), sorted.end());
    for (const Form* form : right_forms(sheet, wanted)) {
        if (form->kind > NameKind::alias) continue;
        if (form->senses == said) return right(Why::notation, shown_name(sheet, wanted));
        if (form->senses.size() < 3 || form->senses.size() != said.size()) continue;
        std::vector<std::string> meant = form->senses;
        std::sort(meant.begin(), meant.end());
        if (meant == sorted) return right(Why::notation, shown_name(sheet, wanted));
    }
    return std::nullopt;
}

namespace {

// What was named instead, or nothing at all.
Finding named_instead(const Sheet& sheet, const Wanted& wanted, const std::vector<Token>& typed,
                      const std::vector<Token>& core) {
    const std::vector<Mention> named = mentions(typed, sheet.lexicon, sheet.words);
    for (const Mention& mention : named) {
        if (mention.names != nullptr && !in_question(sheet, typed[mention.begin].text)) {
            const Name& first = mention.names->front();
            const bool mine =
                std::any_of(mention.names->begin(), mention.names->end(),
                            [&](const Name& one) { return is_right(wanted, one.thing); });
            if (!mine && sureness(first.kind) < 2) return another(sheet, first.thing);
        }
        if (mention.foreign != nullptr)
            return wrong(Why::another_thing, std::string(mention.foreign->name));
    }
    const bool back =
        !core.empty() && std::all_of(core.begin(), core.end(), [&](const Token& token) {
            return in_question(sheet, token.text) ||
                   sheet.words.is(token, word::filler | word::article | word::function |
                                             word::kind | word::role);
        });
    return wrong(back ? Why::question_back : Why::different);
}

}  // namespace

Finding judge_name(const Sheet& sheet, const Wanted& wanted, const std::vector<Token>& said) {
    const std::vector<Token> typed = without_item_number(said);
    const std::string whole = squashed(typed, 0, typed.size());
    std::optional<Finding> alone;
    if (whole.size() < 200) alone = name_alone(sheet, wanted, whole);
    const bool part = alone && alone->mark == Mark::almost && alone->why == Why::incomplete;
    if (alone && !part && (alone->mark != Mark::wrong || alone->thing)) return *alone;
    const std::vector<Token> core = without_filler(sheet, typed);
    std::vector<Token> soft = core;
    const bool stems = sheet.words.language().tag != "de" || !is_person(sheet, wanted.thing);
    for (Token& token : soft)
        if (token.kind == TokenKind::word && stems)
            token.text = softened(token.text, sheet.words.language());
    // "America" is well known for itself, and says "United States" all the same.
    if (const auto found = name_by_sense(sheet, wanted, core)) return *found;
    if (alone) return *alone;
    if (core.size() < 20) {
        if (const auto found = name_alone(sheet, wanted, squashed(core, 0, core.size())))
            return *found;
        if (const auto found = name_alone(sheet, wanted, squashed(soft, 0, soft.size()))) {
            if (found->mark != Mark::wrong) return *found;
        }
    }
    if (const auto found = name_stammered(sheet, wanted, core)) return *found;
    if (const auto found = name_told_apart(sheet, wanted, core)) return *found;
    if (const auto found = name_turned(sheet, wanted, core)) return *found;
    if (const auto found = name_in_figures(sheet, wanted, typed)) return *found;
    if (const auto found = name_of_person(sheet, wanted, core)) return *found;
    const std::optional<Finding> within = name_within(sheet, wanted, typed);
    // A part of the name stands beside what may be the rest of it, one letter off.
    if (within && within->why == Why::another_thing && !within->thing)
        if (const auto found = name_slipped(sheet, wanted, core)) return *found;
    if (within && within->why != Why::different) return *within;
    if (const auto found = name_slipped(sheet, wanted, core)) return *found;
    if (core.size() < typed.size())
        if (const auto found = name_slipped(sheet, wanted, typed)) return *found;
    if (within) return *within;
    if (const auto found = name_in_part(sheet, wanted, core)) return *found;
    return named_instead(sheet, wanted, typed, core);
}

}  // namespace recite::examine
