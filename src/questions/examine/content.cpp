#include "questions/examine/content.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/number.hpp"

namespace recite::examine {

namespace {

// The longest set member that begins at `at`, as the first of its set; moves `at` behind it.
bool take_sense(const Vocabulary& words, const std::vector<std::string>& soft, std::size_t& at,
                std::vector<std::string>& out) {
    std::string phrase;
    std::size_t best = 0;
    std::string_view sense;
    for (std::size_t size = 1; size <= 4 && at + size <= soft.size(); ++size) {
        if (size > 1) phrase += ' ';
        phrase += soft[at + size - 1];
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

// "Twenty-five" and "2nd": a number in words or with its ending; moves `at` behind it.
bool take_number(const Vocabulary& words, const std::vector<Token>& tokens, std::size_t& at,
                 std::vector<std::string>& out) {
    const WordUse use = words.use(tokens[at].text);
    const bool cardinal = tokens[at].kind == TokenKind::word && use.is(word::cardinal);
    const bool ordinal = tokens[at].kind == TokenKind::word && use.is(word::ordinal);
    if (!cardinal && !ordinal && tokens[at].kind != TokenKind::digits) return false;
    if (!cardinal && !ordinal) {
        out.push_back(softened(tokens[at++].text, words.language()));
        const bool ending = at < tokens.size() && tokens[at].before == 0 &&
                            (tokens[at].text == "st" || tokens[at].text == "nd" ||
                             tokens[at].text == "rd" || tokens[at].text == "th");
        if (ending) ++at;
        return true;
    }
    double value = cardinal ? use.cardinal : use.ordinal;
    ++at;
    const WordUse next = at < tokens.size() ? words.use(tokens[at].text) : WordUse{};
    const bool tens = cardinal && value >= 20 && value < 100;
    if (tens && next.is(word::cardinal) && next.cardinal > 0 && next.cardinal < 10) {
        value += next.cardinal;
        ++at;
    } else if (tens && next.is(word::ordinal) && next.ordinal < 10) {
        value += next.ordinal;
        ++at;
    }
    out.push_back(to_text(value));
    return true;
}

std::vector<std::string> all_softened(const Vocabulary& words, const std::vector<Token>& tokens) {
    std::vector<std::string> out;
    out.reserve(tokens.size());
    for (const Token& token : tokens) out.push_back(softened(token.text, words.language()));
    return out;
}

// `places` gets the token that each begins at.
std::vector<std::string> senses_of(const Vocabulary& words, const std::vector<Token>& tokens,
                                   const std::vector<std::string>& soft,
                                   std::vector<std::size_t>& places) {
    std::vector<std::string> out;
    out.reserve(tokens.size());
    places.reserve(tokens.size());
    for (std::size_t at = 0; at < tokens.size();) {
        places.push_back(at);
        if (take_sense(words, soft, at, out) || take_number(words, tokens, at, out)) continue;
        out.push_back(soft[at]);
        ++at;
    }
    return out;
}

// Whether the token ends "as fast as", "so schnell wie": what it is compared with comes next.
bool ends_comparison(const std::vector<Token>& tokens, std::size_t at) {
    const bool german = tokens[at].text == "wie";
    if (!german && tokens[at].text != "as") return false;
    constexpr std::size_t furthest = 4;
    for (std::size_t back = 2; back <= std::min(furthest, at); ++back) {
        if (tokens[at - back].text != (german ? "so" : "as")) continue;
        const std::string& how = tokens[at - 1].text;
        return how != "well" && how != "long" && how != "soon" && how != "far";
    }
    return false;
}

// The senses of what was taken `from` these places of a text; `head` is where it goes on with what
// only describes.
void put_in_senses(const Vocabulary& words, const std::vector<Token>& tokens,
                   const std::vector<std::size_t>& from, std::size_t head, Content& out) {
    const std::vector<std::string> soft = all_softened(words, out.tokens);
    out.words = senses_of(words, out.tokens, soft, out.places);
    for (std::size_t i = 0; i < out.places.size(); ++i) {
        const std::size_t next = i + 1 < out.places.size() ? out.places[i + 1] : out.tokens.size();
        const bool phrase = next - out.places[i] > 1;
        out.written.push_back(phrase ? out.words[i] : soft[out.places[i]]);
    }
    for (std::size_t i = 0; i < out.places.size(); ++i) {
        out.places[i] = from[out.places[i]];
        out.capital.push_back(out.places[i] > 0 && tokens[out.places[i]].capital);
        if (out.places[i] < head) out.head = i;
    }
}

}  // namespace

std::vector<std::string> senses(const Vocabulary& words, const std::vector<Token>& tokens) {
    std::vector<std::size_t> places;
    return senses_of(words, tokens, all_softened(words, tokens), places);
}

Content content_of(const Vocabulary& words, const std::vector<Token>& tokens) {
    Content out;
    std::vector<std::size_t> from;
    std::size_t head = tokens.size();
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        const WordUse use = token.kind == TokenKind::word ? words.use(token.text) : WordUse{};
        // "Neither A nor B" denies both at once.
        if (token.text == "than" || (token.text == "als" && i > 0) || ends_comparison(tokens, i))
            out.than = i;
        const bool source = token.text == "from" || token.text == "aus";
        if (source && out.from == Content::nowhere && !out.tokens.empty()) out.from = i;
        out.by = out.by || token.text == "by" || token.text == "von" || token.text == "durch";
        const bool second = out.negations > 0 && (token.text == "nor" || token.text == "noch");
        if ((use.is(word::negation) && !second) || (token.text == "free" && token.before == '-'))
            ++out.negations;
        const bool stop = (token.kind == TokenKind::sign && token.text != "%") ||
                          (use.is(word::filler | word::article | word::function | word::negation |
                                  word::join | word::degree) &&
                           !use.is(word::spoken));
        if (stop && !out.tokens.empty() && head == tokens.size() && use.is(word::relation))
            head = i;
        if (stop) continue;
        out.tokens.push_back(token);
        from.push_back(i);
    }
    // Where all are small words, they are all there is to go by.
    if (out.tokens.empty())
        for (std::size_t i = 0; i < tokens.size(); ++i)
            if (tokens[i].kind == TokenKind::word) {
                out.tokens.push_back(tokens[i]);
                from.push_back(i);
            }
    put_in_senses(words, tokens, from, head, out);
    return out;
}

}  // namespace recite::examine
