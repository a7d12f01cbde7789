#include <array>

#include "questions/quiz.hpp"

namespace recite {
namespace {

constexpr std::array<CheckText, 21> checks = {{
    {"quiz/unknown-format", "The format is one that this program reads."},
    {"quiz/empty", "A quiz has at least one question."},
    {"quiz/unknown-entry", "An entry generates, picks a fact, or is written by hand."},
    {"quiz/unknown-recipe", "A recipe named is one that there is."},
    {"quiz/unknown-fact", "A fact named is in the fact base."},
    {"quiz/unknown-topic", "A topic named is in the fact base."},
    {"quiz/bad-count", "A plan asks for 1 to 10,000 questions."},
    {"quiz/bad-weight", "A weight is core, useful or trivia."},
    {"quiz/bad-side", "A side is value or subject."},
    {"quiz/bad-feedback", "Feedback comes after each question or at the end."},
    {"quiz/bad-limit", "The pass mark is a share, and the time is not negative."},
    {"quiz/nothing-to-ask", "A plan leaves something to ask."},
    {"quiz/objection", "The recipe picked for a fact can ask it."},
    {"quiz/duplicate-id", "Two hand-written questions do not share an id."},
    {"quiz/shared-id", "Two quizzes of one pack do not share an id."},
    {"question/unknown-form", "A form is one of the six ways to answer."},
    {"question/unknown-fact", "A fact that a question rests on is in the fact base."},
    {"question/bad-options", "The options are texts, enough of them, each once."},
    {"question/bad-key", "The key fits the form and its options."},
    {"question/key-contradicts-facts", "The key agrees with the facts that the question names."},
    {"question/unproven", "A hand-written question names facts that prove its key."},
}};

}  // namespace

std::span<const CheckText> quiz_checks() {
    return checks;
}

}  // namespace recite
