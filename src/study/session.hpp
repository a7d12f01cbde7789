#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/time.hpp"
#include "progress/event.hpp"
#include "questions/examine/examine.hpp"
#include "questions/question.hpp"
#include "questions/quiz.hpp"
#include "study/action.hpp"
#include "study/timer.hpp"

namespace recite::study {

enum class Purpose { quiz, cards, study };

// One question of a session and how far the learner has come with it.
struct Step {
    PackId pack;
    Question question;
    Response draft;
    std::optional<Verdict> verdict;  // once checked
    Certainty certainty = Certainty::unasked;
    int hints = 0;                     // how many were shown
    bool options_shown = false;        // options were asked for in place of typing
    bool flipped = false;              // of a flashcard
    bool changed = false;              // the fact has another value than when the quiz was begun
    std::optional<Verdict> first_try;  // of a question that was tried twice: the one that counts
    std::string first_given;           // and what was given then
    bool lucky = false;                // the learner says that it was luck
    std::optional<forms::Recall::Response> contested;  // what the learner says of another account
    bool repeat = false;                               // asked again in this session
    std::vector<EventId> events;                       // of its answer, once they have numbers
    std::int64_t spent_ms = 0;                         // until it was checked
    bool operator==(const Step&) const = default;
};

// How a session is held.
struct Terms {
    Purpose purpose = Purpose::quiz;
    Feedback feedback = Feedback::each;
    double pass = 0;          // share of the credit that passes; 0: no mark
    bool certainty = false;   // ask how sure
    bool second_try = false;  // a wrong typed answer may be tried once more
    bool cram = false;        // of study: nothing moves
    bool operator==(const Terms&) const = default;
};

// What is asked over a question: whether to end the quiz, what is wrong with the question.
enum class Inquiry { none, leaving, complaint };

// One sitting: questions in order, the place, the answers. Its invariant: `at` is at most the
// number of steps; it is that number when the session is over.
struct Session {
    PackId pack;
    std::string route;  // the address that gives the same questions again
    std::string title;
    Terms terms;
    std::vector<Step> steps;
    std::size_t at = 0;
    Timer timer;
    Inquiry asks = Inquiry::none;
    Instant shown_at;  // since when the question at hand is being looked at

    bool over() const { return at >= steps.size(); }

    bool marked() const { return !over() && steps[at].verdict.has_value(); }

    // The verdict is to be shown now, and not kept for the end.
    bool telling() const { return marked() && terms.feedback == Feedback::each; }
};

Step step_of(const PackId& pack, Question question);

// The sum of the credits and how many questions it is over. A question tried twice counts by the
// first try; one that was not answered counts nothing.
struct Score {
    double credit = 0;
    std::size_t of = 0, right = 0, almost = 0, wrong = 0, unanswered = 0;

    double share() const { return of == 0 ? 0 : credit / static_cast<double>(of); }
};

Score score_of(const std::vector<Step>& steps);

// The verdict that counts; null while there is none.
const Verdict* counting(const Step& step);

// Whether the draft says anything that could be checked.
bool answered(const Question& question, const Response& draft);

// Whether an answer to it is typed: a number, or words that no bank holds ready.
bool typed_form(const Form& form);

// Checks the draft of the question at hand. False if there is nothing to check, or a wrong typed
// answer is to be tried again.
enum class Checked { nothing, again, done };
Checked check(Session& session, const Examiner& examiner, Certainty certainty, Instant now);

// Leaves the question at hand unanswered.
void pass(Session& session, Instant now);

// On to the next question.
void advance(Session& session, Instant now);

// Back to the answer just given, as if it had not been checked. False at the very beginning.
bool take_back(Session& session, Instant now);

// A session of the questions that were not right, untouched. Empty if all were.
Session retry(const Session& session, Instant now);

}  // namespace recite::study
