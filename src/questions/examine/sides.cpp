// What turns a wording round: its numbers, opposites, sides and roles in another order.

#include <algorithm>

#include "base/text.hpp"
#include "questions/examine/comparer.hpp"
#include "questions/examine/units.hpp"

namespace recite::examine {

namespace {

bool is_times(const std::string& word) {
    return is_one_of(word,
                     {"twice", "thrice", "double", "triple", "doppelt", "dreimal", "zweimal"});
}

}  // namespace

// Numbers in the order of the wording, and no measure in another's place.
void Comparer::judge_numbers() {
    std::vector<std::size_t> order;
    bool measure_gone = false, measure_more = false, any = false, scaled = false;
    for (std::size_t j = 0; j < used_.size(); ++j)
        measure_more = measure_more || (!used_[j] && words_[j].unit && !words_[j].own);
    for (std::size_t i = 0; i < at_.size(); ++i) {
        const std::string& word = meant_.words[i];
        const bool number = is_number(word);
        any = any || number;
        if (at_[i] == none && (is_times(word) || sheet_.words.use(word).is(word::scale)))
            out_.number = true;
        if (measure_more) scaled = scaled || sheet_.words.use(word).is(word::scale);
        if (measure_more && at_[i] == none && measure_named(word) != nullptr) measure_gone = true;
        if (!number) continue;
        if (at_[i] != none) order.push_back(at_[i]);
        if (at_[i] == none)
            for (std::size_t j = 0; j < used_.size(); ++j)
                out_.number = out_.number || (!used_[j] && is_number(given_.words[j]));
    }
    if (!std::is_sorted(order.begin(), order.end())) out_.number = true;
    if (measure_more && (measure_gone || (measured_ && any) || scaled)) out_.number = true;
}

// "Good money drives out bad" for "bad money drives out good": an opposite stands before the word
// that its opposite stood before. Unless one of them says by what.
void Comparer::judge_exchanged() {
    if (meant_.by != given_.by) return;
    for (std::size_t i = 0; i + 1 < at_.size(); ++i)
        for (std::size_t j = 0; j < at_.size(); ++j) {
            if (at_[i] == none || at_[j] == none || at_[i + 1] == none || i + 1 == j) continue;
            if (!sheet_.words.opposite(meant_.words[i], meant_.words[j])) continue;
            out_.turned = out_.turned || (at_[j] + 1 == at_[i + 1] && at_[i] + 1 != at_[i + 1]);
        }
}

// "Low investment, high profit" for "high investment, low profit"; "low" twice.
void Comparer::judge_opposites() {
    for (std::size_t i = 0; i < at_.size(); ++i) {
        const std::string& word = meant_.words[i];
        if (at_[i] == none) {
            for (std::size_t j = 0; j < used_.size(); ++j)
                out_.turned = out_.turned || (!used_[j] && words_[j].opposed &&
                                              sheet_.words.opposite(given_.words[j], word));
            continue;
        }
        if (!sheet_.words.has_opposite(word)) continue;
        const bool swapped = std::any_of(
            meant_.words.begin(), meant_.words.end(),
            [&](const std::string& other) { return sheet_.words.opposite(word, other); });
        if (!swapped || i + 1 == at_.size() || at_[i] + 1 == used_.size()) continue;
        const std::string& next = given_.words[at_[i] + 1];
        out_.turned = out_.turned || (next != meant_.words[i + 1] && holds(meant_.words, next));
    }
}

// "Red more than blue" for "blue more than red"; "denser than" for "less dense than".
void Comparer::judge_sides() {
    if (meant_.than == Content::nowhere || given_.than == Content::nowhere) return;
    bool to_right = false, to_left = false;
    for (std::size_t i = 0; i < at_.size(); ++i) {
        if (at_[i] == none) {
            const bool less = sheet_.words.use(meant_.words[i]).is(word::inverse);
            const bool next = i + 1 < at_.size() && at_[i + 1] != none;
            out_.turned = out_.turned || (less && next);
            continue;
        }
        const bool left = meant_.places[i] < meant_.than;
        const bool now_left = given_.places[at_[i]] < given_.than;
        to_right = to_right || (left && !now_left);
        to_left = to_left || (!left && now_left);
    }
    // "Water is less dense than ice", where ice is asked about.
    for (std::size_t i = 0; i < used_.size(); ++i)
        to_right = to_right || (!used_[i] && words_[i].asked && given_.places[i] > given_.than);
    out_.turned = out_.turned || (to_right && to_left && out_.missing == 0);
}

// "Yeast from the gas" for "gas from the yeast"; "gas from the oven".
void Comparer::judge_source() {
    if (given_.from == Content::nowhere) return;
    if (meant_.from != Content::nowhere) {
        bool swapped = !at_.empty();
        for (std::size_t i = 0; i < at_.size(); ++i)
            swapped = swapped && at_[i] != none &&
                      (meant_.places[i] < meant_.from) != (given_.places[at_[i]] < given_.from);
        out_.turned = out_.turned || swapped;
        return;
    }
    // Where a longer wording says from what, and the answer from something else.
    const auto tells_source = [&](const Form& form) {
        return form.content.from != Content::nowhere;
    };
    if (std::none_of(all_.begin(), all_.end(), tells_source)) return;
    for (std::size_t i = 0; i < used_.size(); ++i)
        if (!used_[i] && given_.places[i] > given_.from && !words_[i].own && !words_[i].asked &&
            !words_[i].spoken)
            out_.turned = true;
}

// "Harold defeated William" for "William defeated Harold".
void Comparer::judge_roles() {
    if (out_.missing > 0 || meant_.by != given_.by) return;
    for (std::size_t doing = 1; doing + 1 < at_.size(); ++doing) {
        if (meant_.capital[doing] || at_[doing] == none) continue;
        for (std::size_t i = 0; i < doing; ++i)
            for (std::size_t j = doing + 1; j < at_.size(); ++j)
                out_.turned =
                    out_.turned || (meant_.capital[i] && meant_.capital[j] && at_[i] != none &&
                                    at_[j] < at_[doing] && at_[doing] < at_[i]);
    }
}

}  // namespace recite::examine
