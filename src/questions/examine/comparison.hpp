#pragma once

#include <string>
#include <vector>

#include "questions/examine/sheet.hpp"

namespace recite::examine {

// How one answer stands to one wording.
struct Comparison {
    std::size_t wanted = 0, found = 0;  // words; those of the question do not count
    std::size_t missing = 0, extra = 0;
    bool turned = false;     // a word beside it makes something else of it
    bool number = false;     // another number, or numbers in another order
    bool negated = false;    // a "not" on one side only
    bool all_asked = false;  // all words stand in the question, and are here with the same "no"
    bool head = false;       // the word that the others describe was found
    std::vector<Slip> slips;
};

// What each word of an answer is to a key with all its wordings, found out once; most of it only
// when a wording has some word of the answer.
struct Given {
    struct Word {
        bool known = false;  // to the language, and so no slip of another
        bool near = false;   // a letter off a word of some wording

        // What is told after a closer look.
        bool asked = false;    // stands in the question
        bool spoken = false;   // filler that may be a word of an answer
        bool own = false;      // stands in some wording
        bool against = false;  // an opposite of a word of some wording, or of another nation
        bool turning = false;
        bool inverse = false;
        bool shift = false;  // "before", "next"
        bool unit = false;   // a measure or currency; one asked for only where some wording has one
        bool scale = false;  // "hundred"
        bool opposed = false;  // has an opposite
    };

    Given(const Sheet& sheet, const Wordings& all, const Content& content);

    // Whether some word of the answer may be a word of this wording, in some form of it. Quick.
    bool touches(const Content& meant) const;

    void look_closer();

    const Sheet& sheet;
    const Wordings& all;
    const Content& content;
    std::vector<Word> words;
    bool measured = false;  // some wording has a measure in it

private:
    void look_closer(Word& word, const std::string& text);
    bool opposes_a_word(const std::string& word) const;

    bool looked_ = false;
};

// Compares the words that carry the meaning with those of one wording.
Comparison compare(const Content& meant, Given& given);

}  // namespace recite::examine
