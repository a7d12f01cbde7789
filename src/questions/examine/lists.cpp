#include <algorithm>

#include "base/text.hpp"
#include "facts/show.hpp"
#include "questions/examine/asides.hpp"
#include "questions/examine/judge.hpp"
#include "questions/examine/mentions.hpp"
#include "questions/examine/names.hpp"
#include "questions/examine/segments.hpp"
#include "questions/examine/senses.hpp"

namespace recite::examine {

namespace {

constexpr std::size_t most_segments = 100;
constexpr std::size_t most_side_by_side = 30;  // words

// Matches the parts of an answer with the items of a list.
class Matcher {
public:
    Matcher(const Sheet& sheet, const List& list, const std::vector<Token>& typed);

    // `what_is_not`: the question asks for what is not, so that "A or B" says both.
    Finding judge(bool what_is_not);

private:
    std::vector<Token> words(Range range) const;
    bool take(const std::vector<Token>& part);
    bool take_side_by_side(const std::vector<Token>& part);
    bool take_several(const std::vector<Token>& part);
    bool empty(const std::vector<Token>& part) const;
    void share_word(std::vector<Token>& part, Range next) const;
    bool right_item(const std::vector<Token>& part) const;

    Finding item(std::size_t at, const std::vector<Token>& part) const {
        return judge_value(sheets_[at], list_.items[at], part);
    }

    Finding sum() const;
    bool in_order() const;
    bool denied() const;
    bool is_choice() const;
    bool is_remark(const std::vector<Token>& part) const;

