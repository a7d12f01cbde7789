#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

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
    Strictness strict;
    bool operator==(const Plan&) const = default;
};

// Makes questions out of one fact base, which outlives it. What it gives depends on the base, the
// plan and the seed alone, on every machine.
class Writer {
public:
    explicit Writer(const FactBase& base);

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

    // The last year that a wrong option may name: that of the base or of its newest source.
    int last_year() const { return last_year_; }

private:
    const FactBase* base_;
    int last_year_ = 9999;
};

}  // namespace recite
