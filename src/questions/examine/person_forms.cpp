#include <string_view>
#include <utility>

#include "questions/examine/forms.hpp"
#include "questions/examine/lookalikes.hpp"
#include "questions/examine/numbering.hpp"
#include "questions/examine/people.hpp"

namespace recite::examine {

namespace {

// Vowels that stand together count once.
std::size_t syllables(std::string_view word) {
    std::size_t count = 0;
    bool vowel = false;
    for (const char letter : word) {
        const bool now = std::string_view("aeiouy").find(letter) != std::string_view::npos;
        count += now && !vowel ? 1 : 0;
        vowel = now;
    }
    return count;
}

// Where the family name stands: last, or first where only the first is one that stands first, or
// where a Chinese name does not tell: "Tu Youyou", not "Ken Watanabe".
bool family_first(const std::vector<Token>& of, bool chinese) {
    const bool first = is_family_name(of.front().text), last = is_family_name(of.back().text);
    if (first != last) return first;
    return chinese && of.size() == 2 && syllables(of[0].text) == 1 && syllables(of[1].text) < 3;
}

// Where the family name begins: before its particles ("van Beethoven").
std::size_t family_begin(const std::vector<Token>& of) {
    std::size_t begin = of.size() - 1;
    while (begin > 0 && is_particle(of[begin - 1].text)) --begin;
    return begin;
}

}  // namespace

void Forms::add_person(std::vector<Token> of, bool chinese) {
    if (words_.is(of.front(), word::article)) {  // "the Virgin Queen"
        of.erase(of.begin());
        if (!of.empty()) add(std::move(of), NameKind::reordered);
        return;
    }
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
    const bool first = family_first(of, chinese);
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

}  // namespace recite::examine
