#include "questions/examine/mentions.hpp"

namespace recite::examine {

namespace {

constexpr std::size_t longest_name = 10;  // in tokens

}  // namespace

std::vector<Mention> mentions(const std::vector<Token>& tokens, const Lexicon& lexicon,
                              const Vocabulary& words) {
    std::vector<Mention> out;
    for (std::size_t begin = 0; begin < tokens.size();) {
        Mention best;
        const bool inside = begin > 0 && tokens[begin].before == 0 && tokens[begin].text[0] > 0 &&
                            tokens[begin - 1].kind != TokenKind::sign;
        if (inside) {
            ++begin;
            continue;
        }
        std::string squash;
        for (std::size_t end = begin + 1; end <= tokens.size() && end - begin <= longest_name;
             ++end) {
            const Token& last = tokens[end - 1];
            if (end > begin + 1 && (last.before == '\n' || last.before == ';')) break;
            squash += last.text;
            const bool whole = end == tokens.size() || tokens[end].before != 0 ||
                               tokens[end].kind == TokenKind::sign;
            if (!whole) continue;
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
            const bool plain = end == begin + 1 && !tokens[begin].capital &&
                               words.use(tokens[begin].text).what != 0;
            if (plain) foreign = nullptr;
            if (names != nullptr) {
                const NameKind kind = names->front().kind;
                const bool small =
                    plain && words.is(tokens[begin], word::function | word::filler | word::article);
                if (kind > NameKind::given || small || (plain && kind >= NameKind::initialism))
                    names = nullptr;  // "who" is not the WHO
            }
            if (names != nullptr || foreign != nullptr) best = {begin, end, names, foreign};
        }
        if (best.end > 0) out.push_back(best);
        begin = best.end > 0 ? best.end : begin + 1;
    }
    return out;
}

}  // namespace recite::examine
