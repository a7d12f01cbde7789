#include <algorithm>

#include "questions/answer.hpp"
#include "questions/options.hpp"
#include "questions/recipes/all.hpp"
#include "questions/recipes/parts.hpp"
#include "questions/stem.hpp"

namespace recite::recipes {
namespace {

constexpr std::size_t least_wrong = 2;
constexpr std::size_t most_wrong = 3;

// Whether the right answer is longer than all others by half or more, and long at that.
bool length_tells(const FactBase& base, const Fact& fact, Side side,
                  const std::vector<Option>& wrong) {
    const std::size_t key = answer_text(base, answer_of(fact, side)).size();
    std::size_t longest = 0;
    for (const Option& option : wrong) longest = std::max(longest, option.text.size());
    return key > 20 && key * 2 > longest * 3;
}

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    const std::string wording = no_wording(writer, fact, side);
    if (!wording.empty()) return wording;
    for (std::uint64_t seed = 0; seed < 3; ++seed) {
        Random random(seed);
        const std::string stem = question_stem(writer.base(), fact, side, random);
        const std::vector<Option> wrong =
            wrong_options(writer, fact, side, stem, most_wrong, random);
        if (wrong.size() < least_wrong) continue;
        if (!length_tells(writer.base(), fact, side, wrong)) return {};
    }
    return "Fewer than two answers like it, and about as long, are known to be wrong.";
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    std::string stem = question_stem(writer.base(), fact, side, random);
    if (stem.empty()) return std::nullopt;
    std::vector<Option> wrong = wrong_options(writer, fact, side, stem, most_wrong, random);
    if (wrong.size() < least_wrong || length_tells(writer.base(), fact, side, wrong))
        return std::nullopt;
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
