#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "facts/value.hpp"

namespace recite::examine {

// What a word can be to the examiner. A word may be several of them.
namespace word {
enum : std::uint64_t {
    article = 1ULL << 0,
    filler = 1ULL << 1,    // may stand beside an answer and changes nothing
    function = 1ULL << 2,  // begins a description: "who", "of", "because"
    negation = 1ULL << 3,
    join = 1ULL << 4,      // "and"
    choice = 1ULL << 5,    // "or"
    contrast = 1ULL << 6,  // "but", after a negation
    honorific = 1ULL << 7,
    cardinal = 1ULL << 8,   // has a value
    scale = 1ULL << 9,      // multiplies what stands before it
    fraction = 1ULL << 10,  // a part of one: "tenth"; its value is 10
    month = 1ULL << 11,     // its value is 1..12
    weekday = 1ULL << 12,
    yes = 1ULL << 13,
    no = 1ULL << 14,
    kind = 1ULL << 15,      // what sort of thing a name names: "company", "university"
    role = 1ULL << 16,      // what a person does: "founder", "analyst"
    form = 1ULL << 17,      // the legal form of a company: "inc"
    ordinary = 1ULL << 18,  // a common word, not a slip for a name
    ordinal = 1ULL << 19,   // a day of the month in words; has a value
    season = 1ULL << 20,    // its value is the first of its months
    percent = 1ULL << 21,
    relative = 1ULL << 22,  // "last", "ago": no date without today
    inverse = 1ULL << 23,   // "less": how much is gone, not how much is left
    degree = 1ULL << 24,    // "very": says the same, only stronger
    turning = 1ULL << 25,   // "former", "lack of": makes another thing of what comes behind
    kin = 1ULL << 26,       // "brother", "rival", "capital": of somebody, and not that one
    spoken = 1ULL << 27,    // filler that can be a word of an answer, too: "think" of "think tank"
    relation = 1ULL << 28,  // "of", "for": what stands before it is what is meant
    phrase = 1ULL << 29,    // begins an aside, a correction or a denial
    shift = 1ULL << 30,     // "before", "later": another time than the one named
    person = 1ULL << 31,    // what a class of people is called: "scientist"; no word of an answer
    family = 1ULL << 32,    // "sister", "friend": what somebody is to one person
    order = 1ULL << 33,     // "first", "then": says that one comes after the other
    seat = 1ULL << 34,      // "on", "near": says beside what a place lies
};
}

// Classes of `word`, any number of them.
using WordClasses = std::uint64_t;

// Words of one class, parted by spaces.
struct WordList {
    WordClasses what;
    std::string_view words;
};

// Words with a number each: "one 1 two 2".
struct ValueList {
    WordClasses what;
    std::string_view words;
};

// Several words that are said together.
struct BoundPhrase {
    std::string_view words;
    Bound bound;
};

// Words that are said together. Where there is one text, its phrases are parted by bars.
struct Phrases {
    std::span<const BoundPhrase> bounds;  // before the amount
    std::span<const BoundPhrase> after;   // behind it: "or more"
    std::string_view passes;              // whole answers that are no attempt
    std::string_view asides;              // say nothing of the answer: "im not sure"
    std::string_view denials;             // "anything but", "is wrong"
    std::string_view corrections;         // what is said before them is taken back
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
std::span<const std::string_view> english_opposites();
const Language& german();
Phrases german_phrases();
Meanings german_meanings();

// The table for a language tag ("de-AT" is German); one with nothing but what is safe everywhere
// where there is none.
const Language& language_of(std::string_view tag);

}  // namespace recite::examine
