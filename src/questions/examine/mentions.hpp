#pragma once

#include <cstddef>
#include <vector>

#include "questions/examine/lexicon.hpp"

namespace recite::examine {

// A stretch of what was typed that names something.
struct Mention {
    std::size_t begin = 0, end = 0;            // tokens
    const std::vector<Name>* names = nullptr;  // in the pack
    const Foreign* foreign = nullptr;          // or well known
};

// What the tokens name, longest first, none overlapping.
std::vector<Mention> mentions(const std::vector<Token>& tokens, const Lexicon& lexicon,
                              const Vocabulary& words);

}  // namespace recite::examine
