#include "questions/examine/wordings.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/fold.hpp"
#include "base/text.hpp"
#include "questions/examine/kinds.hpp"
#include "questions/examine/lookalikes.hpp"
#include "questions/examine/numbering.hpp"
#include "questions/examine/people.hpp"

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
    void add_orders(const std::vector<Token>& family, const std::vector<Token>& given);
    void add_initials(const std::vector<Token>& of, const std::vector<Token>& family,
                      const std::vector<Token>& given);
    void add_thing(std::vector<Token> of);
    void add_short_ways(const std::vector<Token>& of);
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

// Where the family name begins: before its particles ("van Beethoven").
std::size_t family_begin(const std::vector<Token>& of) {
    std::size_t begin = of.size() - 1;
    while (begin > 0 && is_particle(of[begin - 1].text)) --begin;
    return begin;
}

void Forms::add_person(std::vector<Token> of) {
    while (of.size() > 2 && words_.is(of.front(), word::honorific)) of.erase(of.begin());
    const std::string suffix = of.size() > 2 ? of.back().text : std::string();
    while (of.size() > 2 && words_.is(of.back(), word::honorific)) of.pop_back();
    if (of.size() < 2) return;
    add(of, NameKind::reordered);
    if (suffix == "jr" || suffix == "sr")
        add(squashed(of, 0, of.size()) + (suffix == "jr" ? "junior" : "senior"),
            NameKind::reordered);
    for (const std::string& way : numbered(of, words_)) add(way, NameKind::numbered);
    if (roman_value(of.back().text) > 0) return add({of.front()}, NameKind::given);
    const bool first = family_first(of);
    const std::size_t begin = first ? 0 : family_begin(of);
    const std::vector<Token> family(of.begin() + static_cast<std::ptrdiff_t>(begin),
                                    first ? of.begin() + 1 : of.end());
    std::vector<Token> given = of;
    given.erase(given.begin() + static_cast<std::ptrdiff_t>(begin),
                given.begin() + static_cast<std::ptrdiff_t>(begin + family.size()));
    if (given.size() == 1 && words_.is(given[0], word::honorific))  // "Graf Zeppelin"
        return add(family, NameKind::family);
    if (given.empty()) {  // "Le Verrier"
        add(family, NameKind::family);
        return add({family.back()}, NameKind::family);
    }
    add_orders(family, given);
    add_initials(of, family, given);
    add(given, given.front().text.size() > 1 ? NameKind::given : NameKind::initials);
    if (given.front().text.size() > 1) add({given.front()}, NameKind::given);
}

void Forms::add_orders(const std::vector<Token>& family, const std::vector<Token>& given) {
    const auto put = [&](std::vector<Token> front, const std::vector<Token>& back) {
        front.insert(front.end(), back.begin(), back.end());
        add(std::move(front), NameKind::reordered);
    };
    put(family, given);
    put(given, family);
    put({given.front()}, family);
    if (given.size() > 1 && given[1].text.size() > 1)  // "Graham Bell"
        put({given.begin() + 1, given.end()}, family);
    put(family, {given.front()});
    add(family, NameKind::family);
    if (family.size() < 2) return;
    const std::vector<Token> bare{family.back()};
    put(given, bare);
    put(bare, given);
    put({given.front()}, bare);
    put(bare, {given.front()});
    add(bare, NameKind::family);
}

void Forms::add_initials(const std::vector<Token>& of, const std::vector<Token>& family,
                         const std::vector<Token>& given) {
    std::string letters, all;
    for (const Token& token : given) letters += first_letter(token);
    for (const Token& token : of) all += first_letter(token);
    const std::string first = first_letter(given.front());
    for (const std::string& name : {squashed(family, 0, family.size()), family.back().text}) {
        add(letters + name, NameKind::initialed);
        add(name + letters, NameKind::initialed);
        add(first + name, NameKind::initialed);
        add(name + first, NameKind::initialed);
    }
    if (given.size() > 1)  // "Carl P. E. Bach"
        add(given.front().text + letters.substr(first.size()) + squashed(family, 0, family.size()),
            NameKind::initialed);
    add(first_letter(family.back()) + squashed(given, 0, given.size()), NameKind::initialed);
    add(squashed(given, 0, given.size()) + first_letter(family.back()), NameKind::initialed);
    if (of.size() >= 3 && of[0].text[0] > 0) add(all, NameKind::initialism);
}

