#pragma once

#include <string>
#include <vector>

#include "questions/form.hpp"
#include "questions/verdict.hpp"
#include "study/parts.hpp"

namespace recite::study {

struct SetUp {
    std::string heading;
    std::vector<Choices> lines;
    std::string sum;  // "10 questions out of 84, about 5 minutes"
    Offer start;
    std::vector<PackCard> quizzes;  // the pack's own quizzes
};

// A question as it is asked; the same before and after checking. Keys within the answer are the
// view's: digits choose or focus an option, arrows move, space picks up and drops.
struct Posed {
    std::string kind;  // chip: "Pick one", "Type the answer"
    std::string topic;
    std::string recipe;
    std::string prompt;
    std::string help;  // under the answer: "A share: 1/4, 25 %, a quarter are all fine."
    Shown shown;
    Response response;  // the draft, or what was given
};

// What is asked over everything else, which does not move meanwhile: whether to end the quiz, what
// is wrong with a question.
struct Dialog {
    std::string title;  // empty: nothing is asked
    std::string text;
    std::vector<Offer> offers;

    bool asked() const { return !title.empty(); }
};

struct Asking {
    Posed posed;
    std::string hint;              // shown hints; empty: none asked
    std::string remark;            // "One more try." "This fact has changed since you began."
    std::vector<Offer> offers;     // Skip, Hint, Show options, Check: in this order
    std::vector<Offer> certainty;  // in place of Check, where asked for: not sure, fairly, sure
    std::string certainty_help;    // "under 2 in 3 · up to 4 in 5 · over 4 in 5"
    Dialog dialog;
};

// How one part of an answer stands: an option, a blank, a place in an order, a pair.
enum class Stand { neutral, right, yours_right, yours_almost, yours_wrong, missed };

struct PartMark {
    Stand stand = Stand::neutral;
    std::string words;  // "Right", "Yours: a search company"; empty for neutral without a reason
};

struct Marked {
    Posed posed;
    std::vector<PartMark> parts;  // as many as the shown has parts, in its order
    Mark mark = Mark::wrong;
    std::string headline;         // "Right.", "Almost: one letter off. Counts as right.", "Wrong."
    std::string explanation;      // "DeepSeek began as a research branch of High-Flyer."
    std::vector<Slip> slips;      // letters that were off, by place in what was typed
    std::string answer;           // the right answer as text
    std::string also;             // "Also accepted: …"; empty: none
    std::string matched;          // which fact the answer given does match
    std::vector<Cited> rests_on;  // never empty for a generated question
    std::string returns;          // "Again in this session.", "Returns in 6 days."
    std::string remedy;           // what may help where it is forgotten again and again
    std::string note;             // the learner's own
    std::vector<Offer> offers;    // Report, Undo, That was luck, star, ..., Next
    std::vector<Offer> more;      // star, not today, set aside: behind "More"
    Entry own;                    // where that note is written; behind "More", too
    Dialog dialog;
};

struct Flashcard {
    std::string kind, topic;
    std::string front, back;      // back is empty until flipped
    std::vector<Cited> rests_on;  // empty until flipped
    bool flipped = false;
    bool writes = false;         // there is a field to write in before it is flipped
    Response response;           // of the form recall: what was written and ticked so far
    std::vector<Cited> points;   // once flipped: what a full answer says, to be ticked; often none
    std::vector<Offer> offers;   // Flip, or Not yet / Knew it with "returns in …"
    std::vector<Offer> options;  // either side first, shuffle, topic
    Dialog dialog;
};

struct AnswerRow {
    std::string prompt, given, right;
    Mark mark = Mark::wrong;
    std::string words;  // "Right", "Almost", "Wrong", "Skipped"
    std::vector<Cited> rests_on;
};

struct Summary {
    std::string heading;  // "8 of 10 right"
    std::string text;     // pass mark, time, "the limit was switched off"
    double share = 0;     // 0..1
    std::vector<Bar> topics;
    std::vector<AnswerRow> answers;
    std::string moved;          // "7 moved on, 3 come back tomorrow."
    std::vector<Offer> offers;  // Try the wrong ones again, Keep these, New quiz, Home
};

}  // namespace recite::study