    const Sheet& sheet_;
    const List& list_;
    const std::vector<Token>& typed_;
    std::vector<Sheet> sheets_;  // what each item is judged against
    std::vector<std::optional<Finding>> found_;
    std::vector<std::size_t> order_;
    std::vector<std::string> extra_;
};

Matcher::Matcher(const Sheet& sheet, const List& list, const std::vector<Token>& typed)
    : sheet_(sheet), list_(list), typed_(typed), found_(list.items.size()) {
    sheets_.reserve(list.items.size());
    for (std::size_t at = 0; at < list.items.size(); ++at) {
        Sheet& one = sheets_.emplace_back(sheet);
        const bool in_words = std::holds_alternative<Text>(list.items[at]);
        one.whole = in_words && sheet.items != nullptr;
        one.accepted = one.whole ? (*sheet.items)[at] : Wordings();
        one.items = nullptr;
        one.shown = show(sheet.base, list.items[at]);
    }
}

std::vector<Token> Matcher::words(Range range) const {
    return {typed_.begin() + static_cast<std::ptrdiff_t>(range.begin),
            typed_.begin() + static_cast<std::ptrdiff_t>(range.end)};
}

bool Matcher::empty(const std::vector<Token>& part) const {
    const std::vector<Token> core = without_filler(sheet_, part);
    const std::vector<Name>* names = sheet_.lexicon.find(squashed(core, 0, core.size()));
    if (names != nullptr && !said_in_question(sheet_, core, 0, core.size())) return false;
    const auto count = static_cast<double>(list_.items.size());
    return std::all_of(core.begin(), core.end(), [&](const Token& token) {
        const WordUse use = sheet_.words.use(token.text);
        return token.kind == TokenKind::sign || (use.is(word::cardinal) && use.cardinal == count) ||
               sheet_.words.is(token, word::filler | word::function | word::kind) ||
               in_question(sheet_, token.text);
    });
}

bool Matcher::take(const std::vector<Token>& part) {
    std::optional<std::size_t> best;
    Finding best_finding;
    for (std::size_t i = 0; i < list_.items.size(); ++i) {
        Finding finding = item(i, part);
        if (finding.mark == Mark::wrong) continue;
        if (found_[i] && !best) {
            best = i;  // said twice: harmless
            best_finding = std::move(finding);
            continue;
        }
        if (!best || found_[*best] || better(best_finding, finding) != best_finding) {
            best = i;
            best_finding = std::move(finding);
        }
    }
    if (!best) return false;
    if (!found_[*best]) {
        found_[*best] = std::move(best_finding);
        order_.push_back(*best);
    }
    return true;
}

// Items that stand side by side with nothing between.
bool Matcher::take_side_by_side(const std::vector<Token>& part) {
    if (part.size() > most_side_by_side) return false;
    std::vector<Token> rest;
    bool any = false;
    for (std::size_t begin = 0; begin < part.size();) {
        std::size_t taken = 0;
        for (std::size_t size = std::min<std::size_t>(6, part.size() - begin);
             size > 0 && taken == 0; --size) {
            const std::vector<Token> name(part.begin() + static_cast<std::ptrdiff_t>(begin),
                                          part.begin() + static_cast<std::ptrdiff_t>(begin + size));
            if (right_item(name) && take(name)) taken = size;
        }
        any = any || taken > 0;
        if (taken == 0) rest.push_back(part[begin]);
        begin += std::max<std::size_t>(taken, 1);
    }
    return any && empty(rest);
}

// Two or more items side by side, and nothing else; else nothing is taken.
bool Matcher::take_several(const std::vector<Token>& part) {
    if (part.size() < 2) return false;
    const auto found = found_;
    const std::vector<std::size_t> order = order_;
    if (take_side_by_side(part) && order_.size() >= order.size() + 2) return true;
    found_ = found;
    order_ = order;
    return false;
}

// Whether the words are an item by themselves: several of them only as they are written.
bool Matcher::right_item(const std::vector<Token>& part) const {
    const std::string whole = squashed(part, 0, part.size());
    const auto is_it = [&](const Form& form) { return form.squashed == whole; };
    for (std::size_t i = 0; i < list_.items.size(); ++i) {
        if (sheets_[i].whole && part.size() > 1) {
            const Wordings& all = sheets_[i].accepted;
            if (std::any_of(all.begin(), all.end(), is_it)) return true;
            continue;
        }
        const Finding finding = item(i, part);
        const bool name = kind_of(list_.items[i]) == ValueKind::entity ||
                          finding.why == Why::same || finding.why == Why::alias ||
                          (finding.why == Why::notation && part.size() == 1);
        if (finding.mark == Mark::right && name) return true;
    }
    return false;
}

bool Matcher::in_order() const {
    return std::is_sorted(order_.begin(), order_.end());
}

Finding Matcher::sum() const {
    const std::size_t count = list_.items.size();
    std::size_t hits = 0;
    double credit = 0;
    Finding out = right(Why::same, sheet_.shown);
    std::vector<Part> parts;
    std::optional<Finding> weaker;
    for (std::size_t i = 0; i < count; ++i) {
        Part part{.note = show(sheet_.base, list_.items[i])};
        if (found_[i]) {
            ++hits;
            part.mark = found_[i]->mark;
            part.credit = found_[i]->credit;
            credit += part.credit;
            if (part.mark == Mark::almost && !weaker) weaker = found_[i];
        }
        parts.push_back(std::move(part));
    }
    for (const std::string& extra : extra_) parts.push_back({.mark = Mark::wrong, .note = extra});
    const double share =
        std::max(0.0, credit - static_cast<double>(extra_.size())) / static_cast<double>(count);
    if (hits == count && extra_.empty()) {
        if (weaker) out = almost(weaker->why, share, sheet_.shown);
        if (weaker) out.slips = weaker->slips;
        if (list_.ordered && !in_order()) out = wrong(Why::reversed, sheet_.shown);
    } else if (hits == count && extra_.size() <= std::max<std::size_t>(1, count / 2)) {
        out = almost(Why::extra, share, sheet_.shown);
    } else if (hits * 2 >= count && hits > 0 && extra_.empty()) {
        out = almost(Why::incomplete, share, sheet_.shown);
        if (list_.ordered && !in_order()) out = wrong(Why::reversed, sheet_.shown);
    } else {
        out = wrong(hits > 0 ? (extra_.empty() ? Why::incomplete : Why::extra) : Why::different,
                    sheet_.shown);
        if (hits > 0) out.credit = share;
    }
    out.parts = std::move(parts);
    return out;
}

// "North and South Korea": the first lacks the word that it shares with the next.
void Matcher::share_word(std::vector<Token>& part, Range next) const {
    const std::vector<Name>* alone = sheet_.lexicon.find(part[0].text);
    const bool given = alone != nullptr && alone->front().kind == NameKind::given;  // "Pierre"
    if (next.end - next.begin < 2 || (alone != nullptr && !given)) return;
    std::vector<Token> whole = part;
    whole.insert(whole.end(), typed_.begin() + static_cast<std::ptrdiff_t>(next.begin + 1),
                 typed_.begin() + static_cast<std::ptrdiff_t>(next.end));
    if (sheet_.lexicon.find(squashed(whole, 0, whole.size())) != nullptr) part = whole;
}

// "A (as I said), B", "A, idk the last one": names nothing.
bool Matcher::is_remark(const std::vector<Token>& part) const {
    bool pass = false;
    for (std::size_t size = 1; size <= std::min<std::size_t>(part.size(), 4); ++size)
        pass = pass || sheet_.words.is_pass(
                           {part.begin(), part.begin() + static_cast<std::ptrdiff_t>(size)});
    const bool aside = part[0].before == '(' && !order_.empty();
    return (pass || aside) && mentions(part, sheet_.lexicon, sheet_.words).empty();
}

// "A or B", where both are asked for.
bool Matcher::is_choice() const {
    const auto in_an_item = [&](const Token& token) {
        return std::any_of(sheets_.begin(), sheets_.end(), [&](const Sheet& one) {
            return std::any_of(one.accepted.begin(), one.accepted.end(), [&](const Form& form) {
                return std::any_of(form.words.begin(), form.words.end(),
                                   [&](const Token& own) { return own.text == token.text; });
            });
        });
    };
    return list_.items.size() > 1 &&
           std::any_of(typed_.begin(), typed_.end(), [&](const Token& token) {
               return sheet_.words.is(token, word::choice) && !in_an_item(token);
           });
}

// "Not A", "not A, B or C", "not A, B and C", where A is asked for.
bool Matcher::denied() const {
    if (!typed_.empty() && is_one_of(typed_[0].text, {"none", "neither", "keiner", "keines"}))
        return true;
    if (typed_.empty() || !sheet_.words.is(typed_[0], word::negation)) return false;
    bool parted = false, choice = false;
    for (auto token = typed_.begin() + 1; token != typed_.end(); ++token) {
        if (sheet_.words.is(*token, word::contrast)) return false;
        parted = parted || parts(token->before);
        choice = choice || sheet_.words.is(*token, word::choice);
    }
    if (!parted || choice) return true;
    const std::vector<Range> rest = segments(sheet_, list_, {typed_.begin() + 1, typed_.end()});
    return !rest.empty() && right_item(words({rest[0].begin + 1, rest[0].end + 1}));
}

Finding Matcher::judge(bool what_is_not) {
    const std::vector<Range> all = segments(sheet_, list_, typed_);
    if (all.size() > most_segments) return wrong(Why::different);
    if (!what_is_not && is_choice()) return wrong(Why::hedged, sheet_.shown);
    if (denied()) return wrong(Why::negated, sheet_.shown);
    for (std::size_t i = 0; i < all.size();) {
        std::size_t used = 1;
        // A name that holds a comma or "and".
        for (std::size_t more = 2; more <= 3 && i + more <= all.size(); ++more)
            if (typed_[all[i + more - 1].begin].before != ';' &&
                all[i + more - 1].end - all[i].begin < 12 &&
                sheet_.lexicon.find(squashed(typed_, all[i].begin, all[i + more - 1].end)) !=
                    nullptr)
                used = more;
        std::vector<Token> part = words({all[i].begin, all[i + used - 1].end});
        i += used;
        drop_order_words(sheet_.words, part);
        if (part.size() == 1 && i < all.size()) share_word(part, all[i]);
        if (sheet_.words.is(part[0], word::negation) && part.size() > 1) continue;
        if (take_several(part) || take(part) || take_side_by_side(part)) continue;
        if (is_remark(part) || empty(part)) continue;
        std::string said;
        for (const Token& token : part) said += (said.empty() ? "" : " ") + token.text;
        extra_.push_back(said.substr(0, 60));
    }
    return sum();
}

// "Which of these was not ...?"
bool asks_what_is_not(const Sheet& sheet) {
    return has_negation(sheet.words, sheet.prompt_words) ||
           (sheet.asked_words != nullptr && has_negation(sheet.words, *sheet.asked_words));
}

}  // namespace

Finding judge_list(const Sheet& sheet, const List& list, const std::vector<Token>& typed) {
    if (list.items.empty()) return wrong(Why::different);
    if (!asks_what_is_not(sheet)) return Matcher(sheet, list, typed).judge(false);
    // "Without A and B": as the question says.
    std::vector<Token> bare;
    for (const Token& token : typed)
        if (!sheet.words.is(token, word::negation)) bare.push_back(token);
    return Matcher(sheet, list, bare).judge(true);
}

}  // namespace recite::examine
