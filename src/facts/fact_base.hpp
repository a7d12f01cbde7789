#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "facts/fact.hpp"

namespace recite {

// All that a facts.json holds, before it is indexed. Entries are in the order of the file; `others`
// follow the entities.
struct FactBaseParts {
    PackId id;
    std::string version, language = "en", licence, as_of;
    Words title;
    Strictness strict;
    std::vector<std::pair<std::string, std::vector<std::string>>>
        synonyms;  // a word, words like it
    std::vector<Article> articles;
    std::vector<Entity> entities;
    std::vector<Relation> relations;
    std::vector<Topic> topics;
    std::vector<Fact> facts;
    std::vector<Link> links;
    std::vector<Dispute> disputes;
    std::vector<FactId> left_out;  // facts that are written and cannot be used, sorted
};

// Facts and what they speak of, with their look-ups. References inside it always resolve: what
// could not be resolved was reported and left out. Pointers stay good while the base lives; it can
// be moved, not copied.
class FactBase {
public:
    FactBase() = default;
    explicit FactBase(FactBaseParts parts);
    FactBase(FactBase&&) = default;
    FactBase& operator=(FactBase&&) = default;

    const PackId& id() const { return parts_.id; }

    const FactBaseParts& parts() const { return parts_; }

    std::string_view language() const { return parts_.language; }

    std::span<const Fact> facts() const { return parts_.facts; }

    std::span<const Entity> entities() const { return parts_.entities; }

    std::span<const Dispute> disputes() const { return parts_.disputes; }

    std::span<const Link> links() const { return parts_.links; }

    // Null where there is none. A fact is found by what it was called before, too.
    const Fact* fact(const FactId& id) const;
    const Entity* entity(const EntityId& id) const;
    const Relation* relation(const RelationId& id) const;
    const Article* article(const SourceId& id) const;
    const Topic* topic(const TopicId& id) const;

    // Whether a fact of this id is written and cannot be used: its mistake has been told, and what
    // names it is not at fault.
    bool left_out(const FactId& id) const;

    // In the order of the file; empty where there are none.
    std::vector<const Fact*> about(const EntityId& subject) const;
    std::vector<const Fact*> about(const EntityId& subject, const RelationId& relation) const;
    std::vector<const Fact*> with_relation(const RelationId& relation) const;
    std::vector<const Fact*> with_topic(const TopicId& topic) const;
    std::vector<const Fact*> naming(const EntityId& value) const;  // as value, or in a list value
    std::vector<const Entity*> of_class(std::string_view class_name) const;
    std::vector<const Dispute*> disputes_of(const FactId& fact) const;
    std::vector<const Link*> links_of(const FactId& fact) const;

    // Whether the base says, or cannot rule out, that this value holds for the subject: the value
    // of any fact of that subject and relation, disputed ones too.
    bool holds(const EntityId& subject, const RelationId& relation, const Value& value) const;

    // How many sources and how many separate stories stand behind a fact.
    struct Backing {
        std::size_t articles = 0;
        std::size_t origins = 0;
    };

    Backing backing(const Fact& fact) const;

private:
    using Index = std::unordered_map<std::string_view, std::uint32_t>;
    using MultiIndex = std::unordered_map<std::string_view, std::vector<std::uint32_t>>;

    FactBaseParts parts_;
    Index facts_by_id_, entities_by_id_, relations_by_id_, articles_by_id_, topics_by_id_;
    MultiIndex facts_by_subject_, facts_by_relation_, facts_by_topic_, facts_by_value_;
    MultiIndex entities_by_class_, disputes_by_fact_, links_by_fact_;
};

}  // namespace recite
