#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/id.hpp"
#include "base/time.hpp"
#include "progress/event.hpp"
#include "progress/history.hpp"
#include "progress/settings.hpp"
#include "schedule/scheduler.hpp"

namespace recite {

// An answer that moved a card's memory.
struct Move {
    Day day;
    std::int32_t elapsed_days = 0;  // since the move before; 0 for the first
    Rating rating = Rating::good;
    bool recalled = false;  // produced from memory, not picked out
    bool operator==(const Move&) const = default;
};

// An answer given outside study to a card that is not in study, in case the learner keeps it.
struct HeldAnswer {
    Rating rating = Rating::good;
    Instant at;
    Day day;
    double aim = 0;
    bool recalled = false;
    bool operator==(const HeldAnswer&) const = default;
};

// All that the journal says about one card.
struct CardRecord {
    CardId id;
    PackId pack;
    std::string topic;        // as of its last answer
    std::string value_print;  // fingerprint of the value as it was last asked
    std::string note;
    Standing standing;
    std::vector<Move> moves;
    std::optional<HeldAnswer> held;
    std::uint64_t seed = 0;  // hash of its id; of its fuzz too
    double aim = 0;          // retention of its own, of its last answer; 0: the policy's
    std::uint32_t answers = 0;
    std::uint32_t wrong = 0;
    std::uint32_t passes = 0;   // of the wrong ones: left unanswered
    std::uint32_t almosts = 0;  // almost right
    std::uint32_t reports = 0;
    std::uint32_t told_apart = 0;  // right answers since another known thing was last given for it
    Instant last_at;
    Day last_answer_day;
    Day first_day;  // on which it entered its schedule
    Day put_off;    // not before that day; 0: at any time
    Day recheck;    // after a sure mistake: due on that day at the latest; 0: none
    Outcome last_outcome = Outcome::right;
    bool in_study = false;
    bool starred = false;
    bool set_aside = false;
    bool claimed = false;
    bool operator==(const CardRecord&) const = default;
};

// Where a learner stands: the fold of their journal.
struct State {
    Settings settings;
    History history;
    std::vector<CardRecord> cards;                     // in the order in which they were first met
    std::unordered_map<CardId, std::uint32_t> places;  // into `cards`; never iterated
    std::uint64_t card_set = 0;                        // changes when a card is met
    std::set<std::pair<PackId, std::string>> paused;   // pack and topic; empty topic: all of it
    std::map<std::string, std::uint32_t> last_number;  // of each device
    Instant latest;                                    // of all events
    std::int32_t utc_offset_minutes = 0;               // where the latest happened
    std::uint32_t foreign = 0;                         // events of kinds that are not known
    std::int32_t format = 1;                           // the newest that wrote here

    const CardRecord* find(const CardId& card) const;

    bool operator==(const State&) const = default;
};

// The id that the device's next event takes.
EventId next_id(const State& state, const std::string& device);

// The first day on which the card may be due, a sure mistake's recheck included.
Day due_day(const CardRecord& card);

// Chance of recalling the card on `today`, from its memory; 0 if it has none.
double recall_chance(const CardRecord& card, Day today, const Fsrs& fsrs);

// What can be said of a card in a word. known: stability of 21 days or more and the last recall
// right; forgotten: the last recall wrong, or the chance under one half; fresh: no memory yet.
enum class Knowledge : std::uint8_t { fresh, forgotten, shaky, known };

std::string_view name_of(Knowledge knowledge);  // "new", "forgotten", "shaky", "known"
Knowledge knowledge_of(const CardRecord& card, Day today, const Fsrs& fsrs);

constexpr std::uint32_t leech_lapses = 8;

// Forgotten often enough to be looked at: at 8 lapses, and at every 4 more. Source: Anki.
bool is_leech(const CardRecord& card);

}  // namespace recite
