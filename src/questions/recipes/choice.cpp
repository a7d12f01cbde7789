#include "questions/options.hpp"
#include "questions/recipes/all.hpp"
#include "questions/recipes/parts.hpp"
#include "questions/stem.hpp"

namespace recite::recipes {
namespace {

constexpr std::size_t least_wrong = 2;
constexpr std::size_t most_wrong = 3;

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    const std::string wording = no_wording(writer, fact, side);
    return wording.empty() ? too_few_wrong(writer, fact, side, least_wrong) : wording;
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    std::string stem = question_stem(writer.base(), fact, side, random);
    if (stem.empty()) return std::nullopt;
    std::vector<Option> wrong = wrong_options(writer, fact, side, stem, most_wrong, random);
    if (wrong.size() < least_wrong) return std::nullopt;
    Question out = about_fact(writer, fact, side, choice.name, std::move(stem));
    out.form = choose_from(right_option(writer.base(), fact, side), std::move(wrong), random);
    return out;
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
