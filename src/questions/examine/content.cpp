#include "questions/examine/content.hpp"

#include <string_view>
#include <utility>

#include "base/number.hpp"

namespace recite::examine {

namespace {

// The longest set member that begins at `at`, as the first of its set; moves `at` behind it.
bool take_sense(const Vocabulary& words, const std::vector<Token>& tokens, std::size_t& at,
                std::vector<std::string>& out) {
    std::string phrase;
    std::size_t best = 0;
    std::string_view sense;
    for (std::size_t size = 1; size <= 4 && at + size <= tokens.size(); ++size) {
        if (size > 1) phrase += ' ';
        phrase += softened(tokens[at + size - 1].text, words.language());
        const std::string_view found = words.sense(phrase);
        if (found.empty()) continue;
        best = size;
        sense = found;
    }
    if (best == 0) return false;
    at += best;
    out.push_back(std::string(sense));
    return true;
}

}  // namespace

std::vector<std::string> senses(const Vocabulary& words, const std::vector<Token>& tokens) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at < tokens.size();) {
        if (take_sense(words, tokens, at, out)) continue;
        const WordUse use = words.use(tokens[at].text);
        if (use.is(word::cardinal))
            out.push_back(to_text(use.cardinal));
        else
            out.push_back(softened(tokens[at].text, words.language()));
        ++at;
    }
    return out;
}

Content content_of(const Vocabulary& words, const std::vector<Token>& tokens) {
    Content out;
    for (const Token& token : tokens) {
        if (words.is(token, word::negation)) ++out.negations;
        const bool stop = (token.kind == TokenKind::sign && token.text != "%") ||
                          words.is(token, word::filler | word::article | word::function |
                                              word::negation | word::join);
        if (!stop) out.tokens.push_back(token);
    }
    // Where all are small words, they are all there is to go by.
    if (out.tokens.empty())
        for (const Token& token : tokens)
            if (token.kind == TokenKind::word) out.tokens.push_back(token);
    out.words = senses(words, out.tokens);
    return out;
}

}  // namespace recite::examine
