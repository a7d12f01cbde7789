#include "questions/examine/strict.hpp"

#include <algorithm>
#include <string>

#include "base/fold.hpp"
#include "base/text.hpp"
#include "questions/examine/judge.hpp"

namespace recite::examine {

namespace {

// The wordings of the key as they are to be written.
std::vector<std::string> exact_wordings(const Sheet& sheet, const Asked& asked) {
    std::vector<std::string> out = asked.accepted;
    const Value* value = key_value(asked);
    const EntityId* id = value == nullptr ? nullptr : std::get_if<EntityId>(value);
    if (asks_subject(asked)) id = &asked.fact->subject;
    if (const Entity* entity = id == nullptr ? nullptr : sheet.base.entity(*id)) {
        for (const auto& [language, name] : entity->name.by_language) out.push_back(name);
        for (const auto& [language, name] : entity->also) out.push_back(name);
        out.insert(out.end(), entity->aliases.begin(), entity->aliases.end());
    }
    if (value != nullptr)
        if (const auto* text = std::get_if<Text>(value))
            for (const std::string& wording : wordings_of(*text)) out.push_back(wording);
    if (asked.fact != nullptr && asked.side == Side::value)
        out.insert(out.end(), asked.fact->accept.begin(), asked.fact->accept.end());
    return out;
}

bool written_so(const std::vector<std::string>& wordings, std::string_view typed, Folding folding) {
    const std::string given = squeeze(fold(typed, folding));
    return wordings.empty() ||
           std::any_of(wordings.begin(), wordings.end(), [&](const std::string& wording) {
               return given.find(squeeze(fold(wording, folding))) != std::string::npos;
           });
}

bool has_article(const Sheet& sheet, const Asked& asked, const std::vector<Token>& typed) {
    const EntityId* id = asks_subject(asked) ? &asked.fact->subject : nullptr;
    if (const Value* value = key_value(asked)) id = std::get_if<EntityId>(value);
    const Entity* entity = id == nullptr ? nullptr : sheet.base.entity(*id);
    std::string article = entity == nullptr ? std::string() : fold(entity->article);
    for (const Form& form : sheet.accepted)
        if (article.empty() && sheet.words.is(form.words.front(), word::article))
            article = form.words.front().text;
    return article.empty() || std::any_of(typed.begin(), typed.end(), [&](const Token& token) {
               return token.text == article;
           });
}

}  // namespace

const Value* key_value(const Asked& asked) {
    if (asked.value != nullptr) return asked.value;
    if (asked.fact == nullptr || asked.side == Side::subject) return nullptr;
    return &asked.fact->value;
}

bool asks_subject(const Asked& asked) {
    return asked.value == nullptr && asked.fact != nullptr && asked.side == Side::subject;
}

Strictness strictness(const FactBase& base, const Asked& asked) {
    Strictness out = asked.fact == nullptr ? Strictness{} : asked.fact->strict;
    for (const Strictness* less : {&asked.strict, &base.parts().strict}) {
        if (!out.spelling) out.spelling = less->spelling;
        if (!out.accents) out.accents = less->accents;
        if (!out.case_) out.case_ = less->case_;
        if (!out.articles) out.articles = less->articles;
    }
    return out;
}

Finding strictly(const Sheet& sheet, const Asked& asked, const std::vector<Token>& typed,
                 Finding finding) {
    if (finding.mark != Mark::right) return finding;
    const auto matters = [](const std::optional<Strict>& strict) {
        return strict && *strict != Strict::ignored;
    };
    if (!matters(sheet.strict.accents) && !matters(sheet.strict.case_) &&
        !matters(sheet.strict.articles))
        return finding;
    const std::vector<std::string> wordings = exact_wordings(sheet, asked);
    bool shown = false, counts = false;
    const auto differs = [&](const std::optional<Strict>& strict, bool same) {
        if (same || !matters(strict)) return;
        (*strict == Strict::counts ? counts : shown) = true;
    };
    differs(sheet.strict.accents, written_so(wordings, sheet.typed, {.accents = Keep::yes}));
    differs(sheet.strict.case_, written_so(wordings, sheet.typed, {.letter_case = Keep::yes}));
    differs(sheet.strict.articles, has_article(sheet, asked, typed));
    if (counts) return wrong(Why::strict, finding.text);
    if (shown) return almost(Why::strict, 1, finding.text);
    return finding;
}

}  // namespace recite::examine
