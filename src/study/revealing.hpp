#pragma once

#include <string>
#include <vector>

#include "facts/fact_base.hpp"
#include "study/session.hpp"

namespace recite::study {

// What a question shows, before and after it is answered, and what it asks, made ready to be
// compared.
struct Exposure {
    std::vector<std::string> shown;  // plain texts: prompt, key, why, the reasons of options
    std::vector<FactId> told;        // facts that it rests on
    FactId asked;                    // the fact asked first; empty for a hand-written one
    std::string answer, of;          // plain: its answer, and what the answer is about
};

Exposure exposure_of(const FactBase& base, const Question& question);

// Whether to have seen `first` gives away the answer of `second`: it rests on the fact asked, or
// one of its texts names both the answer and what it is about.
bool gives_away(const Exposure& first, const Exposure& second);

// What a session is put in order by.
struct Candidate {
    Step step;
    Exposure exposure;
    std::string subject;  // questions on one subject are kept apart
};

// The same in an order in which no question gives away a later one, at least `apart` others between
// two on one subject where there are enough, and else as they came. What cannot have a place is
// left out: its answer would be known by then, and its turn comes another time.
std::vector<Step> in_fair_order(std::vector<Candidate> candidates, std::size_t apart);

}  // namespace recite::study
