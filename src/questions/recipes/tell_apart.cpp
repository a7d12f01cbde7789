#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "facts/show.hpp"
#include "questions/answer.hpp"
#include "questions/options.hpp"
#include "questions/plain.hpp"
#include "questions/recipes/all.hpp"
#include "questions/recipes/parts.hpp"
#include "questions/sentence.hpp"
#include "questions/stem.hpp"

namespace recite::recipes {
namespace {

constexpr std::size_t most_looked_at = 200;

// Words that many names share, so that they set no two of them near each other.
constexpr std::array<std::string_view, 24> general = {
    "and",      "bank", "center", "centre",    "city",      "college", "company", "customers",
    "for",      "fund", "group",  "institute", "investors", "lab",     "market",  "media",
    "national", "new",  "of",     "school",    "state",     "the",     "united",  "university"};

// Whether two names are easily taken for each other: a word in common, or a third of the letters
// or less between them.
bool alike(std::string_view a, std::string_view b) {
    const std::size_t most = std::max(a.size(), b.size()) / 3;
    if (most > 0 && edit_distance(a, b, most) <= most) return true;
    for (const std::string_view word : words_of(a)) {
        const bool everyday = std::find(general.begin(), general.end(), word) != general.end();
        if (word.size() >= 2 && !everyday && has_words(b, word)) return true;
    }
    return false;
}

// Wrong answers whose names look like the right one's.
std::vector<Option> look_alikes(const Writer& writer, const Fact& fact, Side side,
                                std::string_view stem) {
    const FactBase& base = writer.base();
    std::vector<Option> out;
    const Value answer = answer_of(fact, side);
    const auto* key = std::get_if<EntityId>(&answer);
    const Entity* entity = key ? base.entity(*key) : nullptr;
    if (!entity) return out;
    const std::string name = plain(name_of(base, *key));
    const std::string asked = plain(stem);
    std::size_t looked = 0;
    for (const Entity* other : writer.of_class(entity->class_)) {
        if (++looked > most_looked_at || out.size() == 3) break;
        const std::string text = name_of(base, other->id);
        if (other == entity || !alike(name, plain(text)) || has_words(asked, plain(text))) continue;
        const Value wrong = Value(other->id);
        if (!known_wrong(base, fact, side, wrong)) continue;
        const Fact* proof = writer.known_of(other->id);
        out.push_back({text, wrong, {}});
        if (proof) out.back().reason = {statement(base, *proof), {proof->id}};
    }
    return out;
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    if (!std::holds_alternative<EntityId>(answer_of(fact, side))) return std::nullopt;
    std::string stem = question_stem(writer, fact, side, random);
    if (stem.empty() || negated(stem)) return std::nullopt;
    std::vector<Option> others = look_alikes(writer, fact, side, stem);
    Option right = right_option(writer, fact, side);
    if (others.empty() || length_tells(right.text, others)) return std::nullopt;
    Question out = about_fact(writer, fact, side, tell_apart.name, std::move(stem));
    out.form = choose_from(std::move(right), std::move(others), random);
    return out;
}

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    if (!std::holds_alternative<EntityId>(answer_of(fact, side)))
        return "Its answer is no thing with a name.";
    std::string reason = no_wording(writer, fact, side);
    if (!reason.empty() || ever_made(make, writer, fact, side)) return reason;
    return "No name like its answer's, and about as long, is known to be wrong.";
}

}  // namespace

constinit const Recipe tell_apart = {.name = "tell-apart",
                                     .summary = "Tell things with like names apart.",
                                     .form = "choose",
                                     .demand = Demand::recognition,
                                     .offered = Offered::always,
                                     .scope = Scope::one,
                                     .objection = objection,
                                     .make = make};

}  // namespace recite::recipes
