#include "questions/examine/beside.hpp"

#include <algorithm>

#include "questions/examine/digits.hpp"
#include "questions/examine/kinds.hpp"
#include "questions/examine/lookalikes.hpp"
#include "questions/examine/places.hpp"
#include "questions/examine/senses.hpp"

namespace recite::examine {

namespace {

constexpr std::size_t most_tokens = 400;

}  // namespace

Beside::Beside(const Sheet& sheet, const Wanted& wanted, const std::vector<Token>& typed)
    : sheet_(sheet),
      wanted_(wanted),
      typed_(typed),
      person_(is_person(sheet, wanted.thing)),
      covered_(typed.size(), false) {}

void Beside::add_accepted() {
    for (const Form& form : sheet_.accepted) {
        const std::size_t size = form.words.size();
        for (std::size_t begin = 0; begin + size <= typed_.size(); ++begin) {
            const char first = typed_[begin].text[0];
            if (first > 0 && first != form.squashed[0]) continue;  // not "×", which is "x" there
            if (squashed(typed_, begin, begin + size) != form.squashed) continue;
            const std::size_t end = begin + size;
            seen_.erase(
                std::remove_if(seen_.begin(), seen_.end(),
                               [&](const Seen& one) { return one.begin < end && one.end > begin; }),
                seen_.end());
            seen_.push_back({.begin = begin, .end = end, .key = true});
        }
    }
    std::sort(seen_.begin(), seen_.end(),
              [](const Seen& a, const Seen& b) { return a.begin < b.begin; });
}

void Beside::find() {
    mentions_ = mentions(typed_, sheet_.lexicon, sheet_.words);
    for (const Mention& mention : mentions_) {
        Seen one{.begin = mention.begin, .end = mention.end, .mention = &mention};
        if (mention.names != nullptr) {
            std::string squash = squashed(typed_, mention.begin, mention.end);
            const auto alone = name_alone(sheet_, wanted_, squash);
            one.key = alone && alone->mark != Mark::wrong;
            const NameKind kind = mention.names->front().kind;
            one.part = person_ && mention.end - mention.begin == 1 &&
                       (kind == NameKind::family || kind == NameKind::given);
        }
        seen_.push_back(one);
    }
    add_accepted();
    for (const Seen& one : seen_)
        if (one.key)
            for (std::size_t i = one.begin; i < one.end; ++i) covered_[i] = true;
}

// A word that changes nothing, wherever it stands.
bool Beside::light(std::size_t at) const {
    const Token& token = typed_[at];
    if (covered_[at]) return true;
    if (token.kind == TokenKind::sign) return token.text == "?" || token.text == "*";
    if (token.kind == TokenKind::digits) return false;
    const bool form = wanted_.thing != nothing && sheet_.words.is(token, word::form);
    return form || is_own(token) ||
           sheet_.words.is(
               token, word::filler | word::article | word::function | word::kind | word::role) ||
           (person_ && sheet_.words.is(token, word::honorific)) ||
           (wanted_.thing == nothing && sheet_.words.is(token, word::degree)) ||
           in_question(sheet_, token.text) || in_statement(sheet_, token);
}

bool Beside::content_between(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i)
        if (!light(i) && !sheet_.words.is(typed_[i], word::choice | word::join | word::negation |
                                                         word::contrast | word::family))
            return true;
    return false;
}

// Whether there is something that could be the answer: "a bank or a hedge fund".
bool Beside::offers_between(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end && wanted_.thing == nothing; ++i)
        if (!covered_[i] && sheet_.words.is(typed_[i], word::kind | word::role) &&
            !in_question(sheet_, typed_[i].text))
            return true;
    return content_between(begin, end);
}

// Whether only "and", "or" or a sign stands between it and the key.
bool Beside::peer(const Seen& seen) const {
    for (const Seen& key : seen_) {
        if (!key.key || key.negated) continue;
        const std::size_t begin = std::min(key.end, seen.end),
                          end = std::max(key.begin, seen.begin);
        if (begin > end) continue;
        bool only = true, sign = false;
        for (std::size_t i = begin; i < end; ++i) {
            only = only && sheet_.words.is(typed_[i], word::join | word::choice | word::article);
            sign = sign || sheet_.words.is(typed_[i], word::join | word::choice);
        }
        const char by = typed_[end].before;
        if (only && begin == end)
            sign = by == '/' || by == '&' || by == ';' || by == '\n' || by == '|';
        if (only && sign) return true;
    }
    return false;
}

std::optional<Finding> Beside::choices() const {
    const std::string shown = shown_name(sheet_, wanted_);
    for (std::size_t i = 0; i < typed_.size(); ++i) {
        if (covered_[i]) continue;
        if (sheet_.words.is(typed_[i], word::choice) &&
            (offers_between(0, i) || offers_between(i + 1, typed_.size())))
            return wrong(Why::hedged, shown);
        const char by = typed_[i].before;
        const bool slash =
            i > 0 && (by == '/' || by == '|' || by == '\n' || by == ';' || by == '&');
        if (slash && !light(i)) return wrong(Why::hedged, shown);
    }
    // A slash before the key, behind something else.
    for (const Seen& one : seen_) {
        const char by = typed_[one.begin].before;
        const bool slash =
            one.begin > 0 && (by == '/' || by == '|' || by == '\n' || by == ';' || by == '&');
        if (one.key && slash && !light(one.begin - 1)) return wrong(Why::hedged, shown);
    }
    return std::nullopt;
}

