#pragma once

#include <string>
#include <utility>
#include <vector>

#include "facts/fact_base.hpp"

namespace recite::tests {

// An entity in a line, for fact bases made by hand.
inline Entity thing(std::string id, std::string name, std::string class_name,
                    std::vector<std::string> aliases = {}) {
    Entity entity;
    entity.id = EntityId(std::move(id));
    entity.name = Words(std::move(name));
    entity.class_ = std::move(class_name);
    entity.aliases = std::move(aliases);
    return entity;
}

inline Relation relation(std::string id, ValueKind kind, std::string ask, std::string state,
                         std::string ask_subject = {}) {
    Relation made;
    made.id = RelationId(std::move(id));
    made.value = kind;
    made.ask.push_back(Words(std::move(ask)));
    made.state.push_back(Words(std::move(state)));
    if (!ask_subject.empty()) made.ask_subject.push_back(Words(std::move(ask_subject)));
    return made;
}

inline Fact fact(std::string id, std::string subject, std::string relation_id, Value value,
                 std::string topic = "all") {
    Fact made;
    made.id = FactId(std::move(id));
    made.subject = EntityId(std::move(subject));
    made.relation = RelationId(std::move(relation_id));
    made.value = std::move(value);
    made.topic = TopicId(std::move(topic));
    return made;
}

}  // namespace recite::tests
