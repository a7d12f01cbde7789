#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "questions/form.hpp"
#include "questions/verdict.hpp"
#include "study/action.hpp"
#include "study/chart.hpp"
#include "study/effect.hpp"

namespace recite::study {

// All that is shown, as plain data: no key of an unanswered question is in it. Texts are whole and
// ready to draw. A view draws it and gives back Actions; it keeps no truth of its own.

// Something the learner can do now. A view draws it as a button and sends `action` when it is
// pressed, or when `key` is.
struct Offer {
    std::string label;  // "Check"
    Action action;
    std::string key;     // "Enter", "Escape", "1", "H"; empty: none
    std::string detail;  // a second line: "returns in 6 days"
    bool enabled = true;
    bool primary = false;  // at most one on a screen
    bool on = false;       // of a toggle
};

// A way to somewhere else. Never empty: no citation is a dead end.
struct Jump {
    std::string label, href;
    bool current = false;
};

// Which sentence of which source says so.
struct Citation {
    std::string label;                    // "Article A, sentence 15"
    std::string href;                     // "#/sources/deepseek/a/15"
    std::optional<std::string> sentence;  // the sentence itself, where its article is open
    bool intact = true;                   // false: the open article says something else there
};

// A statement in our own words with all it rests on.
struct Cited {
    FactId fact;
    std::string statement;
    std::string href;     // of the fact
    std::string backing;  // "3 articles, 1 origin"
    std::vector<Citation> citations;
    std::string note;  // what a reader should know besides: as of, according to, the fact's note
    bool disputed = false;
};

struct Toast {
    std::string text;
    Urgency urgency = Urgency::polite;
    std::optional<Offer> offer;  // "Undo"
};

struct Progress {
    std::size_t done = 0, of = 0;  // done counts answered questions
    std::string text;              // "4 of 10"
};

// Whether what the learner did is safe.
enum class Safety { nothing_yet, saving, saved, forgets, failed };

enum class Theme { system, light, dark };

// What stands around every body.
struct Chrome {
    std::string title;             // of the page: "Question 4 of 10 - Recite"
    std::string pack;              // title of the pack at hand; empty: none
    std::vector<Jump> navigation;  // the main ways; empty while a quiz runs
    std::vector<Jump> more;        // the lesser ones, behind "More"
    std::optional<Progress> progress;
    std::string clock;                // "12:40 left"; empty: no limit
    std::vector<Offer> clock_offers;  // more time, pause, switch off
    std::optional<Offer> leave;       // "End"
    std::optional<Toast> toast;
    std::string status;  // the last announcement
    Safety safety = Safety::nothing_yet;
    std::string safety_text;           // "Saved." "Nothing is kept in this window." ...
    std::vector<Offer> safety_offers;  // when saving failed: try again, save as a file
    Theme theme = Theme::system;
    int text_percent = 100;   // 80..200
    std::uint64_t place = 0;  // changes when another thing is shown: scroll to the top then
};

// Waiting for files.
struct Loading {
    std::string text;
};

// The very first visit: one sentence and one button.
struct FirstVisit {
    std::string sentence;
    std::string assurance;  // "Free, no account. Nothing leaves this browser."
    Offer start;            // "Try five questions"
    std::vector<Jump> others;
};

struct PackCard {
    std::string title, text, href;
    bool current = false;
};

struct Bar {
    std::string label;
    double share = 0;  // 0..1
    std::string text;  // "92% of 61 answers"
};

// What to do next, and all packs of the site.
struct Home {
    std::string heading, text;  // "12 cards are due." "About 4 minutes at your pace."
    std::string next_title, next_text;
    std::optional<Offer> next;   // the next thing to do
    std::vector<PackCard> ways;  // flashcards, read, quiz, facts
    std::vector<PackCard> packs;
    std::string recall_title;       // of the bars
    std::vector<Bar> recall;        // by topic; empty until there is enough
    std::vector<Offer> confusions;  // "Tell A100 and H100 apart"
    std::vector<Offer> offers;      // open your own pack, ...
};

struct Choice {
    std::string label, detail;
    Action action;
    bool on = false;
    bool enabled = true;
};

// One line of the set-up: a label and its choices.
struct Choices {
    std::string label, help;
    std::vector<Choice> choices;
    bool several = false;  // any number may be on; else exactly one is
};

struct SetUp {
    std::string heading;
    std::vector<Choices> lines;
    std::string sum;  // "10 questions out of 84, about 5 minutes"
    Offer start;
    std::vector<PackCard> quizzes;  // the pack's own quizzes
};

// A question as it is asked; the same before and after checking. Keys within the answer are the
// view's: digits choose or focus an option, arrows move, space picks up and drops.
struct Posed {
    std::string kind;  // chip: "Pick one", "Type the answer"
    std::string topic;
    std::string recipe;
    std::string prompt;
    std::string help;  // under the answer: "A share: 1/4, 25 %, a quarter are all fine."
    Shown shown;
    Response response;  // the draft, or what was given
};

struct Asking {
    Posed posed;
    std::string hint;              // shown hints; empty: none asked
    std::string remark;            // "One more try." "This fact has changed since you began."
    std::vector<Offer> offers;     // Skip, Hint, Show options, Check: in this order
    std::vector<Offer> certainty;  // in place of Check, where asked for: not sure, fairly, sure
    std::string certainty_help;    // "under 2 in 3 · up to 4 in 5 · over 4 in 5"
    bool confirm_leave = false;  // Escape was pressed: `leave_offers` are shown, nothing else moves
    std::vector<Offer> leave_offers;
};

// How one part of an answer stands: an option, a blank, a place in an order, a pair.
enum class Stand { neutral, right, yours_right, yours_almost, yours_wrong, missed };

struct PartMark {
    Stand stand = Stand::neutral;
    std::string words;  // "Right", "Yours: a search company"; empty for neutral without a reason
};

struct Marked {
    Posed posed;
    std::vector<PartMark> parts;  // as many as the shown has parts, in its order
    Mark mark = Mark::wrong;
    std::string headline;         // "Right.", "Almost: one letter off. Counts as right.", "Wrong."
    std::string explanation;      // "DeepSeek began as a research branch of High-Flyer."
    std::vector<Slip> slips;      // letters that were off, by place in what was typed
    std::string answer;           // the right answer as text
    std::string also;             // "Also accepted: …"; empty: none
    std::string matched;          // which fact the answer given does match
    std::vector<Cited> rests_on;  // never empty for a generated question
    std::string returns;          // "Again in this session.", "Returns in 6 days."
    std::string note;             // the learner's own
    std::vector<Offer> offers;    // Report, Undo, That was luck, star, ..., Next
    std::vector<Offer> more;      // star, not today, set aside: behind "More"
    bool confirm_leave = false;   // as in Asking
    std::vector<Offer> leave_offers;
};

struct Flashcard {
    std::string kind, topic;
    std::string front, back;      // back is empty until flipped
    std::vector<Cited> rests_on;  // empty until flipped
    bool flipped = false;
    std::vector<Offer> offers;   // Flip, or Not yet / Knew it with "returns in …"
    std::vector<Offer> options;  // either side first, shuffle, topic
    bool confirm_leave = false;  // as in Asking
    std::vector<Offer> leave_offers;
};

struct AnswerRow {
    std::string prompt, given, right;
    Mark mark = Mark::wrong;
    std::string words;  // "Right", "Almost", "Wrong", "Skipped"
    std::vector<Cited> rests_on;
};

struct Summary {
    std::string heading;  // "8 of 10 right"
    std::string text;     // pass mark, time, "the limit was switched off"
    double share = 0;     // 0..1
    std::vector<Bar> topics;
    std::vector<AnswerRow> answers;
    std::string moved;          // "7 moved on, 3 come back tomorrow."
    std::vector<Offer> offers;  // Try the wrong ones again, Keep these, New quiz, Home
};

// A topic's facts as connected text.
struct Read {
    std::string heading;
    std::vector<Jump> topics;
    std::vector<std::vector<Cited>> paragraphs;
    std::vector<Offer> offers;  // quiz me on this, flashcards
    std::optional<Jump> next;   // the next topic
};

struct FactRow {
    FactId fact;
    std::string text, backing, state;  // "2, one origin"; "Known", "Shaky", "New"
    std::string href;
    bool disputed = false;
    bool selected = false;
};

struct Account {
    std::string text;    // "DeepSeek: 10,000 Nvidia H100"
    std::string detail;  // "at the start · Article A, Article B"
    Cited cited;
};

struct DisputeView {
    std::string heading, text;  // "Accounts differ"; what they differ in
    std::vector<Account> accounts;
};

struct FactDetail {
    Cited cited;
    std::string topic, question;  // how it is asked
    std::vector<DisputeView> disputes;
    std::vector<Jump> related;  // because, contrasts with
    std::string memory;         // "Known. Next on 3 May."
    std::string note;           // the learner's own
    std::vector<Offer> offers;  // star, set aside, ask me
};

struct Facts {
    std::string search;
    std::vector<Choice> topics;  // the first: all
    Choice disputed;
    std::string count;          // "12 of 84 facts"
    std::vector<FactRow> rows;  // all that match; the view windows them
    std::optional<FactDetail> detail;
    std::string empty;  // what to do when nothing matches
};

struct SentenceRow {
    std::uint32_t number = 0;
    std::string text;         // where the article is open; else empty
    std::string reason;       // why nothing rests on it: "heading"
    std::vector<Jump> facts;  // what rests on it
    bool selected = false;
    bool changed = false;  // a fingerprint says another thing
};

struct SourceCard {
    std::string title, text, href;  // text: "44 sentences, 31 facts. Not open."
    bool open = false;
    bool current = false;
};

struct Sources {
    std::vector<SourceCard> articles;
    std::string heading, text;           // of the current one; text: origin, publisher, how to open
    std::vector<SentenceRow> sentences;  // of the current one; all when open, else the cited ones
    std::optional<std::uint32_t> selected;
    std::string kept;           // "Kept in this browser." "Open until you close this page."
    std::vector<Offer> offers;  // open an article, keep, forget
};

struct Study {
    std::string heading, text;  // "12 cards are due." / "Done for today; next at 07:40."
    std::vector<Offer> offers;
    std::vector<Choices> lines;  // what can be paused, cram, ahead
};

struct ProgressView {
    std::string next_title, next_text;
    std::optional<Offer> next;

    struct Figure {
        std::string label, figure, detail;
    };

    std::vector<Figure> figures;
    std::vector<Chart> charts;
    std::string empty;  // the empty state with its next step
};

struct Settings {
    std::vector<Choices> lines;
    std::vector<Offer> offers;  // export, import, delete everything
    std::string text;
};

struct About {
    std::string version, text;

    struct Licence {
        std::string name, licence, text;
    };

    std::vector<Licence> licences;
    std::vector<Jump> jumps;
};

// Something went wrong, and what to do.
struct Trouble {
    std::string heading, text, details;
    std::vector<Offer> offers;
};

using Body = std::variant<Loading, FirstVisit, Home, SetUp, Asking, Marked, Flashcard, Summary,
                          Read, Facts, Sources, Study, ProgressView, Settings, About, Trouble>;

struct Screen {
    Chrome chrome;
    Body body;
};

}  // namespace recite::study
