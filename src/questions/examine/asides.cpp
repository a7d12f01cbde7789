#include "questions/examine/asides.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "questions/examine/kinds.hpp"

namespace recite::examine {

namespace {

bool is_mark(const Token& token) {
    return token.kind == TokenKind::sign && token.text == "?";
}

bool stands_at(const std::vector<std::string>& phrase, const std::vector<Token>& typed,
               std::size_t at) {
    if (at + phrase.size() > typed.size()) return false;
    for (std::size_t i = 0; i < phrase.size(); ++i)
        if (typed[at + i].text != phrase[i]) return false;
    return true;
}

// How many tokens from `at` on are the longest of the phrases; 0 if none is.
std::size_t phrase_at(const PhraseIndex& phrases, const std::vector<Token>& typed, std::size_t at) {
    const auto some = phrases.find(typed[at].text);
    if (some == phrases.end()) return 0;
    for (const std::vector<std::string>& phrase : some->second)
        if (stands_at(phrase, typed, at)) return phrase.size();
    return 0;
}

bool says_something(const Vocabulary& words, const std::vector<Token>& typed, std::size_t begin,
                    std::size_t end) {
    for (std::size_t i = begin; i < end; ++i)
        if (typed[i].kind == TokenKind::digits ||
            (typed[i].kind == TokenKind::word &&
             !words.is(typed[i], word::filler | word::article | word::contrast)))
            return true;
    return false;
}

void drop(std::vector<Token>& typed, std::size_t begin, std::size_t end) {
    typed.erase(typed.begin() + static_cast<std::ptrdiff_t>(begin),
                typed.begin() + static_cast<std::ptrdiff_t>(end));
}

// A sign stands before the token: a comma, a bracket, dots, a question mark, a dash with spaces.
bool broken(const std::vector<Token>& typed, std::size_t at) {
    if (at >= typed.size()) return false;
    if (at > 0 && is_mark(typed[at - 1])) return true;
    return parts(typed[at].before) || (typed[at].before == '-' && typed[at].lead == ' ');
}

// Behind the last "no," or "I mean" that has something on both sides.
void take_corrections(const Vocabulary& words, std::vector<Token>& typed) {
    std::size_t begin = 0;
    for (std::size_t i = 1; i < typed.size(); ++i) {
        if (!words.is(typed[i], word::phrase)) continue;
        const std::size_t size = phrase_at(words.corrections(), typed, i);
        if (size == 0) continue;
        const std::size_t behind = i + size;
        const bool no = size == 1 && words.is(typed[i], word::no);
        const bool asked = i > 0 && is_mark(typed[i - 1]);
        const bool parted = no ? broken(typed, i) && (asked || broken(typed, behind))
                               : broken(typed, i) || size > 1;
        if (!parted || !says_something(words, typed, begin, i) ||
            !says_something(words, typed, behind, typed.size()))
            continue;
        begin = behind;
        i = behind;
    }
    if (begin > 0) drop(typed, 0, begin);
}

// "No. 2", "number 2": the word is only a sign.
void take_number_sign(const Vocabulary& words, std::vector<Token>& typed) {
    for (std::size_t i = 0; i + 1 < typed.size(); ++i) {
        if (typed[i + 1].kind != TokenKind::digits) continue;
        const bool sign = typed[i].text == "number" || typed[i].text == "nr" ||
                          typed[i].text == "nummer" ||
                          (words.is(typed[i], word::no) && typed[i + 1].before == '.');
        if (sign) drop(typed, i, i + 1);
    }
}

void take_asides(const Vocabulary& words, std::vector<Token>& typed) {
    for (std::size_t begin = 0; begin < typed.size() && begin < 6; ++begin) {
        const std::size_t size = phrase_at(words.asides(), typed, begin);
        const bool easy = size == 1 && typed[begin].text == "easy";  // "easy problems"
        if (size > 0 && !easy && says_something(words, typed, begin + size, typed.size())) {
            std::size_t end = begin + size;
            while (end < typed.size() &&
                   (words.is(typed[end], word::contrast) || is_mark(typed[end])))
                ++end;
            drop(typed, 0, end);
            break;
        }
        if (!words.is(typed[begin], word::filler)) break;
    }
    for (std::size_t size = 1; size <= 7 && size < typed.size(); ++size) {
        const std::size_t begin = typed.size() - size;
        if (!words.is(typed[begin], word::phrase)) continue;
        std::size_t end = typed.size();
        while (end > begin && is_mark(typed[end - 1])) --end;
        if (phrase_at(words.asides(), typed, begin) != end - begin) continue;
        std::size_t from = begin;
        while (from > 0 && words.is(typed[from - 1], word::contrast | word::filler)) --from;
        const bool loose = size == 1 && (typed[begin].text == "sorry");
        if (from == begin && loose && !broken(typed, begin)) continue;
        if (!says_something(words, typed, 0, from)) continue;
        typed.resize(from);
        return;
    }
}

}  // namespace

std::vector<Token> meant_words(const Vocabulary& words, std::vector<Token> typed) {
    if (typed.size() < 2 || typed.size() > 200) return typed;
    take_number_sign(words, typed);
    take_corrections(words, typed);
    take_asides(words, typed);
    return typed;
}

bool all_but(const Sheet& sheet, const std::vector<Token>& typed) {
    const auto said_by_author = [&](const std::vector<std::string>& phrase) {
        std::string squash;
        for (const std::string& word : phrase) squash += word;
        return std::any_of(sheet.accepted.begin(), sheet.accepted.end(), [&](const Form& form) {
            return form.squashed.find(squash) != std::string::npos;
        });
    };
    // "Instead of X", and nothing in its place.
    const bool instead = typed.size() > 2 && sheet.words.is(typed[0], word::contrast) &&
                         (typed[1].text == "of" || typed[1].text == "than");
    if (instead && std::none_of(typed.begin() + 2, typed.end(),
                                [](const Token& token) { return parts(token.before); }))
        return true;
    if (typed.size() > 200) return false;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const std::string& first = typed[i].text;
        const auto some = sheet.words.denials().find(first);
        if (some == sheet.words.denials().end()) continue;
        const bool last = first == "is" || first == "was" || first == "ist" || first == "but" ||
                          first == "bar";  // "the largest but one"
        for (const std::vector<std::string>& phrase : some->second) {
            if (!stands_at(phrase, typed, i)) continue;
            const bool ends = i + phrase.size() == typed.size();
            if (ends == last && !said_by_author(phrase)) return true;
        }
    }
    return false;
}

