#include "questions/examine/senses.hpp"

#include "base/number.hpp"
#include "facts/words.hpp"

namespace recite::examine {

namespace {

// The longest set member that begins at `at`, as the first of its set; moves `at` behind it.
bool take_sense(const Sheet& sheet, const std::vector<Token>& tokens, std::size_t& at,
                std::vector<std::string>& out) {
    std::string phrase;
    std::size_t best = 0;
    std::string_view sense;
    for (std::size_t size = 1; size <= 4 && at + size <= tokens.size(); ++size) {
        if (size > 1) phrase += ' ';
        phrase += softened(tokens[at + size - 1].text, sheet.words.language());
        const std::string_view found = sheet.words.sense(phrase);
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

std::vector<std::string> senses(const Sheet& sheet, const std::vector<Token>& tokens) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at < tokens.size();) {
        if (take_sense(sheet, tokens, at, out)) continue;
        const WordUse use = sheet.words.use(tokens[at].text);
        if (use.is(word::cardinal)) {
            out.push_back(to_text(use.cardinal));
            ++at;
            continue;
        }
        out.push_back(softened(tokens[at].text, sheet.words.language()));
        ++at;
    }
    return out;
}

bool same_sense(const Sheet& sheet, std::string_view a, std::string_view b) {
    const std::string soft_a = softened(a, sheet.words.language());
    const std::string soft_b = softened(b, sheet.words.language());
    if (soft_a == soft_b) return true;
    const std::string_view sense = sheet.words.sense(soft_a);
    return !sense.empty() && sense == sheet.words.sense(soft_b);
}

bool said_of(const Sheet& sheet, std::uint32_t thing) {
    const EntityId& id = sheet.base.entities()[thing].id;
    if (sheet.fact != nullptr) {
        if (sheet.fact->subject == id) return true;
        const std::vector<Token> say = tokens(sheet.fact->say.in(sheet.base.language()));
        for (const Mention& mention : mentions(say, sheet.lexicon, sheet.words))
            if (mention.names != nullptr && mention.names->front().thing == thing) return true;
    }
    const std::vector<Token> prompt = tokens(sheet.prompt);
    for (const Mention& mention : mentions(prompt, sheet.lexicon, sheet.words))
        if (mention.names != nullptr && mention.names->front().thing == thing) return true;
    return false;
}

bool said_in_question(const Sheet& sheet, const std::vector<Token>& tokens, std::size_t begin,
                      std::size_t end) {
    for (std::size_t i = begin; i < end && i < tokens.size(); ++i)
        if (!in_question(sheet, tokens[i].text)) return false;
    return true;
}

bool mentioned(const Sheet& sheet, const std::vector<Token>& tokens, std::size_t at) {
    for (const Mention& mention : mentions(tokens, sheet.lexicon, sheet.words))
        if (at >= mention.begin && at < mention.end) return true;
    return false;
}

}  // namespace recite::examine
