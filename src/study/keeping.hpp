#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/time.hpp"
#include "progress/progress.hpp"
#include "study/effect.hpp"

namespace recite::study {

// The learner's journal as the App holds it: what happened, what is safe by now, what can be
// undone.
struct Keeping {
    recite::Progress progress;
    bool read = false;           // the journal of earlier visits is in
    std::vector<Event> earlier;  // that a snapshot holds, as far as they were read
    std::string failure;         // why it cannot be read or written; empty: it can
    std::map<std::uint64_t, std::string> waiting;  // ticket and line, asked for but not safe yet
    std::vector<std::pair<Event, bool>> held;      // happened before the journal was read
    std::vector<std::vector<EventId>> done;        // what each step of undo takes back
    std::vector<EventId> undone;                   // what each step of redo takes back
    bool ever_saved = false;

    const recite::State& state() const { return progress.state(); }
};

// The moment and place of an event.
struct Moment {
    Instant now;
    DayRule rule;
    std::string device;

    Day day() const { return day_of(now, rule); }
};

// Takes in what was read of the journal, once or again; lines that are no event are passed over and
// counted. Events that happened meanwhile are appended now.
std::size_t take_lines(Keeping& keeping, const std::vector<std::string>& lines,
                       const Moment& moment, Effects& effects);

// The same at the first reading, where an earlier visit has left a snapshot: `lines` are those that
// it does not hold. False, and nothing is taken in, where it is of no use: then all lines are
// needed, by take_lines.
bool take_snapshot(Keeping& keeping, std::string_view snapshot,
                   const std::vector<std::string>& lines, const Moment& moment, Effects& effects);

// The lines that a snapshot holds, some of them or the `last`: once they are all there, everything
// is as if there had been no snapshot.
void take_earlier(Keeping& keeping, const std::vector<std::string>& lines, bool last);

// The journal will never come (no storage): what happens is kept in memory alone.
void go_without(Keeping& keeping, std::string why, const Moment& moment, Effects& effects);

// Appends what happened, all of it one step of undo, and gives the ids. Until the journal is read
// there are no ids, and nothing is appended yet.
std::vector<EventId> happen(Keeping& keeping, std::vector<EventBody> bodies, const Moment& moment,
                            Effects& effects);

void saved(Keeping& keeping, std::uint64_t ticket);
void save_failed(Keeping& keeping, std::uint64_t ticket, std::string why);

// Asks again for every append that is not safe.
void append_again(Keeping& keeping, Effects& effects);

// Takes the last step back, or takes that back. False if there is none.
bool undo(Keeping& keeping, const Moment& moment, Effects& effects);
bool redo(Keeping& keeping, const Moment& moment, Effects& effects);

// Takes these events back, whichever step they are of.
void take_back(Keeping& keeping, const std::vector<EventId>& events, const Moment& moment,
               Effects& effects);

// All events, one a line, in the order in which they are folded.
std::string journal_text(const Keeping& keeping);

}  // namespace recite::study
