#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "questions/facet.hpp"
#include "questions/recipe.hpp"

namespace recite {

// What a run of questions is to be made of. Empty lists do not restrict.
struct Plan {
    std::size_t count = 10;
    std::vector<TopicId> topics;
    std::vector<std::string> recipes;  // names
    std::vector<FactId> facts;
    std::optional<Weight> weight;  // only this one; else all but trivia, unless facts are named
    std::optional<Side> side;
    std::vector<FactId> told;  // elsewhere in the quiz: neither asked nor told again
    Strictness strict;
    bool operator==(const Plan&) const = default;
};

// Makes questions out of one fact base, which outlives it. What it gives depends on the base, the
// articles that are open, the plan and the seed alone, on every machine.
class Writer {
public:
    explicit Writer(const FactBase& base);
    Writer(const Writer&) = delete;  // facets point at it
    Writer& operator=(const Writer&) = delete;

    const FactBase& base() const { return *base_; }

    // As many questions as the plan asks, going round again with other options and wordings when
    // every fact has had its turn; none only if no recipe can ask any of the facts. No fact is
    // asked or told twice within one round.
    std::vector<Question> questions(const Plan& plan, std::uint64_t seed) const;

    // A question on one card: by a named recipe, or by one that shows what is demanded, else by
    // any. Empty if no recipe can.
    std::optional<Question> question(const CardId& card, std::string_view recipe,
                                     Random& random) const;
    std::optional<Question> question(const CardId& card, Demand demand, Random& random) const;

    // The cards that some recipe of the plan can ask, in the order of the base: both sides where
    // the relation asks for both.
    std::vector<CardId> cards(const Plan& plan) const;

    // What recipes look up, whatever the size of the base. Empty, or null, where there is none.
    const std::vector<const Fact*>& with_relation(const RelationId& relation) const;
    const std::vector<const Entity*>& of_class(std::string_view class_name) const;

    const std::vector<const Fact*>& dated() const { return dated_; }  // a year or date as value

    const std::vector<const Fact*>& claims() const { return claims_; }  // facts that someone says

    const Fact* known_of(const EntityId& entity) const;  // the first fact about it or naming it

    // Takes in the text of an article that the base does not carry, so that its sentences can be
    // asked for.
    void open(const Article& article, std::string_view text);

    // The sentences of an article whose text is at hand, the first at index 0; null for others.
    const std::vector<std::string>* sentences_of(const SourceId& source) const;

    // A fact of this base from one side. Good until the next call of `questions` or `question`.
    const Facet& facet(const Fact& fact, Side side) const;

    // Whether the recipe has no objection.
    bool can(const Recipe& recipe, const Fact& fact, Side side) const;

    // The last month that a wrong option may name, counted from January of the year 0: the date of
    // the base or of its newest source.
    int last_month() const { return last_month_; }

private:
    enum class Fit : std::uint8_t { unknown, no, yes };

    std::vector<Question> drawn(const Plan& plan, std::uint64_t seed) const;
    std::size_t place_of(const Fact& fact, Side side) const;
    void forget_some() const;

    const FactBase* base_;
    int last_month_ = 9999 * 12;
    std::unordered_map<std::string_view, std::vector<const Fact*>> by_relation_;
    std::unordered_map<std::string_view, std::vector<const Entity*>> by_class_;
    std::unordered_map<std::string_view, const Fact*> known_of_;
    std::vector<const Fact*> dated_, claims_;

    // What was worked out, by fact and side; and for each recipe whether it can ask that.
    mutable std::vector<std::unique_ptr<const Facet>> facets_;
    mutable std::size_t facets_held_ = 0;
    mutable std::vector<std::vector<Fit>> fits_;
    mutable std::size_t asked_recipe_ = 0;  // the last that was asked about

    mutable std::unordered_map<std::string, std::vector<std::string>> texts_;  // by source
};

}  // namespace recite
