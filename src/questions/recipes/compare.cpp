#include <algorithm>

#include "facts/show.hpp"
#include "questions/answer.hpp"
#include "questions/options.hpp"
#include "questions/recipes/all.hpp"
#include "questions/recipes/measure.hpp"
#include "questions/recipes/parts.hpp"
#include "questions/recipes/peers.hpp"
#include "questions/stem.hpp"

namespace recite::recipes {
namespace {

constexpr std::size_t most_peers = 3;

// Others of the relation whose measures are clear of this one's and lie on one side of it.
struct Field {
    std::vector<const Fact*> others;
    bool least = false;  // this fact has the least, or the earliest
};

Field field_of(const Writer& writer, const Fact& fact, Random& random) {
    const std::optional<Measured> own = measure(fact.value);
    Field above;
    Field below;
    above.least = true;
    if (!own) return below;
    for (const Fact* peer : peers(writer, fact, most_peers + 5, random)) {
        const std::optional<Measured> other = measure(peer->value);
        if (!other) continue;
        if (other->low > own->high) above.others.push_back(peer);
        if (other->high < own->low) below.others.push_back(peer);
    }
    Field& larger = above.others.size() > below.others.size() ? above : below;
    if (larger.others.size() > most_peers) larger.others.resize(most_peers);
    return larger;
}

// Events of all relations that lie on one side of this one.
Field events_beside(const Writer& writer, const Fact& fact, bool least, Random& random) {
    const std::optional<Measured> own = measure(fact.value);
    Field out;
    out.least = least;
    const std::vector<const Fact*>& all = writer.dated();
    if (!own || all.empty() || event_label(writer, fact).empty()) return out;
    const std::size_t first = random.below(static_cast<std::uint32_t>(all.size()));
    for (std::size_t i = 0; i < std::min<std::size_t>(all.size(), 40); ++i) {
        const Fact& other = *all[(first + i) % all.size()];
        const std::optional<Measured> at = measure(other.value);
        if (!at || !unconditional(writer, other) || event_label(writer, other).empty()) continue;
        const bool clear = out.least ? at->low > own->high : at->high < own->low;
        const bool seen = std::any_of(out.others.begin(), out.others.end(), [&](const Fact* one) {
            return event_label(writer, *one) == event_label(writer, other);
        });
        if (clear && !seen) out.others.push_back(&other);
        if (out.others.size() == most_peers) return out;
    }
    return out;
}

std::string unfit(const Writer& writer, const Fact& fact, Side side) {
    if (side == Side::value && !is_time(fact.value)) return "Its value is no date of an event.";
    if (!measure(fact.value)) return "Its value has no place on a scale.";
    if (!unconditional(writer, fact)) return "It holds by one account or at one date only.";
    return {};
}

std::optional<Question> first_or_last(const Writer& writer, const Fact& fact, Random& random) {
    const bool least = random.below(2) == 0;
    Field field = events_beside(writer, fact, least, random);
    if (field.others.size() < most_peers) {
        Field other_side = events_beside(writer, fact, !least, random);
        if (other_side.others.size() > field.others.size()) field = std::move(other_side);
    }
    if (field.others.size() < 2) return std::nullopt;
    std::string stem =
        field.least
            ? one_of({"Which of these came first?", "Which of these is the earliest?"}, random)
            : one_of({"Which of these came last?", "Which of these is the latest?"}, random);
    return pick_out(writer, fact,
                    {.others = std::move(field.others),
                     .side = Side::value,
                     .recipe = compare.name,
                     .stem = std::move(stem),
                     .label = event_label},
                    random);
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    if (!unfit(writer, fact, side).empty()) return std::nullopt;
    if (side == Side::value) return first_or_last(writer, fact, random);
    const std::string each = question_of_each(writer.base(), fact, random);
    Field field = field_of(writer, fact, random);
    if (each.empty() || field.others.empty()) return std::nullopt;
    const Ends ends = ends_of(fact.value);
    std::string stem = each + " Choose the one with the " + (field.least ? ends.first : ends.last) +
                       (is_time(fact.value) ? " date." : " figure.");
    return pick_out(writer, fact,
                    {.others = std::move(field.others),
                     .side = side,
                     .recipe = compare.name,
                     .stem = std::move(stem)},
                    random);
}

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    std::string reason = unfit(writer, fact, side);
    if (!reason.empty() || ever_made(make, writer, fact, side)) return reason;
    return "No other facts can be compared with it.";
}

}  // namespace

constinit const Recipe compare = {.name = "compare",
                                  .summary = "Say which has the most, or came first.",
                                  .form = "choose",
                                  .demand = Demand::recognition,
                                  .offered = Offered::always,
                                  .scope = Scope::several,
                                  .objection = objection,
                                  .make = make};

}  // namespace recite::recipes
