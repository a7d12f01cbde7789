#include "questions/stem.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "base/number.hpp"
#include "base/text.hpp"
#include "facts/show.hpp"
#include "facts/unit.hpp"
#include "questions/answer.hpp"
#include "questions/plain.hpp"
#include "questions/prompt.hpp"

namespace recite {
namespace {

// Words that begin a sentence without being a name.
constexpr std::array<std::string_view, 124> everyday = {
    "a",       "about",  "after",   "against", "all",     "among",   "an",      "another", "are",
    "as",      "at",     "because", "before",  "behind",  "beside",  "besides", "between", "beyond",
    "both",    "but",    "by",      "can",     "could",   "despite", "did",     "do",      "does",
    "down",    "during", "each",    "early",   "every",   "few",     "for",     "from",    "had",
    "has",     "have",   "having",  "he",      "how",     "if",      "in",      "is",      "it",
    "its",     "large",  "late",    "later",   "less",    "like",    "long",    "many",    "may",
    "might",   "more",   "most",    "much",    "must",    "name",    "near",    "no",      "not",
    "nothing", "of",     "off",     "on",      "once",    "one",     "only",    "onto",    "other",
    "our",     "out",    "outside", "over",    "part",    "people",  "per",     "several", "shall",
    "she",     "should", "since",   "small",   "some",    "than",    "the",     "their",   "then",
    "there",   "these",  "they",    "this",    "through", "to",      "toward",  "towards", "two",
    "under",   "until",  "up",      "upon",    "use",     "via",     "was",     "we",      "were",
    "what",    "when",   "where",   "whether", "which",   "while",   "who",     "whom",    "whose",
    "why",     "will",   "with",    "within",  "without", "would",   "your"};

bool is_vowel(char letter) {
    return std::string_view("aeiouAEIOU").find(letter) != std::string_view::npos;
}

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

// "a {class}" with the article that the filled word wants.
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

// The class of what is asked, or stated of; empty where it has none.
std::string class_word(const FactBase& base, const Fact& fact, Side asked) {
    const auto* value = std::get_if<EntityId>(&fact.value);
    const bool of_value = asked == Side::value && value;
    const Entity* entity = base.entity(of_value ? *value : fact.subject);
    return entity ? entity->class_ : std::string();
}

// A template with its slots filled. {class} is the class of what is asked.
std::string filled(const FactBase& base, std::string_view wording, const Fact& fact, Side asked) {
    std::string text(wording);
    if (text.find("{class}") != std::string::npos) {
        const std::string word = class_word(base, fact, asked);
        text = replace_all(with_articles(text, "{class}", word), "{class}", word);
    }
    if (text.find("{value}") != std::string::npos)
        text = with_articles(text, "{value}", answer_text(base, fact.value));
    return tidy(fill(base, text, fact));
}

const std::vector<Words>& templates(const Relation& relation, Side side) {
    return side == Side::value ? relation.ask : relation.ask_subject;
}

// Words of the answer that a stem may hold: the class of what is asked, the unit of a number.
std::string harmless_words(const FactBase& base, const Fact& fact, Side side) {
    const Value answer = answer_of(fact, side);
    if (const auto* number = std::get_if<Number>(&answer))
        return plain(number->unit + " " + counted_unit(number->unit, 2, base.language()) + " " +
                     std::string(name_of(number->bound)));
    const auto* id = std::get_if<EntityId>(&answer);
    const Entity* entity = id ? base.entity(*id) : nullptr;
    return entity ? plain(entity->class_) : std::string();
}

bool gives_away(const FactBase& base, const Fact& fact, Side side, std::string_view stem) {
    const std::string asked = plain(stem);
    const std::string harmless = harmless_words(base, fact, side);
    const std::vector<std::string> names = wordings(base, fact, side);
    if (tells(asked, plain(names.front()), harmless)) return true;
    return std::any_of(names.begin() + 1, names.end(),
                       [&](const std::string& name) { return has_words(asked, plain(name)); });
}

std::string account_of(const FactBase& base, const Fact& fact) {
    const bool own = fact.according_to == fact.subject;  // the stem names it, or asks for it
    if (!fact.according_to.empty() && !own) return name_in_sentence(base, fact.according_to);
    if (!disputed(base, fact) || fact.evidence.empty()) return {};
    const Article* article = base.article(fact.evidence.front().source);
    return article ? std::string(article->label.in(base.language())) : std::string();
}

std::string conditioned(const FactBase& base, const Fact& fact, std::string_view sentence) {
    const std::string said = plain(sentence);
    std::string lead;
    const std::string account = account_of(base, fact);
    if (!account.empty() && !has_words(said, plain(account))) lead = "According to " + account;
    const std::string date = date_in_words(fact.as_of);
    if (!date.empty() && !has_words(said, plain(date)))
        lead += (lead.empty() ? "As of " : ", as of ") + date;
    if (lead.empty()) return std::string(sentence);
    return lead + ", " + after_comma(sentence);
}

std::string of_slot(Side side) {
    return side == Side::value ? "{value}" : "{subject}";
}

}  // namespace

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

std::string conditions(const FactBase& base, const Fact& fact) {
    const std::string account = account_of(base, fact);
    const std::string date = date_in_words(fact.as_of);
    std::string out = account.empty() ? "" : "according to " + account;
    if (!date.empty()) out += (out.empty() ? "as of " : ", as of ") + date;
    return out;
}

std::vector<std::string_view> askable(const FactBase& base, const Fact& fact, Side side) {
    std::vector<std::string_view> out;
    const Relation* relation = base.relation(fact.relation);
    if (!relation) return out;
    for (const Words& words : templates(*relation, side)) {
        const std::string_view wording = words.in(base.language());
        if (!gives_away(base, fact, side, filled(base, wording, fact, side)))
            out.push_back(wording);
    }
    return out;
}

std::string question_stem(const FactBase& base, const Fact& fact, Side side, Random& random) {
    const Relation* relation = base.relation(fact.relation);
    if (!relation || templates(*relation, side).empty()) return {};
    const std::vector<Words>& all = templates(*relation, side);
    const std::size_t first = random.below(static_cast<std::uint32_t>(all.size()));
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::string_view wording = all[(first + i) % all.size()].in(base.language());
        const std::string stem = conditioned(base, fact, filled(base, wording, fact, side));
        if (!gives_away(base, fact, side, stem)) return stem;
    }
    return {};
}

