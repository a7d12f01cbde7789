#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "facts/value.hpp"

namespace recite::examine {

// What a word can be to the examiner. A word may be several of them.
namespace word {
enum : std::uint32_t {
    article = 1U << 0,
    filler = 1U << 1,    // may stand beside an answer and changes nothing
    function = 1U << 2,  // begins a description: "who", "of", "because"
    negation = 1U << 3,
    join = 1U << 4,      // "and"
    choice = 1U << 5,    // "or"
    contrast = 1U << 6,  // "but", after a negation
    honorific = 1U << 7,
    cardinal = 1U << 8,   // has a value
    scale = 1U << 9,      // multiplies what stands before it
    fraction = 1U << 10,  // a part of one: "tenth"; its value is 10
    month = 1U << 11,     // its value is 1..12
    weekday = 1U << 12,
    yes = 1U << 13,
    no = 1U << 14,
    kind = 1U << 15,      // what sort of thing a name names: "company", "university"
    role = 1U << 16,      // what a person does: "founder", "analyst"
    form = 1U << 17,      // the legal form of a company: "inc"
    ordinary = 1U << 18,  // a common word, not a slip for a name
    ordinal = 1U << 19,   // a day of the month in words; has a value
    season = 1U << 20,    // its value is the first of its months
    percent = 1U << 21,
    relative = 1U << 22,  // "last", "ago": no date without today
    inverse = 1U << 23,   // "less": how much is gone, not how much is left
    degree = 1U << 24,    // "very": says the same, only stronger
    turning = 1U << 25,   // "former", "lack of": makes another thing of what comes behind
    spoken = 1U << 27,    // filler that can be a word of an answer, too: "think" of "think tank"
    relation = 1U << 28,  // "of", "for": what stands before it is what is meant
    phrase = 1U << 29,    // begins an aside, a correction or a denial
    shift = 1U << 30,     // "before", "later": another time than the one named
    kin = 1U << 26,       // "brother", "rival", "capital": of somebody, and not that one
    person = 1U << 31,    // what a class of people is called: "scientist"; no word of an answer
};
}

// Words of one class, parted by spaces.
struct WordList {
    std::uint32_t what;
    std::string_view words;
};

// Words with a number each: "one 1 two 2".
struct ValueList {
    std::uint32_t what;
    std::string_view words;
};

// Several words that are said together.
struct BoundPhrase {
    std::string_view words;
    Bound bound;
};

// Words that are said together.
struct Phrases {
    std::span<const BoundPhrase> bounds;            // before the amount
    std::span<const BoundPhrase> after;             // behind it: "or more"
    std::span<const std::string_view> passes;       // whole answers that are no attempt
    std::span<const std::string_view> asides;       // say nothing of the answer: "im not sure"
    std::span<const std::string_view> denials;      // "anything but", "is wrong"
    std::span<const std::string_view> corrections;  // what is said before them is taken back
};

// What words mean beside each other.
struct Meanings {
    std::span<const std::string_view> synonyms;   // sets of words that say the same
    std::span<const std::string_view> opposites;  // pairs of which one is not the other
};

// What is said in one language. All words are folded.
struct Language {
    std::string_view tag;
    std::span<const WordList> lists;
    std::span<const ValueList> values;
    Phrases phrases;
    Meanings meanings;
    char grouping = 0;      // what the language puts between thousands; 0: unknown
    bool day_first = true;  // 3/4 is the third of April
};

const Language& english();
Phrases english_phrases();
Meanings english_meanings();
const Language& german();
Phrases german_phrases();
Meanings german_meanings();

// The table for a language tag ("de-AT" is German); one with nothing but what is safe everywhere
// where there is none.
const Language& language_of(std::string_view tag);

}  // namespace recite::examine
