#include <algorithm>

#include "base/number.hpp"
#include "questions/examine/digits.hpp"
#include "questions/examine/lookalikes.hpp"
#include "questions/examine/mentions.hpp"
#include "questions/examine/names.hpp"
#include "questions/examine/senses.hpp"

namespace recite::examine {

namespace {

constexpr std::size_t most_tokens = 400;

// Judges what stands beside the key.
class Beside {
public:
    Beside(const Sheet& sheet, const Wanted& wanted, const std::vector<Token>& typed)
        : sheet_(sheet), wanted_(wanted), typed_(typed), covered_(typed.size(), false) {}

    std::optional<Finding> judge();

private:
    // A mention and what it is to the question.
    struct Seen {
        std::size_t begin = 0, end = 0;
        const Mention* mention = nullptr;
        bool key = false;
        bool negated = false;
    };

    void find();
    void add_accepted();
    bool negate();
    std::optional<Finding> choices() const;
    std::optional<Finding> others() const;
    std::optional<Finding> numbers() const;
    std::optional<Finding> neighbours() const;
    bool fits(const Seen& seen) const;
    bool peer(const Seen& seen) const;
    bool is_place(std::string_view class_name) const;
    std::string_view thing_class(const Name& name) const;
    bool light(std::size_t at) const;
    bool content_between(std::size_t begin, std::size_t end) const;
    std::optional<Finding> after(const Seen& key) const;
    std::optional<Finding> before(const Seen& key) const;