std::string question_of_each(const FactBase& base, const Fact& fact, Random& random) {
    const Relation* relation = base.relation(fact.relation);
    if (!relation || relation->ask.empty()) return {};
    const auto count = static_cast<std::uint32_t>(relation->ask.size());
    const std::size_t first = random.below(count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::string_view wording = relation->ask[(first + i) % count].in(base.language());
        const bool possessive = wording.find("{subject}'s") != std::string_view::npos ||
                                wording.find("{subject}’s") != std::string_view::npos;
        if (possessive || wording.find("{subject}") == std::string_view::npos) continue;
        return filled(base, replace_all(wording, "{subject}", "each of these"), fact, Side::value);
    }
    return {};
}

std::string statement_with(const FactBase& base, const Fact& fact, Side side,
                           std::string_view instead, Random& random) {
    const Relation* relation = base.relation(fact.relation);
    if (!relation || relation->state.empty()) return {};
    const auto count = static_cast<std::uint32_t>(relation->state.size());
    const std::size_t first = random.below(count);
    const std::string slot = of_slot(side);
    for (std::size_t i = 0; i < count; ++i) {
        const std::string_view wording = relation->state[(first + i) % count].in(base.language());
        if (wording.find(slot) == std::string_view::npos) continue;
        const bool is_gap = instead == gap;
        std::string open = with_articles(wording, slot, instead);
        if (is_gap)
            open = replace_all(replace_all(open, "an " + slot, "a " + slot), "a " + slot,
                               "a(n) " + slot);
        open = replace_all(open, slot, instead);
        std::string out =
            conditioned(base, fact, capitalised(filled(base, open, fact, Side::subject)));
        if (is_gap && gives_away(base, fact, side, replace_all(out, gap, " "))) continue;
        return out;
    }
    return {};
}

bool negated(std::string_view sentence) {
    const std::string said = " " + plain(sentence) + " ";
    for (const std::string_view word :
         {" not ", " no ", " never ", " without ", " except ", " none ", " nobody ", " neither ",
          " nor ", " cannot ", " lack ", " lacks ", " lacked ", " unlike "})
        if (said.find(word) != std::string::npos) return true;
    return false;
}

bool states_negation(const FactBase& base, const Fact& fact) {
    const Relation* relation = base.relation(fact.relation);
    return relation &&
           std::any_of(relation->state.begin(), relation->state.end(),
                       [&](const Words& words) { return negated(words.in(base.language())); });
}

std::string standalone(const FactBase& base, const Fact& fact) {
    std::string said = statement(base, fact);
    const std::string first = ascii_lower(said.substr(0, said.find_first_of(" ,'")));
    for (const std::string_view leaning : {"they", "their", "he", "his", "she", "her", "it", "its",
                                           "this", "these", "that", "those", "here", "there"})
        if (first == leaning) {
            Random random(1);
            return full_statement(base, fact, random);
        }
    return said;
}

std::string full_statement(const FactBase& base, const Fact& fact, Random& random) {
    const Relation* relation = base.relation(fact.relation);
    if (!relation || relation->state.empty()) return statement(base, fact);
    const std::uint32_t one = random.below(static_cast<std::uint32_t>(relation->state.size()));
    const std::string_view wording = relation->state[one].in(base.language());
    return conditioned(base, fact, capitalised(filled(base, wording, fact, Side::subject)));
}

}  // namespace recite
