#pragma once

#include <string>

#include "base/id.hpp"
#include "study/file_wish.hpp"

// What a learner looks for, sets, keeps and takes along.
namespace recite::study {

// What is typed in the search field.
struct Search {
    std::string text;
    bool operator==(const Search&) const = default;
};

// Only this topic; empty: all.
struct FilterTopic {
    TopicId topic;
    bool operator==(const FilterTopic&) const = default;
};

// Only facts whose accounts differ, or all.
struct FilterDisputed {
    bool only = false;
    bool operator==(const FilterDisputed&) const = default;
};

// Quiz set-up: one choice changed. The screen says which values there are.
struct Adjust {
    std::string name;   // "topic", "recipe", "length", "feedback", "pass", "minutes", "certainty"
    std::string value;  // of that choice; for topic and recipe: switched over
    bool operator==(const Adjust&) const = default;
};

// Start the quiz as set up.
struct StartQuiz {
    bool operator==(const StartQuiz&) const = default;
};

enum class Load { due, brief, ahead, cram };

// Start a study session: of what is due, of what of it fits into five minutes, of what falls due
// within a week, or of all that was met, which moves nothing.
struct StartStudy {
    Load load = Load::due;
    bool operator==(const StartStudy&) const = default;
};

// Start a sitting of questions that tell two things apart which were taken for each other: what was
// asked and what was given, and the card that it happened on.
struct TellApart {
    CardId card;
    std::string asked, given;
    bool operator==(const TellApart&) const = default;
};

enum class ClockChange { extend, pause, resume, off };

// The time limit of a quiz: five minutes more, stand still, go on, away with it.
struct Clock {
    ClockChange change = ClockChange::extend;
    bool operator==(const Clock&) const = default;
};

// A new quiz of only what was wrong.
struct Retry {
    bool operator==(const Retry&) const = default;
};

// Take the cards of this quiz into study.
struct Keep {
    bool operator==(const Keep&) const = default;
};

enum class Flag { not_today, set_aside, know, star };

// What the learner says of the fact at hand; said again it is taken back.
struct FlagFact {
    FactId fact;
    Flag flag = Flag::star;
    bool operator==(const FlagFact&) const = default;
};

// The learner's own note on a fact; empty removes it.
struct Note {
    FactId fact;
    std::string text;
    bool operator==(const Note&) const = default;
};

// A setting, as the settings screen names it and its values.
struct Set {
    std::string name, value;
    bool operator==(const Set&) const = default;
};

// What now stands in a line to type in, by its name.
struct Type {
    std::string name, text;
    bool operator==(const Type&) const = default;
};

// Work that takes a while: fitting the forgetting curve to the learner, finding out what a goal
// costs.
enum class Task { fit, costs };

struct StartTask {
    Task task = Task::fit;
    bool operator==(const StartTask&) const = default;
};

// Ends the work at hand, done or not, and forgets what came of it.
struct DropTask {
    bool operator==(const DropTask&) const = default;
};

// From now on by the curve that was fitted.
struct UseFit {
    bool operator==(const UseFit&) const = default;
};

// Make the site a program of its own, as the browser offers.
struct Install {
    bool operator==(const Install&) const = default;
};

// The notice was read: it does not come again soon.
struct Quiet {
    bool operator==(const Quiet&) const = default;
};

// The journal is to be kept in a file as well, or no longer.
struct KeepInFile {
    FileWish wish = FileWish::create;
    bool operator==(const KeepInFile&) const = default;
};

// Ask for a file to open.
struct Pick {
    bool operator==(const Pick&) const = default;
};

// Keep the open articles in this browser, or no longer.
struct KeepSources {
    bool keep = true;
    bool operator==(const KeepSources&) const = default;
};

// What can be taken along as a file: all progress; every answer as a table; the reviews as Anki has
// them; a daily reminder for a calendar.
enum class Takeaway { progress, table, reviews, reminder };

struct Export {
    Takeaway what = Takeaway::progress;
    bool operator==(const Export&) const = default;
};

// Delete everything this site keeps. Only once confirmed.
struct EraseAll {
    bool confirmed = false;
    bool operator==(const EraseAll&) const = default;
};

// Try again what failed: a fetch or an append.
struct TryAgain {
    bool operator==(const TryAgain&) const = default;
};

// Take a toast away.
struct Dismiss {
    bool operator==(const Dismiss&) const = default;
};

}  // namespace recite::study
