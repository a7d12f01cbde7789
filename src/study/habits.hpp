#pragma once

#include <string_view>
#include <vector>

#include "study/state.hpp"

namespace recite::study {

// What the memory depends on and the learner may set: kept in the journal, so that every device
// plans alike. The lines of the settings screen, each choice a Set.
std::vector<Choices> habit_lines(const State& state);

// The topics of a pack, each of which may rest.
Choices topic_lines(const State& state, const Pack& pack);

// Sets one by name and value: "new-a-day", "retention", ... as progress/settings names them, or
// "rest" with the topic that is to rest or to go on. False if there is no such one.
bool set_habit(State& state, std::string_view name, std::string_view value);

}  // namespace recite::study
