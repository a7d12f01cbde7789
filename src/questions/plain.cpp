#include "questions/plain.hpp"

#include <algorithm>
#include <array>

namespace recite {
namespace {

// Words too common to tell anything.
constexpr std::array<std::string_view, 40> common = {
    "about", "after", "against", "also", "been",   "before", "being", "between", "both",  "could",
    "each",  "even",  "from",    "have", "having", "into",   "just",  "like",    "made",  "make",
    "many",  "more",  "most",    "much", "only",   "other",  "over",  "same",    "some",  "such",
    "than",  "that",  "their",   "them", "there",  "these",  "they",  "this",    "under", "with"};

bool is_common(std::string_view word) {
    return std::binary_search(common.begin(), common.end(), word);
}

bool is_word_byte(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return value >= 0x80 || (value >= '0' && value <= '9') || (value >= 'a' && value <= 'z');
}

// "Zhejiang" and "Zhejiangese", "compute" and "computing": the same first six letters or all but
// the ending of the shorter.
bool derived(std::string_view a, std::string_view b) {
    if (a == b) return true;
    const std::size_t shorter = std::min(a.size(), b.size());
    if (shorter < 6) return false;
    const std::size_t shared = shorter >= 8 ? shorter - 1 : 6;
    return a.substr(0, shared) == b.substr(0, shared);
}

// "'s" at the end of a word.
bool is_genitive(std::string_view rest) {
    return rest.starts_with("'s") && (rest.size() == 2 || !is_word_byte(rest[2]));
}

}  // namespace

std::string plain(std::string_view text) {
    std::string out(text.size(), ' ');
    std::size_t size = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (is_genitive(text.substr(at))) {
            ++at;
            continue;
        }
        const char byte = text[at];
        const char small = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
        if (is_word_byte(small)) {
            out[size++] = small;
        } else if (byte != '\'' && size > 0 && out[size - 1] != ' ') {
            out[size++] = ' ';
        }
    }
    if (size > 0 && out[size - 1] == ' ') --size;
    out.resize(size);
    for (const std::string_view article : {"the ", "a ", "an "})
        if (out.size() > article.size() && out.starts_with(article))
            return out.substr(article.size());
    return out;
}

std::vector<std::string_view> words_of(std::string_view plain_text) {
    std::vector<std::string_view> out;
    std::size_t begin = 0;
    while (begin < plain_text.size()) {
        const std::size_t end = std::min(plain_text.find(' ', begin), plain_text.size());
        if (end > begin) out.push_back(plain_text.substr(begin, end - begin));
        begin = end + 1;
    }
    return out;
}

bool has_words(std::string_view text, std::string_view sought) {
    if (sought.empty()) return false;
    for (std::size_t at = text.find(sought); at != std::string_view::npos;
         at = text.find(sought, at + 1)) {
        const std::size_t end = at + sought.size();
        const bool begins = at == 0 || text[at - 1] == ' ';
        if (begins && (end == text.size() || text[end] == ' ')) return true;
    }
    return false;
}

bool tells(std::string_view stem, std::string_view answer, std::string_view harmless) {
    if (has_words(stem, answer)) return true;
    const std::vector<std::string_view> asked = words_of(stem);
    for (const std::string_view word : words_of(answer)) {
        if (word.size() < 4 || is_common(word) || has_words(harmless, word)) continue;
        for (const std::string_view other : asked)
            if (derived(word, other)) return true;
    }
    return false;
}

}  // namespace recite
