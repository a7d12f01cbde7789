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

// Compares the words that carry the meaning. `all` are all wordings of the key.
Comparison compare(const Sheet& sheet, const Wordings& all, const Content& meant,
                   const Content& given);

// Whether two words are forms of one: "science" and "scientific", "speculation" and "speculative";
// not those who do it.
bool same_root(std::string_view a, std::string_view b);

// Whether one of the words denies the other by its beginning: "known" and "unknown".
bool denies(std::string_view a, std::string_view b);

}  // namespace recite::examine
