#include "questions/sentence.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/number.hpp"
#include "base/text.hpp"
#include "facts/show.hpp"
#include "questions/plain.hpp"

namespace recite {
namespace {

// Words that begin a sentence without being a name.
constexpr std::array<std::string_view, 128> everyday = {
    "a",       "about",   "after",   "against",  "all",     "among",   "an",     "another",
    "are",     "as",      "at",      "because",  "before",  "behind",  "beside", "besides",
    "between", "beyond",  "both",    "but",      "by",      "can",     "could",  "despite",
    "did",     "do",      "does",    "down",     "during",  "each",    "early",  "every",
    "few",     "for",     "free",    "from",     "had",     "has",     "have",   "having",
    "he",      "how",     "if",      "in",       "into",    "is",      "it",     "its",
    "large",   "late",    "later",   "less",     "like",    "long",    "many",   "may",
    "might",   "more",    "most",    "much",     "must",    "name",    "near",   "no",
    "not",     "nothing", "of",      "off",      "on",      "once",    "one",    "only",
    "onto",    "other",   "our",     "out",      "outside", "over",    "part",   "people",
    "per",     "roughly", "several", "shall",    "she",     "should",  "since",  "small",
    "some",    "than",    "the",     "their",    "then",    "there",   "these",  "they",
    "this",    "through", "to",      "together", "toward",  "towards", "two",    "under",
    "until",   "up",      "upon",    "use",      "via",     "was",     "we",     "were",
    "what",    "when",    "where",   "whether",  "which",   "while",   "who",    "whom",
    "whose",   "why",     "will",    "with",     "within",  "without", "would",  "your"};

// Whether English says "an" before a word, by its sound as far as letters tell.
bool wants_an(std::string_view word) {
    if (word.empty()) return false;
    const std::string small = ascii_lower(word);
    for (const std::string_view start :
         {"uni", "use", "usu", "eu", "one", "once", "ut", "u.", "us "})
        if (small.starts_with(start)) return false;
    for (const std::string_view start :
         {"hour", "honest", "honour", "honor", "heir", "8", "11 ", "18"})
        if (small.starts_with(start)) return true;
    const bool letters = word.size() > 1 && word[0] >= 'A' && word[0] <= 'Z' &&
                         (word[1] < 'a' || word[1] > 'z') && word[1] != ' ';
    if (letters) return std::string_view("AEFHILMNORSX").find(word[0]) != std::string_view::npos;
    return is_vowel(word[0]);
}

}  // namespace

std::string with_articles(std::string_view text, std::string_view slot, std::string_view filled) {
    std::string out(text);
    for (const std::string_view article : {"a ", "an ", "A ", "An "}) {
        const std::string written = std::string(article) + std::string(slot);
        const std::string right = std::string(1, article[0]) + (wants_an(filled) ? "n " : " ");
        for (std::size_t at = out.find(written); at != std::string::npos;
             at = out.find(written, at + 1)) {
            if (at > 0 && out[at - 1] != ' ') continue;
            out.replace(at, article.size(), right);
        }
    }
    return out;
}

std::string tidy(std::string_view sentence) {
    std::string out;
    out.reserve(sentence.size());
    for (const char byte : squeeze(sentence)) {
        const bool mark = byte == ',' || byte == '.' || byte == '?' || byte == '!' || byte == ';';
        if (mark && !out.empty() && out.back() == ' ') out.pop_back();
        if (byte == '.' && !out.empty() && out.back() == '.') continue;
        out += byte;
    }
    return out;
}

std::string after_comma(std::string_view sentence) {
    std::string out(sentence);
    const std::string first = ascii_lower(sentence.substr(0, sentence.find_first_of(" ,'")));
    if (std::binary_search(everyday.begin(), everyday.end(), std::string_view(first)))
        out[0] = first[0];
    return out;
}

std::string capitalised(std::string_view sentence) {
    std::string out(sentence);
    if (!out.empty() && out[0] >= 'a' && out[0] <= 'z')
        out[0] = static_cast<char>(out[0] - 'a' + 'A');
    return out;
}

std::string date_in_words(std::string_view written) {
    const std::vector<std::string_view> parts = split(written, '-');
    if (parts.size() < 2 || parts.size() > 3 || parts[0].size() != 4) return std::string(written);
    std::array<std::optional<double>, 3> numbers;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::string_view digits = parts[i].starts_with('0') ? parts[i].substr(1) : parts[i];
        numbers[i] = parse_number(digits);
        if (!numbers[i]) return std::string(written);
    }
    Date date;
    date.year = static_cast<int>(*numbers[0]);
    date.month = static_cast<int>(*numbers[1]);
    if (numbers[2]) date.day = static_cast<int>(*numbers[2]);
    return show(date);
}

std::string in_past(std::string_view sentence) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 2> verbs = {
        {{" is ", " was "}, {" are ", " were "}}};
    std::string out(sentence);
    std::size_t first = std::string::npos;
    std::pair<std::string_view, std::string_view> verb;
    for (const auto& one : verbs)
        if (const std::size_t at = out.find(one.first); at < first) {
            first = at;
            verb = one;
        }
    if (first != std::string::npos) out.replace(first, verb.first.size(), verb.second);
    return out;
}

bool negated(std::string_view sentence) {
    const std::string said = " " + plain(sentence) + " ";
    for (const std::string_view word :
         {" not ", " no ", " never ", " without ", " except ", " none ", " nobody ", " neither ",
          " nor ", " cannot ", " lack ", " lacks ", " lacked ", " unlike "})
        if (said.find(word) != std::string::npos) return true;
    return false;
}

}  // namespace recite
