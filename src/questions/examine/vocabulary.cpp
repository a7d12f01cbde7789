#include "questions/examine/vocabulary.hpp"

#include <algorithm>

#include "base/number.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "questions/examine/inflections.hpp"
#include "questions/examine/ordinary.hpp"

namespace recite::examine {

namespace {

std::vector<BoundWords> phrases(std::span<const BoundPhrase> rows) {
    std::vector<BoundWords> out;
    for (const BoundPhrase& row : rows) {
        BoundWords words;
        for (const std::string_view word : split(row.words, ' '))
            words.words.push_back(std::string(word));
        words.bound = row.bound;
        out.push_back(std::move(words));
    }
    std::stable_sort(out.begin(), out.end(), [](const BoundWords& a, const BoundWords& b) {
        return a.words.size() > b.words.size();
    });
    return out;
}

PhraseIndex phrases(std::string_view rows) {
    PhraseIndex out;
    for (const std::string_view row : split(rows, '|')) {
        if (row.empty()) continue;
        std::vector<std::string> phrase;
        for (const std::string_view word : split(row, ' ')) phrase.push_back(std::string(word));
        out[phrase[0]].push_back(phrase);
    }
    for (auto& [first, some] : out)
        std::stable_sort(some.begin(), some.end(),
                         [](const auto& a, const auto& b) { return a.size() > b.size(); });
    return out;
}

void add(WordUse& use, WordClasses what, double value) {
    use.what |= what;
    const int whole = value < 100 ? static_cast<int>(value) : 0;
    if (what == word::cardinal) use.cardinal = value;
    if (what == word::scale) use.scale = value;
    if (what == word::fraction) use.fraction = value;
    if (what == word::month) use.month = whole;
    if (what == word::ordinal) use.ordinal = whole;
    if (what == word::season) use.season = whole;
}

}  // namespace

Vocabulary::Vocabulary(const Language& language)
    : language_(&language),
      bounds_(phrases(language.phrases.bounds)),
      after_(phrases(language.phrases.after)),
      asides_(phrases(language.phrases.asides)),
      corrections_(phrases(language.phrases.corrections)),
      denials_(phrases(language.phrases.denials)) {
    for (const WordList& list : language.lists)
        for (const std::string_view word : split(list.words, ' ')) words_[word].what |= list.what;
    for (const ValueList& list : language.values) {
        const std::vector<std::string_view> words = split(list.words, ' ');
        for (std::size_t i = 0; i + 1 < words.size(); i += 2)
            add(words_[words[i]], list.what, parse_number(words[i + 1]).value_or(0));
    }
    if (language.tag == "en")
        for (const std::string_view word : ordinary_words()) words_[word].what |= word::ordinary;
    for (const auto* some : {&asides_, &corrections_, &denials_})
        for (const auto& [first, phrases_of] : *some) words_[first].what |= word::phrase;
    for (const auto& [word, use] : words_)
        if (word.size() >= 5 && use.is(word::cardinal | word::scale | word::fraction | word::month |
                                       word::ordinal | word::percent))
            counting_.push_back({word, use.what});
    for (const std::string_view phrase : split(language.phrases.passes, '|'))
        passes_[phrase] = true;
    for (const std::string_view set : language.meanings.synonyms) {
        std::vector<std::string> same;
        for (const std::string_view phrase : split(set, '|')) same.push_back(std::string(phrase));
        add_synonyms(same);
    }
    for (const std::string_view pair : language.meanings.opposites) {
        const std::vector<std::string_view> two = split(pair, ' ');
        opposites_[two[0]].push_back(two[1]);
        opposites_[two[1]].push_back(two[0]);
    }
}

void Vocabulary::add_synonyms(const std::vector<std::string>& same) {
    std::string first;
    for (const std::string& phrase : same) {
        std::string soft;
        for (const Token& token : tokens(phrase)) {
            if (!soft.empty()) soft += ' ';
            soft += softened(token.text, *language_);
        }
        const auto at = senses_.find(soft);
        if (first.empty()) first = at == senses_.end() ? soft : at->second;
        if (!soft.empty()) senses_.emplace(soft, first);
    }
}

std::string_view Vocabulary::sense(std::string_view phrase) const {
    const auto at = senses_.find(std::string(phrase));
    return at == senses_.end() ? std::string_view() : std::string_view(at->second);
}

WordUse Vocabulary::use(std::string_view word) const {
    const auto at = words_.find(word);
    return at == words_.end() ? WordUse{} : at->second;
}

bool Vocabulary::is_pass(const std::vector<Token>& tokens) const {
    if (tokens.size() > 9) return false;
    std::string whole;
    for (const Token& token : tokens) {
        if (token.text == "?") continue;
        if (token.kind == TokenKind::sign) return false;
        if (!whole.empty()) whole += ' ';
        whole += token.text;
    }
    return whole.empty() || passes_.contains(whole);
}

std::string_view Vocabulary::meant(std::string_view typed, WordClasses some) const {
    if (typed.size() < 5) return {};
    std::string_view found;
    for (const auto& [word, what] : counting_) {
        if ((what & some) == 0 || edits(typed, word, 1) > 1) continue;
        const int month = use(word).month;  // of which there are two languages' names
        if (!found.empty() && (month == 0 || month != use(found).month)) return {};
        found = word;
    }
    return found;
}

bool Vocabulary::knows(std::string_view text) const {
    if (use(text).what != 0) return true;
    if (language_->tag != "en") return false;
    const std::vector<std::string> roots = roots_of(text);
    return std::any_of(roots.begin(), roots.end(),
                       [&](const std::string& root) { return use(root).is(word::ordinary); });
}

bool Vocabulary::opposite(std::string_view a, std::string_view b) const {
    const auto at = opposites_.find(a);
    return at != opposites_.end() &&
           std::find(at->second.begin(), at->second.end(), b) != at->second.end();
}

std::size_t edits(std::string_view a, std::string_view b, std::size_t most) {
    constexpr std::size_t longest_letter = 4;  // in bytes
    const std::size_t longer = std::max(a.size(), b.size());
    if (longer - std::min(a.size(), b.size()) > most * longest_letter) return most + 1;
    const bool plain = std::all_of(a.begin(), a.end(),
                                   [](char c) { return static_cast<unsigned char>(c) < 0x80; }) &&
                       std::all_of(b.begin(), b.end(),
                                   [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (plain) return edit_distance(a, b, most);
    // Every other code point gets a byte of its own, so that letters are counted and not bytes.
    std::string coded[2];
    std::vector<char32_t> seen;
    const std::string_view both[2] = {a, b};
    for (std::size_t side = 0; side < 2; ++side)
        for (const char32_t code : utf8::code_points(both[side])) {
            auto at = std::find(seen.begin(), seen.end(), code);
            if (at == seen.end()) at = seen.insert(seen.end(), code);
            coded[side] += static_cast<char>(std::min<std::ptrdiff_t>(at - seen.begin(), 255));
        }
    return edit_distance(coded[0], coded[1], most);
}

std::size_t forgiven(std::size_t letters) {
    if (letters < 5) return 0;
    return letters < 7 ? 1 : 2;
}

}  // namespace recite::examine
