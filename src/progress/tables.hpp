#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "progress/event.hpp"
#include "progress/replay.hpp"
#include "progress/state.hpp"

namespace recite {

// Progress as tables for other programs: CSV as RFC 4180 has it, the first line names the columns,
// lines end in CR LF. A text that a spreadsheet would take for a formula gets an apostrophe before
// it.

// One line for each answer that counts (not taken back), in the order of the fold, for people:
// when, day, pack, card, topic, recipe, occasion, question, answer, verdict, credit, certainty,
// hints, seconds, rating. Events were read with Detail::all.
std::string answers_table(const std::vector<Event>& events);

// One line for each card that was met: where it stands, and what the learner said of it.
std::string cards_table(const State& state, Day today);

// One line for each answer that moved a card on its schedule, with the columns of Anki's table
// revlog: id (ms), cid, usn, ease (1 to 4), ivl and lastIvl (days; seconds below zero), factor
// (100 to 1100 for a difficulty of 1 to 10), time (ms, a minute at most), type (0 learning,
// 1 review, 2 relearning); and `card`, the CardId that cid stands for. Ids are unique.
std::string revlog_table(const std::vector<Event>& events, const Renames& renames = {});

// One field, quoted where it has to be.
std::string csv_field(std::string_view text);

}  // namespace recite