namespace {

// Whether a person may be asked for, so that a title is no more than one.
bool may_be_person(const Sheet& sheet) {
    const Entity* thing = asked_thing(sheet);
    return thing == nullptr || is_person_class(sheet.words, thing->class_);
}

}  // namespace

std::vector<Token> without_filler(const Sheet& sheet, const std::vector<Token>& typed) {
    const WordClasses small =
        word::filler | word::article | (may_be_person(sheet) ? word::honorific : WordClasses{});
    const auto empty = [&](const Token& token) {
        if (token.kind == TokenKind::sign) return token.text == "?" || token.text == "~";
        return sheet.words.is(token, small);
    };
    std::size_t begin = 0, end = typed.size();
    // What is joined to a figure belongs to it: the "a" of "A100".
    // "X's teacher", "X Sr.", "X I": what stands behind is no filler.
    const auto belongs_on = [&](std::size_t at) {
        const std::string& text = typed[at].text;
        const bool suffix = text == "sr" || text == "jr" || text == "senior" || text == "junior" ||
                            (text == "i" && typed[at].capital && at + 1 == typed.size());
        return at > 0 && (typed[at - 1].possessive || (suffix && !parts(typed[at].before)));
    };
    const auto joined = [&](std::size_t at) {
        return at < typed.size() && at > 0 && typed[at].before == 0 && typed[at].text[0] > 0 &&
               typed[at].kind != TokenKind::sign && typed[at - 1].kind != TokenKind::sign;
    };
    while (begin < end && empty(typed[begin]) && !joined(begin + 1)) ++begin;
    while (end > begin && empty(typed[end - 1]) && !joined(end - 1) && !belongs_on(end - 1)) --end;
    return {typed.begin() + static_cast<std::ptrdiff_t>(begin),
            typed.begin() + static_cast<std::ptrdiff_t>(end)};
}

std::vector<Token> without_item_number(std::vector<Token> typed) {
    const bool number = typed.size() > 1 && typed[0].kind == TokenKind::digits &&
                        typed[0].text.size() < 3 &&
                        (typed[1].before == '.' || typed[1].before == ')') &&
                        typed[1].kind == TokenKind::word && typed[1].lead != '.';
    if (number) typed.erase(typed.begin());
    return typed;
}

bool is_program(std::string_view typed) {
    constexpr std::string_view opening = "<script";
    const auto same = [](char a, char b) {
        return a == b || (a >= 'A' && a <= 'Z' && a + 32 == b);
    };
    return std::search(typed.begin(), typed.end(), opening.begin(), opening.end(), same) !=
           typed.end();
}

}  // namespace recite::examine
