#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "facts/fact_base.hpp"
#include "questions/question.hpp"
#include "study/screen.hpp"

namespace recite::study {

// How a verdict is told.

// "Right", "Almost", "Wrong".
std::string_view word_of(Mark mark);

// The word, what was off in a few words where there is something to say, and what it counts:
// "Almost: one letter off. Counts as right." "Wrong. Counts nothing."
std::string headline(const Verdict& verdict);

// The examiner's sentence as far as it says more than the headline, the right answer and the facts
// that are shown with it; else why the question's key is right; often nothing.
std::string reason(const Question& question, const Verdict& verdict);

// What an answer counts: "Counts in full.", "Counts as right.", "Counts as half.", "Counts 67%.",
// "Counts nothing."
std::string counts(const Verdict& verdict);

// The chip over a question: "Pick one", "Type the answer".
std::string kind_of(const Question& question);

// How an answer may be written, under its field; empty where nothing needs saying.
std::string help_of(const FactBase& base, const Question& question);

// The right answer as text.
std::string answer_text(const Question& question);

// A response as text: "High-Flyer", "1st A, 2nd B"; empty for an untouched one.
std::string response_text(const Question& question, const Response& response);

// What may be typed as well: "Also accepted: Wenfeng Liang."; empty if there is nothing.
std::string also_accepted(const FactBase& base, const Question& question);

// One mark for each option, blank, place or pair, in the order they are shown. All parts stay: each
// says right, yours, or why not.
std::vector<PartMark> part_marks(const Question& question, const Response& response,
                                 const Verdict& verdict);

}  // namespace recite::study
