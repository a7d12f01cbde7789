#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "questions/examine/forms.hpp"
#include "questions/examine/numbering.hpp"

namespace recite::examine {

namespace {

// A word of a name that people leave out or change: "of", "and".
bool is_small(const Vocabulary& words, const Token& token) {
    return words.is(token, word::article | word::join) || token.text == "of" ||
           token.text == "for" || token.text == "in" || token.text == "at" || token.text == "fur" ||
           token.text == "von" || token.text == "am" || token.text == "im";
}

}  // namespace

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
    add_abbreviations(of);
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

// "Intl. Monetary Fund", "World Health Org.": each word that has a short form, and all of them.
void Forms::add_abbreviations(const std::vector<Token>& of) {
    constexpr std::pair<std::string_view, std::string_view> ways[] = {
        {"organization", "org"},  {"organisation", "org"},  {"international", "intl"},
        {"national", "natl"},     {"university", "univ"},   {"university", "uni"},
        {"institute", "inst"},    {"institution", "inst"},  {"department", "dept"},
        {"association", "assoc"}, {"association", "assn"},  {"government", "govt"},
        {"laboratory", "lab"},    {"laboratories", "labs"}, {"federal", "fed"},
        {"technology", "tech"},   {"academy", "acad"},      {"society", "soc"},
        {"committee", "cttee"},   {"commission", "comm"},   {"corporation", "corp"},
        {"american", "amer"},     {"european", "eur"},      {"brothers", "bros"}};
    if (of.size() < 2) return;
    std::vector<Token> all = of;
    for (std::size_t i = 0; i < of.size(); ++i)
        for (const auto& [word, abbreviation] : ways) {
            if (of[i].text != word) continue;
            std::vector<Token> one = of;
            one[i].text = all[i].text = std::string(abbreviation);
            add(std::move(one), NameKind::reordered);
        }
    add(std::move(all), NameKind::reordered);
}

void Forms::add_country(const std::vector<Token>& of) {
    // Of which there are two.
    if (of.size() != 1 || is_one_of(of[0].text, {"china", "congo", "korea"})) return;
    for (const std::string_view whole :
         {"republicof", "federalrepublicof", "kingdomof", "commonwealthof", "stateof"})
        add(std::string(whole) + of[0].text, NameKind::reordered);
}

}  // namespace recite::examine
