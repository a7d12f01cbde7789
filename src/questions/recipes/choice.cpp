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

// A stem and wrong options that make a fair question; none where this throw gives none.
struct Asked {
    std::string stem;
    std::vector<Option> wrong;
};

std::optional<Asked> asked_of(const Writer& writer, const Fact& fact, Side side, Random& random) {
    const FactBase& base = writer.base();
    Asked out;
    out.stem = question_stem(base, fact, side, random);
    if (out.stem.empty() || negated(out.stem)) return std::nullopt;
    out.wrong = wrong_options(writer, fact, side, out.stem, most_wrong, random);
    if (out.wrong.size() < least_wrong) return std::nullopt;
    if (length_tells(answer_text(base, answer_of(fact, side)), out.wrong)) return std::nullopt;
    return out;
}

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    const std::string wording = no_wording(writer, fact, side);
    if (!wording.empty()) return wording;
    for (std::uint64_t seed = 0; seed < 8; ++seed) {
        Random random(seed);
        if (asked_of(writer, fact, side, random)) return {};
    }
    return "Fewer than two answers like it, and about as long, are known to be wrong.";
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    std::optional<Asked> asked = asked_of(writer, fact, side, random);
    if (!asked) return std::nullopt;
    Question out = about_fact(writer, fact, side, choice.name, std::move(asked->stem));
    out.form =
        choose_from(right_option(writer.base(), fact, side), std::move(asked->wrong), random);
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
