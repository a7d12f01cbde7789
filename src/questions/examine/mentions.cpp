#include "questions/examine/mentions.hpp"

namespace recite::examine {

namespace {

constexpr std::size_t longest_name = 10;  // in tokens

// Whether a name may end before the token: it is not written together with the one before, unless
// in another script.
bool begins_anew(const std::vector<Token>& tokens, std::size_t at) {
    if (at == 0 || at == tokens.size() || tokens[at].before != 0) return true;
    const Token &last = tokens[at - 1], &next = tokens[at];
    const bool sign = last.kind == TokenKind::sign || next.kind == TokenKind::sign;
    return sign || (last.text[0] < 0) != (next.text[0] < 0);
}

// What these words name by themselves, if anything.
Mention named(const std::vector<Token>& tokens, std::size_t begin, std::size_t end,
              const std::string& squash, const Lexicon& lexicon, const Vocabulary& words) {
    const std::vector<Name>* names = lexicon.find(squash);
    const Foreign* foreign = nullptr;
    std::string shorter;
    if (names == nullptr && squash.size() > 3 && squash.back() == 's') {
        shorter = squash.substr(0, squash.size() - 1);
        names = lexicon.find(shorter);
    }
    if (names == nullptr) foreign = lexicon.foreign(squash);
    if (names == nullptr && foreign == nullptr && !shorter.empty())
        foreign = lexicon.foreign(shorter);
    const bool plain =
        end == begin + 1 && !tokens[begin].capital && words.use(tokens[begin].text).what != 0;
    if (plain) foreign = nullptr;
    if (names != nullptr) {
        const NameKind kind = names->front().kind;
        const bool written = plain || (tokens[begin].small && kind != NameKind::name);
        const bool small = end == begin + 1 && written &&
                           words.is(tokens[begin], word::function | word::filler | word::article);
        if (kind > NameKind::given || small || (plain && kind >= NameKind::initialism))
            names = nullptr;  // "who" is not the WHO
    }
    if (names == nullptr && foreign == nullptr) return {};
    return {begin, end, names, foreign};
}

// The longest name that begins there and ends before `limit` or there; empty if there is none.
Mention longest_at(const std::vector<Token>& tokens, std::size_t begin, std::size_t limit,
                   const Lexicon& lexicon, const Vocabulary& words) {
    Mention best;
    if (!lexicon.may_begin(tokens[begin].text)) return best;
    std::string squash;
    for (std::size_t end = begin + 1; end <= limit && end - begin <= longest_name; ++end) {
        const Token& last = tokens[end - 1];
        if (end > begin + 1 && (last.before == '\n' || last.before == ';')) break;
        squash += last.text;
        if (!begins_anew(tokens, end)) continue;
        const Mention one = named(tokens, begin, end, squash, lexicon, words);
        if (one.end > 0) best = one;
    }
    return best;
}

// "OpenAI o1-mini" is no OpenAI o1: where a name within this one goes on over a hyphen.
std::size_t name_within(const std::vector<Token>& tokens, const Mention& found,
                        const Lexicon& lexicon, const Vocabulary& words) {
    if (found.end == 0 || found.end >= tokens.size() || tokens[found.end].before != '-')
        return found.end;
    for (std::size_t at = found.begin + 1; at < found.end; ++at)
        if (begins_anew(tokens, at) &&
            longest_at(tokens, at, tokens.size(), lexicon, words).end > found.end)
            return at;
    return found.end;
}

}  // namespace

std::vector<Mention> mentions(const std::vector<Token>& tokens, const Lexicon& lexicon,
                              const Vocabulary& words) {
    std::vector<Mention> out;
    for (std::size_t begin = 0; begin < tokens.size();) {
        Mention best;
        if (begins_anew(tokens, begin))
            best = longest_at(tokens, begin, tokens.size(), lexicon, words);
        if (const std::size_t limit = name_within(tokens, best, lexicon, words); limit < best.end)
            best = longest_at(tokens, begin, limit, lexicon, words);
        if (best.end > 0) out.push_back(best);
        begin = best.end > 0 ? best.end : begin + 1;
    }
    return out;
}

}  // namespace recite::examine
