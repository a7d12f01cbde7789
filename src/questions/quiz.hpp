#pragma once

#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "base/diagnostic.hpp"
#include "facts/checks.hpp"
#include "facts/fact_base.hpp"
#include "json/node.hpp"
#include "questions/generate.hpp"

namespace recite {

// When the learner is told: after each question, or after the last.
enum class Feedback { each, end };

// One fact to be asked; recipe and side are open where empty.
struct Pick {
    FactId fact;
    std::string recipe;
    std::optional<Side> side;
    bool operator==(const Pick&) const = default;
};

// What an author chose to ask, in order: made by a plan, a single fact, or written by hand.
using Entry = std::variant<Plan, Pick, Question>;

struct Quiz {
    QuizId id;
    Words title;
    std::string facts;  // the fact base beside it; empty for a quiz that stands alone
    std::vector<Entry> entries;
    std::vector<Origin> places;  // where each entry is written
    Feedback feedback = Feedback::each;
    double minutes = 0;      // 0: no limit
    double pass = 0;         // share of the credit that passes, 0..1; 0: no mark
    bool certainty = false;  // ask how sure
    Strictness strict;
    Origin origin;
};

// What could be read of a quiz. Never fails: what it could not use is left out and reported. The
// base may be empty for a quiz that stands alone; it outlives the quiz.
Quiz read_quiz(const json::Node& root, const FactBase& base, Diagnostics& found);

// The checks that reading a quiz makes, for `recite explain`.
std::span<const CheckText> quiz_checks();

// The questions of a quiz in its order.
std::vector<Question> questions_of(const Quiz& quiz, const Writer& writer, std::uint64_t seed);

// A question as a line of `generate` or a quiz file writes it: {"recipe"?, "form", "prompt", the
// form's keys, "key", "facts"?, "why"?}. Empty if it cannot be asked; then a diagnostic says why.
std::optional<Question> read_question(const json::Node& node, const FactBase& base,
                                      Diagnostics& found);

// A response as JSON gives it to a question's form: a text, an index or an option's text, a list of
// them; for recall "again", "hard", "good" or "easy". Empty if it answers no such question.
std::optional<Response> read_response(const json::Node& node, const Question& question);

// The question as one line of JSON, without a line end.
std::string to_json(const Question& question);

// The question with its answer for an author to read: the recipe and prompt, then one line an
// option, the right ones with a star.
std::string to_text(const FactBase& base, const Question& question);

}  // namespace recite
