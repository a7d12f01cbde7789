#include "questions/examine/turned.hpp"

#include <algorithm>
#include <string_view>

#include "base/text.hpp"
#include "questions/examine/content.hpp"
#include "questions/examine/mentions.hpp"
#include "questions/examine/tokens.hpp"

namespace recite::examine {
namespace {

// A verb that tells something of what stands before it.
bool is_verb(std::string_view word) {
    return is_one_of(word, {"is",    "are",  "was",   "were", "has",    "had",      "have",
                            "does",  "did",  "needs", "need", "needed", "uses",     "used",
                            "costs", "cost", "takes", "took", "beat",   "beats",    "ist",
                            "sind",  "war",  "waren", "hat",  "hatte",  "brauchte", "kostet"});
}

bool has_verb(std::vector<Token>::const_iterator begin, std::vector<Token>::const_iterator end) {
    return std::any_of(begin, end, [](const Token& token) { return is_verb(token.text); });
}

bool names(const Mention& mention, std::uint32_t thing) {
    return mention.names != nullptr &&
           std::any_of(mention.names->begin(), mention.names->end(),
                       [&](const Name& name) { return name.thing == thing; });
}

// Whether all that the words name is of the subject's class, and another than it.
bool another_of_its_class(const Sheet& sheet, const Mention& mention) {
    const Entity* subject = sheet.base.entity(sheet.fact->subject);
    return mention.names != nullptr && subject != nullptr &&
           std::all_of(mention.names->begin(), mention.names->end(), [&](const Name& name) {
               const Entity& thing = sheet.base.entities()[name.thing];
               return &thing != subject && thing.class_ == subject->class_ &&
                      !joined(sheet, thing.id, subject->id);
           });
}

// Whether the subject stands behind "than", and nowhere before it.
bool behind_than(const Sheet& sheet, const std::vector<Token>& typed,
                 const std::vector<Mention>& all) {
    const std::size_t than = content_of(sheet.words, typed).than;
    if (than == Content::nowhere) return false;
    const std::uint32_t subject = subject_of(sheet);
    bool before = false, behind = false;
    for (const Mention& mention : all)
        if (names(mention, subject)) (mention.begin > than ? behind : before) = true;
    return behind && !before;
}

// Whether the question speaks of the subject's one: "{subject}'s parent firm", "the head of
// {subject}".
bool asks_for(const Sheet& sheet, const std::string& role) {
    const Relation* relation = sheet.base.relation(sheet.fact->relation);
    if (relation == nullptr) return false;
    return std::any_of(relation->ask.begin(), relation->ask.end(), [&](const Words& one) {
        const std::vector<Token> asked = tokens(one.in(sheet.base.language()));
        for (std::size_t i = 0; i < asked.size(); ++i) {
            if (asked[i].text != "subject") continue;
            const bool of = i > 1 && asked[i - 1].text == "of" && asked[i - 2].text == role;
            const std::size_t end = std::min(asked.size(), i + 5);
            const bool owns = asked[i].possessive || (i + 1 < end && asked[i + 1].text == "s");
            for (std::size_t j = i + 1; owns && j < end; ++j)
                if (asked[j].text == role) return true;
            if (of) return true;
        }
        return false;
    });
}

}  // namespace

bool roles_swapped(const Sheet& sheet, const std::vector<Token>& typed) {
    if (sheet.fact == nullptr || sheet.side != Side::value || typed.size() < 5) return false;
    const auto of = std::find_if(typed.begin(), typed.end(),
                                 [](const Token& token) { return token.text == "of"; });
    if (of == typed.end() || of - typed.begin() < 3 || !has_verb(typed.begin(), of)) return false;
    const std::vector<Mention> all = mentions(typed, sheet.lexicon, sheet.words);
    const bool leads = !all.empty() && all[0].begin == 0 && names(all[0], subject_of(sheet)) &&
                       all[0].end < typed.size() && is_verb(typed[all[0].end].text);
    return leads && all[0].end < static_cast<std::size_t>(of - typed.begin()) &&
           asks_for(sheet, (of - 1)->text);
}

bool about_another(const Sheet& sheet, const std::vector<Token>& typed) {
    if (sheet.fact == nullptr || sheet.side != Side::value || typed.size() < 3) return false;
    const bool compares = std::any_of(typed.begin(), typed.end(), [](const Token& token) {
        return is_one_of(token.text, {"than", "as", "als", "wie"});
    });
    if (!compares && !has_verb(typed.begin() + 1, typed.end())) return false;
    const std::vector<Mention> all = mentions(typed, sheet.lexicon, sheet.words);
    if (all.empty()) return false;
    // Unless the author tells it so.
    const std::string& first = typed[0].text;
    for (const Form& form : sheet.accepted)
        if (!form.words.empty() && form.words[0].text == first) return false;
    if (compares && behind_than(sheet, typed, all)) return true;
    const bool leads = all[0].begin == 0 && all[0].end < typed.size();
    return leads && is_verb(typed[all[0].end].text) && another_of_its_class(sheet, all[0]);
}

}  // namespace recite::examine
