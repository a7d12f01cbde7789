#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/id.hpp"
#include "base/time.hpp"
#include "questions/form.hpp"

namespace recite::study {

// ---- what the host says

// The first action of all. Nothing is shown before it but an empty Loading screen.
struct Begin {
    std::string route;          // the address the page was opened at; empty: home
    std::string device;         // names this browser in the journal
    std::string version;        // of the program
    DayRule day_rule;           // the learner's time zone; the boundary is a setting
    bool stores = true;         // false: private mode, nothing outlives the page
    bool prefers_dark = false;  // what the system says
    std::vector<std::pair<std::string, std::string>> stored;  // key and text, from Effect Store
    bool operator==(const Begin&) const = default;
};

// A file of the site that was asked for by Fetch.
struct Loaded {
    std::string path, text;
    bool operator==(const Loaded&) const = default;
};

struct LoadFailed {
    std::string path, why;
    bool operator==(const LoadFailed&) const = default;
};

// All lines of the journal, once, some time after Begin, and again when another tab has written
// (then only the new lines; lines known already do no harm).
struct JournalRead {
    std::vector<std::string> lines;
    bool operator==(const JournalRead&) const = default;
};

// The journal cannot be read at all, and why.
struct JournalFailed {
    std::string why;
    bool operator==(const JournalFailed&) const = default;
};

// An Append is durable.
struct Saved {
    std::uint64_t ticket = 0;
    bool operator==(const Saved&) const = default;
};

struct SaveFailed {
    std::uint64_t ticket = 0;
    std::string why;
    bool operator==(const SaveFailed&) const = default;
};

// The moment asked for by Wake has come, or the page is seen again.
struct Tick {
    bool operator==(const Tick&) const = default;
};

// A file that the learner picked, dropped or pasted (then without a name): an article, a pack or an
// exported journal; the App finds out which.
struct OpenFile {
    std::string name, text;
    bool operator==(const OpenFile&) const = default;
};

// An article kept from an earlier visit.
struct OpenSource {
    std::string key, text;
    bool operator==(const OpenSource&) const = default;
};

// The program cannot go on.
struct Fail {
    std::string what;
    bool operator==(const Fail&) const = default;
};

// ---- what the learner does

// Go to an address: "#/facts/deepseek". Unknown ones lead to a screen that says so.
struct Open {
    std::string route;
    bool operator==(const Open&) const = default;
};

// The draft answer as it now stands.
struct Edit {
    Response response;
    bool operator==(const Edit&) const = default;
};

// Check the draft. An empty draft does nothing.
struct Submit {
    bool operator==(const Submit&) const = default;
};

enum class Certainty { unasked, unsure, fairly, sure };

// Check the draft and say how sure.
struct SubmitAs {
    Certainty certainty = Certainty::unasked;
    bool operator==(const SubmitAs&) const = default;
};

// Leave a question unanswered: wrong, credit 0.
struct Pass {
    bool operator==(const Pass&) const = default;
};

// From a verdict, or an unmarked answer, to what follows.
struct Next {
    bool operator==(const Next&) const = default;
};

// One level up: from a question to the question "End this quiz?", from elsewhere to home.
struct Back {
    bool operator==(const Back&) const = default;
};

// End the quiz or session now; the summary follows.
struct Leave {
    bool operator==(const Leave&) const = default;
};

struct Flip {
    bool operator==(const Flip&) const = default;
};

enum class Judged { not_yet, hard, knew_it, easy };

// The learner's own judgement of a flashcard, or of a contested answer.
struct Judge {
    Judged judged = Judged::not_yet;
    bool operator==(const Judge&) const = default;
};

struct AskHint {
    bool operator==(const AskHint&) const = default;
};

struct ShowOptions {
    bool operator==(const ShowOptions&) const = default;
};

// "That was luck": the answer just marked counts as not known.
struct Luck {
    bool operator==(const Luck&) const = default;
};

// Something is wrong with this question: gives a text to copy and send.
struct Report {
    bool operator==(const Report&) const = default;
};

struct Undo {
    bool operator==(const Undo&) const = default;
};

struct Redo {
    bool operator==(const Redo&) const = default;
};

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

enum class Load { due, ahead, cram };

// Start a study session: of what is due, of what falls due within a week, or of all that was met,
// which moves nothing.
struct StartStudy {
    Load load = Load::due;
    bool operator==(const StartStudy&) const = default;
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

// Ask for a file to open.
struct Pick {
    bool operator==(const Pick&) const = default;
};

// Keep the open articles in this browser, or no longer.
struct KeepSources {
    bool keep = true;
    bool operator==(const KeepSources&) const = default;
};

struct ExportJournal {
    bool operator==(const ExportJournal&) const = default;
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

using Action =
    std::variant<Begin, Loaded, LoadFailed, JournalRead, JournalFailed, Saved, SaveFailed, Tick,
                 OpenFile, OpenSource, Fail, Open, Edit, Submit, SubmitAs, Pass, Next, Back, Leave,
                 Flip, Judge, AskHint, ShowOptions, Luck, Report, Undo, Redo, Search, FilterTopic,
                 FilterDisputed, Adjust, StartQuiz, StartStudy, Clock, Retry, Keep, FlagFact, Note,
                 Set, Pick, KeepSources, ExportJournal, EraseAll, TryAgain, Dismiss>;

}  // namespace recite::study
