#include <array>

#include "questions/critique.hpp"

namespace recite {
namespace {

constexpr std::array<CheckText, 13> checks = {{
    {"item/duplicate-options", "Two options of a question read the same."},
    {"item/overlapping-options", "One option holds another one's words whole."},
    {"item/length-clue", "The right option is far longer than every other one."},
    {"item/grammar-clue",
     "\"a\" or \"an\" before a gap or at a stem's end fits some options only."},
    {"item/key-position", "The right option stands in one place too often."},
    {"item/long-stem", "A question has more than 25 words."},
    {"item/tells-answer", "A question holds its own answer."},
    {"item/reads-badly", "A question has a gap in its wording, or no mark at its end."},
    {"item/negative-stem", "A question turns on \"not\" or \"except\"."},
    {"item/no-all-of-above", "An option is \"all\" or \"none of the above\"."},
    {"item/never-asked", "No recipe can ask this fact."},
    {"item/overused-option", "An answer is offered so often and so rarely right that it is known."},
    {"item/near-identical", "Two questions of one quiz are nearly the same."},
}};

}  // namespace

std::span<const CheckText> critique_checks() {
    return checks;
}

}  // namespace recite
