#include "questions/examine/senses.hpp"

#include "facts/words.hpp"
#include "questions/examine/mentions.hpp"

namespace recite::examine {

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
    for (std::size_t i = begin; i < end && i < tokens.size(); ++i) {
        const bool plural = i > begin && tokens[i].text == "s" && tokens[i].before == 0;  // "H100s"
        if (!plural && !in_question(sheet, tokens[i].text)) return false;
    }
    return true;
}

bool mentioned(const Sheet& sheet, const std::vector<Token>& tokens, std::size_t at) {
    for (const Mention& mention : mentions(tokens, sheet.lexicon, sheet.words))
        if (at >= mention.begin && at < mention.end) return true;
    return false;
}

}  // namespace recite::examine