// A word of a name that people leave out or change: "of", "and".
bool is_small(const Vocabulary& words, const Token& token) {
    return words.is(token, word::article | word::join) || token.text == "of" ||
           token.text == "for" || token.text == "in" || token.text == "at" || token.text == "fur" ||
           token.text == "von" || token.text == "am" || token.text == "im";
}

void Forms::add_initialism(const std::vector<Token>& of) {
    std::string strict, loose, parts, whole;
    for (const Token& token : of) {
        if (token.kind != TokenKind::word) return;
        loose += first_letter(token);
        if (is_small(words_, token)) continue;
        strict += first_letter(token);
        whole += token.capital && token.text.size() == 2 ? token.text : first_letter(token);
        if (token.before != '-' || parts.empty()) parts += first_letter(token);
    }
    for (const std::string& letters : {strict, loose, parts, whole})
        if (letters.size() >= 2)
            add(letters, letters.size() >= 3 ? NameKind::initialism : NameKind::initials);
}

// "St Petersburg", "S. Korea", "Emory U", "UC Berkeley", "AT and T".
void Forms::add_short_ways(const std::vector<Token>& of) {
    constexpr std::pair<std::string_view, std::string_view> ways[] = {
        {"saint", "st"},    {"st", "saint"}, {"saint", "sankt"}, {"st", "sankt"},
        {"sankt", "saint"}, {"mount", "mt"}, {"mt", "mount"},    {"fort", "ft"},
        {"south", "s"},     {"north", "n"},  {"east", "e"},      {"west", "w"}};
    std::vector<Token> changed = of, joined, plain;
    for (const auto& [from, to] : ways) {
        if (of.size() < 2 || of.front().text != from) continue;
        changed.front().text = std::string(to);
        add(changed, NameKind::reordered);
    }
    Token join;
    join.text = "and";
    for (const Token& token : of) {
        if (token.before == '&' && !joined.empty()) joined.push_back(join);
        joined.push_back(token);
        if (!is_small(words_, token)) plain.push_back(token);
    }
    add(std::move(joined), NameKind::reordered);
    if (plain.size() >= 2 && plain.size() < of.size()) add(std::move(plain), NameKind::reordered);
    for (const std::string& way : numbered(of, words_)) add(way, NameKind::numbered);
    std::vector<Token> with_u = of;
    for (Token& token : with_u)
        if (token.text == "university") token.text = "u";
    if (of.size() > 1) add(std::move(with_u), NameKind::initialed);
    std::string letters;
    for (std::size_t i = 0; i + 1 < of.size(); ++i)
        if (!is_small(words_, of[i])) letters += first_letter(of[i]);
    const bool words_only = std::all_of(of.begin(), of.end(), [](const Token& token) {
        return token.kind == TokenKind::word && token.text.size() > 1;
    });
    if (words_only && letters.size() >= 2) add(letters + of.back().text, NameKind::initialism);
}

void Forms::add_thing(std::vector<Token> of) {
    add_short_ways(of);
    if (of.size() >= 2) add_initialism(of);
    while (of.size() > 1 && words_.is(of.back(), word::form)) {
        of.pop_back();
        add(of, NameKind::reordered);
        if (of.size() >= 2) add_initialism(of);
    }
    // "The Party" is not a Party with the name "The".
    const bool named = of[0].kind == TokenKind::word && !words_.is(of[0], word::article);
    if (of.size() == 2 && words_.is(of[1], word::kind) && named) {
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
    for (const auto* list : {&names, &aliases, &ways})
        for (const auto& name : *list) {
            if (name.empty()) continue;  // "..." has no words
            if (person) {
                out.add_person(name);
            } else {
                out.add_plain(name);
                out.add_thing(name);
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
