#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "study/action.hpp"
#include "study/chart.hpp"

namespace recite::study {

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

struct PackCard {
    std::string title, text, href;
    bool current = false;
};

struct Bar {
    std::string label;
    double share = 0;  // 0..1
    std::string text;  // "92% of 61 answers"
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

// A line to type in. What is typed goes out as Type with its name.
struct Entry {
    std::string name;
    std::string label, help;
    std::string value, placeholder;
    std::string remark;  // what is wrong with what stands there; empty: nothing
    bool tall = false;   // room for several lines
};

// One of several things that something can be done about.
struct ListRow {
    std::string text, detail;
    std::string href;  // of the thing; empty: it has no page
    std::vector<Offer> offers;
};

// A part of a screen with a heading of its own: lines to set, things to do, what came of them.
struct Section {
    std::string heading, text;
    std::vector<Choices> lines;
    std::vector<Entry> entries;
    std::vector<ListRow> rows;
    std::vector<Bar> bars;
    std::optional<Bar> progress;  // how far a work has come
    std::optional<Chart> chart;
    std::vector<Offer> offers;
    bool warns = false;  // it asks for attention
};

}  // namespace recite::study
