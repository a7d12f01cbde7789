#include "questions/examine/wordings.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "questions/examine/forms.hpp"
#include "questions/examine/kinds.hpp"

namespace recite::examine {

namespace {

// Whether it is two to four ideographs, as a Chinese name is.
bool in_ideographs(const std::vector<Token>& name) {
    return name.size() > 1 && name.size() < 5 &&
           std::all_of(name.begin(), name.end(), [](const Token& token) {
               const auto lead = static_cast<unsigned char>(token.text[0]);
               return token.text.size() == 3 && lead >= 0xE4 && lead <= 0xE9;
           });
}

}  // namespace

std::string without_umlauts(std::string_view text) {
    std::string out(text);
    if (text.find('\xC3') == std::string_view::npos) return out;  // the first byte of each
    constexpr std::pair<std::string_view, std::string_view> ways[] = {
        {"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"}, {"Ä", "Ae"}, {"Ö", "Oe"}, {"Ü", "Ue"}};
    for (const auto& [umlaut, way] : ways) out = replace_all(out, umlaut, way);
    return out;
}

std::vector<Form> forms_of(const std::vector<std::string>& wordings, const Vocabulary& words) {
    Forms out(words);
    NameKind kind = NameKind::name;
    for (const std::string& wording : wordings) {
        out.add(tokens(wording), kind);
        out.add_plain(tokens(wording));
        if (without_umlauts(wording) != wording)
            out.add(tokens(without_umlauts(wording)), NameKind::reordered);
        kind = NameKind::alias;
    }
    std::vector<Form> forms = out.take();
    for (Form& form : forms) form.content = content_of(words, form.words);
    return forms;
}

std::vector<Form> forms_of(const Entity& entity, const Vocabulary& words) {
    Forms out(words);
    const bool person = is_person_class(words, entity.class_);
    std::vector<std::vector<Token>> names, aliases;
    for (const auto& [language, name] : entity.name.by_language) names.push_back(tokens(name));
    for (const auto& [language, name] : entity.also) names.push_back(tokens(name));
    for (const std::string& alias : entity.aliases) aliases.push_back(tokens(alias));
    for (const auto& name : names) out.add(name, NameKind::name);
    // A family name given as an alias is still a family name, which another may bear.
    for (const auto& alias : aliases) {
        const bool family =
            person && alias.size() == 1 && !names.empty() && names[0].size() > 1 &&
            (alias[0].text == names[0].front().text || alias[0].text == names[0].back().text);
        out.add(alias, family ? NameKind::family : NameKind::alias);
    }
    for (const std::string& garbled : entity.garbled) out.add(tokens(garbled), NameKind::garbled);
    std::vector<std::vector<Token>> ways;
    for (const auto& [language, name] : entity.name.by_language)
        if (without_umlauts(name) != name) ways.push_back(tokens(without_umlauts(name)));
    for (const std::string& alias : entity.aliases)
        if (without_umlauts(alias) != alias) ways.push_back(tokens(without_umlauts(alias)));
    for (const auto& way : ways) out.add(way, NameKind::reordered);
    const bool chinese = std::any_of(names.begin(), names.end(), in_ideographs) ||
                         std::any_of(aliases.begin(), aliases.end(), in_ideographs);
    for (const auto* list : {&names, &aliases, &ways})
        for (const auto& name : *list) {
            if (name.empty()) continue;  // "..." has no words
            if (person) {
                out.add_person(name, chinese);
            } else {
                out.add_plain(name);
                out.add_thing(name);
                if (entity.class_ == "country") out.add_country(name);
            }
        }
    std::vector<Form> forms = out.take();
    // A thing is called something in any case, so that whoever asks for its first name gets one.
    if (forms.empty()) {
        Form& one = forms.emplace_back();
        one.words.emplace_back().text = one.squashed = entity.id.text;
    }
    return forms;
}

}  // namespace recite::examine
