#include "questions/examine/sheet.hpp"

#include <algorithm>
#include <utility>

#include "facts/show.hpp"
#include "questions/examine/kinds.hpp"

namespace recite::examine {

namespace {

bool names(const Value& value, const EntityId& id) {
    if (const auto* entity = std::get_if<EntityId>(&value)) return *entity == id;
    if (const auto* list = std::get_if<List>(&value))
        return std::any_of(list->items.begin(), list->items.end(),
                           [&](const Value& item) { return names(item, id); });
    return false;
}

bool says_number(const Value& value, double amount) {
    if (const auto* number = std::get_if<Number>(&value)) return number->amount == amount;
    if (const auto* money = std::get_if<Money>(&value)) return money->amount == amount;
    if (const auto* percent = std::get_if<Percent>(&value)) return percent->percent == amount;
    if (const auto* year = std::get_if<Year>(&value)) return year->year == amount;
    if (const auto* date = std::get_if<Date>(&value))
        return (date->year && *date->year == amount) || (date->day && *date->day == amount);
    if (const auto* list = std::get_if<List>(&value))
        return std::any_of(list->items.begin(), list->items.end(),
                           [&](const Value& item) { return says_number(item, amount); });
    return false;
}

}  // namespace

Finding right(Why why, std::string text) {
    return {.mark = Mark::right, .credit = 1, .why = why, .text = std::move(text)};
}

Finding almost(Why why, double credit, std::string text, std::string detail) {
    return {.mark = Mark::almost,
            .credit = credit,
            .why = why,
            .text = std::move(text),
            .detail = std::move(detail)};
}

Finding wrong(Why why, std::string text, std::string detail) {
    return {.mark = Mark::wrong,
            .credit = 0,
            .why = why,
            .text = std::move(text),
            .detail = std::move(detail)};
}

const Finding& better(const Finding& a, const Finding& b) {
    if (a.mark != b.mark) return a.mark < b.mark ? a : b;
    return b.credit > a.credit ? b : a;
}

std::vector<std::string> question_words(const Vocabulary& words, std::string_view text) {
    std::vector<std::string> out;
    for (const Token& token : tokens(text)) {
        std::string soft = softened(token.text, words.language());
        if (soft != token.text) out.push_back(token.text);
        out.push_back(std::move(soft));
    }
    std::sort(out.begin(), out.end());
    return out;
}

bool has_negation(const Vocabulary& words, const std::vector<std::string>& said) {
    return std::any_of(said.begin(), said.end(),
                       [&](const std::string& word) { return words.use(word).is(word::negation); });
}

std::vector<Token> without_denied(const Sheet& sheet, const std::vector<Token>& typed) {
    // "X rather than Y" is X, "instead of Y" what stands before it.
    for (std::size_t i = 1; i + 1 < typed.size(); ++i) {
        const bool instead =
            sheet.words.is(typed[i], word::contrast) &&
            (typed[i + 1].text == "than" || typed[i + 1].text == "of" ||
             typed[i].text == "opposed" || typed[i].text == "statt" || typed[i].text == "anstatt");
        if (instead) return {typed.begin(), typed.begin() + static_cast<std::ptrdiff_t>(i)};
    }
    std::size_t denial = 0;
    while (denial < typed.size() && !sheet.words.is(typed[denial], word::negation)) ++denial;
    if (denial == typed.size()) return typed;
    for (std::size_t i = denial + 1; i < typed.size(); ++i)
        if (sheet.words.is(typed[i], word::contrast))
            return {typed.begin() + static_cast<std::ptrdiff_t>(i + 1), typed.end()};
    const bool more = denial > 0 && denial + 1 < typed.size() && parts(typed[denial].before);
    if (!more) return typed;
    return {typed.begin(), typed.begin() + static_cast<std::ptrdiff_t>(denial)};
}

bool in_question(const Sheet& sheet, std::string_view word) {
    const std::string soft = softened(word, sheet.words.language());
    const auto holds = [&](const std::vector<std::string>& words) {
        return std::binary_search(words.begin(), words.end(), soft);
    };
    if (holds(sheet.prompt_words)) return true;
    if (sheet.fact == nullptr) return false;
    const bool relation = sheet.prompt.empty() && sheet.asked_words != nullptr;
    if (relation && holds(*sheet.asked_words)) return true;
    if (sheet.side == Side::subject) return sheet.prompt.empty() && holds(sheet.value_words);
    return sheet.subject != nullptr &&
           std::any_of(
               sheet.subject->words.begin(), sheet.subject->words.end(),
               [&](const Token& token) { return token.text == soft || token.text == word; });
}

bool in_statement(const Sheet& sheet, const Token& token) {
    constexpr WordClasses turns = word::negation | word::choice | word::join | word::contrast |
                                  word::family | word::kin | word::turning | word::shift;
    constexpr std::size_t least = 4;  // letters; "de" and "von" are of a name
    if (sheet.said_words == nullptr || token.capital || token.text.size() < least) return false;
    if (sheet.words.is(token, turns)) return false;
    const std::string soft = softened(token.text, sheet.words.language());
    const auto holds = [&](const std::vector<std::string>* words) {
        return words != nullptr && std::binary_search(words->begin(), words->end(), soft);
    };
    return holds(sheet.said_words) && !holds(sheet.said_names);
}

std::uint32_t subject_of(const Sheet& sheet) {
    const Entity* entity = sheet.fact == nullptr ? nullptr : sheet.base.entity(sheet.fact->subject);
    if (entity == nullptr) return 0xFFFFFFFF;
    return static_cast<std::uint32_t>(entity - sheet.base.entities().data());
}

const Entity* asked_thing(const Sheet& sheet) {
    if (sheet.fact == nullptr) return nullptr;
    const auto* id = sheet.side == Side::value ? std::get_if<EntityId>(&sheet.fact->value)
                                               : &sheet.fact->subject;
    return id == nullptr ? nullptr : sheet.base.entity(*id);
}

const Form* subject_name(const Sheet& sheet) {
    const std::uint32_t subject = subject_of(sheet);
    return subject < sheet.lexicon.size() ? &sheet.lexicon.forms(subject).front() : nullptr;
}

bool joined(const Sheet& sheet, const EntityId& a, const EntityId& b) {
    for (const Fact* fact : sheet.base.about(a))
        if (names(fact->value, b)) return true;
    for (const Fact* fact : sheet.base.about(b))
        if (names(fact->value, a)) return true;
    return false;
}

bool belongs(const Sheet& sheet, const Name& name, std::uint32_t key) {
    const std::span<const Entity> entities = sheet.base.entities();
    const Entity& other = entities[name.thing];
    if (name.thing == key) return true;
    if (sheet.fact != nullptr) {
        if (sheet.side == Side::value && other.id == sheet.fact->subject) return true;
        if (sheet.side == Side::subject && names(sheet.fact->value, other.id)) return true;
    }
    bool asked = !sheet.prompt.empty();
    for (const Token& token : sheet.lexicon.forms(name.thing).front().words)
        asked = asked && std::binary_search(sheet.prompt_words.begin(), sheet.prompt_words.end(),
                                            token.text);
    if (asked) return true;
    // What a fact joins to the subject may stand beside the answer, but for things of its class.
    const bool near = sheet.fact != nullptr && sheet.side == Side::value &&
                      joined(sheet, sheet.fact->subject, other.id);
    if (key >= entities.size()) return near;
    // Of a person it has to be said rightly: "Liang, the founder of OpenAI" is wrong.
    const bool person = is_person_class(sheet.words, entities[key].class_);
    if (near && !person && entities[key].class_ != other.class_) return true;
    const Entity& mine = entities[key];
    if (mine.part_of == other.id || other.part_of == mine.id) return true;
    return mine.class_ != other.class_ && joined(sheet, mine.id, other.id);
}

bool known_number(const Sheet& sheet, double amount, const Entity* key) {
    const auto of = [&](const EntityId& id) {
        for (const Fact* fact : sheet.base.about(id))
            if (says_number(fact->value, amount)) return true;
        return false;
    };
    if (sheet.fact != nullptr &&
        (of(sheet.fact->subject) || says_number(sheet.fact->value, amount)))
        return true;
    return key != nullptr && of(key->id);
}

}  // namespace recite::examine
