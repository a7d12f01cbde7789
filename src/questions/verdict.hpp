#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.hpp"

namespace recite {

enum class Mark { right, almost, wrong };

// What a verdict rests on. The list is closed; `meaning` says each in a sentence.
enum class Why {
    // right
    same,         // the key itself, or an option of it
    alias,        // another name or wording that the fact base gives
    notation,     // written otherwise: case, marks, hyphens, digits or words, order, filler
    also_holds,   // another value that holds, too
    self_judged,  // the learner's own judgement of a flashcard
    // almost
    slip,           // one or two letters off
    incomplete,     // a part of it: a version, a word, a day, some of a list
    which_one,      // the name fits two things
    missing_unit,   // the amount without its unit or currency
    qualifier,      // the amount with a bound that the source does not give
    other_account,  // what another source says where the sources differ
    garbled,        // as a source garbles it
    extra,          // all of it, and something wrong besides
    unconfirmed,    // right, and more exact than the source
    strict,         // differs where the author says that it counts or is to be shown
    // wrong
    another_thing,   // something else that is known
    another_number,  // a different amount, year or date
    scale,           // off by a power of ten
    wrong_unit,      // another unit or currency
    reversed,        // the bound or the order turned round
    negated,         // says that it is not so
    hedged,          // several answers to a question with one
    question_back,   // the question's own words
    too_long,        // more than an answer can be
    different,       // nothing that is known
    pass,            // no attempt
};

std::string_view name_of(Mark mark);  // "right", "almost", "wrong"
std::string_view name_of(Why why);    // in kebab-case: "also-holds"
std::string_view meaning(Why why);    // one sentence for the page of rules
std::optional<Why> why_named(std::string_view name);
constexpr int why_count = static_cast<int>(Why::pass) + 1;

// Which wording of which fact an answer agreed with.
struct Matched {
    std::string text;
    FactId fact;
    bool operator==(const Matched&) const = default;
};

// One part of an answer: an option, a blank, a pair, an item of a list.
struct Part {
    Mark mark = Mark::wrong;
    double credit = 0;
    std::string note;  // what it is about, and what was off
    bool operator==(const Part&) const = default;
};

// A letter that was off, by place in the answer as it was typed.
struct Slip {
    std::size_t begin = 0, end = 0;  // bytes of what was typed; equal: a letter is missing there
    std::string instead;             // what belongs there; empty: nothing
    bool operator==(const Slip&) const = default;
};

// What the examiner says of an answer.
struct Verdict {
    Mark mark = Mark::wrong;
    double credit = 0;  // 0..1; 1 when right, 0 when wrong but for parts of a list
    Why why = Why::different;
    std::optional<Matched> matched;  // what it agreed with, be it the key or something else
    std::string said;                // the sentence shown to the learner
    std::vector<FactId> facts;       // what the verdict rests on, the fact asked first
    std::vector<Part> parts;
    std::vector<Slip> slips;
    bool operator==(const Verdict&) const = default;
};

}  // namespace recite
