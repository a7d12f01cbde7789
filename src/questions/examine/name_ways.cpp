#include "questions/examine/name_ways.hpp"

#include <algorithm>

#include "base/number.hpp"

namespace recite::examine {

std::optional<Finding> name_told_apart(const Sheet& sheet, const Wanted& wanted,
                                       const std::vector<Token>& core) {
    if (core.size() < 2 || core.size() > 12) return std::nullopt;
    std::vector<Token> plain, kindless;
    for (std::size_t i = 0; i < core.size(); ++i) {
        const std::string& text = core[i].text;
        const bool small = sheet.words.is(core[i], word::article | word::join) || text == "of" ||
                           text == "for" || text == "in" || text == "at";
        const bool version = i > 0 && i + 1 < core.size() &&
                             core[i + 1].kind == TokenKind::digits &&
                             (text == "v" || text == "version" || text == "ver");
        if (!small && !version) plain.push_back(core[i]);
        if (!sheet.words.is(core[i], word::kind | word::article)) kindless.push_back(core[i]);
    }
    for (const std::vector<Token>* some : {&plain, &kindless}) {
        if (some->empty() || some->size() == core.size()) continue;
        auto found = name_alone(sheet, wanted, squashed(*some, 0, some->size()));
        if (!found || found->mark == Mark::wrong) continue;
        if (some == &plain ? found->mark == Mark::right : found->why == Why::incomplete)
            return found;
    }
    return std::nullopt;
}

std::optional<Finding> name_stammered(const Sheet& sheet, const Wanted& wanted,
                                      const std::vector<Token>& core) {
    std::vector<Token> once;
    for (const Token& token : core)
        if (once.empty() || token.kind != TokenKind::word || token.text != once.back().text)
            once.push_back(token);
    if (once.size() == core.size() || once.size() < 2) return std::nullopt;  // "Cao Cao"
    const auto found = name_alone(sheet, wanted, squashed(once, 0, once.size()));
    return found && found->mark == Mark::right ? found : std::nullopt;
}

std::optional<Finding> name_turned(const Sheet& sheet, const Wanted& wanted,
                                   const std::vector<Token>& core) {
    if (core.size() < 2 || core.size() > 6) return std::nullopt;
    const auto comma = std::find_if(core.begin() + 1, core.end(),
                                    [](const Token& token) { return token.before == ','; });
    if (comma == core.end()) return std::nullopt;
    const auto at = static_cast<std::size_t>(comma - core.begin());
    const auto found =
        name_alone(sheet, wanted, squashed(core, at, core.size()) + squashed(core, 0, at));
    return found && found->mark == Mark::right ? found : std::nullopt;
}

std::optional<Finding> name_in_figures(const Sheet& sheet, const Wanted& wanted,
                                       const std::vector<Token>& typed) {
    std::string squash;
    bool any = false, figure = false;
    for (const Token& token : typed) {
        const WordUse use = sheet.words.use(token.text);
        const bool word = use.is(word::cardinal) && use.cardinal < 10;
        const bool point = figure && (token.text == "point" || token.text == "dot");
        squash += word ? to_text(use.cardinal) : point ? "." : token.text;
        any = any || word;
        figure = word || token.kind == TokenKind::digits;
    }
    if (!any) return std::nullopt;
    const auto found = name_alone(sheet, wanted, squash);
    return found && found->mark == Mark::right ? found : std::nullopt;
}

}  // namespace recite::examine
