#include "questions/examine/yes_no.hpp"

#include <algorithm>

namespace recite::examine {
namespace {

// "It is", "they do": nothing but a verb that affirms.
bool affirms(const Sheet& sheet, const std::vector<Token>& typed) {
    if (typed.empty() || typed.size() > 3) return false;
    const std::string& last = typed.back().text;
    const bool verb = last == "is" || last == "are" || last == "was" || last == "were" ||
                      last == "does" || last == "do" || last == "did" || last == "has" ||
                      last == "have";
    return verb && std::all_of(typed.begin(), typed.end(), [&](const Token& token) {
               return sheet.words.is(token, word::filler) || in_question(sheet, token.text);
           });
}

}  // namespace

std::optional<Finding> judge_yes_no(const Sheet& sheet, const std::vector<Token>& typed) {
    if (sheet.accepted.empty() || sheet.accepted.begin()->words.size() != 1) return std::nullopt;
    const std::string& first = sheet.accepted.begin()->squashed;
    const bool says_yes = first == "yes" || first == "true" || first == "ja" || first == "wahr";
    const bool says_no = first == "no" || first == "false" || first == "nein" || first == "falsch";
    if (!says_yes && !says_no) return std::nullopt;
    const WordClasses key = says_yes ? word::yes : word::no;
    bool yes = false, no = false, turned = false;
    for (const Token& token : typed) {
        if (token.kind != TokenKind::word) continue;
        const WordUse use = sheet.words.use(token.text);
        if (use.is(word::no))
            no = true;
        else if (use.is(word::negation))
            turned = true;
        else if (use.is(word::yes))
            yes = true;
    }
    if (turned && yes) {
        yes = false;
        no = true;
    } else if (turned && no) {
        // "no, it is not" says no; "not false" says yes.
        const bool leads = !typed.empty() && sheet.words.is(typed[0], word::negation) &&
                           !sheet.words.is(typed[0], word::no);
        yes = leads;
        no = !leads;
    } else if (turned) {
        no = true;
    }
    if (!yes && !no) yes = affirms(sheet, typed);
    if (yes == no) return yes ? wrong(Why::hedged, sheet.shown) : wrong(Why::different);
    const bool same = (yes ? word::yes : word::no) == key;
    return same ? right(Why::notation, sheet.shown) : wrong(Why::different);
}

}  // namespace recite::examine
