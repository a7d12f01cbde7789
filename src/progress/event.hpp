#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/id.hpp"
#include "base/time.hpp"
#include "schedule/rating.hpp"

namespace recite {

// Names an event for ever: the device it happened on and its number there, from 1 upwards.
struct EventId {
    std::string device;  // short, made when a device's journal begins
    std::uint32_t number = 0;
    bool operator==(const EventId&) const = default;

    bool operator<(const EventId& other) const {
        return device != other.device ? device < other.device : number < other.number;
    }
};

// Where an answer was given.
enum class Occasion : std::uint8_t { study, quiz, flashcards, cram };

enum class Outcome : std::uint8_t { right, almost, wrong };

enum class Certainty : std::uint8_t { unasked, guess, unsure, sure };

// How far an answer may move the memory of its card. `lowers`: of several facts asked at once, none
// may be lengthened by it. `none`: it is practice, or is asked again in the same session.
enum class Bearing : std::uint8_t { full, lowers, none };

// An answer to one card. A question that asks several gives one of these for each, with its part's
// credit and the same `question`.
struct Answered {
    static constexpr std::string_view kind = "answered";
    CardId card;
    PackId pack;
    std::string pack_version;
    std::string question;  // the same for all cards that were asked at once
    std::string recipe;
    Occasion occasion = Occasion::study;
    std::string prompt;                // as shown
    std::vector<std::string> options;  // as shown, in that order
    std::string response;              // as given
    Outcome outcome = Outcome::right;
    std::string why;    // the verdict's word
    double credit = 1;  // 0 to 1
    Certainty certainty = Certainty::unasked;
    std::vector<std::string> hints;  // which were taken, in order: "letters", "options"
    std::int32_t spent_ms = 0;       // from shown to answered, without time away
    std::string value_print;         // fingerprint of the value asked
    bool recalled = false;           // produced from memory, not picked out
    Rating rating = Rating::good;    // as the table of evidence takes it
    Bearing bearing = Bearing::full;
    double aim = 0;     // retention for this card, where guessing helps; else 0
    std::string asked;  // with `given`: which known thing was
    std::string given;  // taken for which; both empty else
    std::string topic;  // of the fact, as it was then
    bool operator==(const Answered&) const = default;
};

// A device's journal begins, or goes on under another program.
struct Opened {
    static constexpr std::string_view kind = "opened";
    std::int32_t format = 1;
    std::int32_t scheduler = 1;  // Scheduler::version
    std::string program;
    bool operator==(const Opened&) const = default;
};

// Cards enter study; those answered before count with that answer.
struct Kept {
    static constexpr std::string_view kind = "kept";
    std::vector<CardId> cards;
    bool operator==(const Kept&) const = default;
};

struct Starred {
    static constexpr std::string_view kind = "starred";
    CardId card;
    bool on = true;
    bool operator==(const Starred&) const = default;
};

// The learner's own note on a card; empty takes it away.
struct Noted {
    static constexpr std::string_view kind = "noted";
    CardId card;
    std::string text;
    bool operator==(const Noted&) const = default;
};

// Not asked until taken back.
struct SetAside {
    static constexpr std::string_view kind = "set-aside";
    CardId card;
    bool on = true;
    bool operator==(const SetAside&) const = default;
};

// "Not today": not asked before that day.
struct PutOff {
    static constexpr std::string_view kind = "put-off";
    CardId card;
    Day until;
    bool operator==(const PutOff&) const = default;
};

// "I know this": asked once to prove it; then it starts as an easy card.
struct Claimed {
    static constexpr std::string_view kind = "claimed";
    CardId card;
    bool operator==(const Claimed&) const = default;
};

// "This question is wrong": kept for the author, and seen when a leech is looked at.
struct Reported {
    static constexpr std::string_view kind = "reported";
    CardId card;
    std::string question;
    std::string text;
    bool operator==(const Reported&) const = default;
};

// A topic, or a whole pack where `topic` is empty, rests or goes on.
struct Paused {
    static constexpr std::string_view kind = "paused";
    PackId pack;
    std::string topic;
    bool on = true;
    bool operator==(const Paused&) const = default;
};

// One setting, in all or for one pack. The latest wins. Names and bounds: settings.hpp.
struct Changed {
    static constexpr std::string_view kind = "changed";
    std::string name;
    PackId pack;  // empty: in all
    std::vector<double> numbers;
    std::string text;
    bool operator==(const Changed&) const = default;
};

// The journal was saved elsewhere.
struct BackedUp {
    static constexpr std::string_view kind = "backed-up";
    std::string where;
    bool operator==(const BackedUp&) const = default;
};

// Takes earlier events of any device back. Taken back itself, they count again: that is redo.
struct Undone {
    static constexpr std::string_view kind = "undone";
    std::vector<EventId> events;
    bool operator==(const Undone&) const = default;
};

// An event of a kind that this program does not know, kept as it was written.
struct Foreign {
    static constexpr std::string_view kind = "";
    std::string line;
    bool operator==(const Foreign&) const = default;
};

using EventBody = std::variant<Answered, Opened, Kept, Starred, Noted, SetAside, PutOff, Claimed,
                               Reported, Paused, Changed, BackedUp, Undone, Foreign>;

// Something that happened, and when the device's clock said it did.
struct Event {
    EventId id;
    Instant at;
    Day day;                              // the learner's day that held `at`
    std::int32_t utc_offset_minutes = 0;  // of the device then
    EventBody body;
    bool operator==(const Event&) const = default;
};

}  // namespace recite
