#include "questions/examine/comparison.hpp"
#include "questions/examine/places.hpp"
#include "questions/examine/roots.hpp"
#include "questions/examine/units.hpp"

namespace recite::examine {

namespace {

// Whether a word speaks of another nation than every wording that speaks of one.
bool other_nation(const Wordings& all, const std::string& word) {
    const std::string_view country = country_named(word);
    if (country.empty()) return false;
    bool other = false;
    for (const Form& form : all)
        for (const std::string& own : form.content.words) {
            const std::string_view mine = country_named(own);
            if (mine == country) return false;
            other = other || !mine.empty();
        }
    return other;
}

}  // namespace

Given::Given(const Sheet& of, const Wordings& wordings, const Content& said)
    : sheet(of), all(wordings), content(said), words(said.words.size()) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& text = content.words[i];
        words[i].known = sheet.words.knows(text);
        if (text.size() <= 6) continue;
        for (const Form& form : all)
            for (const std::string& own : form.content.words)
                words[i].near =
                    words[i].near || (own != text && own.size() > 6 && edits(own, text, 1) == 1);
    }
}

bool Given::touches(const Content& meant) const {
    constexpr std::size_t shared = 3;  // letters of two forms of one root
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!words[i].known) return true;  // may be a slip of any
        const std::string& mine = content.words[i];
        for (const std::string& own : meant.words)
            if (mine[0] == own[0] &&
                (mine == own ||
                 (mine.size() >= shared && own.compare(0, shared, mine, 0, shared) == 0)))
                return true;
    }
    return false;
}

void Given::look_closer() {
    if (looked_) return;
    looked_ = true;
    for (const Form& form : all)
        for (const std::string& own : form.content.words)
            measured = measured || measure_named(own) != nullptr;
    for (std::size_t i = 0; i < words.size(); ++i) look_closer(words[i], content.words[i]);
}

void Given::look_closer(Word& word, const std::string& text) {
    const WordUse use = sheet.words.use(text);
    word.asked = in_question(sheet, text);
    word.spoken = use.is(word::spoken);
    word.turning = use.is(word::turning);
    word.inverse = use.is(word::inverse);
    word.shift = use.is(word::shift);
    word.scale = use.is(word::scale) && text.size() > 2;
    const bool measure = measure_named(text) != nullptr;
    word.unit =
        (measure && (measured || !word.asked)) || (!word.asked && !currencies_named(text).empty());
    word.against = other_nation(all, text);
    word.opposed = sheet.words.has_opposite(text);
    word.against = word.against || (word.opposed && opposes_a_word(text));
    for (const Form& form : all)
        for (const std::string& own : form.content.words) {
            word.own = word.own || own == text;
            word.against = word.against || denies(text, own) ||
                           (word.opposed && sheet.words.opposite(text, own));
        }
}

// Whether it is the contrary of a word of some wording, be it one of a phrase that has a sense of
// its own: "import" of "export controls".
bool Given::opposes_a_word(const std::string& word) const {
    bool opposes = false;
    for (const Form& form : all)
        for (const Token& own : form.words) {
            if (own.text == word) return false;
            opposes = opposes || sheet.words.opposite(word, own.text);
        }
    return opposes;
}

}  // namespace recite::examine
