#include <algorithm>

#include "questions/answer.hpp"
#include "questions/options.hpp"
#include "questions/plain.hpp"
#include "questions/recipes/all.hpp"
#include "questions/recipes/parts.hpp"
#include "questions/recipes/peers.hpp"
#include "questions/stem.hpp"

namespace recite::recipes {
namespace {

constexpr std::size_t least_pairs = 3;
constexpr std::size_t most_pairs = 4;

// Whether left and right share a telling word, so that the pair gives itself away.
bool obvious(const FactBase& base, const Fact& fact) {
    const std::string left = plain(answer_text(base, Value(fact.subject)));
    const std::string right = plain(answer_text(base, fact.value));
    return tells(left, right, {}) || tells(right, left, {});
}

std::vector<const Fact*> pairs_with(const Writer& writer, const Fact& fact, Random& random) {
    const FactBase& base = writer.base();
    std::vector<const Fact*> out = peers(writer, fact, most_pairs + 2, random);
    const auto bad = [&](const Fact* peer) { return obvious(base, *peer); };
    out.erase(std::remove_if(out.begin(), out.end(), bad), out.end());
    if (out.size() > most_pairs - 1) out.resize(most_pairs - 1);
    out.insert(out.begin(), &fact);
    return out;
}

std::string unfit(const Writer& writer, const Fact& fact, Side side) {
    if (side == Side::subject) return "Pairs are made from the side of the value.";
    if (disputed(writer.base(), fact)) return "Accounts of it differ, which a pair cannot say.";
    if (obvious(writer.base(), fact)) return "Its subject and value share a word.";
    return {};
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    if (!unfit(writer, fact, side).empty()) return std::nullopt;
    const FactBase& base = writer.base();
    std::vector<const Fact*> pairs = pairs_with(writer, fact, random);
    const std::string each = question_of_each(base, fact, random);
    if (pairs.size() < least_pairs || each.empty()) return std::nullopt;
    random.shuffle(pairs);
    std::vector<std::uint32_t> places(pairs.size());
    for (std::uint32_t i = 0; i < places.size(); ++i) places[i] = i;
    random.shuffle(places);
    Question out =
        about_fact(writer, *pairs.front(), side, match.name, each + " Match each with its answer.");
    forms::Match form;
    form.shown.right.resize(pairs.size());
    out.why.clear();
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (i > 0) add_fact(writer, *pairs[i], side, Role::asked, out);
        form.shown.left.push_back(answer_text(base, Value(pairs[i]->subject)));
        form.shown.right[places[i]] = answer_text(base, pairs[i]->value);
        form.right.push_back(places[i]);
        out.why += (i > 0 ? " " : "") + writer.facet(*pairs[i], Side::value).explanation();
    }
    out.form = std::move(form);
    return out;
}

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    std::string reason = unfit(writer, fact, side);
    if (!reason.empty() || ever_made(make, writer, fact, side)) return reason;
    return "Fewer than two other facts of its relation go with it, or no wording asks for each.";
}

}  // namespace

constinit const Recipe match = {.name = "match",
                                .summary = "Pair each subject with its value.",
                                .form = "match",
                                .demand = Demand::recognition,
                                .offered = Offered::always,
                                .scope = Scope::several,
                                .objection = objection,
                                .make = make};

}  // namespace recite::recipes
