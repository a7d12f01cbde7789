#include <algorithm>

#include "base/text.hpp"
#include "facts/show.hpp"
#include "questions/examine/judge.hpp"
#include "questions/examine/matcher.hpp"
#include "questions/examine/mentions.hpp"
#include "questions/examine/names.hpp"

namespace recite::examine {

namespace {

constexpr std::size_t most_segments = 100;

}  // namespace

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

namespace {

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
