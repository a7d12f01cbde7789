#pragma once

#include <memory>
#include <string>
#include <vector>

#include "questions/examine/tokens.hpp"
#include "questions/examine/vocabulary.hpp"

namespace recite::examine {

// A wording as the words that carry its meaning, in order; phrases that say the same are one word.
struct Content {
    std::vector<std::string> words;
    std::vector<std::string> written;  // the words as they stand there, softened
    std::vector<std::size_t> places;   // of each word, the token of the wording that it begins at
    std::vector<Token> tokens;         // what they were made of
    std::size_t head = 0;              // index of the word that the others describe
    int negations = 0;
    std::size_t than = nowhere;  // the token "than", or the "as" after "as fast"
    std::size_t from = nowhere;  // the first token "from" that stands between words
    bool by = false;             // somebody is named by whom something was done
    std::vector<bool> capital;   // of each word, whether it begins with a capital inside the text

    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
};

Content content_of(const Vocabulary& words, const std::vector<Token>& tokens);

// All the words, each phrase that has synonyms put as the first of them, number words as digits,
// the rest softened. So two wordings with the same senses become the same words.
std::vector<std::string> senses(const Vocabulary& words, const std::vector<Token>& tokens);

}  // namespace recite::examine
