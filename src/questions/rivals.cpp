#include "questions/rivals.hpp"

#include <algorithm>

#include "questions/answer.hpp"
#include "questions/generate.hpp"
#include "questions/plain.hpp"

namespace recite {
namespace {

// How far two texts are apart in length, in steps of a third of the longer one.
int length_steps(std::size_t a, std::size_t b) {
    const std::size_t longer = std::max(a, b);
    const std::size_t gap = longer - std::min(a, b);
    return longer == 0 ? 0 : static_cast<int>(gap * 3 / longer);
}

bool share_any(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    return std::any_of(a.begin(), a.end(), [&](const std::string& one) {
        return std::find(b.begin(), b.end(), one) != b.end();
    });
}

void add(std::optional<Rival> one, std::size_t place, std::vector<Rival>& out) {
    if (!one) return;
    one->place = place;
    out.push_back(*std::move(one));
}

// The texts that the relation itself calls wrong.
std::vector<Rival> rivals_in_words(const Facet& facet, const Writer& writer) {
    std::vector<Rival> out;
    const Relation* relation = writer.base().relation(facet.fact().relation);
    const bool text =
        facet.side() == Side::value && std::holds_alternative<Text>(facet.fact().value);
    if (!relation || !text) return out;
    for (const std::string& wrong : relation->wrong)
        add(rival(facet, writer, Value(Text{Words(wrong), {}}), 6, nullptr), 0, out);
    return out;
}

}  // namespace

std::string_view class_of(const FactBase& base, const Value& answer) {
    const auto* id = std::get_if<EntityId>(&answer);
    const Entity* entity = id ? base.entity(*id) : nullptr;
    return entity ? std::string_view(entity->class_) : std::string_view();
}

bool same_kind(const FactBase& base, const Value& key, const Value& other) {
    if (key.index() != other.index()) return false;
    if (std::holds_alternative<EntityId>(key)) return class_of(base, key) == class_of(base, other);
    if (const auto* a = std::get_if<Number>(&key)) {
        const auto& b = std::get<Number>(other);
        return a->unit == b.unit && a->bound == b.bound && b.amount > a->amount / 20 &&
               b.amount < a->amount * 20;
    }
    if (const auto* a = std::get_if<Money>(&key)) {
        const auto& b = std::get<Money>(other);
        return a->currency == b.currency && a->bound == b.bound && b.amount > a->amount / 20 &&
               b.amount < a->amount * 20;
    }
    if (const auto* a = std::get_if<Ratio>(&key)) return a->bound == std::get<Ratio>(other).bound;
    if (const auto* a = std::get_if<Percent>(&key))
        return a->bound == std::get<Percent>(other).bound;
    if (const auto* a = std::get_if<Year>(&key)) {
        const int years = a->year - std::get<Year>(other).year;
        return years > -40 && years < 40;
    }
    if (const auto* a = std::get_if<Date>(&key)) {
        const auto& b = std::get<Date>(other);
        return a->year.has_value() == b.year.has_value() && a->day.has_value() == b.day.has_value();
    }
    return std::holds_alternative<Text>(key);
}

Rivals rivals_of(const Facet& facet, const Writer& writer) {
    Rivals out;
    const std::size_t facts = writer.with_relation(facet.fact().relation).size();
    if (facts <= most_looked_at) out.of_relation = rivals_of_relation(facet, writer, 0, facts);
    const Value key = answer_of(facet.fact(), facet.side());
    const bool thing = facet.side() == Side::value && std::holds_alternative<EntityId>(key);
    const std::size_t things = thing ? writer.of_class(class_of(writer.base(), key)).size() : 0;
    if (things <= most_looked_at) out.of_class = rivals_of_class(facet, writer, 0, things);
    out.in_words = rivals_in_words(facet, writer);
    return out;
}

std::optional<Rival> rival(const Facet& facet, const Writer& writer, const Value& answer,
                           int nearness, const Fact* proof) {
    const FactBase& base = writer.base();
    if (!same_kind(base, answer_of(facet.fact(), facet.side()), answer)) return std::nullopt;
    Rival out;
    out.text = answer_text(base, answer);
    out.plain_text = plain(out.text);
    const std::vector<std::string>& right = facet.plain_wordings();
    if (out.plain_text.empty() ||
        std::find(right.begin(), right.end(), out.plain_text) != right.end())
        return std::nullopt;
    if (!known_wrong(base, facet.fact(), facet.side(), answer)) return std::nullopt;
    const auto* id = std::get_if<EntityId>(&answer);
    if (const Entity* entity = id ? base.entity(*id) : nullptr) {
        out.part = !entity->part_of.empty();
        out.names.push_back(plain(entity->name.in("en")));
        for (const std::string& alias : entity->aliases) out.names.push_back(plain(alias));
    }
    out.answer = answer;
    out.proof = proof;
    out.nearness = nearness - length_steps(facet.wordings().front().size(), out.text.size());
    return out;
}

std::vector<Rival> rivals_of_relation(const Facet& facet, const Writer& writer, std::size_t first,
                                      std::size_t count) {
    std::vector<Rival> out;
    const Fact& fact = facet.fact();
    const std::vector<const Fact*>& all = writer.with_relation(fact.relation);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t place = (first + i) % all.size();
        const Fact& other = *all[place];
        if (&other == &fact) continue;
        const int nearness = other.topic == fact.topic ? 6 : 5;
        if (facet.side() == Side::subject) {
            add(rival(facet, writer, Value(other.subject), nearness, &other), place, out);
        } else if (const auto* list = std::get_if<List>(&other.value)) {
            for (const Value& item : list->items)
                add(rival(facet, writer, item, nearness, &other), place, out);
        } else {
            add(rival(facet, writer, other.value, nearness, &other), place, out);
        }
    }
    return out;
}

std::vector<Rival> rivals_of_class(const Facet& facet, const Writer& writer, std::size_t first,
                                   std::size_t count) {
    std::vector<Rival> out;
    const FactBase& base = writer.base();
    const std::vector<const Entity*>& all =
        writer.of_class(class_of(base, answer_of(facet.fact(), facet.side())));
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t place = (first + i) % all.size();
        const EntityId& id = all[place]->id;
        const Fact* proof = writer.known_of(id);
        const bool topical = proof && proof->topic == facet.fact().topic;
        add(rival(facet, writer, Value(id), topical ? 5 : 4, proof), place, out);
    }
    return out;
}

bool apart(const FactBase& base, const Rival& a, const Rival& b) {
    const bool in_words =
        std::holds_alternative<Text>(a.answer) && std::holds_alternative<Text>(b.answer);
    if (in_words)
        return !has_words(a.plain_text, b.plain_text) && !has_words(b.plain_text, a.plain_text);
    const auto* one = std::get_if<EntityId>(&a.answer);
    const auto* other = std::get_if<EntityId>(&b.answer);
    if (!one || !other) return apart(base, a.answer, b.answer);
    if (*one == *other || share_any(a.names, b.names)) return false;
    return (!a.part && !b.part) || apart(base, a.answer, b.answer);
}

}  // namespace recite
