#include "questions/examine/comparer.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "questions/examine/names.hpp"
#include "questions/examine/places.hpp"
#include "questions/examine/roots.hpp"
#include "questions/examine/typos.hpp"
#include "questions/examine/units.hpp"

namespace recite::examine {

namespace {

bool is_slip(const Sheet& sheet, const std::string& meant, const std::string& given) {
    const std::size_t most = forgiven(meant.size());
    if (most == 0 || is_number(meant)) return false;
    const std::size_t off = edits(meant, given, most);
    if (off > most || (off > 1 && meant[0] != given[0])) return false;
    if (off > 1 && !may_be_slips(meant, given)) return false;
    // Where the ordinary words are not known, two letters off may well be another.
    constexpr std::size_t long_word = 9;
    if (off > 1 && meant.size() < long_word && sheet.words.language().tag != "en") return false;
    if (denies(meant, given) || sheet.words.opposite(meant, given)) return false;
    if (!sheet.words.sense(given).empty()) return false;
    return sheet.lexicon.find(given) == nullptr && sheet.lexicon.foreign(given) == nullptr;
}

bool same_word(const Sheet& sheet, const std::string& meant, const std::string& given) {
    if (meant == given) return true;
    return same_root(meant, given) && !sheet.words.opposite(meant, given);
}

}  // namespace

// Where a wanted word stands in the answer, in some form of it or off by a letter or two.
std::size_t Comparer::look_for(std::size_t at) {
    const std::string &word = meant_.words[at], &written = meant_.written[at];
    for (std::size_t i = 0; i < used_.size(); ++i)
        if (!used_[i] && given_.words[i] == word) return i;
    for (std::size_t i = 0; i < used_.size(); ++i)
        if (!used_[i] && (!words_[i].near || words_[i].known) &&
            same_word(sheet_, word, given_.words[i]))
            return i;
    for (std::size_t i = 0; i < used_.size(); ++i) {
        if (used_[i] || words_[i].known || is_number(word)) continue;
        if (!is_slip(sheet_, written, given_.words[i])) continue;
        for (const Token& token : given_.tokens)
            if (softened(token.text, sheet_.words.language()) == given_.words[i])
                out_.slips.push_back(slip_in(token, written));
        return i;
    }
    return none;
}

// Whether there is more to be looked at than that nothing was found of what is wanted.
bool Comparer::pair() {
    for (std::size_t i = 0; i < meant_.words.size(); ++i) {
        at_[i] = look_for(i);
        if (at_[i] != none) used_[at_[i]] = true;
    }
    const bool any = std::find(used_.begin(), used_.end(), true) != used_.end();
    for (std::size_t i = 0; i < meant_.words.size(); ++i) {
        const bool asked = in_question(sheet_, meant_.words[i]);
        out_.wanted += asked ? 0 : 1;
        if (at_[i] == none) {
            out_.missing += asked ? 0 : 1;
            if (!asked && !any) return false;  // whatever the other words are
            continue;
        }
        out_.found += asked ? 0 : 1;
        out_.head = out_.head || i == meant_.head;
    }
    return out_.found > 0 || out_.missing == 0;
}

// Right before a word that was found, with nothing between.
bool Comparer::before_found(std::size_t at) const {
    return at + 1 < used_.size() && used_[at + 1] && given_.places[at + 1] == given_.places[at] + 1;
}

// "Human resources" beside "computing resources": a word in the place of the author's own.
bool Comparer::contrasts(std::size_t at) const {
    if (meant_.tokens.size() > 1 || !before_found(at)) return false;
    if (!country_named(given_.words[at]).empty()) return false;
    const std::string& word = given_.words[at];
    if (word.size() < 3 || sheet_.lexicon.find(word) != nullptr) return false;
    // "Computer resources" are computing resources after all.
    for (const Form& form : all_)
        for (const std::string& own : form.content.words)
            if (own.size() > 4 && word.starts_with(own.substr(0, 5))) return false;
    const std::string& next = given_.words[at + 1];
    for (const Form& form : all_) {
        const auto& words = form.content.words;
        for (std::size_t i = 1; i < words.size(); ++i)
            if (words[i] == next && form.content.places[i] == form.content.places[i - 1] + 1 &&
                !holds(meant_.words, words[i - 1]) && !holds(given_.words, words[i - 1]))
                return true;
    }
    return false;
}

// "The month before" for "this month"; "two cells less" for "two cells".
bool Comparer::moved(std::size_t at) const {
    if (words_[at].own || words_[at].asked) return false;
    if (words_[at].shift)
        return std::any_of(meant_.words.begin(), meant_.words.end(), [](const std::string& word) {
            const Measure* measure = measure_named(word);
            return measure != nullptr && measure->dimension == "time";
        });
    const bool last = at + 1 == used_.size() && at > 0 && used_[at - 1];
    return last && words_[at].inverse;
}

void Comparer::judge_extra(std::size_t at) {
    const Given::Word& use = words_[at];
    const std::string& word = given_.words[at];
    if (holds(meant_.words, word)) return;
    out_.turned = out_.turned || (use.against && !use.own) || moved(at);
    if (use.spoken) return;
    if (use.asked) return;
    if (!use.own) {
        // "Western films" for "the West"
        const bool behind = meant_.tokens.size() == 1 && at > 0 && used_[at - 1] &&
                            given_.places[at] == given_.places[at - 1] + 1;
        const bool turns = behind || use.turning || (use.inverse && before_found(at));
        out_.turned = out_.turned || turns || contrasts(at);
        out_.number = out_.number || is_number(word) || use.scale || word == "%";
    }
    ++out_.extra;
}

Comparison Comparer::compare(bool measured) {
    measured_ = measured;
    for (std::size_t i = 0; i < used_.size(); ++i)
        if (!used_[i]) judge_extra(i);
    judge_numbers();
    judge_opposites();
    judge_exchanged();
    judge_sides();
    judge_source();
    judge_roles();
    out_.negated = (meant_.negations + given_.negations) % 2 == 1;
    out_.all_asked =
        meant_.negations > 0 && given_.negations > 0 &&
        std::none_of(at_.begin(), at_.end(), [](std::size_t at) { return at == none; });
    return out_;
}

Comparison compare(const Content& meant, Given& given) {
    const auto unasked = [&](const std::string& word) { return !in_question(given.sheet, word); };
    if (!given.touches(meant) && std::any_of(meant.words.begin(), meant.words.end(), unasked))
        return {.wanted = 1, .missing = 1};
    Comparer comparer(meant, given);
    if (!comparer.pair()) return comparer.so_far();
    given.look_closer();
    return comparer.compare(given.measured);
}

}  // namespace recite::examine
