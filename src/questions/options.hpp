#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/random.hpp"
#include "facts/fact_base.hpp"
#include "questions/forms/choose.hpp"
#include "questions/side.hpp"

namespace recite {

class Writer;

// An answer that may be offered, and what it is in truth: the fact that it does belong to, or what
// is known of it.
struct Option {
    std::string text;
    Value answer;
    forms::Choose::Reason reason;
};

// Up to `most` answers that the base knows to be wrong for this fact from this side, in random
// order: of the key's class, style and size, distinct from the key and each other as plain texts,
// and not told by the stem. Those near in meaning (the same relation, the same topic) come first.
std::vector<Option> wrong_options(const Writer& writer, const Fact& fact, Side side,
                                  std::string_view stem, std::size_t most, Random& random);

// Whether a right answer is longer than all wrong ones by half or more, and long at that: a clue.
bool length_tells(std::string_view right, const std::vector<Option>& wrong);

// The right answer as an option, with the statement that proves it.
Option right_option(const Writer& writer, const Fact& fact, Side side);

// Right and wrong in random order, each place as likely for the right one.
forms::Choose choose_from(Option right, std::vector<Option> wrong, Random& random);

}  // namespace recite
