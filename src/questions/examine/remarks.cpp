#include "questions/examine/remarks.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "questions/examine/digits.hpp"
#include "questions/examine/kinds.hpp"
#include "questions/examine/mentions.hpp"
#include "questions/examine/names.hpp"
#include "questions/examine/places.hpp"
#include "questions/examine/senses.hpp"
#include "questions/examine/strict.hpp"

namespace recite::examine {
namespace {

// What the answer is asked to be: a figure can be told by other figures, a name cannot.
enum class Key : std::uint8_t { name, words, amount, date, list };

Key key_of(const Asked& asked) {
    if (asks_subject(asked)) return Key::name;
    const Value* value = key_value(asked);
    if (value == nullptr) return Key::words;
    switch (kind_of(*value)) {
        case ValueKind::entity:
            return Key::name;
        case ValueKind::text:
            return Key::words;
        case ValueKind::list:
            return Key::list;
        case ValueKind::year:
        case ValueKind::date:
            return Key::date;
        default:
            return Key::amount;
    }
}

// What was typed, and the part of it that may be a remark.
struct Part {
    const Sheet& sheet;
    const std::vector<Token>& typed;
    Key key = Key::name;
    std::size_t begin = 0, end = 0;
    bool in_brackets = false;
};

// A word with which one goes on about what was named.
bool opens(const Token& token) {
    return is_one_of(
        token.text,
        {"the",    "a",       "an",      "who",      "which",    "whose",      "whom",    "where",
         "when",   "that",    "in",      "on",       "at",       "of",         "from",    "by",
         "for",    "since",   "after",   "before",   "behind",   "near",       "between", "just",
         "called", "known",   "born",    "once",     "formerly", "previously", "now",     "then",
         "as",     "with",    "without", "his",      "her",      "its",        "their",   "second",
         "first",  "sister",  "brother", "daughter", "son",      "wife",       "husband", "mother",
         "father", "because", "though",  "although", "while",    "and",        "der",     "die",
         "das",    "ein",     "eine",    "dem",      "den",      "des",        "als",     "bei",
         "von",    "im",      "am",      "nach",     "vor",      "seit",       "fur",     "aus"});
}

bool unsure(const Token& token) {
    return is_one_of(token.text, {"maybe", "perhaps", "possibly", "probably", "also", "aka", "else",
                                  "vielleicht", "auch", "wohl", "oder"});
}

// "after Decca had said no": whose denial is of something else.
bool tells_of_more(const Part& part) {
    return is_one_of(part.typed[part.begin].text, {"after", "because", "since", "when", "although",
                                                   "though", "while", "nach", "weil", "obwohl"});
}

// "not his father"
bool denies_other(const Part& part) {
    return part.typed[part.begin].text == "not" && part.begin + 1 < part.end &&
           is_one_of(part.typed[part.begin + 1].text, {"his", "her", "its", "their", "the"});
}

bool is_place_named(const Part& part, const Mention& mention) {
    if (mention.foreign != nullptr && is_one_of(mention.foreign->class_, {"month", "weekday"}))
        return true;
    const Entity* key = part.key == Key::name ? asked_thing(part.sheet) : nullptr;
    if (key != nullptr && is_place_class(key->class_)) return false;
    if (mention.foreign != nullptr) return is_place_class(mention.foreign->class_);
    return std::all_of(mention.names->begin(), mention.names->end(), [&](const Name& name) {
        return is_place_class(part.sheet.base.entities()[name.thing].class_);
    });
}

// "the sister of Y", "behind Y", "as much as Y": named to tell of the key, not in its place.
bool named_to_tell(const Part& part, const Mention& mention) {
    std::size_t at = mention.begin;
    while (at > part.begin && part.sheet.words.is(part.typed[at - 1], word::article)) --at;
    if (at == part.begin) return false;
    const std::string& before = part.typed[at - 1].text;
    if (is_one_of(before, {"behind", "than", "as", "before", "after", "to", "like", "hinter",
                           "nach", "vor", "wie"}))
        return part.sheet.words.is(part.typed[part.begin], word::article | word::function) ||
               part.typed[part.begin].text == before || part.key == Key::amount;
    const bool kin =
        std::any_of(part.typed.begin() + static_cast<std::ptrdiff_t>(part.begin),
                    part.typed.begin() + static_cast<std::ptrdiff_t>(mention.begin),
                    [&](const Token& token) { return part.sheet.words.is(token, word::family); });
    return kin && (before == "of" || before == "von" || before == "and" || before == "und");
}

bool names_another(const Part& part) {
    for (const Mention& mention : mentions(part.typed, part.sheet.lexicon, part.sheet.words)) {
        if (mention.begin < part.begin || mention.begin >= part.end) continue;
        if (is_place_named(part, mention) || named_to_tell(part, mention)) continue;
        if (said_in_question(part.sheet, part.typed, mention.begin, mention.end)) continue;
        const bool fine =
            mention.names != nullptr &&
            std::any_of(mention.names->begin(), mention.names->end(),
                        [&](const Name& name) { return said_of(part.sheet, name.thing); });
        if (!fine) return true;
    }
    return false;
}

// "Danube, the Rhine", "Latvia, and Livonia": words that nobody knows can be another answer.
bool may_be_another(const Part& part) {
    if (part.key != Key::name && part.key != Key::words) return false;
    const Vocabulary& words = part.sheet.words;
    const Token& first = part.typed[part.begin];
    const bool joins = words.is(first, word::join);
    if (!joins && !words.is(first, word::article)) return false;
    if (joins) {
        const bool goes_on =
            part.begin + 1 < part.end &&
            is_one_of(part.typed[part.begin + 1].text,
                      {"then", "that", "this", "it", "he", "she", "they", "not", "is", "was"});
        return !goes_on;
    }
    bool known = false;
    for (std::size_t i = part.begin + 1; i < part.end; ++i) {
        const Token& token = part.typed[i];
        const WordUse use = words.use(softened(token.text, words.language()));
        const bool told = words.is(part.typed[i - 1], word::function) ||
                          is_one_of(part.typed[i - 1].text, {"behind", "than", "like", "to"});
        const bool named =
            token.capital && use.what == 0 && country_named(token.text).empty() && !told;
        if (named) return true;
        known = known || use.is(word::ordinary | word::kind | word::role | word::person |
                                word::family | word::ordinal);
    }
    return !known;
}

// A figure that tells something else than the key: a year behind a name, another number of other
// things behind an amount.
bool is_harmless_figure(const Part& part, std::size_t at) {
    const Token& token = part.typed[at];
    const bool first = at == part.begin;
    const std::string before = first ? std::string() : part.typed[at - 1].text;
    const bool month = !first && part.sheet.words.is(part.typed[at - 1], word::month);
    const bool after = is_one_of(before, {"in", "of", "since", "from", "until", "till", "which",
                                          "for", "on", "around", "then", "seit", "im", "um"});
    if (is_year_figure(token.text)) {
        if (part.key == Key::date) return false;
        return part.in_brackets || after || month ||
               (!first && is_year_figure(part.typed[at - 1].text));
    }
    const bool noun = at + 1 < part.end && part.typed[at + 1].kind == TokenKind::word &&
                      part.typed[at + 1].before != 0;
    // "when she was 18"
    if (part.key == Key::name && is_one_of(before, {"was", "aged", "age", "at", "war", "mit"}))
        return part.typed[part.begin].text != before;
    if (part.key != Key::amount || !noun) return false;
    return (part.in_brackets && first) || after;
}

bool is_remark(const Part& part) {
    const auto begin = part.typed.begin() + static_cast<std::ptrdiff_t>(part.begin);
    const auto end = part.typed.begin() + static_cast<std::ptrdiff_t>(part.end);
    if (begin == end) return false;
    const auto second = [&](const Token& token) {
        return part.sheet.words.is(token, word::choice) || unsure(token) ||
               (token.kind == TokenKind::sign && token.text == "?");
    };
    if (std::any_of(begin, end, second)) return false;
    const bool denial = std::any_of(
        begin, end, [&](const Token& token) { return part.sheet.words.is(token, word::negation); });
    if (denial && !tells_of_more(part) && !denies_other(part)) return false;
    if (!part.in_brackets && !opens(*begin) && !denies_other(part) &&
        !part.sheet.words.is(*begin, word::month))
        return false;
    for (std::size_t i = part.begin; i < part.end; ++i)
        if (part.typed[i].kind == TokenKind::digits && !mentioned(part.sheet, part.typed, i) &&
            !is_harmless_figure(part, i))
            return false;
    return !may_be_another(part) && !names_another(part);
}

// Without what stands in brackets, where that is a remark and no second answer.
std::vector<Token> without_brackets(const Sheet& sheet, Key key, const std::vector<Token>& typed) {
    const auto opens_bracket = [](const Token& token) {
        return token.before == '(' || token.lead == '(';
    };
    const auto begin = std::find_if(typed.begin(), typed.end(), opens_bracket);
    if (begin == typed.begin() || begin == typed.end()) return typed;
    const auto end = std::find_if(begin + 1, typed.end(), [](const Token& token) {
        return token.before == ')' || token.lead == ')';
    });
    constexpr std::ptrdiff_t least = 3;  // words; fewer may be another answer
    const bool second = std::any_of(begin, end, [&](const Token& token) {
        return sheet.words.is(token, word::choice | word::negation) || unsure(token) ||
               (token.kind == TokenKind::sign && token.text == "?");
    });
    const Part part{sheet,
                    typed,
                    key,
                    static_cast<std::size_t>(begin - typed.begin()),
                    static_cast<std::size_t>(end - typed.begin()),
                    true};
    const bool year = end - begin == 1 && is_year_figure(begin->text);
    if (second || (end - begin < least && !year && !is_remark(part))) return typed;
    std::vector<Token> out(typed.begin(), begin);
    out.insert(out.end(), end, typed.end());
    return out;
}

// Without what is told behind the first comma or dash that begins a remark.
std::vector<Token> without_tail(const Sheet& sheet, Key key, const std::vector<Token>& typed) {
    for (std::size_t i = 1; i < typed.size(); ++i) {
        const char by = typed[i].before;
        const bool parted = by == ',' || by == ';' || by == '.' || by == ':';
        if (!parted) continue;
        if (!is_remark({sheet, typed, key, i, typed.size(), false})) return typed;
        return {typed.begin(), typed.begin() + static_cast<std::ptrdiff_t>(i)};
    }
    return typed;
}

std::vector<Token> without_reason(const std::vector<Token>& typed) {
    for (std::size_t i = 1; i + 1 < typed.size(); ++i) {
        const bool years = typed[i - 1].kind == TokenKind::digits;  // "44 bc"
        const bool short_form = is_one_of(typed[i].text, {"bc", "cuz", "coz"}) && !years &&
                                is_one_of(typed[i + 1].text, {"it", "its", "he", "she", "they",
                                                              "the", "that", "this", "of"});
        if (short_form || is_one_of(typed[i].text, {"because", "weil"}))
            return {typed.begin(), typed.begin() + static_cast<std::ptrdiff_t>(i)};
    }
    return typed;
}

}  // namespace

std::vector<std::vector<Token>> without_remarks(const Sheet& sheet, const Asked& asked,
                                                const std::vector<Token>& typed) {
    std::vector<std::vector<Token>> out;
    const Key key = key_of(asked);
    const auto add = [&](std::vector<Token> some) {
        if (some.size() < typed.size()) out.push_back(std::move(some));
    };
    if (key != Key::list) add(without_tail(sheet, key, typed));
    const bool denied = std::any_of(typed.begin(), typed.end(), [&](const Token& token) {
        return sheet.words.is(token, word::negation);
    });
    if (denied) return out;  // which a bracket or a reason must not hide
    add(without_brackets(sheet, key, typed));
    add(without_reason(typed));
    return out;
}

}  // namespace recite::examine
