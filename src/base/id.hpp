#pragma once

#include <functional>
#include <string>
#include <utility>

namespace recite {

// A string that names one kind of thing and cannot be mistaken for the name of another.
template <class Tag>
struct Id {
    std::string text;

    Id() = default;

    explicit Id(std::string name) : text(std::move(name)) {}

    bool empty() const { return text.empty(); }

    bool operator==(const Id& other) const { return text == other.text; }

    bool operator<(const Id& other) const { return text < other.text; }
};

using PackId = Id<struct PackTag>;
using FactId = Id<struct FactTag>;
using EntityId = Id<struct EntityTag>;  // also names what stands under `others`
using RelationId = Id<struct RelationTag>;
using SourceId = Id<struct SourceTag>;
using TopicId = Id<struct TopicTag>;
using DisputeId = Id<struct DisputeTag>;
using QuizId = Id<struct QuizTag>;
using CardId = Id<struct CardTag>;  // pack/fact/side, or pack/quiz/id for a hand-written question

}  // namespace recite

template <class Tag>
struct std::hash<recite::Id<Tag>> {
    std::size_t operator()(const recite::Id<Tag>& id) const {
        return std::hash<std::string>{}(id.text);
    }
};
