#include <algorithm>

#include "base/text.hpp"
#include "facts/show.hpp"
#include "questions/answer.hpp"
#include "questions/plain.hpp"
#include "questions/recipes/all.hpp"
#include "questions/recipes/parts.hpp"
#include "questions/recipes/peers.hpp"
#include "questions/sentence.hpp"
#include "questions/stem.hpp"

namespace recite::recipes {
namespace {

constexpr std::size_t most_words = 25;

bool typed_value(const Fact& fact) {
    const ValueKind kind = kind_of(fact.value);
    return kind != ValueKind::list && kind != ValueKind::text;
}

// A fact whose one value is this fact's subject: the way to it.
const Fact* way_to(const Writer& writer, const Fact& fact, Random& random) {
    const FactBase& base = writer.base();
    const std::vector<const Fact*> all = base.naming(fact.subject);
    if (all.empty()) return nullptr;
    const std::size_t first = random.below(static_cast<std::uint32_t>(all.size()));
    for (std::size_t i = 0; i < std::min<std::size_t>(all.size(), 40); ++i) {
        const Fact& step = *all[(first + i) % all.size()];
        const Relation* relation = base.relation(step.relation);
        if (!relation || relation->holds != Holds::one || !unconditional(writer, step)) continue;
        if (!(step.value == Value(fact.subject)) || step.value == fact.value) continue;
        if (Value(step.subject) == fact.value) continue;
        return &step;
    }
    return nullptr;
}

// "Who founded DeepSeek? And where was this person born?"
std::string stem_of(const Writer& writer, const Fact& step, const Fact& fact, Random& random) {
    const FactBase& base = writer.base();
    const Relation* relation = base.relation(fact.relation);
    const Entity* middle = base.entity(fact.subject);
    const std::string first = question_stem(writer, step, Side::value, random);
    if (first.empty() || !relation || !middle || relation->ask.empty()) return {};
    const auto at = random.below(static_cast<std::uint32_t>(relation->ask.size()));
    const std::string_view wording = relation->ask[at].in(base.language());
    const std::string this_one = "this " + middle->class_;
    std::string second = replace_all(wording, "{subject}", this_one);
    second = tidy(fill(base, second, fact));
    const bool several = !also_right(base, fact).empty();
    std::string stem =
        first + " Take the answer" + (several ? ", and name one: " : ": ") + after_comma(second);
    std::string plain_stem = plain(stem);
    if (words_of(plain_stem).size() > most_words) return {};
    for (const Side side : {Side::subject, Side::value})
        for (const std::string& name : writer.facet(fact, side).plain_wordings())
            if (has_words(plain_stem, name)) return {};
    return stem;
}

std::string unfit(const Writer& writer, const Fact& fact, Side side) {
    if (side == Side::subject) return "The second step asks for the value.";
    if (!typed_value(fact)) return "Its value is too long to be asked in two steps.";
    if (!unconditional(writer, fact)) return "It holds by one account or at one date only.";
    return {};
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    if (!unfit(writer, fact, side).empty()) return std::nullopt;
    const FactBase& base = writer.base();
    const Fact* step = way_to(writer, fact, random);
    if (!step) return std::nullopt;
    std::string stem = stem_of(writer, *step, fact, random);
    if (stem.empty()) return std::nullopt;
    Question out = about_fact(writer, fact, side, two_step.name, std::move(stem));
    add_fact(writer, *step, side, Role::told, out);
    out.why = statement(base, *step) + " " + out.why;
    out.form = forms::Fill{.shown = {.pieces = {"", ""}, .bank = {}},
                           .blanks = {blank_for(writer, fact, side)}};
    return out;
}

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    std::string reason = unfit(writer, fact, side);
    if (!reason.empty() || ever_made(make, writer, fact, side)) return reason;
    return "No other fact leads to its subject.";
}

}  // namespace

constinit const Recipe two_step = {.name = "two-step",
                                   .summary = "Join two facts.",
                                   .form = "fill",
                                   .demand = Demand::recall,
                                   .offered = Offered::always,
                                   .scope = Scope::several,
                                   .objection = objection,
                                   .make = make};

}  // namespace recite::recipes
