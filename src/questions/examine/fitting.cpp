#include "base/text.hpp"
#include "questions/examine/beside.hpp"
#include "questions/examine/kinds.hpp"
#include "questions/examine/lookalikes.hpp"
#include "questions/examine/places.hpp"
#include "questions/examine/senses.hpp"

namespace recite::examine {

// A group named in common words, "American companies", says what the key is.
bool Beside::common_words(const Seen& seen) const {
    if (seen.mention->names == nullptr || wanted_.thing == nothing) return false;
    const std::vector<Entity>::size_type key = wanted_.thing;
    for (const Name& name : *seen.mention->names)
        if (thing_class(name) == sheet_.base.entities()[key].class_) return false;
    bool kind = false;
    for (std::size_t i = seen.begin; i < seen.end; ++i)
        kind = kind || sheet_.words.is(typed_[i], word::kind | word::role);
    if (!kind) return false;
    for (std::size_t i = seen.begin; i < seen.end; ++i)
        if (!sheet_.words.is(typed_[i], word::kind | word::role | word::ordinary) &&
            country_named(typed_[i].text).empty())
            return false;
    return true;
}

// Whether the key is a place that lies in the one that is named: "Berlin, Germany".
bool Beside::is_container(const Seen& seen) const {
    if (wanted_.thing == nothing) return false;
    const std::string_view mine = sheet_.base.entities()[wanted_.thing].class_;
    if (!is_place_class(mine)) return false;
    const std::string_view other = seen.mention->names != nullptr
                                       ? thing_class(seen.mention->names->front())
                                       : seen.mention->foreign->class_;
    const auto inside = lies_in(sheet_.lexicon.forms(wanted_.thing).front().squashed,
                                squashed(typed_, seen.begin, seen.end));
    if (inside) return *inside;
    return other != mine && is_place_class(other);
}

// "Communist Party of Vietnam": the key's own names speak of another country.
bool Beside::of_another_nation(const Seen& seen) const {
    const std::string_view named = country_named(squashed(typed_, seen.begin, seen.end));
    if (named.empty()) return false;
    bool other = false;
    for (const Form* form : right_forms(sheet_, wanted_)) {
        if (form->kind > NameKind::alias) continue;
        for (const Token& token : form->words) {
            const std::string_view mine = country_named(token.text);
            if (mine == named) return false;
            other = other || !mine.empty();
        }
    }
    return other;
}

// "X, who won the Y", "X, Y's company": it is told of the key before it.
bool Beside::told_of_key(const Seen& seen) const {
    const Seen* key = nullptr;
    for (const Seen& one : seen_)
        if (one.key && !one.negated && one.end <= seen.begin) key = &one;
    if (key == nullptr) return false;
    const auto relative = [&](std::size_t at) {
        const std::string& text = typed_[at].text;
        return text == "who" || text == "which" || text == "whose" || text == "whom";
    };
    if (key->end < seen.begin && relative(key->end)) return true;
    // "X after he left Y"
    if (key->end + 1 < seen.begin &&
        is_one_of(typed_[key->end].text, {"after", "before", "when", "while", "since"}) &&
        is_one_of(typed_[key->end + 1].text, {"he", "she", "it", "they"}))
        return true;
    std::size_t at = key->end;
    while (at < seen.begin && sheet_.words.is(typed_[at], word::article)) ++at;
    return at == seen.begin && at < typed_.size() && parts(typed_[key->end].before) &&
           typed_[seen.end - 1].possessive && seen.end < typed_.size() &&
           sheet_.words.is(typed_[seen.end], word::kind | word::role) &&
           kind_fits(sheet_, wanted_, typed_[seen.end]);
}

// Whether the base joins what is named with something of the key's class, or the key with something
// of its class, and so would know if the two went together.
bool Beside::has_another(const Seen& seen) const {
    if (seen.mention == nullptr || wanted_.thing == nothing) return false;
    const std::span<const Entity> all = sheet_.base.entities();
    const Entity& key = all[wanted_.thing];
    const auto joins = [&](const EntityId& one, std::string_view class_name) {
        return std::any_of(all.begin(), all.end(), [&](const Entity& other) {
            return other.class_ == class_name && other.id != key.id && other.id != one &&
                   joined(sheet_, one, other.id);
        });
    };
    if (seen.mention->names == nullptr) return joins(key.id, seen.mention->foreign->class_);
    return std::any_of(
        seen.mention->names->begin(), seen.mention->names->end(), [&](const Name& name) {
            return joins(all[name.thing].id, key.class_) || joins(key.id, thing_class(name));
        });
}

// "Mistral's Mixtral": whose the key is, where the base does not know better.
bool Beside::owns_key(const Seen& seen) const {
    if (person_ || wanted_.thing == nothing || !typed_[seen.end - 1].possessive) return false;
    const bool before = std::any_of(seen_.begin(), seen_.end(), [&](const Seen& one) {
        return one.key && !one.part && one.begin == seen.end;
    });
    return before && !is_place_class(thing_class()) && !has_another(seen);
}

// Whether the family name says who it is, nobody else in the pack bearing it.
bool Beside::family_alone(const Seen& seen) const {
    const auto alone = name_alone(sheet_, wanted_, squashed(typed_, seen.begin, seen.end));
    return alone && alone->mark == Mark::right;
}

// What is said of the key behind it and names something else: "X, the sister of Y", "X, Y's
// sister", "X, the founder of Y", "X of Y", where the base does not know better.
bool Beside::only_describes(const Seen& seen) const {
    const auto key = std::find_if(seen_.begin(), seen_.end(), [&](const Seen& one) {
        return one.key && (!one.part || family_alone(one)) && one.end <= seen.begin;
    });
    if (key == seen_.end() || key->end >= typed_.size()) return false;
    // "Vevey on Lake Geneva"
    if (!person_ && seen.begin > key->end && seen.mention != nullptr) {
        std::size_t before = seen.begin - 1;
        while (before > key->end && sheet_.words.is(typed_[before], word::article)) --before;
        if (before == key->end && sheet_.words.is(typed_[before], word::seat)) return true;
    }
    std::size_t at = seen.begin;
    while (at > 0 && sheet_.words.is(typed_[at - 1], word::article)) --at;
    const bool of = at > key->end &&
                    is_one_of(typed_[at - 1].text, {"of", "at", "from", "behind", "von", "bei"});
    const bool parted = parts(typed_[key->end].before);
    // "Li Feifei of Stanford"
    if (person_ && !parted) return of && at == key->end + 1 && !has_another(seen);
    if (!parted) return false;
    if (person_ && typed_[seen.end - 1].possessive && seen.end < typed_.size())
        return sheet_.words.is(typed_[seen.end], word::family);
    if (!of || at < key->end + 2) return false;
    Token what = typed_[at - 2];
    if (person_ && sheet_.words.is(what, word::family)) return true;
    if (!sheet_.words.is(what, word::role | word::kin | word::kind))
        what.text = softened(what.text, sheet_.words.language());
    return sheet_.words.is(what, word::role | word::kin | word::kind) && !has_another(seen);
}

bool Beside::fits(const Seen& seen) const {
    if (seen.key || seen.negated || told_of_key(seen)) return true;
    if (said_in_question(sheet_, typed_, seen.begin, seen.end)) return true;
    for (const Form* form : right_forms(sheet_, wanted_))
        if (maker_of(form->squashed) == squashed(typed_, seen.begin, seen.end)) return true;
    if (is_container(seen) || common_words(seen)) return true;
    if (of_another_nation(seen)) return false;
    if (seen.mention->names != nullptr) {
        for (const Name& name : *seen.mention->names)
            if (belongs(sheet_, name, wanted_.thing) || is_place(thing_class(name))) return true;
        return false;
    }
    return is_place(seen.mention->foreign->class_) || seen.mention->foreign->class_ == "language";
}

// A word of another name of the key, or of its class: "智谱AI" for Zhipu AI, "the Colossus
// machine".
bool Beside::is_own(const Token& token) const {
    if (wanted_.thing == nothing || person_ || token.kind != TokenKind::word) return false;
    for (const Token& of : tokens(thing_class()))
        if (of.text == token.text) return true;
    for (const Form& form : sheet_.lexicon.forms(wanted_.thing))
        if (form.kind <= NameKind::alias)
            for (const Token& own : form.words)
                if (own.text == token.text) return true;
    return false;
}

std::string_view Beside::thing_class() const {
    return sheet_.base.entities()[wanted_.thing].class_;
}

std::string_view Beside::thing_class(const Name& name) const {
    return sheet_.base.entities()[name.thing].class_;
}

// Where something is may be said of anything that is no place itself.
bool Beside::is_place(std::string_view class_name) const {
    if (!is_place_class(class_name)) return false;
    return wanted_.thing == nothing ||
           !is_place_class(sheet_.base.entities()[wanted_.thing].class_);
}

}  // namespace recite::examine
