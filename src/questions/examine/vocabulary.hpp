#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "questions/examine/language.hpp"
#include "questions/examine/tokens.hpp"

namespace recite::examine {

// What one word can be. Numbers are those of its classes, 0 where it is not of the class.
struct WordUse {
    WordClasses what = 0;
    double cardinal = 0, scale = 0, fraction = 0;
    int month = 0, ordinal = 0, season = 0;

    bool is(WordClasses some) const { return (what & some) != 0; }
};

// A phrase that bounds an amount, as words.
struct BoundWords {
    std::vector<std::string> words;
    Bound bound = Bound::exactly;
};

// Phrases as words, by their first, longest first.
using PhraseIndex = std::unordered_map<std::string, std::vector<std::vector<std::string>>>;

// The words of a language with what they can be, and its phrases.
class Vocabulary {
public:
    explicit Vocabulary(const Language& language);

    const Language& language() const { return *language_; }

    WordUse use(std::string_view word) const;

    bool is(const Token& token, WordClasses some) const {
        return token.kind == TokenKind::word && use(token.text).is(some);
    }

    // Whether the words are no attempt at an answer, as a whole.
    bool is_pass(const std::vector<Token>& tokens) const;

    // Longest first.
    const std::vector<BoundWords>& bounds() const { return bounds_; }

    const std::vector<BoundWords>& bounds_behind() const { return after_; }

    // Phrases that say nothing of the answer, and those that take back what stands before them.
    const PhraseIndex& asides() const { return asides_; }

    const PhraseIndex& corrections() const { return corrections_; }

    // Phrases that shut out what stands behind them ("anything but"), or before ("is wrong").
    const PhraseIndex& denials() const { return denials_; }

    // Whether it is a word of the language, or a form of one: no slip of another.
    bool knows(std::string_view word) const;

    // Number and month words one slip away from what was typed; empty if none is or several are.
    std::string_view meant(std::string_view typed, WordClasses some) const;

    // More words that say the same, of a pack.
    void add_synonyms(const std::vector<std::string>& same);

    // The first of the words that say the same as this phrase of softened words; empty if none do.
    std::string_view sense(std::string_view phrase) const;

    // Whether there is a word that says the opposite.
    bool has_opposite(std::string_view word) const { return opposites_.contains(word); }

    // The two say opposite things.
    bool opposite(std::string_view a, std::string_view b) const;

private:
    const Language* language_;
    std::unordered_map<std::string_view, WordUse> words_;
    std::vector<std::pair<std::string_view, WordClasses>> counting_;  // longer words of numbers
    std::unordered_map<std::string_view, bool> passes_;
    std::unordered_map<std::string, std::string> senses_;
    std::vector<BoundWords> bounds_, after_;
    PhraseIndex asides_, corrections_, denials_;
    std::unordered_map<std::string_view, std::vector<std::string_view>> opposites_;
};

// The word without plural and in one of the spellings of English, for words that are no names.
std::string softened(std::string_view word, const Language& language);

// Edits (insert, delete, replace, swap neighbours) between two folded words, by code points; stops
// counting at `most` + 1.
std::size_t edits(std::string_view a, std::string_view b, std::size_t most);

// How many edits are forgiven in a word of that many letters: none under five, one under seven,
// else two.
std::size_t forgiven(std::size_t letters);

}  // namespace recite::examine
