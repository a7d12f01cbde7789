#pragma once

#include <optional>
#include <string>

#include "base/random.hpp"
#include "study/state.hpp"

namespace recite::study {

// A question that shows what was asked beside what was given for it, and nothing else. None where
// the pack does not know what was given, or cannot say that it is wrong.
std::optional<Question> question_apart(const Pack& pack, const CardId& card,
                                       const std::string& given, Random& random);

// How often the two were taken for each other, either way round.
std::uint32_t times_mixed_up(const State& state, const std::string& one, const std::string& other);

// A sitting of the questions that tell the two apart, from either side. It moves nothing.
void start_telling_apart(State& state, const TellApart& pair);

}  // namespace recite::study
