#pragma once

#include <string>
#include <vector>

#include "questions/generate.hpp"

namespace recite::recipes {

// Up to `most` other facts of the same relation that can stand beside this one in one question: of
// other subjects of the same class, with values of the same kind that are apart from this one's and
// from each other's, none that holds for another of them, none disputed, all true by the same
// account and at the same date as this one.
std::vector<const Fact*> peers(const Writer& writer, const Fact& fact, std::size_t most,
                               Random& random);

std::string subject_label(const Writer& writer, const Fact& fact);

// The same of an event: "High-Flyer was founded".
std::string event_label(const Writer& writer, const Fact& fact);

// One fact to be picked out among others: what is asked, and what an option is called.
struct Lineup {
    std::vector<const Fact*> others;
    Side side = Side::value;
    std::string_view recipe;
    std::string stem;
    std::string (*label)(const Writer&, const Fact&) = subject_label;
};

// The question, each option with the statement that says why it is right or not; all are told by
// it. Empty where the right one would be known by its length.
std::optional<Question> pick_out(const Writer& writer, const Fact& fact, Lineup lineup,
                                 Random& random);

// Whether two facts do not get into each other's way: other subjects, values that are apart.
bool beside(const FactBase& base, const Fact& a, const Fact& b);

}  // namespace recite::recipes
