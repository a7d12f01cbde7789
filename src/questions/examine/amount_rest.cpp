// What an answer says beside the amount.

#include <algorithm>

#include "base/text.hpp"
#include "questions/examine/amount_judge.hpp"
#include "questions/examine/kinds.hpp"
#include "questions/examine/mentions.hpp"
#include "questions/examine/names.hpp"
#include "questions/examine/places.hpp"
#include "questions/examine/senses.hpp"

namespace recite::examine {

namespace {

bool inside(const std::vector<Quantity>& found, std::size_t token) {
    return std::any_of(found.begin(), found.end(),
                       [&](const Quantity& one) { return token >= one.begin && token < one.end; });
}

}  // namespace

// "It gained", where the question asks what was lost.
bool AmountJudge::turns_question(const std::string& word) const {
    if (!sheet_.words.has_opposite(word) || in_question(sheet_, word)) return false;
    const auto opposes = [&](const std::string& asked) {
        return sheet_.words.opposite(word, asked);
    };
    if (!sheet_.prompt.empty())
        return std::any_of(sheet_.prompt_words.begin(), sheet_.prompt_words.end(), opposes);
    return sheet_.asked_words != nullptr &&
           std::any_of(sheet_.asked_words->begin(), sheet_.asked_words->end(), opposes);
}

// "10,000 H100s" where chips are counted: the thing of its class that a fact from the same source
// joins to the subject, if there is no other.
bool AmountJudge::is_counted(const Name& name) const {
    if (sheet_.fact == nullptr || sheet_.side != Side::value) return false;
    const Entity& thing = sheet_.base.entities()[name.thing];
    bool joined_to = false, another = false;
    for (const Fact* fact : sheet_.base.about(sheet_.fact->subject)) {
        const auto* id = std::get_if<EntityId>(&fact->value);
        const Entity* one = id == nullptr ? nullptr : sheet_.base.entity(*id);
        if (one == nullptr || one->class_ != thing.class_) continue;
        const bool same_source = std::any_of(
            fact->evidence.begin(), fact->evidence.end(), [&](const Evidence& evidence) {
                return std::any_of(
                    sheet_.fact->evidence.begin(), sheet_.fact->evidence.end(),
                    [&](const Evidence& own) { return own.source == evidence.source; });
            });
        if (!same_source) continue;
        (one == &thing ? joined_to : another) = true;
    }
    return joined_to && !another;
}

// "9.58 s in Berlin", "the 16th president of the United States": a place, where none is asked
// about.
bool AmountJudge::is_where(const Mention& mention) const {
    std::size_t at = mention.begin;
    while (at > 0 && sheet_.words.is(typed_[at - 1], word::article)) --at;
    if (at == 0 || !is_one_of(typed_[at - 1].text, {"in", "at", "of"})) return false;
    const Entity* subject =
        sheet_.fact == nullptr ? nullptr : sheet_.base.entity(sheet_.fact->subject);
    if (subject == nullptr || is_place_class(subject->class_)) return false;
    const auto is_place = [&](const std::string& word) {
        const Foreign* known = sheet_.lexicon.foreign(word);
        return !country_named(word).empty() || (known != nullptr && is_place_class(known->class_));
    };
    const std::vector<std::string>& prompt = sheet_.prompt_words;
    if (std::any_of(prompt.begin(), prompt.end(), is_place)) return false;
    if (sheet_.asked_words != nullptr &&
        std::any_of(sheet_.asked_words->begin(), sheet_.asked_words->end(), is_place))
        return false;
    if (mention.foreign != nullptr) return is_place_class(mention.foreign->class_);
    return std::all_of(mention.names->begin(), mention.names->end(), [&](const Name& name) {
        return is_place_class(sheet_.base.entities()[name.thing].class_);
    });
}

// What a word beside the amount says against it.
std::optional<Finding> AmountJudge::word_beside(std::size_t at) const {
    const Token& token = typed_[at];
    if (sheet_.words.is(token, word::negation)) return wrong(Why::negated, key_.shown);
    if (sheet_.words.is(token, word::choice)) return wrong(Why::hedged, key_.shown);
    if (token.text == "√") return wrong(Why::different);
    if (turns_question(token.text)) return wrong(Why::reversed, key_.shown);
    // "A tenth more"
    const bool than = at + 1 < typed_.size() && is_one_of(typed_[at + 1].text, {"than", "als"});
    const bool more = is_share(key_) && is_one_of(token.text, {"more", "extra", "mehr"}) && !than;
    if (more && at > 0 && !in_question(sheet_, token.text))
        return wrong(Why::different, key_.shown);
    const bool era = is_one_of(token.text, {"bc", "bce", "ad", "ce"});
    if (era && at > 0 && typed_[at - 1].kind == TokenKind::digits)
        return wrong(Why::wrong_unit, key_.shown);
    const bool twice = is_one_of(token.text, {"twice", "double", "triple", "doppelt"});
    if (twice && !in_question(sheet_, token.text)) return wrong(Why::another_number);
    const bool code = token.kind == TokenKind::digits && token.before == 0;
    if (token.kind == TokenKind::digits && !code) return wrong(Why::extra, key_.shown);
    return std::nullopt;
}

// Whether a thing may be named beside the amount: the unit, what the question names, where it was,
// or the kind of what is counted.
bool AmountJudge::may_name(const std::vector<Quantity>& found, const Mention& mention) const {
    for (std::size_t i = mention.begin; i < mention.end; ++i)
        for (const Token& token : tokens(key_.unit))
            if (token.text == typed_[i].text) return true;
    if (said_in_question(sheet_, typed_, mention.begin, mention.end) || is_where(mention))
        return true;
    if (mention.names == nullptr) return false;
    const bool behind = std::any_of(found.begin(), found.end(), [&](const Quantity& one_found) {
        return one_found.end == mention.begin;
    });
    return std::any_of(mention.names->begin(), mention.names->end(), [&](const Name& name) {
        return said_of(sheet_, name.thing) || (behind && is_counted(name));
    });
}

// A code that nothing knows: "X900".
bool AmountJudge::is_strange_code(const std::vector<Quantity>& found, std::size_t at) const {
    const bool code = typed_[at].kind == TokenKind::word && !inside(found, at) &&
                      typed_[at + 1].kind == TokenKind::digits && typed_[at + 1].before == 0 &&
                      !sheet_.words.is(typed_[at], word::percent) &&
                      !(at > 0 && typed_[at - 1].text == "of");
    return code && !said_in_question(sheet_, typed_, at, at + 2) && !inside(found, at + 1) &&
           !mentioned(sheet_, typed_, at);
}

// What else the answer names must belong to the question.
Finding AmountJudge::rest(const std::vector<Quantity>& found, Finding finding) const {
    for (std::size_t i = 0; i < typed_.size(); ++i)
        if (!inside(found, i))
            if (auto other = word_beside(i)) return *other;
    for (const Mention& mention : mentions(typed_, sheet_.lexicon, sheet_.words))
        if (!inside(found, mention.begin) && !may_name(found, mention))
            return wrong(Why::another_thing);
    for (std::size_t i = 0; i + 1 < typed_.size(); ++i)
        if (is_strange_code(found, i)) return wrong(Why::another_thing);
    return finding;
}

// The "3.1" of Llama 3.1, where that is named in the question or by the author.
bool AmountJudge::stands_in_name(const Quantity& found) const {
    for (const Mention& mention : mentions(typed_, sheet_.lexicon, sheet_.words)) {
        const bool inside_it =
            mention.begin < found.number_begin && found.number_begin < mention.end;
        if (!inside_it || mention.names == nullptr) continue;
        return std::any_of(mention.names->begin(), mention.names->end(),
                           [&](const Name& name) {
                               return said_of(sheet_, name.thing) || belongs(sheet_, name, nothing);
                           }) ||
               (sheet_.fact != nullptr && said_by_author(mention));
    }
    return false;
}

// "72 °C for 15 seconds", where no time is asked for.
bool AmountJudge::tells_how_long(const Quantity& found) const {
    if (found.begin == 0 || found.measure == nullptr || found.measure->dimension != "time")
        return false;
    const bool time = key_.measure != nullptr && key_.measure->dimension == "time";
    return !time && is_one_of(typed_[found.begin - 1].text, {"for", "within", "after"});
}

// "78 % nitrogen and 21 % oxygen", where nitrogen is asked about.
bool AmountJudge::of_something_else(const std::vector<Quantity>& found,
                                    const std::vector<Finding>& findings, std::size_t at) const {
    const auto label = [&](const Quantity& one) -> const Token* {
        std::size_t next = one.end;
        while (next < typed_.size() &&
               sheet_.words.is(typed_[next], word::article | word::function))
            ++next;
        const bool noun = next < typed_.size() && typed_[next].kind == TokenKind::word &&
                          !parts(typed_[next].before) &&
                          !sheet_.words.is(typed_[next], word::filler | word::join);
        return noun ? &typed_[next] : nullptr;
    };
    const Token* its = label(found[at]);
    if (its == nullptr || in_question(sheet_, its->text)) return false;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const Token* mine = i == at ? nullptr : label(found[i]);
        if (mine != nullptr && findings[i].mark != Mark::wrong && in_question(sheet_, mine->text))
            return true;
    }
    return false;
}

// "A yuan", "an hour" for one.
bool AmountJudge::one_of_unit() const {
    if (key_.amount != 1 || typed_.size() < 2) return false;
    const Token &article = typed_[typed_.size() - 2], &unit = typed_.back();
    if (!is_one_of(article.text, {"a", "an", "ein", "eine"})) return false;
    const std::vector<std::string_view> codes = currencies_named(unit.text);
    if (std::find(codes.begin(), codes.end(), key_.currency) != codes.end()) return true;
    return key_.measure != nullptr && measure_named(unit.text) == key_.measure;
}

// Whether the author's sentence has all the words of a name.
bool AmountJudge::said_by_author(const Mention& mention) const {
    return sheet_.said_words != nullptr &&
           std::all_of(typed_.begin() + static_cast<std::ptrdiff_t>(mention.begin),
                       typed_.begin() + static_cast<std::ptrdiff_t>(mention.end),
                       [&](const Token& token) {
                           return std::binary_search(sheet_.said_words->begin(),
                                                     sheet_.said_words->end(), token.text);
                       });
}

}  // namespace recite::examine
