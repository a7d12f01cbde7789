#include "facts/checks.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/hash.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "facts/show.hpp"
#include "facts/unit.hpp"
#include "facts/written.hpp"

namespace recite {
namespace {

bool fits_class(const FactBase& base, const Value& value, const std::string& class_name) {
    const auto* id = std::get_if<EntityId>(&value);
    const Entity* entity = id ? base.entity(*id) : nullptr;
    return !entity || entity->class_ == class_name;
}

void check_values(const FactBase& base, Diagnostics& diagnostics) {
    for (const Fact& fact : base.facts()) {
        const Relation& relation = *base.relation(fact.relation);
        const ValueKind kind = kind_of(fact.value);
        const auto* list = std::get_if<List>(&fact.value);
        const bool list_of_kind =
            list && std::all_of(list->items.begin(), list->items.end(),
                                [&](const Value& item) { return kind_of(item) == relation.value; });
        if (kind != relation.value && !list_of_kind)
            diagnostics.add({.check = "fact/wrong-kind",
                             .where = fact.origin,
                             .message = "the relation " + quoted(relation.id.text) +
                                        " holds a value of kind " +
                                        std::string(name_of(relation.value)) + "; this is " +
                                        std::string(name_of(kind))});
        if (!relation.class_.empty() && !fits_class(base, fact.value, relation.class_))
            diagnostics.add({.check = "fact/wrong-class",
                             .where = fact.origin,
                             .message = "the relation " + quoted(relation.id.text) + " holds a " +
                                        relation.class_});
        const auto* number = std::get_if<Number>(&fact.value);
        if (number && !relation.unit.empty() && number->unit != relation.unit)
            diagnostics.add({.check = "fact/wrong-unit",
                             .where = written_in(fact.origin, number->unit),
                             .message = "the relation " + quoted(relation.id.text) + " counts in " +
                                        quoted(relation.unit) + "; this is in " +
                                        quoted(number->unit),
                             .help = "what is to be compared stands in one unit"});
        if (fact.evidence.empty())
            diagnostics.add(
                {.severity = Severity::warning,
                 .check = "fact/no-evidence",
                 .where = fact.origin,
                 .message = "the fact " + quoted(fact.id.text) + " rests on no sentence"});
    }
}

// The first text of the relation's `wrong` that is a wording of this fact's value; empty if none.
std::string_view wrong_but_right(const Relation& relation, const Text& value) {
    std::vector<std::string> wordings = value.accept;
    for (const auto& [language, text] : value.text.by_language) wordings.push_back(text);
    for (const std::string& wrong : relation.wrong)
        for (const std::string& wording : wordings)
            if (ascii_lower(wording) == ascii_lower(wrong)) return wrong;
    return {};
}

void check_wrong_texts(const FactBase& base, Diagnostics& diagnostics) {
    for (const Fact& fact : base.facts()) {
        const auto* text = std::get_if<Text>(&fact.value);
        const Relation* relation = base.relation(fact.relation);
        if (!text || !relation) continue;
        const std::string_view both = wrong_but_right(*relation, *text);
        if (both.empty()) continue;
        diagnostics.add({.check = "relation/wrong-is-right",
                         .where = fact.origin,
                         .message = quoted(both) + " is right here, and the relation " +
                                    quoted(relation->id.text) + " calls it wrong"});
    }
}

void check_units(const FactBase& base, Diagnostics& diagnostics) {
    std::map<std::string_view, std::pair<std::size_t, const Fact*>> used;
    for (const Fact& fact : base.facts()) {
        const auto* number = std::get_if<Number>(&fact.value);
        if (!number || number->unit.empty()) continue;
        auto& [times, first] = used[number->unit];
        ++times;
        if (!first) first = &fact;
    }
    for (const auto& [unit, use] : used) {
        if (is_measure(unit) || use.first > 1 || unit.size() < 3) continue;
        std::vector<std::string_view> others = measures();
        for (const auto& other : used)
            if (other.second.first > 1) others.push_back(other.first);
        const std::string_view near = nearest(unit, others);
        if (near.empty() || edit_distance(unit, near, 1) > 1) continue;
        diagnostics.add({.check = "value/unknown-unit",
                         .where = written_in(use.second->origin, unit),
                         .message = "the unit " + quoted(unit) + " is unknown",
                         .help = "did you mean " + quoted(near) + "?"});
    }
}

bool share_dispute(const FactBase& base, const Fact& a, const Fact& b) {
    for (const Dispute* dispute : base.disputes_of(a.id))
        if (std::find(dispute->facts.begin(), dispute->facts.end(), b.id) != dispute->facts.end())
            return true;
    return false;
}

void check_values_agree(const FactBase& base, Diagnostics& diagnostics) {
    // Facts of one subject and relation, as they come.
    std::unordered_map<std::uint64_t, std::vector<const Fact*>> groups;
    groups.reserve(base.facts().size());
    for (const Fact& fact : base.facts()) {
        auto& group = groups[hash(fact.relation.text, hash(fact.subject.text))];
        for (const Fact* other : group) {
            if (other->subject != fact.subject || other->relation != fact.relation) continue;
            const bool one = base.relation(fact.relation)->holds == Holds::one;
            const bool same = other->value == fact.value && other->as_of == fact.as_of &&
                              other->according_to == fact.according_to;
            if (same)
                diagnostics.add({.severity = Severity::warning,
                                 .check = "fact/duplicate",
                                 .where = fact.origin,
                                 .message = "the facts " + quoted(other->id.text) + " and " +
                                            quoted(fact.id.text) + " say the same",
                                 .notes = {{other->origin, "said first here"}}});
            else if (one && !(other->value == fact.value) && !share_dispute(base, fact, *other))
                diagnostics.add({.check = "fact/undisputed-values",
                                 .where = fact.origin,
                                 .message = quoted(fact.relation.text) + " holds one value, and " +
                                            quoted(other->id.text) + " gives another",
                                 .help = "describe how the accounts differ under \"disputes\"",
                                 .notes = {{other->origin, "the other value"}}});
        }
        group.push_back(&fact);
    }
}

void check_disputes(const FactBase& base, Diagnostics& diagnostics) {
    for (const Dispute& dispute : base.disputes()) {
        const bool alone = dispute.kind == DisputeKind::garbled ||
                           dispute.kind == DisputeKind::claim ||
                           dispute.kind == DisputeKind::same_name;
        if (dispute.facts.size() < 2 && !alone)
            diagnostics.add(
                {.check = "dispute/too-few",
                 .where = dispute.origin,
                 .message = "the dispute " + quoted(dispute.id.text) + " names one fact only"});
    }
}

// Follows one edge a node from each start; reports the first node of every circle.
template <class Next, class Report>
void find_circles(std::size_t count, Next next, Report report) {
    std::vector<int> state(count, 0);  // 0 unseen, 1 on the way, 2 done
    for (std::size_t start = 0; start < count; ++start) {
        std::vector<std::pair<std::size_t, std::size_t>> way = {{start, 0}};
        if (state[start] != 0) continue;
        state[start] = 1;
        while (!way.empty()) {
            auto& [node, edge] = way.back();
            const auto edges = next(node);
            if (edge >= edges.size()) {
                state[node] = 2;
                way.pop_back();
                continue;
            }
            const std::size_t to = edges[edge++];
            if (state[to] == 1) report(node, to);
            if (state[to] != 0) continue;
            state[to] = 1;
            way.push_back({to, 0});
        }
    }
}

void check_circles(const FactBase& base, Diagnostics& diagnostics) {
    const auto entities = base.entities();
    const auto part_of = [&](std::size_t i) {
        std::vector<std::size_t> out;
        const Entity* whole = base.entity(entities[i].part_of);
        if (whole) out.push_back(static_cast<std::size_t>(whole - entities.data()));
        return out;
    };
    find_circles(entities.size(), part_of, [&](std::size_t at, std::size_t to) {
        diagnostics.add({.check = "entity/part-of-cycle",
                         .where = entities[at].origin,
                         .message = quoted(entities[at].id.text) + " is a part of " +
                                    quoted(entities[to].id.text) + ", which is a part of it"});
    });
    const auto facts = base.facts();
    const auto reasons = [&](std::size_t i) {
        std::vector<std::size_t> out;
        for (const Link* link : base.links_of(facts[i].id))
            if (link->from == facts[i].id && link->how == "because")
                out.push_back(static_cast<std::size_t>(base.fact(link->to) - facts.data()));
        return out;
    };
    find_circles(facts.size(), reasons, [&](std::size_t at, std::size_t to) {
        diagnostics.add({.check = "link/cycle",
                         .where = facts[at].origin,
                         .message = quoted(facts[at].id.text) + " is so because of " +
                                    quoted(facts[to].id.text) + ", and that because of it"});
    });
}

void check_entities(const FactBase& base, bool whole, Diagnostics& diagnostics) {
    std::set<std::string_view> used;
    for (const Fact& fact : base.facts()) {
        used.insert(fact.subject.text);
        used.insert(fact.according_to.text);
    }
    for (const Entity& entity : base.entities()) used.insert(entity.part_of.text);
    std::unordered_map<std::string, const Entity*> by_name;
    for (const Entity& entity : base.entities()) {
        if (whole && !entity.other && !used.contains(entity.id.text) &&
            base.naming(entity.id).empty())
            diagnostics.add({.severity = Severity::warning,
                             .check = "entity/unused",
                             .where = entity.origin,
                             .message = "no fact names " + quoted(entity.id.text),
                             .help = "move it to \"others\" if it is a wrong option"});
        const std::string name = ascii_lower(entity.name.in(base.language()));
        const auto [first, added] = by_name.emplace(name, &entity);
        if (added || first->second->class_ != entity.class_) continue;
        diagnostics.add({.severity = Severity::warning,
                         .check = "entity/shared-name",
                         .where = entity.origin,
                         .message = quoted(entity.id.text) + " and " +
                                    quoted(first->second->id.text) + " bear the same name",
                         .notes = {{first->second->origin, "the other one"}}});
    }
}

}  // namespace

void check_facts(const FactBase& base, Diagnostics& diagnostics) {
    const bool whole = !diagnostics.has_errors();  // else what is unused may only be left out
    check_relations(base, whole, diagnostics);
    check_values(base, diagnostics);
    check_wrong_texts(base, diagnostics);
    check_units(base, diagnostics);
    check_values_agree(base, diagnostics);
    check_disputes(base, diagnostics);
    check_circles(base, diagnostics);
    check_entities(base, whole, diagnostics);
}

}  // namespace recite
