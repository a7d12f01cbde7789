#include "questions/answer.hpp"

#include <algorithm>
#include <limits>

#include "base/overloaded.hpp"
#include "facts/show.hpp"
#include "questions/plain.hpp"

namespace recite {
namespace {

struct Range {
    double low = 0, high = 0;
};

Range range_of(double amount, Bound bound) {
    constexpr double endless = std::numeric_limits<double>::infinity();
    switch (bound) {
        case Bound::exactly:
            return {amount, amount};
        case Bound::about:
            return {amount * 0.8, amount * 1.25};
        case Bound::at_least:
        case Bound::over:
            return {amount, endless};
        case Bound::at_most:
        case Bound::under:
            return {-endless, amount};
    }
    return {amount, amount};
}

bool disjoint(Range a, Range b) {
    return a.high < b.low || b.high < a.low;
}

bool same_names(const Entity& a, const Entity& b) {
    std::vector<std::string> first = {plain(a.name.in("en"))};
    for (const std::string& alias : a.aliases) first.push_back(plain(alias));
    const auto known = [&](const std::string& name) {
        return std::find(first.begin(), first.end(), name) != first.end();
    };
    if (known(plain(b.name.in("en")))) return true;
    return std::any_of(b.aliases.begin(), b.aliases.end(),
                       [&](const std::string& alias) { return known(plain(alias)); });
}

// Whether one is a part of the other, at any depth up to eight.
bool within(const FactBase& base, const EntityId& part, const EntityId& whole) {
    const Entity* at = base.entity(part);
    for (int depth = 0; at && depth < 8 && !at->part_of.empty(); ++depth) {
        if (at->part_of == whole) return true;
        at = base.entity(at->part_of);
    }
    return false;
}

bool entities_apart(const FactBase& base, const EntityId& a, const EntityId& b) {
    if (a == b || within(base, a, b) || within(base, b, a)) return false;
    const Entity* first = base.entity(a);
    const Entity* second = base.entity(b);
    return !first || !second || !same_names(*first, *second);
}

bool dates_apart(const Date& a, const Date& b) {
    if (a.year && b.year && *a.year != *b.year) return true;
    if (a.month != b.month) return true;
    return a.day && b.day && *a.day != *b.day;
}

bool texts_apart(const FactBase& base, const Text& a, const Text& b) {
    const std::string first = plain(a.text.in(base.language()));
    const std::string second = plain(b.text.in(base.language()));
    return !has_words(first, second) && !has_words(second, first);
}

bool accounts_overlap(const FactBase& base, const Fact& fact, Side side, const Value& candidate) {
    for (const Dispute* dispute : base.disputes_of(fact.id))
        for (const FactId& id : dispute->facts) {
            const Fact* other = base.fact(id);
            if (other && !apart(base, answer_of(*other, side), candidate)) return true;
        }
    return false;
}

bool closed(const Relation& relation) {
    return relation.holds == Holds::one || relation.complete;
}

bool wrong_value(const FactBase& base, const Fact& fact, const Relation& relation,
                 const Value& candidate) {
    if (const auto* entity = std::get_if<EntityId>(&candidate)) {
        if (*entity == fact.subject || within(base, fact.subject, *entity) ||
            within(base, *entity, fact.subject))
            return false;
        const Entity* named = base.entity(*entity);
        const bool said_false = named && std::find(named->false_for.begin(), named->false_for.end(),
                                                   relation.id) != named->false_for.end();
        if (!closed(relation) && !said_false) return false;
    } else if (!closed(relation)) {
        return false;
    }
    if (base.holds(fact.subject, relation.id, candidate)) return false;
    for (const Fact* other : base.about(fact.subject, relation.id)) {
        const auto* list = std::get_if<List>(&other->value);
        if (!list && !apart(base, other->value, candidate)) return false;
        if (!list) continue;
        for (const Value& item : list->items)
            if (!apart(base, item, candidate)) return false;
    }
    return true;
}

bool wrong_subject(const FactBase& base, const Fact& fact, const Relation& relation,
                   const EntityId& candidate) {
    if (!entities_apart(base, candidate, fact.subject)) return false;
    if (const auto* value = std::get_if<EntityId>(&fact.value)) {
        if (candidate == *value) return false;
        const Relation* inverse = base.relation(relation.inverse);
        if (inverse && closed(*inverse) && !base.holds(candidate, relation.id, fact.value) &&
            !base.about(*value, inverse->id).empty())
            return true;
    }
    if (!closed(relation)) return false;
    const std::vector<const Fact*> own = base.about(candidate, relation.id);
    if (own.empty() || base.holds(candidate, relation.id, fact.value)) return false;
    return std::all_of(own.begin(), own.end(), [&](const Fact* other) {
        return !disputed(base, *other) && apart(base, other->value, fact.value);
    });
}

}  // namespace

Value answer_of(const Fact& fact, Side side) {
    return side == Side::value ? fact.value : Value(fact.subject);
}

std::string answer_text(const FactBase& base, const Value& answer) {
    if (const auto* entity = std::get_if<EntityId>(&answer)) return name_of(base, *entity);
    return show(base, answer);
}

std::vector<std::string> wordings(const FactBase& base, const Fact& fact, Side side) {
    const Value answer = answer_of(fact, side);
    std::vector<std::string> out = {answer_text(base, answer)};
    if (const auto* id = std::get_if<EntityId>(&answer))
        if (const Entity* entity = base.entity(*id)) {
            out.insert(out.end(), entity->aliases.begin(), entity->aliases.end());
            for (const auto& also : entity->also) out.push_back(also.second);
        }
    if (const auto* text = std::get_if<Text>(&answer))
        out.insert(out.end(), text->accept.begin(), text->accept.end());
    if (side == Side::value) out.insert(out.end(), fact.accept.begin(), fact.accept.end());
    std::vector<std::string> distinct;
    for (std::string& wording : out)
        if (std::find(distinct.begin(), distinct.end(), wording) == distinct.end())
            distinct.push_back(std::move(wording));
    return distinct;
}

bool apart(const FactBase& base, const Value& a, const Value& b) {
    if (a.index() != b.index()) return false;
    return std::visit(
        Overloaded{
            [&](const EntityId& x) { return entities_apart(base, x, std::get<EntityId>(b)); },
            [&](const Number& x) {
                const Number& y = std::get<Number>(b);
                return disjoint(range_of(x.amount, x.bound), range_of(y.amount, y.bound));
            },
            [&](const Money& x) {
                const Money& y = std::get<Money>(b);
                return x.currency == y.currency &&
                       disjoint(range_of(x.amount, x.bound), range_of(y.amount, y.bound));
            },
            [&](const Ratio& x) {
                const Ratio& y = std::get<Ratio>(b);
                return disjoint(range_of(x.part / x.whole, x.bound),
                                range_of(y.part / y.whole, y.bound));
            },
            [&](const Percent& x) {
                const Percent& y = std::get<Percent>(b);
                return disjoint(range_of(x.percent, x.bound), range_of(y.percent, y.bound));
            },
            [&](const Year& x) { return x.year != std::get<Year>(b).year; },
            [&](const Date& x) { return dates_apart(x, std::get<Date>(b)); },
            [&](const Text& x) { return texts_apart(base, x, std::get<Text>(b)); },
            [&](const List& x) { return !(x == std::get<List>(b)); }},
        a);
}

bool known_wrong(const FactBase& base, const Fact& fact, Side side, const Value& candidate) {
    const Relation* relation = base.relation(fact.relation);
    if (!relation || accounts_overlap(base, fact, side, candidate)) return false;
    if (side == Side::value) return wrong_value(base, fact, *relation, candidate);
    const auto* entity = std::get_if<EntityId>(&candidate);
    return entity && wrong_subject(base, fact, *relation, *entity);
}

bool disputed(const FactBase& base, const Fact& fact) {
    const std::vector<const Dispute*> all = base.disputes_of(fact.id);
    return std::any_of(all.begin(), all.end(), [](const Dispute* dispute) {
        return dispute->kind != DisputeKind::same_name;
    });
}

}  // namespace recite
