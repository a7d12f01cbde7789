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

bool fits(const Writer& writer, const Fact& fact, const Fact& other) {
    return !(other.subject == fact.subject) && unconditional(writer, other) &&
           apart(writer.base(), fact.value, other.value);
}

// Whether one name holds the other: "o1" and "o1-mini" give each other away.
bool alike(const FactBase& base, const Fact& a, const Fact& b) {
    const std::string one = plain(name_of(base, a.subject));
    const std::string other = plain(name_of(base, b.subject));
    return has_words(one, other) || has_words(other, one);
}

// Whether the odd one is known by its class alone.
bool class_tells(const FactBase& base, const Fact& odd, const std::vector<const Fact*>& same) {
    return std::none_of(same.begin(), same.end(), [&](const Fact* one) {
        return same_kind(base, Value(odd.subject), Value(one->subject));
    });
}

// Two or three facts of other subjects that share one value, which is not this fact's.
std::vector<const Fact*> group_against(const Writer& writer, const Fact& fact, Random& random) {
    const FactBase& base = writer.base();
    const std::vector<const Fact*>& all = writer.with_relation(fact.relation);
    const std::size_t count = std::min(all.size(), most_looked_at);
    const std::size_t first = random.below(static_cast<std::uint32_t>(all.size()));
    for (std::size_t i = 0; i < count; ++i) {
        const Fact& leader = *all[(first + i) % all.size()];
        if (!fits(writer, fact, leader) || alike(base, fact, leader)) continue;
        std::vector<const Fact*> same = {&leader};
        for (std::size_t j = 1; j < count && same.size() < most_alike; ++j) {
            const Fact& other = *all[(first + i + j) % all.size()];
            if (!(other.value == leader.value) || !fits(writer, fact, other)) continue;
            const bool names = std::any_of(same.begin(), same.end(), [&](const Fact* one) {
                return one->subject == other.subject || alike(base, *one, other);
            });
            if (!names && !alike(base, fact, other)) same.push_back(&other);
        }
        if (same.size() >= least_alike && !class_tells(base, fact, same)) return same;
    }
    return {};
}

std::string unfit(const Writer& writer, const Fact& fact, Side side) {
    if (side == Side::value) return "The odd one out is a subject; this side asks for the value.";
    const Relation* relation = writer.base().relation(fact.relation);
    if (!relation || relation->holds != Holds::one)
        return "Its relation may hold more than one value.";
    if (!unconditional(writer, fact)) return "It holds by one account or at one date only.";
    return {};
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    if (!unfit(writer, fact, side).empty()) return std::nullopt;
    const FactBase& base = writer.base();
    const std::string each = question_of_each(base, fact, random);
    std::vector<const Fact*> same = group_against(writer, fact, random);
    if (each.empty() || same.empty()) return std::nullopt;
    std::string stem = each + (same.size() == 2 ? " Two" : " Three") +
                       one_of({" have the same answer: which is the odd one out?",
                               " share an answer: which one has another?"},
                              random);
    return pick_out(writer, fact,
                    {.others = std::move(same),
                     .side = side,
                     .recipe = odd_one_out.name,
                     .stem = std::move(stem)},
                    random);
}

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    std::string reason = unfit(writer, fact, side);
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