// A family name alone, with another name right beside it, is somebody else's.
bool Beside::part_of_other(const Seen& seen) const {
    for (const Seen& key : seen_) {
        if (&key == &seen || !key.key || !key.part) continue;
        if (seen.key && !seen.part) continue;
        const bool behind = seen.begin == key.end && !parts(typed_[seen.begin].before) &&
                            !typed_[key.end - 1].possessive;
        const bool before = seen.end == key.begin && !parts(typed_[key.begin].before) &&
                            !typed_[seen.end - 1].possessive;
        if (behind || before) return true;
    }
    return false;
}

std::optional<Finding> Beside::others() const {
    const std::string shown = shown_name(sheet_, wanted_);
    bool key_before = false;
    for (const Seen& one : seen_) {
        if (one.key) {
            if (one.part && part_of_other(one)) return wrong(Why::another_thing, shown);
            key_before = true;
            continue;
        }
        if (one.negated) continue;
        if (part_of_other(one)) return wrong(Why::another_thing, shown);
        if (only_describes(one) || owns_key(one)) continue;
        if (!fits(one) || peer(one)) return wrong(Why::hedged, shown);
        if (key_before) continue;
        // "X of the key" is X.
        const auto next = std::find_if(seen_.begin(), seen_.end(), [&](const Seen& other) {
            return other.key && other.begin >= one.end;
        });
        if (next == seen_.end() || typed_[one.end - 1].possessive) continue;
        bool of = next->begin > one.end;
        for (std::size_t i = one.end; i < next->begin; ++i)
            of = of && (sheet_.words.is(typed_[i], word::article) || typed_[i].text == "of" ||
                        typed_[i].text == "at" || typed_[i].text == "from" ||
                        typed_[i].text == "von" || typed_[i].text == "bei");
        if (of) return wrong(Why::another_thing);
    }
    return std::nullopt;
}

// "Peace of Westphalia (1648)", "Marie Curie, in 1903": when something was, behind what it was.
bool Beside::is_year_beside(std::size_t at) const {
    const Token& token = typed_[at];
    if (wanted_.thing == nothing || !is_year_figure(token.text)) return false;
    const bool behind = std::any_of(seen_.begin(), seen_.end(),
                                    [&](const Seen& one) { return one.key && one.end <= at; });
    const EntityId& key = sheet_.base.entities()[wanted_.thing].id;
    for (const Fact* fact : sheet_.base.about(key)) {  // whose years are known
        const ValueKind kind = kind_of(fact->value);
        if (kind == ValueKind::year || kind == ValueKind::date) return false;
    }
    // "Athens 1896"
    const bool of_place = is_place_class(thing_class()) && token.before == ' ' && covered_[at - 1];
    return behind && (token.before == '(' || of_place ||
                      (typed_[at - 1].text == "in" && token.before == ' '));
}

std::optional<Finding> Beside::numbers() const {
    const Entity* key = wanted_.thing == nothing ? nullptr : &sheet_.base.entities()[wanted_.thing];
    for (std::size_t i = 0; i < typed_.size(); ++i) {
        if (covered_[i] || typed_[i].kind != TokenKind::digits) continue;
        const bool in_name = std::any_of(seen_.begin(), seen_.end(), [&](const Seen& one) {
            return i >= one.begin && i < one.end;
        });
        if (in_name) continue;
        bool known = in_question(sheet_, typed_[i].text) || is_year_beside(i);
        const bool code = typed_[i].before == 0 && i > 0 && typed_[i - 1].kind == TokenKind::word;
        if (!code)
            for (const double value : readings(typed_[i].text, sheet_.words.language().grouping))
                known = known || known_number(sheet_, value, key);
        if (!known) return wrong(Why::extra, shown_name(sheet_, wanted_));
    }
    return std::nullopt;
}

std::optional<Finding> Beside::judge() {
    if (typed_.size() > most_tokens) return std::nullopt;
    find();
    const auto key =
        std::find_if(seen_.begin(), seen_.end(), [](const Seen& one) { return one.key; });
    if (key == seen_.end()) return std::nullopt;
    if (negate()) return wrong(Why::negated, shown_name(sheet_, wanted_));
    if (auto found = choices()) return found;
    if (auto found = others()) return found;
    if (auto found = numbers()) return found;
    if (auto found = neighbours()) return found;
    const auto stands = std::find_if(seen_.begin(), seen_.end(),
                                     [](const Seen& one) { return one.key && !one.negated; });
    auto alone = name_alone(sheet_, wanted_, squashed(typed_, stands->begin, stands->end));
    if (!alone) return right(Why::notation, shown_name(sheet_, wanted_));
    if (alone->why == Why::same) alone->why = Why::notation;
    return alone;
}

std::optional<Finding> name_within(const Sheet& sheet, const Wanted& wanted,
                                   const std::vector<Token>& typed) {
    return Beside(sheet, wanted, typed).judge();
}

}  // namespace recite::examine
