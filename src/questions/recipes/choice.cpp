#include <algorithm>

#include "questions/options.hpp"
#include "questions/recipes/all.hpp"
#include "questions/recipes/parts.hpp"
#include "questions/sentence.hpp"
#include "questions/stem.hpp"

namespace recite::recipes {
namespace {

constexpr std::size_t least_wrong = 2;
constexpr std::size_t most_wrong = 3;

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    std::string stem = question_stem(writer, fact, side, random);
    if (stem.empty() || negated(stem)) return std::nullopt;
    std::vector<Option> wrong = wrong_options(writer, fact, side, stem, most_wrong, random);
    Option right = right_option(writer, fact, side);
    if (wrong.size() < least_wrong || length_tells(right.text, wrong)) return std::nullopt;
    Question out = about_fact(writer, fact, side, choice.name, std::move(stem));
    out.form = choose_from(std::move(right), std::move(wrong), random);
    return out;
}

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    std::string reason = no_wording(writer, fact, side);
    if (!reason.empty() || ever_made(make, writer, fact, side)) return reason;
    return "Fewer than two answers like it, and about as long, are known to be wrong.";
}

}  // namespace

constinit const Recipe choice = {.name = "choice",
                                 .summary = "Pick the right answer among plausible ones.",
                                 .form = "choose",
                                 .demand = Demand::recognition,
                                 .offered = Offered::always,
                                 .scope = Scope::one,
                                 .objection = objection,
                                 .make = make};

}  // namespace recite::recipes
