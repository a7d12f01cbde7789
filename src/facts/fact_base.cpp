#include "facts/fact_base.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace recite {
namespace {

template <class T, class Key>
void index_by(const std::vector<T>& items,
              std::unordered_map<std::string_view, std::uint32_t>& index, Key key) {
    index.reserve(items.size());
    for (std::uint32_t i = 0; i < items.size(); ++i) index.emplace(key(items[i]), i);
}

template <class T>
const T* found(const std::vector<T>& items,
               const std::unordered_map<std::string_view, std::uint32_t>& index,
               std::string_view key) {
    const auto at = index.find(key);
    return at == index.end() ? nullptr : &items[at->second];
}

template <class T>
std::vector<const T*> all_found(
    const std::vector<T>& items,
    const std::unordered_map<std::string_view, std::vector<std::uint32_t>>& index,
    std::string_view key) {
    std::vector<const T*> out;
    const auto at = index.find(key);
    if (at == index.end()) return out;
    out.reserve(at->second.size());
    for (const std::uint32_t i : at->second) out.push_back(&items[i]);
    return out;
}

// The entities that a value names, itself or within a list.
std::vector<const EntityId*> entities_in(const Value& value) {
    std::vector<const EntityId*> out;
    if (const auto* entity = std::get_if<EntityId>(&value)) out.push_back(entity);
    if (const auto* list = std::get_if<List>(&value))
        for (const Value& item : list->items)
            if (const auto* entity = std::get_if<EntityId>(&item)) out.push_back(entity);
    return out;
}

bool says(const Value& stated, const Value& asked) {
    if (stated == asked) return true;
    const auto* list = std::get_if<List>(&stated);
    return list && std::find(list->items.begin(), list->items.end(), asked) != list->items.end();
}

}  // namespace

FactBase::FactBase(FactBaseParts parts) : parts_(std::move(parts)) {
    const auto by_id = [](const auto& item) { return std::string_view(item.id.text); };
    index_by(parts_.facts, facts_by_id_, by_id);
    index_by(parts_.entities, entities_by_id_, by_id);
    index_by(parts_.relations, relations_by_id_, by_id);
    index_by(parts_.articles, articles_by_id_, by_id);
    index_by(parts_.topics, topics_by_id_, by_id);
    for (std::uint32_t i = 0; i < parts_.facts.size(); ++i) {
        const Fact& fact = parts_.facts[i];
        facts_by_subject_[fact.subject.text].push_back(i);
        facts_by_relation_[fact.relation.text].push_back(i);
        facts_by_topic_[fact.topic.text].push_back(i);
        for (const EntityId* named : entities_in(fact.value))
            facts_by_value_[named->text].push_back(i);
    }
    for (std::uint32_t i = 0; i < parts_.facts.size(); ++i)
        for (const FactId& old : parts_.facts[i].formerly) facts_by_id_.emplace(old.text, i);
    for (std::uint32_t i = 0; i < parts_.entities.size(); ++i)
        entities_by_class_[parts_.entities[i].class_].push_back(i);
    for (std::uint32_t i = 0; i < parts_.disputes.size(); ++i)
        for (const FactId& fact : parts_.disputes[i].facts)
            disputes_by_fact_[fact.text].push_back(i);
    for (std::uint32_t i = 0; i < parts_.links.size(); ++i) {
        links_by_fact_[parts_.links[i].from.text].push_back(i);
        if (!(parts_.links[i].to == parts_.links[i].from))
            links_by_fact_[parts_.links[i].to.text].push_back(i);
    }
}

const Fact* FactBase::fact(const FactId& id) const {
    return found(parts_.facts, facts_by_id_, id.text);
}

const Entity* FactBase::entity(const EntityId& id) const {
    return found(parts_.entities, entities_by_id_, id.text);
}

const Relation* FactBase::relation(const RelationId& id) const {
    return found(parts_.relations, relations_by_id_, id.text);
}

const Article* FactBase::article(const SourceId& id) const {
    return found(parts_.articles, articles_by_id_, id.text);
}

const Topic* FactBase::topic(const TopicId& id) const {
    return found(parts_.topics, topics_by_id_, id.text);
}

bool FactBase::left_out(const FactId& id) const {
    return std::binary_search(parts_.left_out.begin(), parts_.left_out.end(), id,
                              [](const FactId& a, const FactId& b) { return a.text < b.text; });
}

std::vector<const Fact*> FactBase::about(const EntityId& subject) const {
    return all_found(parts_.facts, facts_by_subject_, subject.text);
}

std::vector<const Fact*> FactBase::about(const EntityId& subject,
                                         const RelationId& relation) const {
    std::vector<const Fact*> out;
    const auto at = facts_by_subject_.find(subject.text);
    if (at == facts_by_subject_.end()) return out;
    for (const std::uint32_t i : at->second)
        if (parts_.facts[i].relation == relation) out.push_back(&parts_.facts[i]);
    return out;
}

std::vector<const Fact*> FactBase::with_relation(const RelationId& relation) const {
    return all_found(parts_.facts, facts_by_relation_, relation.text);
}

std::vector<const Fact*> FactBase::with_topic(const TopicId& topic) const {
    return all_found(parts_.facts, facts_by_topic_, topic.text);
}

std::vector<const Fact*> FactBase::naming(const EntityId& value) const {
    return all_found(parts_.facts, facts_by_value_, value.text);
}

std::vector<const Entity*> FactBase::of_class(std::string_view class_name) const {
    return all_found(parts_.entities, entities_by_class_, class_name);
}

std::vector<const Dispute*> FactBase::disputes_of(const FactId& fact) const {
    return all_found(parts_.disputes, disputes_by_fact_, fact.text);
}

std::vector<const Link*> FactBase::links_of(const FactId& fact) const {
    return all_found(parts_.links, links_by_fact_, fact.text);
}

bool FactBase::holds(const EntityId& subject, const RelationId& relation,
                     const Value& value) const {
    for (const Fact* fact : about(subject, relation))
        if (says(fact->value, value)) return true;
    const auto* other = std::get_if<EntityId>(&value);
    const Relation* kind = this->relation(relation);
    if (!other || !kind) return false;
    if (kind->symmetric)
        for (const Fact* fact : about(*other, relation))
            if (says(fact->value, Value(subject))) return true;
    if (!kind->inverse.empty())
        for (const Fact* fact : about(*other, kind->inverse))
            if (says(fact->value, Value(subject))) return true;
    return false;
}

FactBase::Backing FactBase::backing(const Fact& fact) const {
    std::set<std::string_view> articles;
    std::set<std::string_view> stories;
    for (const Evidence& evidence : fact.evidence) {
        articles.insert(evidence.source.text);
        const Article* article = this->article(evidence.source);
        const bool told = article && !article->story.empty();
        stories.insert(told ? std::string_view(article->story)
                            : std::string_view(evidence.source.text));
    }
    return {articles.size(), stories.size()};
}

}  // namespace recite
