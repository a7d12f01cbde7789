#include "facts/show.hpp"
#include "questions/answer.hpp"
#include "questions/recipes/all.hpp"
#include "questions/recipes/parts.hpp"
#include "questions/stem.hpp"

namespace recite::recipes {
namespace {

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    return no_wording(writer, fact, side);
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    std::string stem = question_stem(writer, fact, side, random);
    if (stem.empty()) return std::nullopt;
    Question out = about_fact(writer, fact, side, flashcard.name, std::move(stem));
    forms::Recall form;
    form.back = answer_text(writer.base(), answer_of(fact, side));
    out.form = std::move(form);
    return out;
}

}  // namespace

constinit const Recipe flashcard = {.name = "flashcard",
                                    .summary = "Remember, turn the card over, judge yourself.",
                                    .form = "recall",
                                    .demand = Demand::self_judged,
                                    .offered = Offered::when_named,
                                    .scope = Scope::one,
                                    .objection = objection,
                                    .make = make};

}  // namespace recite::recipes
