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

constexpr std::size_t deepest = 8;  // links followed

bool gives_reason(const Link& link) {
    return link.how == "because";
}

// The fact that is given as the reason of this one; null if there is none.
const Fact* reason_of(const FactBase& base, const Fact& fact) {
    for (const Link* link : base.links_of(fact.id))
        if (link->from == fact.id && gives_reason(*link)) return base.fact(link->to);
    return nullptr;
}

// What a chain of reasons joins with a fact, either way, and what any link joins with it.
std::vector<FactId> joined_with(const FactBase& base, const Fact& fact) {
    std::vector<FactId> all;
    for (const Link* link : base.links_of(fact.id))
        all.push_back(link->from == fact.id ? link->to : link->from);
    for (const bool onwards : {true, false}) {
        std::vector<FactId> chain{fact.id};
        for (std::size_t begin = 0, depth = 0; begin < chain.size() && depth < deepest; ++depth) {
            const std::size_t end = chain.size();
            for (; begin < end; ++begin)
                for (const Link* link : base.links_of(FactId(chain[begin]))) {
                    const FactId& here = onwards ? link->from : link->to;
                    const FactId& there = onwards ? link->to : link->from;
                    const bool known = std::find(chain.begin(), chain.end(), there) != chain.end();
                    if (gives_reason(*link) && here == chain[begin] && !known)
                        chain.push_back(there);
                }
        }
        all.insert(all.end(), chain.begin(), chain.end());
    }
    return all;
}

// Whether a sentence of a source says both: it may mean the one as the reason of the other.
bool in_one_breath(const Fact& a, const Fact& b) {
    for (const Evidence& one : a.evidence)
        for (const Evidence& other : b.evidence)
            if (one.source == other.source && one.sentence == other.sentence) return true;
    return false;
}

// A wrong reason and how near it is to what is asked.
struct Near {
    const Fact* fact = nullptr;
    const Fact* explained = nullptr;  // what it is the reason of; null: of nothing
    std::string_view text;
    int nearness = 0;

    forms::Choose::Reason reason(const Writer& writer) const {
        if (explained == nullptr)
            return {"That is so, but no source gives it as the reason.", {fact->id}};
        return {"That is the reason for something else: " + standalone(writer, *explained),
                {fact->id}};
    }
};

// What the sources tell and are known not to give as a reason of a fact: reasons of other things,
// and what they say elsewhere of its subject. The base knows that of a statement which no chain of
// reasons joins with the fact, and no sentence says beside it: the author lists the reasons that
// the sources give.
class OtherReasons {
public:
    OtherReasons(const Writer& writer, const Fact& fact, const Fact& reason)
        : writer_(writer), fact_(fact), joined_(joined_with(writer.base(), fact)) {
        const FactBase& base = writer.base();
        for (const Link& link : base.links()) {
            const Fact* other = base.fact(link.to);
            const Fact* explained = base.fact(link.from);
            if (!gives_reason(link) || !other || !explained || other == &reason) continue;
            if (explained->subject == fact.subject && explained->relation == fact.relation)
                continue;
            add(*other, explained);
        }
        for (const Fact* other : base.about(fact.subject)) {
            if (other == &reason || other->relation == fact.relation) continue;
            if (other->weight == Weight::trivia || !unconditional(writer, *other)) continue;
            add(*other, nullptr);
        }
        const std::string& right = standalone(writer, reason);
        std::erase_if(found_, [&](const Near& near) { return near.text == right; });
    }

    std::vector<Near> take() { return std::move(found_); }

private:
    void add(const Fact& other, const Fact* explained) {
        if (&other == &fact_ || in_one_breath(fact_, other) ||
            std::find(joined_.begin(), joined_.end(), other.id) != joined_.end())
            return;
        const std::string& text = standalone(writer_, other);
        for (const Near& near : found_)
            if (near.text == text) return;
        found_.push_back(
            {&other, explained, text,
             (other.subject == fact_.subject ? 2 : 0) + (other.topic == fact_.topic ? 1 : 0)});
    }

    const Writer& writer_;
    const Fact& fact_;
    std::vector<FactId> joined_;
    std::vector<Near> found_;
};

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
    std::vector<Near> all = OtherReasons(writer, fact, reason).take();
    const auto length = static_cast<int>(standalone(writer, reason).size());
    const auto distance = [&](const Near& near) {
        return std::abs(static_cast<int>(near.text.size()) - length) - near.nearness * 20;
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const Near& a, const Near& b) { return distance(a) < distance(b); });
    if (all.size() > 6) all.resize(6);
    std::vector<Option> out;
    for (const Near& near : all) {
        out.emplace_back();
        out.back().text = near.text;
        out.back().reason = near.reason(writer);
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
