// What an answer denies of what it names.

#include <algorithm>

#include "questions/examine/beside.hpp"

namespace recite::examine {

// "X did not found it": the key itself is denied behind it.
bool Beside::denied_behind(const Seen& key) const {
    for (std::size_t i = key.end; i < typed_.size() && !parts(typed_[i].before); ++i) {
        if (sheet_.words.is(typed_[i], word::negation)) {
            // "X didn't, it was somebody"
            if (i + 1 < typed_.size() && parts(typed_[i + 1].before)) return true;
            const auto next = std::find_if(seen_.begin(), seen_.end(),
                                           [&](const Seen& one) { return one.begin > i; });
            return next == seen_.end() || content_between(i + 1, next->begin);
        }
        if (!light(i)) return false;
    }
    return false;
}

// Marks what a negation before it denies; whether one denies all there is.
bool Beside::deny_what_follows() {
    for (std::size_t i = 0; i < typed_.size(); ++i) {
        if (covered_[i]) continue;
        const bool instead = sheet_.words.is(typed_[i], word::contrast) &&
                             typed_[i].text != "but" && typed_[i].text != "aber" &&
                             typed_[i].text != "sondern";
        if (!instead && !sheet_.words.is(typed_[i], word::negation)) continue;
        const bool no = typed_[i].text == "no" || typed_[i].text == "nein";
        if (no && i + 1 < typed_.size() && parts(typed_[i + 1].before)) continue;
        const auto next = std::find_if(seen_.begin(), seen_.end(),
                                       [&](const Seen& one) { return one.begin > i; });
        bool but = false;  // "not X but Y" says Y
        for (std::size_t j = i + 1; next != seen_.end() && j < next->begin; ++j)
            but = but || sheet_.words.is(typed_[j], word::contrast);
        if (but) continue;
        const bool far =
            next == seen_.end() || (content_between(i + 1, next->begin) && next->key == false);
        // "Not the big X but Y"
        const bool turned =
            next != seen_.end() && !next->key &&
            std::any_of(typed_.begin() + static_cast<std::ptrdiff_t>(next->end), typed_.end(),
                        [&](const Token& token) { return sheet_.words.is(token, word::contrast); });
        if (!far || turned) {
            // "not only X" and "X, not until 2020" aside, what follows is denied.
            next->negated = true;
        } else if (!content_between(i + 1, typed_.size())) {
            return true;
        }
    }
    return false;
}

// "Not simple and efficient" denies both.
void Beside::deny_what_is_joined() {
    for (std::size_t i = 1; i < seen_.size(); ++i)
        if (seen_[i].key && seen_[i - 1].key && seen_[i - 1].negated &&
            !content_between(seen_[i - 1].end, seen_[i].begin) &&
            std::none_of(
                typed_.begin() + static_cast<std::ptrdiff_t>(seen_[i - 1].end),
                typed_.begin() + static_cast<std::ptrdiff_t>(seen_[i].begin),
                [&](const Token& token) { return sheet_.words.is(token, word::contrast); }))
            seen_[i].negated = true;
}

// Marks what is denied. True if it is the key, or all.
bool Beside::negate() {
    if (deny_what_follows()) return true;
    for (Seen& one : seen_)
        if (one.key && denied_behind(one)) one.negated = true;
    deny_what_is_joined();
    return std::none_of(seen_.begin(), seen_.end(),
                        [](const Seen& one) { return one.key && !one.negated; });
}

}  // namespace recite::examine
