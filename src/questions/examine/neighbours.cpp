#include <algorithm>

#include "base/text.hpp"
#include "questions/examine/beside.hpp"
#include "questions/examine/kinds.hpp"
#include "questions/examine/places.hpp"
#include "questions/examine/senses.hpp"

namespace recite::examine {

namespace {

bool ends_like_verb(std::string_view text) {
    return text.ends_with("ing") || text.ends_with("ed");
}

}  // namespace

// What stands right behind a name and makes it another's: "II", "Sr.", an initial.
bool Beside::becomes_another(const Seen& key) const {
    if (wanted_.thing == nothing) return false;
    const std::vector<Form>& forms = sheet_.lexicon.forms(wanted_.thing);
    const auto own = [&](std::string_view text) {
        for (const Token& token : forms.front().words)
            if (token.text == text || token.text[0] == text[0]) return true;
        return false;
    };
    const auto initial = [&](const Token& token) {
        return person_ && token.kind == TokenKind::word && token.text.size() == 1 &&
               token.text[0] > 0 && token.capital && token.text != "a" && !own(token.text);
    };
    if (key.begin > 0 && initial(typed_[key.begin - 1]) && typed_[key.begin - 1].text != "i")
        return true;
    if (key.end >= typed_.size()) return false;
    const Token& next = typed_[key.end];
    if (sheet_.words.is(next, word::article) && key.end + 1 < typed_.size() &&
        sheet_.words.is(typed_[key.end + 1], word::ordinal))
        return true;  // "Elizabeth the First"
    const bool end = key.end + 1 == typed_.size() || parts(typed_[key.end + 1].before);
    if (next.text == "i") return next.capital && end && !parts(next.before);
    if (is_one_of(next.text, {"ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiv",
                              "sr", "jr", "senior", "junior", "snr", "jnr"}))
        return next.before != '(' && !own(next.text);
    return key.part && initial(next) && next.text != "i";
}

// "X was only an investor": the role asked for is denied.
bool Beside::belittled(const Seen& key) const {
    for (std::size_t i = key.end; i < typed_.size() && !parts(typed_[i].before); ++i) {
        if (!light(i)) return false;
        if (!is_one_of(typed_[i].text, {"only", "merely", "just", "nur", "bloss"})) continue;
        std::size_t at = i + 1;
        while (at < typed_.size() && sheet_.words.is(typed_[at], word::article)) ++at;
        return at < typed_.size() && at > i + 1 &&
               sheet_.words.is(typed_[at], word::role | word::kin) &&
               !in_question(sheet_, typed_[at].text);
    }
    return false;
}

// "X's brother" is not X.
bool Beside::belongs_to(const Seen& key) const {
    if (!typed_[key.end - 1].possessive || key.end >= typed_.size()) return false;
    const Token& next = typed_[key.end];
    if (parts(next.before) || sheet_.words.is(next, word::article | word::negation)) return false;
    if (is_one_of(next.text, {"rival", "rivals", "competitor", "competitors"})) return true;
    if (in_question(sheet_, next.text)) return false;
    const bool kind = sheet_.words.is(next, word::kind) && kind_fits(sheet_, wanted_, next);
    return person_ || !kind;
}

// "Outside China", "before Liang", "north of Canberra".
bool Beside::is_near(const Seen& key) const {
    std::size_t at = key.begin;
    while (at > 0 && sheet_.words.is(typed_[at - 1], word::article)) --at;
    if (at == 0 || covered_[at - 1]) return false;
    const std::string& word = typed_[at - 1].text;
    if (!in_question(sheet_, word) &&
        is_one_of(word, {"outside", "against", "before", "after", "beyond", "unlike", "near",
                         "opposite", "ausserhalb", "gegen", "gegenuber", "gegenueber", "nahe"}))
        return true;
    const bool direction =
        at >= 2 && is_one_of(typed_[at - 2].text, {"north", "south", "east", "west", "nordlich",
                                                   "sudlich", "ostlich", "westlich"});
    const bool of = word == "of" || word == "von";
    return of && direction && (at < 3 || !sheet_.words.is(typed_[at - 3], word::article));
}

// "A friend of X" is not X; "a branch of X" says of what is asked about that it is X's.
bool Beside::is_of(const Seen& key) const {
    std::size_t at = key.begin;
    while (at > 0 && sheet_.words.is(typed_[at - 1], word::article)) --at;
    if (at < 2 || parts(typed_[at].before) || parts(typed_[at - 1].before)) return false;
    const std::string& joins = typed_[at - 1].text;
    const bool of = joins == "of" || joins == "von";
    // "Investors in X", where X is no place.
    const bool inside = joins == "in" && !person_ && wanted_.thing != nothing &&
                        !is_place_class(sheet_.base.entities()[wanted_.thing].class_);
    if (!of && !inside &&
        !is_one_of(joins,
                   {"to", "with", "behind", "against", "like", "near", "for", "mit", "gegen"}))
        return false;
    const Token& what = typed_[at - 2];
    if (what.kind != TokenKind::word || covered_[at - 2]) return false;
    if (inside) return sheet_.words.use(what.text).what == 0 || sheet_.words.is(what, word::role);
    const bool peer = is_one_of(what.text, {"rival", "rivals", "competitor", "competitors", "enemy",
                                            "friend", "friends", "neighbour", "neighbor"});
    if (of && peer) return true;
    if (in_question(sheet_, what.text)) return false;
    if (sheet_.words.is(what, word::turning)) return true;
    const bool asks_person = sheet_.fact != nullptr && sheet_.side == Side::value &&
                             is_person(sheet_, subject_of(sheet_));
    if (wanted_.thing != nothing && sheet_.words.is(what, word::kin))
        return person_ || !asks_person;
    if (!person_ && wanted_.thing != nothing)
        return of && sheet_.words.is(what, word::role) && !asks_person;
    if (!person_ || !of) return person_ && sheet_.words.is(what, word::role);
    if (is_one_of(what.text, {"work", "idea", "creation", "brainchild", "invention", "name",
                              "words", "werk", "idee"}))
        return false;
    return !sheet_.words.is(what, word::filler | word::function | word::honorific) &&
           !ends_like_verb(what.text);
}

// "and his fund" describes; "and Smith" is another answer.
std::optional<Finding> Beside::joined_behind(std::size_t at) const {
    const bool described = at + 1 < typed_.size() && light(at + 1) &&
                           !sheet_.words.is(typed_[at + 1], word::article | word::honorific);
    if (described) return std::nullopt;
    return wrong(Why::hedged, shown_name(sheet_, wanted_));
}

// After a comma: a description in common words, or somebody else.
bool Beside::described_behind(const Seen& key, std::size_t at) const {
    const std::string mine = wanted_.thing == nothing
                                 ? std::string()
                                 : sheet_.lexicon.forms(wanted_.thing).front().squashed;
    if (lies_in(mine, typed_[at].text).value_or(false)) return true;
    for (std::size_t i = at; i < typed_.size(); ++i) {
        const Token& token = typed_[i];
        if (light(i) || sheet_.words.is(token, word::ordinary)) return true;
        if (i > key.end && parts(token.before)) break;
    }
    return false;
}

// What follows the key without a break must begin a description.
std::optional<Finding> Beside::after(const Seen& key) const {
    if (becomes_another(key) || belongs_to(key)) return other();
    if (person_ && belittled(key)) return wrong(Why::negated, shown_name(sheet_, wanted_));
    std::size_t at = key.end;
    if (at >= typed_.size()) return std::nullopt;
    const bool other_name = std::any_of(seen_.begin(), seen_.end(),
                                        [&](const Seen& one) { return one.begin == key.end; });
    if (other_name) return std::nullopt;
    const bool tight = !parts(typed_[at].before) && wanted_.thing != nothing;
    const bool asked = in_question(sheet_, typed_[at].text);
    if (tight && sheet_.words.is(typed_[at], word::kind) && !kind_fits(sheet_, wanted_, typed_[at]))
        return other();
    if (tight && !person_ && !asked && sheet_.words.is(typed_[at], word::role | word::kin) &&
        !kind_fits(sheet_, wanted_, typed_[at]))
        return other();
    const auto suffix = [&](const Token& token) {
        const bool near = !parts(token.before) || token.before == ',';
        return near && sheet_.words.is(token, word::honorific | word::form);
    };
    while (at < typed_.size() && suffix(typed_[at])) ++at;
    if (at >= typed_.size()) return std::nullopt;
    const Token& next = typed_[at];
    std::size_t of = at + 1;
    while (of < typed_.size() && sheet_.words.is(typed_[of], word::article)) ++of;
    if (tight && !person_ && next.text == "of" && of < typed_.size() && !light(of) &&
        std::none_of(seen_.begin(), seen_.end(), [&](const Seen& one) { return one.begin == of; }))
        return other();  // "Zhejiang University of Technology"
    if (light(at)) return std::nullopt;
    if (at + 1 < typed_.size() && is_one_of(typed_[at + 1].text, {"by", "von"}))
        return std::nullopt;                                  // "the H100 made by Nvidia"
    if (next.kind == TokenKind::digits) return std::nullopt;  // judged as a number
    if (sheet_.words.is(next, word::negation | word::contrast | word::choice)) return std::nullopt;
    if (sheet_.words.is(next, word::join)) return joined_behind(at);
    if (next.before == '(' || next.before == ':' || next.before == '.') return std::nullopt;
    if (parts(next.before)) {
        const bool somewhere = !country_named(next.text).empty() && wanted_.thing != nothing &&
                               !is_place_class(thing_class());
        if (somewhere || described_behind(key, at)) return std::nullopt;
        return wrong(Why::hedged, shown_name(sheet_, wanted_));
    }
    if (next.text[0] < 0) return std::nullopt;  // no spaces in this script
    const bool common = sheet_.words.is(next, word::ordinary) && !next.capital &&
                        typed_[key.begin].capital && key.end - key.begin > 1;
    if (common) return std::nullopt;
    return other();
}

// What precedes the key without a break must not make another name of it.
std::optional<Finding> Beside::before(const Seen& key) const {
    if (key.begin == 0 || parts(typed_[key.begin].before)) return std::nullopt;
    if (is_of(key) || is_near(key)) return other();
    const std::size_t at = key.begin - 1;
    const Token& last = typed_[at];
    const bool other_name = std::any_of(seen_.begin(), seen_.end(),
                                        [&](const Seen& one) { return one.end == key.begin; });
    // "fear of X" is not X, where X is no name.
    const bool words = wanted_.thing == nothing && key.end - key.begin == 1;
    const bool part = is_one_of(last.text, {"of", "on", "about", "von", "uber"});
    if (words && part && content_between(0, at)) return other();
    if (words && typed_[key.begin].before == '-' && !light(at)) return other();
    // "former chief executive"
    if (sheet_.words.is(last, word::turning) && !in_question(sheet_, last.text)) return other();
    if (other_name || light(at) || last.kind != TokenKind::word || last.text[0] < 0)
        return std::nullopt;
    // "The US Bureau of Industry and Security"
    if (!person_ && wanted_.thing != nothing && key.end - key.begin > 2 &&
        !country_named(last.text).empty() && !is_place_class(thing_class()))
        return std::nullopt;
    // "Urban Le Verrier" is not Urbain.
    if (person_ && last.capital && !last.possessive && sheet_.words.is(last, word::ordinary))
        return other();
    const WordUse soft = sheet_.words.use(softened(last.text, sheet_.words.language()));
    if (sheet_.words.is(last, word::negation | word::contrast | word::choice | word::ordinary) ||
        soft.is(word::ordinary))
        return std::nullopt;
    if (sheet_.words.is(last, word::join)) {
        if (!content_between(0, at)) return std::nullopt;
        return wrong(Why::hedged, shown_name(sheet_, wanted_));
    }
    if (last.possessive && !person_ && wanted_.thing != nothing) return std::nullopt;
    if (last.possessive) return other();
    const bool short_name = key.end - key.begin == 1 || typed_[key.end - 1].before == 0;
    if (!short_name && !last.capital) return std::nullopt;
    return other();
}

std::optional<Finding> Beside::neighbours() const {
    for (const Seen& key : seen_) {
        if (!key.key || key.negated) continue;
        if (auto found = after(key)) return found;
        if (auto found = before(key)) return found;
    }
    return std::nullopt;
}

}  // namespace recite::examine
