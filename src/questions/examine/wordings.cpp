#include "questions/examine/wordings.hpp"

#include <utility>

#include "base/text.hpp"
#include "questions/examine/lookalikes.hpp"

namespace recite::examine {

namespace {

std::string first_letter(const Token& word) {
    const unsigned char lead = static_cast<unsigned char>(word.text[0]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    return word.text.substr(0, length);
}

// Collects the forms of one thing.
class Forms {
public:
    explicit Forms(const Vocabulary& words) : words_(words) {}

    void add(std::vector<Token> of, NameKind kind) {
        std::string squash = squashed(of, 0, of.size());
        if (squash.empty()) return;
        for (const Form& form : out_)
            if (form.squashed == squash) return;
        std::vector<std::string> senses_of;
        if (kind == NameKind::name || kind == NameKind::alias) senses_of = senses(words_, of);
        out_.push_back({std::move(of), std::move(squash), kind, std::move(senses_of), {}});
    }

    void add(const std::string& text, NameKind kind) {
        Token one;
        one.text = text;
        add(std::vector<Token>{one}, kind);
    }

    // What every name allows: no article, other spelling.
    void add_plain(std::vector<Token> of) {
        while (of.size() > 1 && of[1].before != 0 && words_.is(of.front(), word::article)) {
            of.erase(of.begin());
            add(of, NameKind::reordered);
        }
        for (Token& token : of)
            if (token.kind == TokenKind::word) token.text = softened(token.text, words_.language());
        add(std::move(of), NameKind::softened);
    }

    void add_person(std::vector<Token> of);
    void add_thing(std::vector<Token> of);
    void add_initialism(const std::vector<Token>& of);

    std::vector<Form> take() { return std::move(out_); }

private:
    const Vocabulary& words_;
    std::vector<Form> out_;
};

// Where the family name stands: last, or first where only the first is one that stands first.
bool family_first(const std::vector<Token>& of) {
    return is_family_name(of.front().text) && !is_family_name(of.back().text);
}

void Forms::add_person(std::vector<Token> of) {
    while (of.size() > 2 && words_.is(of.front(), word::honorific)) of.erase(of.begin());
    while (of.size() > 2 && words_.is(of.back(), word::honorific)) of.pop_back();
    if (of.size() < 2) return;
    add(of, NameKind::reordered);
    const Token family = family_first(of) ? of.front() : of.back();
    std::vector<Token> given = of;
    if (family_first(of))
        given.erase(given.begin());
    else
        given.pop_back();
    std::vector<Token> one{family}, other = given;
    one.insert(one.end(), given.begin(), given.end());
    other.push_back(family);
    add(one, NameKind::reordered);
    add(other, NameKind::reordered);
    add({given.front(), family}, NameKind::reordered);
    add({family}, NameKind::family);
    std::string letters;
    for (const Token& token : given) letters += first_letter(token);
    add(letters + family.text, NameKind::initialed);
    add(family.text + letters, NameKind::initialed);
    add(first_letter(given.front()) + family.text, NameKind::initialed);
    add(first_letter(family) + squashed(given, 0, given.size()), NameKind::initialed);
    add(squashed(given, 0, given.size()) + first_letter(family), NameKind::initialed);
    add(given, NameKind::given);
    add({given.front()}, NameKind::given);
}

void Forms::add_initialism(const std::vector<Token>& of) {
    std::string strict, loose, parts;
    bool digits = false;
    for (const Token& token : of) {
        if (token.kind != TokenKind::word) digits = true;
        if (digits) break;
        loose += first_letter(token);
        const bool small = words_.is(token, word::article | word::join) || token.text == "of" ||
                           token.text == "for" || token.text == "in" || token.text == "fur";
        if (small) continue;
        strict += first_letter(token);
        if (token.before != '-' || parts.empty()) parts += first_letter(token);
    }
    if (digits) return;
    for (const std::string& letters : {strict, loose, parts})
        if (letters.size() >= 2)
            add(letters, letters.size() >= 3 ? NameKind::initialism : NameKind::initials);
}

void Forms::add_thing(std::vector<Token> of) {
    if (of.size() >= 2) add_initialism(of);
    while (of.size() > 1 && words_.is(of.back(), word::form)) {
        of.pop_back();
        add(of, NameKind::reordered);
    }
    if (of.size() == 2 && words_.is(of[1], word::kind) && of[0].kind == TokenKind::word) {
        Token join;
        join.text = "of";
        add({of[1], join, of[0]}, NameKind::reordered);
        add({of[0]}, NameKind::reordered);
    }
    if (of.size() == 3 && words_.is(of[0], word::kind) && of[1].text == "of") {
        add({of[2], of[0]}, NameKind::reordered);
        add({of[2]}, NameKind::reordered);
    }
}

// The way round an umlaut that people write who have no such key: "Mueller". The same where there
// is none.
std::string without_umlauts(std::string_view text) {
    std::string out(text);
    constexpr std::pair<std::string_view, std::string_view> ways[] = {
        {"ä", "ae"}, {"ö", "oe"}, {"ü", "ue"}, {"Ä", "Ae"}, {"Ö", "Oe"}, {"Ü", "Ue"}};
    for (const auto& [umlaut, way] : ways) out = replace_all(out, umlaut, way);
    return out;
}

}  // namespace

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
    const bool person = entity.class_ == "person";
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
    for (const auto* list : {&names, &aliases, &ways})
        for (const auto& name : *list) {
            if (person) {
                out.add_person(name);
            } else {
                out.add_plain(name);
                out.add_thing(name);
            }
        }
    return out.take();
}

}  // namespace recite::examine
