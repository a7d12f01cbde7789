#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/id.hpp"
#include "study/parts.hpp"

namespace recite::study {

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
    Entry own;                  // where that note is written
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

}  // namespace recite::study
