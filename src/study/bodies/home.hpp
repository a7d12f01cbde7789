#pragma once

#include <optional>
#include <string>
#include <vector>

#include "study/parts.hpp"

namespace recite::study {

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

// A thing to be thought of, gently: that nothing is saved elsewhere, that a browser may forget.
struct Notice {
    std::string text;
    std::vector<Offer> offers;
};

// What to do next, and all packs of the site.
struct Home {
    std::string heading, text;  // "12 cards are due." "About 4 minutes at your pace."
    std::string next_title, next_text;
    std::optional<Offer> next;  // the next thing to do
    std::optional<Notice> notice;
    std::vector<PackCard> ways;  // flashcards, read, quiz, facts
    std::vector<PackCard> packs;
    std::string recall_title;       // of the bars
    std::vector<Bar> recall;        // by topic; empty until there is enough
    std::vector<Offer> confusions;  // "Tell A100 and H100 apart"
    std::vector<Offer> offers;      // open your own pack, ...
};

struct Study {
    std::string heading, text;  // "12 cards are due." / "Done for today; next at 07:40."
    std::vector<Offer> offers;
    std::vector<Section> sections;  // an exam, what rests, how it is asked
};

// Something went wrong, and what to do.
struct Trouble {
    std::string heading, text, details;
    std::vector<Offer> offers;
};

}  // namespace recite::study
