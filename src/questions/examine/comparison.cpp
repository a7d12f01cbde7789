#include "questions/examine/comparison.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "questions/examine/names.hpp"
#include "questions/examine/places.hpp"
#include "questions/examine/roots.hpp"
#include "questions/examine/units.hpp"

namespace recite::examine {

namespace {

bool is_number(const std::string& word) {
    return word[0] >= '0' && word[0] <= '9';
}

bool is_slip(const Sheet& sheet, const std::string& meant, const std::string& given) {
    const std::size_t most = forgiven(meant.size());
    if (most == 0 || is_number(meant)) return false;
    const std::size_t off = edits(meant, given, most);
    if (off > most || (off > 1 && meant[0] != given[0])) return false;
    // Where the ordinary words are not known, two letters off may well be another.
    constexpr std::size_t long_word = 9;
    if (off > 1 && meant.size() < long_word && sheet.words.language().tag != "en") return false;
    if (denies(meant, given) || sheet.words.opposite(meant, given)) return false;
    if (!sheet.words.sense(given).empty()) return false;
    return sheet.lexicon.find(given) == nullptr && sheet.lexicon.foreign(given) == nullptr;
}

bool is_times(const std::string& word) {
    return is_one_of(word,
                     {"twice", "thrice", "double", "triple", "doppelt", "dreimal", "zweimal"});
}

bool same_word(const Sheet& sheet, const std::string& meant, const std::string& given) {
    if (meant == given) return true;
    return same_root(meant, given) && !sheet.words.opposite(meant, given);
}

bool holds(const std::vector<std::string>& words, const std::string& one) {
    return std::find(words.begin(), words.end(), one) != words.end();
}

// Pairs the words of one wording with those of an answer.
class Comparer {
public:
    Comparer(const Content& meant, const Given& given)
        : sheet_(given.sheet),
          meant_(meant),
          given_(given.content),
          words_(given.words),
          all_(given.all),
          at_(meant.words.size(), none),
          used_(given.words.size(), false) {}

    bool pair();
    Comparison compare(bool measured);

    const Comparison& so_far() const { return out_; }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::size_t look_for(std::size_t at);
    void judge_extra(std::size_t at);
    bool before_found(std::size_t at) const;
    bool contrasts(std::size_t at) const;
    bool moved(std::size_t at) const;
    void judge_numbers();
    void judge_opposites();
    void judge_sides();
    void judge_roles();

    const Sheet& sheet_;
    const Content& meant_;
    const Content& given_;
    const std::vector<Given::Word>& words_;
    const Wordings& all_;
    bool measured_ = false;
    std::vector<std::size_t> at_;  // where each wanted word stands in the answer
    std::vector<bool> used_;
    Comparison out_;
};

// Where a wanted word stands in the answer, in some form of it or off by a letter or two.
std::size_t Comparer::look_for(std::size_t at) {
    const std::string &word = meant_.words[at], &written = meant_.written[at];
    for (std::size_t i = 0; i < used_.size(); ++i)
        if (!used_[i] && given_.words[i] == word) return i;
    for (std::size_t i = 0; i < used_.size(); ++i)
        if (!used_[i] && !words_[i].near && same_word(sheet_, word, given_.words[i])) return i;
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

Comparison Comparer::compare(bool measured) {
    measured_ = measured;
    for (std::size_t i = 0; i < used_.size(); ++i)
        if (!used_[i]) judge_extra(i);
    judge_numbers();
    judge_opposites();
    judge_sides();
    judge_roles();
    out_.negated = (meant_.negations + given_.negations) % 2 == 1;
    out_.all_asked =
        meant_.negations > 0 && given_.negations > 0 &&
        std::none_of(at_.begin(), at_.end(), [](std::size_t at) { return at == none; });
    return out_;
}

}  // namespace

Comparison compare(const Content& meant, Given& given) {
    Comparer comparer(meant, given);
    if (!comparer.pair()) return comparer.so_far();
    given.look_closer();
    return comparer.compare(given.measured);
}

}  // namespace recite::examine
