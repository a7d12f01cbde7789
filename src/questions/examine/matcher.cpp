// What parts of an answer are taken for which items of a list.

#include "questions/examine/matcher.hpp"

#include <algorithm>

#include "facts/show.hpp"
#include "questions/examine/asides.hpp"
#include "questions/examine/senses.hpp"

namespace recite::examine {

namespace {

constexpr std::size_t most_side_by_side = 30;  // words

}  // namespace

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
    const auto found = found_;
    const std::vector<std::size_t> order = order_;
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
    if (any && empty(rest)) return true;
    const bool strange = std::any_of(rest.begin(), rest.end(), [&](const Token& token) {
        return sheet_.words.use(token.text).what == 0;
    });
    if (strange) {  // "Emma Watson" is not James Watson
        found_ = found;
        order_ = order;
    }
    return false;
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

}  // namespace recite::examine
