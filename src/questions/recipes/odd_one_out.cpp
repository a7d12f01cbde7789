#include <algorithm>

#include "facts/show.hpp"
#include "questions/answer.hpp"
#include "questions/options.hpp"
#include "questions/plain.hpp"
#include "questions/recipes/all.hpp"
#include "questions/recipes/parts.hpp"
#include "questions/recipes/peers.hpp"
#include "questions/stem.hpp"

namespace recite::recipes {
namespace {

constexpr std::size_t least_alike = 2;
constexpr std::size_t most_alike = 3;
constexpr std::size_t most_looked_at = 60;

// Subjects of one relation: some that share a value, and this fact's, which has another.
struct Group {
    std::vector<const Fact*> same;
};

bool single(const Relation& relation) {
    return relation.holds == Holds::one;
}

bool fits(const FactBase& base, const Fact& fact, const Fact& other) {
    return !(other.subject == fact.subject) && unconditional(base, other) &&
           same_kind(base, Value(fact.subject), Value(other.subject)) &&
           apart(base, fact.value, other.value);
}

// Two or three facts that share one value, which is not this fact's.
Group group_against(const Writer& writer, const Fact& fact, Random& random) {
    const FactBase& base = writer.base();
    const std::vector<const Fact*>& all = writer.with_relation(fact.relation);
    const std::size_t count = std::min(all.size(), most_looked_at);
    const std::size_t first = random.below(static_cast<std::uint32_t>(all.size()));
    for (std::size_t i = 0; i < count; ++i) {
        const Fact& leader = *all[(first + i) % all.size()];
        if (!fits(base, fact, leader)) continue;
        Group group{{&leader}};
        for (std::size_t j = i + 1; j < count && group.same.size() < most_alike; ++j) {
            const Fact& other = *all[(first + j) % all.size()];
            if (!(other.value == leader.value) || !fits(base, fact, other)) continue;
            if (!(other.subject == leader.subject)) group.same.push_back(&other);
        }
        if (group.same.size() >= least_alike) return group;
    }
    return {};
}

std::string unfit(const Writer& writer, const Fact& fact, Side side) {
    if (side == Side::value) return "The odd one out is a subject; this side asks for the value.";
    const Relation* relation = writer.base().relation(fact.relation);
    if (!relation || !single(*relation)) return "Its relation may hold more than one value.";
    if (!unconditional(writer.base(), fact)) return "It holds by one account or at one date only.";
    return {};
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    if (!unfit(writer, fact, side).empty()) return std::nullopt;
    const FactBase& base = writer.base();
    const std::string each = question_of_each(base, fact, random);
    const Group group = group_against(writer, fact, random);
    if (each.empty() || group.same.empty()) return std::nullopt;
    std::string stem = each + (group.same.size() == 2 ? " Two" : " Three") +
                       " have the same answer: which is the odd one out?";
    return pick_out(
        writer, fact,
        {.others = group.same, .side = side, .recipe = odd_one_out.name, .stem = std::move(stem)},
        random);
}

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    const std::string reason = unfit(writer, fact, side);
    if (!reason.empty() || ever_made(make, writer, fact, side)) return reason;
    return "No two other subjects with names about as long share a value.";
}

}  // namespace

constinit const Recipe odd_one_out = {.name = "odd-one-out",
                                      .summary = "Find the one whose answer differs.",
                                      .form = "choose",
                                      .demand = Demand::recognition,
                                      .offered = Offered::always,
                                      .scope = Scope::several,
                                      .objection = objection,
                                      .make = make};

}  // namespace recite::recipes