    const Sheet& sheet_;
    const Wanted& wanted_;
    const std::vector<Token>& typed_;
    std::vector<bool> covered_;  // by a name of the key
    std::vector<Mention> mentions_;
    std::vector<Seen> seen_;
};

void Beside::add_accepted() {
    for (const Form& form : sheet_.accepted) {
        const std::size_t size = form.words.size();
        for (std::size_t begin = 0; begin + size <= typed_.size(); ++begin) {
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
    return sheet_.words.is(token, word::filler | word::article | word::function | word::kind |
                                      word::role | word::honorific | word::form) ||
           in_question(sheet_, token.text);
}

bool Beside::content_between(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i)
        if (!light(i) && !sheet_.words.is(typed_[i], word::choice | word::join | word::negation |
                                                         word::contrast))
            return true;
    return false;
}

// Marks what is denied. True if it is the key, or all.
bool Beside::negate() {
    for (std::size_t i = 0; i < typed_.size(); ++i) {
        if (!sheet_.words.is(typed_[i], word::negation) || covered_[i]) continue;
        const bool no = typed_[i].text == "no" || typed_[i].text == "nein";
        if (no && i + 1 < typed_.size() && parts(typed_[i + 1].before)) continue;
        const auto next = std::find_if(seen_.begin(), seen_.end(),
                                       [&](const Seen& one) { return one.begin > i; });
        const bool far =
            next == seen_.end() || (content_between(i + 1, next->begin) && next->key == false);
        if (!far) {
            // "not only X" and "X, not until 2020" aside, what follows is denied.
            next->negated = true;
        } else if (!content_between(i + 1, typed_.size())) {
            return true;
        }
    }
    bool any = false;
    for (const Seen& one : seen_) any = any || (one.key && !one.negated);
    return !any;
}

bool Beside::fits(const Seen& seen) const {
    if (seen.key || seen.negated) return true;
    if (said_in_question(sheet_, typed_, seen.begin, seen.end)) return true;
    for (const Form* form : right_forms(sheet_, wanted_))
        if (maker_of(form->squashed) == squashed(typed_, seen.begin, seen.end)) return true;
    if (seen.mention->names != nullptr) {
        for (const Name& name : *seen.mention->names)
            if (belongs(sheet_, name, wanted_.thing) || is_place(thing_class(name))) return true;
        return false;
    }
    return is_place(seen.mention->foreign->class_) || seen.mention->foreign->class_ == "language";
}

std::string_view Beside::thing_class(const Name& name) const {
    return sheet_.base.entities()[name.thing].class_;
}

// Where something is may be said of anything that is no place itself.
bool Beside::is_place(std::string_view class_name) const {
    const auto place = [](std::string_view one) {
        return one == "country" || one == "city" || one == "region" || one == "province" ||
               one == "continent" || one == "state" || one == "place";
    };
    if (!place(class_name)) return false;
    return wanted_.thing == nothing || !place(sheet_.base.entities()[wanted_.thing].class_);
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
            (content_between(0, i) || content_between(i + 1, typed_.size())))
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

std::optional<Finding> Beside::others() const {
    const std::string shown = shown_name(sheet_, wanted_);
    bool key_before = false;
    for (const Seen& one : seen_) {
        if (one.key) {
            key_before = true;
            continue;
        }
        if (one.negated) continue;
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
        if (of) return wrong(Why::another_thing, squashed(typed_, one.begin, one.end));
    }
    return std::nullopt;
}

std::optional<Finding> Beside::numbers() const {
    const Entity* key = wanted_.thing == nothing ? nullptr : &sheet_.base.entities()[wanted_.thing];
    for (std::size_t i = 0; i < typed_.size(); ++i) {
        if (covered_[i] || typed_[i].kind != TokenKind::digits) continue;
        const bool in_name = std::any_of(seen_.begin(), seen_.end(), [&](const Seen& one) {
            return i >= one.begin && i < one.end;
        });
        if (in_name) continue;
        bool known = in_question(sheet_, typed_[i].text);
        const bool code = typed_[i].before == 0 && i > 0 && typed_[i - 1].kind == TokenKind::word;
        if (!code)
            for (const double value : readings(typed_[i].text, sheet_.words.language().grouping))
                known = known || known_number(sheet_, value, key);
        if (!known) return wrong(Why::extra, shown_name(sheet_, wanted_));
    }
    return std::nullopt;
}

// What follows the key without a break must begin a description.
std::optional<Finding> Beside::after(const Seen& key) const {
    if (key.end >= typed_.size()) return std::nullopt;
    const Token& next = typed_[key.end];
    const bool other_name = std::any_of(seen_.begin(), seen_.end(),
                                        [&](const Seen& one) { return one.begin == key.end; });
    if (other_name || light(key.end)) return std::nullopt;
    if (next.kind == TokenKind::digits) return std::nullopt;  // judged as a number
    if (sheet_.words.is(next, word::negation | word::contrast | word::choice)) return std::nullopt;
    const bool joins = sheet_.words.is(next, word::join);
    if (joins) {
        // "and his fund" describes; "and Smith" is another answer.
        const bool described = key.end + 1 < typed_.size() && light(key.end + 1) &&
                               !sheet_.words.is(typed_[key.end + 1], word::article);
        if (described) return std::nullopt;
        return wrong(Why::hedged, shown_name(sheet_, wanted_));
    }
    if (next.before == '(' || next.before == ':' || next.before == '.') {
        return std::nullopt;
    }
    if (parts(next.before)) {
        // After a comma: a description in common words, or somebody else.
        for (std::size_t i = key.end; i < typed_.size(); ++i) {
            const Token& token = typed_[i];
            if (light(i) || sheet_.words.is(token, word::ordinary)) return std::nullopt;
            if (i > key.end && parts(token.before)) break;
        }
        return wrong(Why::hedged, shown_name(sheet_, wanted_));
    }
    if (next.text[0] < 0) return std::nullopt;  // no spaces in this script
    const bool common = sheet_.words.is(next, word::ordinary) && !next.capital &&
                        typed_[key.begin].capital && key.end - key.begin > 1;
    if (common) return std::nullopt;
    return wrong(Why::different, shown_name(sheet_, wanted_));
}

// What precedes the key without a break must not make another name of it.
std::optional<Finding> Beside::before(const Seen& key) const {
    if (key.begin == 0 || parts(typed_[key.begin].before)) return std::nullopt;
    const std::size_t at = key.begin - 1;
    const Token& last = typed_[at];
    const bool other_name = std::any_of(seen_.begin(), seen_.end(),
                                        [&](const Seen& one) { return one.end == key.begin; });
    // "fear of X" is not X, where X is no name.
    const bool words = wanted_.thing == nothing && key.end - key.begin == 1;
    const bool part = last.text == "of" || last.text == "on" || last.text == "about" ||
                      last.text == "von" || last.text == "uber";
    if (words && part && content_between(0, at)) return wrong(Why::different, sheet_.shown);
    if (words && typed_[key.begin].before == '-' && !light(at))
        return wrong(Why::different, sheet_.shown);
    if (other_name || light(at) || last.kind != TokenKind::word || last.text[0] < 0)
        return std::nullopt;
    if (sheet_.words.is(last, word::negation | word::contrast | word::choice | word::ordinary))
        return std::nullopt;
    if (sheet_.words.is(last, word::join)) {
        if (!content_between(0, at)) return std::nullopt;
        return wrong(Why::hedged, shown_name(sheet_, wanted_));
    }
    if (last.possessive) return wrong(Why::different, shown_name(sheet_, wanted_));
    const bool short_name = key.end - key.begin == 1 || typed_[key.end - 1].before == 0;
    if (!short_name && !last.capital) return std::nullopt;
    return wrong(Why::different, shown_name(sheet_, wanted_));
}

std::optional<Finding> Beside::neighbours() const {
    for (const Seen& key : seen_) {
        if (!key.key || key.negated) continue;
        if (const auto found = after(key)) return found;
        if (const auto found = before(key)) return found;
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
    if (const auto found = choices()) return found;
    if (const auto found = others()) return found;
    if (const auto found = numbers()) return found;
    if (const auto found = neighbours()) return found;
    const auto stands = std::find_if(seen_.begin(), seen_.end(),
                                     [](const Seen& one) { return one.key && !one.negated; });
    auto alone = name_alone(sheet_, wanted_, squashed(typed_, stands->begin, stands->end));
    if (!alone) return right(Why::notation, shown_name(sheet_, wanted_));
    if (alone->why == Why::same) alone->why = Why::notation;
    return alone;
}

}  // namespace

std::optional<Finding> name_within(const Sheet& sheet, const Wanted& wanted,
                                   const std::vector<Token>& typed) {
    return Beside(sheet, wanted, typed).judge();
}

}  // namespace recite::examine
