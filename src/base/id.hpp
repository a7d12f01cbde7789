#pragma once

#include <functional>
#include <string>
#include <utility>

namespace recite {

// A string that names one kind of thing and cannot be mistaken for the name of another.
template <class Kind>
struct Id {
    std::string text;

    Id() = default;

    explicit Id(std::string name) : text(std::move(name)) {}

    bool empty() const { return text.empty(); }

    bool operator==(const Id& other) const { return text == other.text; }

    bool operator<(const Id& other) const { return text < other.text; }
};

using PackId = Id<struct PackKind>;
using FactId = Id<struct FactKind>;
using EntityId = Id<struct EntityKind>;  // also names what stands under `others`
using RelationId = Id<struct RelationKind>;
using SourceId = Id<struct SourceKind>;
using TopicId = Id<struct TopicKind>;
using DisputeId = Id<struct DisputeKind>;
using QuizId = Id<struct QuizKind>;
using CardId = Id<struct CardKind>;  // pack/fact/side, or pack/quiz/id for a hand-written question

}  // namespace recite

template <class Kind>
struct std::hash<recite::Id<Kind>> {
    std::size_t operator()(const recite::Id<Kind>& id) const {
        return std::hash<std::string>{}(id.text);
    }
};
