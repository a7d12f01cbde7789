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

// The packs of this browser, each of which may rest; empty where there is only one.
Choices pack_lines(const State& state);

// Takes what was typed into a line, by its name; a day of an exam is set once it is one.
void type_in(State& state, const Type& typed);

// What is wrong with the day that was typed for the exam; empty: nothing.
std::string exam_remark(const State& state);

// Sets one by name and value: "new-a-day", "retention", ... as progress/settings names them, or
// "rest" with the topic that is to rest or to go on, "rest-pack" with the pack. False if there is
// no such one.
bool set_habit(State& state, std::string_view name, std::string_view value);

}  // namespace recite::study
