#include "questions/examine/numbering.hpp"

#include <array>

#include "base/number.hpp"
#include "questions/examine/digits.hpp"
#include "questions/examine/number_words.hpp"

namespace recite::examine {

namespace {

constexpr std::array<std::string_view, 21> romans{
    "",   "i",   "ii",   "iii", "iv", "v",   "vi",   "vii",   "viii", "ix", "x",
    "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix",  "xx"};
constexpr std::array<std::string_view, 11> english_words{
    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
constexpr std::array<std::string_view, 11> english_ordinals{"",       "first", "second", "third",
                                                            "fourth", "fifth", "sixth",  "seventh",
                                                            "eighth", "ninth", "tenth"};

int small_number(const Token& token) {
    if (token.kind == TokenKind::digits)
        return token.text.size() < 3 && all_digits(token.text) && token.text != "0" &&
                       token.text[0] != '0'
                   ? static_cast<int>(parse_number(token.text).value_or(0))
                   : 0;
    return roman_value(token.text);
}

std::string ordinal_figure(int value) {
    const char* ends[] = {"th", "st", "nd", "rd"};
    return to_text(value) + (value < 4 ? ends[value] : "th");
}

}  // namespace

int ordinal_value(std::string_view word, const Vocabulary& words) {
    if (const WordUse use = words.use(word); use.is(word::ordinal) && use.ordinal <= 20)
        return use.ordinal;
    if (words.language().tag != "de") return 0;
    const std::optional<double> found = german_ordinal(word, words);
    return found && *found >= 1 && *found <= 20 ? static_cast<int>(*found) : 0;
}

std::string roman(int value) {
    return std::string(romans.at(static_cast<std::size_t>(value)));
}

int roman_value(std::string_view word) {
    for (std::size_t i = 1; i < romans.size(); ++i)
        if (romans[i] == word) return static_cast<int>(i);
    return 0;
}

std::vector<std::string> numbered(const std::vector<Token>& name, const Vocabulary& words) {
    if (name.size() < 2) return {};
    const Token& last = name.back();
    int value = last.before == 0 ? 0 : small_number(last);
    std::vector<Token> rest(name.begin(), name.end() - 1);
    const int first = words.use(name.front().text).ordinal;
    if (value == 0 && name.size() > 2 && first > 0) {
        value = first;
        rest.assign(name.begin() + 1, name.end());
    }
    if (value <= 0 || value > 20) return {};
    const std::string base = squashed(rest, 0, rest.size());
    const auto at = static_cast<std::size_t>(value);
    std::vector<std::string> ends{to_text(value), std::string(romans[at])};
    if (at < english_words.size()) ends.push_back(std::string(english_words[at]));
    std::vector<std::string> out;
    out.reserve(ends.size());
    for (const std::string& end : ends) out.push_back(base + end);
    const bool ranks = last.kind == TokenKind::word;  // a queen or a war, not a version
    if (ranks && at < english_ordinals.size()) {
        const std::string ordinal(english_ordinals[at]);
        out.insert(out.end(), {base + "the" + ordinal, base + ordinal, ordinal + base,
                               ordinal_figure(value) + base, base + "the" + ordinal_figure(value),
                               base + ordinal_figure(value)});
    }
    std::string letters;
    for (const Token& token : rest) letters += token.text.substr(0, 1);
    if (ranks && rest.size() == 2 && rest[0].text[0] > 0 && rest[1].text[0] > 0)
        for (const std::string& end : {ends[0], ends[1]}) out.push_back(letters + end);
    return out;
}

}  // namespace recite::examine
