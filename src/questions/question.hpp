#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/id.hpp"
#include "questions/card.hpp"
#include "questions/form.hpp"
#include "questions/prompt.hpp"

namespace recite {

// One question as it is asked, with its key and what it rests on.
struct Question {
    std::string id;  // unique within what one call of generate gives; a hand-written one's own
    std::string recipe;
    Prompt prompt;
    Form form;
    std::vector<CardId> cards;      // what is asked; a match asks one card a pair, in order of left
    std::vector<FactId> facts;      // what the key rests on, the one asked first
    std::string why;                // a sentence or two: the true statement and its note
    std::uint64_t fingerprint = 0;  // of the values asked: another one means the fact was mended
    Strictness strict;
    bool operator==(const Question&) const = default;
};

// Judges a response to this question. A response to another form is a programmer's mistake.
Verdict grade(const Examiner& examiner, const Question& question, const Response& response);

// The same for one verdict. Builds an examiner, which takes a while on a large base: keep one where
// many answers are judged.
Verdict grade(const FactBase& base, const Question& question, const Response& response);

// The response that the key calls for: grading it gives full credit.
Response key_of(const Question& question);

}  // namespace recite
