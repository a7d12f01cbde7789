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
Field events_beside(const Writer& writer, const Fact& fact, Random& random) {
    const FactBase& base = writer.base();
    const std::optional<Measured> own = measure(fact.value);
    Field out;
    out.least = random.below(2) == 0;
    const std::vector<const Fact*>& all = writer.dated();
    if (!own || all.empty() || event_of(base, fact).empty()) return out;
    const std::size_t first = random.below(static_cast<std::uint32_t>(all.size()));
    for (std::size_t i = 0; i < std::min<std::size_t>(all.size(), 40); ++i) {
        const Fact& other = *all[(first + i) % all.size()];
        const std::optional<Measured> at = measure(other.value);
        if (!at || !unconditional(base, other) || event_of(base, other).empty()) continue;
        const bool clear = out.least ? at->low > own->high : at->high < own->low;
        const bool seen = std::any_of(out.others.begin(), out.others.end(), [&](const Fact* one) {
            return event_of(base, *one) == event_of(base, other);
        });
        if (clear && !seen) out.others.push_back(&other);
        if (out.others.size() == most_peers) return out;
    }
    return out;
}

std::string unfit(const Writer& writer, const Fact& fact, Side side) {
    if (side == Side::value && !is_time(fact.value)) return "Its value is no date of an event.";
    if (!measure(fact.value)) return "Its value has no place on a scale.";
    if (!unconditional(writer.base(), fact)) return "It holds by one account or at one date only.";
    return {};
}

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    const std::string reason = unfit(writer, fact, side);
    if (!reason.empty()) return reason;
    for (std::uint64_t seed = 0; seed < 4; ++seed) {
        Random random(seed);
        if (side == Side::value) {
            if (events_beside(writer, fact, random).others.size() >= 2) return {};
            continue;
        }
        if (question_of_each(writer.base(), fact, random).empty())
            return "No 'ask' of its relation can be asked of several subjects at once.";
        if (!field_of(writer, fact, random).others.empty()) return {};
    }
    return "No other fact can be compared with it.";
}

std::optional<Question> first_or_last(const Writer& writer, const Fact& fact, Random& random) {
    const FactBase& base = writer.base();
    const Field field = events_beside(writer, fact, random);
    if (field.others.size() < 2) return std::nullopt;
    Question out =
        about_fact(writer, fact, Side::value, compare.name,
                   std::string("Which of these came ") + (field.least ? "first" : "last") + "?");
    std::vector<Option> others;
    for (const Fact* one : field.others) {
        Option option;
        option.text = event_of(base, *one);
        option.reason = {standalone(base, *one), {one->id}};
        others.push_back(std::move(option));
        add_fact(writer, *one, Side::value, Role::told, out);
        out.why += " " + standalone(base, *one);
    }
    Option right;
    right.text = event_of(base, fact);
    right.reason = {standalone(base, fact), {fact.id}};
    out.form = choose_from(std::move(right), std::move(others), random);
    return out;
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    if (!unfit(writer, fact, side).empty()) return std::nullopt;
    if (side == Side::value) return first_or_last(writer, fact, random);
    const FactBase& base = writer.base();
    const std::string each = question_of_each(base, fact, random);
    const Field field = field_of(writer, fact, random);
    if (each.empty() || field.others.empty()) return std::nullopt;
    const Ends ends = ends_of(fact.value);
    const std::string end = field.least ? ends.first : ends.last;
    Question out = about_fact(
        writer, fact, side, compare.name,
        each + " Choose the one with the " + end + (is_time(fact.value) ? " date." : " figure."));
    std::vector<Option> others;
    for (const Fact* one : field.others) {
        Option option;
        option.text = answer_text(base, Value(one->subject));
        option.reason = {standalone(base, *one), {one->id}};
        others.push_back(std::move(option));
        add_fact(writer, *one, side, Role::told, out);
        out.why += " " + standalone(base, *one);
    }
    out.form = choose_from(right_option(base, fact, side), std::move(others), random);
    return out;
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
