#include <algorithm>
#include <cstdlib>

#include "facts/show.hpp"
#include "questions/options.hpp"
#include "questions/plain.hpp"
#include "questions/recipes/all.hpp"
#include "questions/recipes/parts.hpp"
#include "questions/stem.hpp"

namespace recite::recipes {
namespace {

constexpr int deepest = 8;  // links followed

bool gives_reason(const Link& link) {
    return link.how == "because";
}

// The fact that is given as the reason of this one; null if there is none.
const Fact* reason_of(const FactBase& base, const Fact& fact) {
    for (const Link* link : base.links_of(fact.id))
        if (link->from == fact.id && gives_reason(*link)) return base.fact(link->to);
    return nullptr;
}

// Whether a chain of reasons leads from one fact to the other.
bool explains(const FactBase& base, const FactId& from, const FactId& to, int depth = 0) {
    if (from == to) return true;
    if (depth == deepest) return false;
    const std::vector<const Link*> links = base.links_of(from);
    return std::any_of(links.begin(), links.end(), [&](const Link* link) {
        return link->from == from && gives_reason(*link) && explains(base, link->to, to, depth + 1);
    });
}

bool linked(const FactBase& base, const FactId& a, const FactId& b) {
    const std::vector<const Link*> links = base.links_of(a);
    return std::any_of(links.begin(), links.end(),
                       [&](const Link* link) { return link->from == b || link->to == b; });
}

// Whether a sentence of a source says both: it may mean the one as the reason of the other.
bool in_one_breath(const Fact& a, const Fact& b) {
    for (const Evidence& one : a.evidence)
        for (const Evidence& other : b.evidence)
            if (one.source == other.source && one.sentence == other.sentence) return true;
    return false;
}

// Whether the base knows that no source gives `other` as a reason of `fact`: it lists the reasons
// that the sources give, no chain of them joins the two, and no sentence says both.
bool known_no_reason(const FactBase& base, const Fact& fact, const Fact& other) {
    return !explains(base, fact.id, other.id) && !explains(base, other.id, fact.id) &&
           !linked(base, fact.id, other.id) && !in_one_breath(fact, other);
}

// A wrong reason and how near it is to what is asked.
struct Near {
    std::string text;
    forms::Choose::Reason reason;
    int nearness = 0;
};

void add(const Writer& writer, const Fact& fact, const Fact& other, std::string because,
         std::vector<Near>& out) {
    if (&other == &fact || !known_no_reason(writer.base(), fact, other)) return;
    Near one;
    one.text = standalone(writer, other);
    const bool seen = std::any_of(out.begin(), out.end(),
                                  [&](const Near& near) { return near.text == one.text; });
    if (seen) return;
    one.reason = {std::move(because), {other.id}};
    one.nearness = (other.subject == fact.subject ? 2 : 0) + (other.topic == fact.topic ? 1 : 0);
    out.push_back(std::move(one));
}

// What the sources tell and are known not to give as a reason of this: reasons of other things, and
// what they say elsewhere of its subject.
std::vector<Near> other_reasons(const Writer& writer, const Fact& fact, const Fact& reason) {
    const FactBase& base = writer.base();
    std::vector<Near> out;
    for (const Link& link : base.links()) {
        const Fact* other = base.fact(link.to);
        const Fact* explained = base.fact(link.from);
        if (!gives_reason(link) || !other || !explained || other == &reason) continue;
        if (explained->subject == fact.subject && explained->relation == fact.relation) continue;
        add(writer, fact, *other,
            "That is the reason for something else: " + standalone(writer, *explained), out);
    }
    for (const Fact* other : base.about(fact.subject)) {
        if (other == &reason || other->relation == fact.relation) continue;
        if (other->weight == Weight::trivia || !unconditional(writer, *other)) continue;
        add(writer, fact, *other, "That is so, but no source gives it as the reason.", out);
    }
    const std::string right = standalone(writer, reason);
    std::erase_if(out, [&](const Near& near) { return near.text == right; });
    return out;
}

// Whether the right reason alone shares a word with what is asked.
bool echo_tells(std::string_view stem, std::string_view right, const std::vector<Option>& wrong) {
    const std::string asked = plain(stem);
    return tells(asked, plain(right), {}) &&
           std::none_of(wrong.begin(), wrong.end(),
                        [&](const Option& option) { return tells(asked, plain(option.text), {}); });
}

// Three out of the six that are nearest, in meaning and in length.
std::vector<Option> chosen(const Writer& writer, const Fact& fact, const Fact& reason,
                           Random& random) {
    std::vector<Near> all = other_reasons(writer, fact, reason);
    const auto length = static_cast<int>(standalone(writer, reason).size());
    const auto distance = [&](const Near& near) {
        return std::abs(static_cast<int>(near.text.size()) - length) - near.nearness * 20;
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const Near& a, const Near& b) { return distance(a) < distance(b); });
    if (all.size() > 6) all.resize(6);
    std::vector<Option> out;
    for (Near& near : all) {
        out.emplace_back();
        out.back().text = std::move(near.text);
        out.back().reason = std::move(near.reason);
    }
    return random.sample(std::move(out), 3);
}

std::string unfit(const Writer& writer, const Fact& fact, Side side) {
    if (side == Side::subject) return "A reason is asked from the side of the value.";
    if (!reason_of(writer.base(), fact)) return "No link says \"because\" from it to another fact.";
    return {};
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    if (!unfit(writer, fact, side).empty()) return std::nullopt;
    const FactBase& base = writer.base();
    const Fact& reason = *reason_of(base, fact);
    std::vector<Option> others = chosen(writer, fact, reason, random);
    Option right;
    right.text = standalone(writer, reason);
    if (others.size() < 2 || length_tells(right.text, others)) return std::nullopt;
    const std::string said = standalone(writer, fact);
    if (echo_tells(said, right.text, others)) return std::nullopt;
    Question out =
        about_fact(writer, fact, side, why.name, said + " What reason do the sources give?");
    add_fact(writer, reason, side, Role::told, out);
    out.why = said + " The reason: " + right.text;
    right.reason = {out.why, {fact.id, reason.id}};
    out.form = choose_from(std::move(right), std::move(others), random);
    return out;
}

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    std::string reason = unfit(writer, fact, side);
    if (!reason.empty() || ever_made(make, writer, fact, side)) return reason;
    return "Fewer than two other reasons, about as long and as near, are known not to be its own.";
}

}  // namespace

constinit const Recipe why = {.name = "why",
                              .summary = "Choose the reason.",
                              .form = "choose",
                              .demand = Demand::recognition,
                              .offered = Offered::always,
                              .scope = Scope::several,
                              .objection = objection,
                              .make = make};

}  // namespace recite::recipes
