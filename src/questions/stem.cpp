#include "questions/stem.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "facts/show.hpp"
#include "facts/unit.hpp"
#include "questions/answer.hpp"
#include "questions/generate.hpp"
#include "questions/plain.hpp"
#include "questions/prompt.hpp"
#include "questions/sentence.hpp"

namespace recite {
namespace {

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

// Whether a wording asks for a subject by a class in which it is the only one that facts are about.
bool names_the_one(const FactBase& base, const Fact& fact, Side side, std::string_view wording) {
    if (side == Side::value || wording.find("{class}") == std::string_view::npos) return false;
    const std::vector<const Entity*> alike = base.of_class(class_word(base, fact, side));
    return std::none_of(alike.begin(), alike.end(), [&](const Entity* one) {
        return !(one->id == fact.subject) && !base.about(one->id).empty();
    });
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
    const bool by_article = !account.empty() && fact.according_to.empty();  // which has its date
    const bool dated = !date.empty() && !by_article && !has_words(said, plain(date));
    if (dated) lead += (lead.empty() ? "As of " : ", as of ") + date;
    if (lead.empty()) return std::string(sentence);
    const bool past = dated && fact.as_of.substr(0, 4) < base.parts().as_of.substr(0, 4);
    return lead + ", " + after_comma(past ? in_past(sentence) : std::string(sentence));
}

// A template with `instead` in place of a side, as a statement; empty where it does not hold that
// side.
std::string opened(const FactBase& base, const Fact& fact, Side side, std::string_view wording,
                   std::string_view instead) {
    const std::string slot = side == Side::value ? "{value}" : "{subject}";
    if (wording.find(slot) == std::string_view::npos) return {};
    std::string open = with_articles(wording, slot, instead);
    if (instead == gap)
        open =
            replace_all(replace_all(open, "an " + slot, "a " + slot), "a " + slot, "a(n) " + slot);
    open = replace_all(open, slot, instead);
    return conditioned(base, fact, capitalised(filled(base, open, fact, Side::subject)));
}

// One of the texts that are not empty; empty if all are.
std::string drawn(const std::vector<std::string>& texts, Random& random) {
    if (texts.empty()) return {};
    const std::size_t first = random.below(static_cast<std::uint32_t>(texts.size()));
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const std::string& text = texts[(first + i) % texts.size()];
        if (!text.empty()) return text;
    }
    return {};
}

}  // namespace

std::string conditions(const FactBase& base, const Fact& fact) {
    const std::string account = account_of(base, fact);
    const std::string date = date_in_words(fact.as_of);
    std::string out = account.empty() ? "" : "according to " + account;
    if (!date.empty()) out += (out.empty() ? "as of " : ", as of ") + date;
    return out;
}

std::vector<std::string> stems_of(const FactBase& base, const Fact& fact, Side side) {
    std::vector<std::string> out;
    const Relation* relation = base.relation(fact.relation);
    if (!relation) return out;
    for (const Words& words : templates(*relation, side)) {
        const std::string_view wording = words.in(base.language());
        out.push_back(conditioned(base, fact, filled(base, wording, fact, side)));
        const bool tells = names_the_one(base, fact, side, wording);
        if (tells || gives_away(base, fact, side, out.back())) out.back().clear();
    }
    return out;
}

std::vector<std::string> statements_of(const FactBase& base, const Fact& fact) {
    std::vector<std::string> out;
    const Relation* relation = base.relation(fact.relation);
    if (!relation || relation->state.empty()) return {statement(base, fact)};
    for (const Words& words : relation->state) {
        const std::string_view wording = words.in(base.language());
        out.push_back(
            conditioned(base, fact, capitalised(filled(base, wording, fact, Side::subject))));
    }
    return out;
}

std::vector<std::string> gapped_statements_of(const FactBase& base, const Fact& fact, Side side) {
    std::vector<std::string> out;
    const Relation* relation = base.relation(fact.relation);
    if (!relation) return out;
    for (const Words& words : relation->state) {
        out.push_back(opened(base, fact, side, words.in(base.language()), gap));
        if (gives_away(base, fact, side, replace_all(out.back(), gap, " "))) out.back().clear();
    }
    return out;
}

std::string question_stem(const Writer& writer, const Fact& fact, Side side, Random& random) {
    return drawn(writer.facet(fact, side).stems(), random);
}

std::string full_statement(const Writer& writer, const Fact& fact, Random& random) {
    return drawn(writer.facet(fact, Side::value).stated(), random);
}

std::string gapped_statement(const Writer& writer, const Fact& fact, Side side, Random& random) {
    return drawn(writer.facet(fact, side).gapped(), random);
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
        return conditioned(
            base, fact,
            filled(base, replace_all(wording, "{subject}", "each of these"), fact, Side::value));
    }
    return {};
}

std::string statement_with(const FactBase& base, const Fact& fact, Side side,
                           std::string_view instead, Random& random) {
    const Relation* relation = base.relation(fact.relation);
    if (!relation || relation->state.empty()) return {};
    const auto count = static_cast<std::uint32_t>(relation->state.size());
    const std::size_t first = random.below(count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::string_view wording = relation->state[(first + i) % count].in(base.language());
        std::string out = opened(base, fact, side, wording, instead);
        if (!out.empty()) return out;
    }
    return {};
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
            return drawn(statements_of(base, fact), random);
        }
    return said;
}

}  // namespace recite
