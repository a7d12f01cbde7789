#pragma once

#include <optional>
#include <vector>

#include "questions/examine/names.hpp"

namespace recite::examine {

// Other ways to write a name. Each judges an answer that is one of them as a whole, and gives
// nothing for what it is not; `core` is the answer without filler at its ends, `typed` the whole.

// Without small words ("University of Technology in Sydney"), the word "version" or a kind at its
// end ("the Voyager probe").
std::optional<Finding> name_told_apart(const Sheet& sheet, const Wanted& wanted,
                                       const std::vector<Token>& core);

// A word said twice: "Dario Dario Amodei".
std::optional<Finding> name_stammered(const Sheet& sheet, const Wanted& wanted,
                                      const std::vector<Token>& core);

// "Korea, South".
std::optional<Finding> name_turned(const Sheet& sheet, const Wanted& wanted,
                                   const std::vector<Token>& core);

// "Llama three point one".
std::optional<Finding> name_in_figures(const Sheet& sheet, const Wanted& wanted,
                                       const std::vector<Token>& typed);

}  // namespace recite::examine
