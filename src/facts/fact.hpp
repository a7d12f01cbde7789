#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/id.hpp"
#include "facts/value.hpp"
#include "facts/words.hpp"

namespace recite {

enum class Weight { core, useful, trivia };

// Which sentence of which source says so. Sentences count from 1.
struct Evidence {
    SourceId source;
    std::uint32_t sentence = 0;
    std::string print;  // first 8 hex digits of FNV-1a 64 over the sentence
    Origin origin;
};

// How closely an answer has to agree, where the author says so. Absent: the language's habit.
enum class Strict { counts, shown, ignored };

struct Strictness {
    std::optional<Strict> spelling, accents, case_, articles;
    bool operator==(const Strictness&) const = default;
};

// One checkable statement: a subject, a relation, a value, and what it rests on.
struct Fact {
    FactId id;
    EntityId subject;
    RelationId relation;
    Value value;
    TopicId topic;
    Weight weight = Weight::useful;
    std::vector<Evidence> evidence;
    Words say;   // the statement as a sentence; empty: made of the relation's template
    Words note;  // what a reader should know besides
    std::string as_of;
    EntityId according_to;            // an entity or a source whose claim this is; empty: nobody's
    std::vector<FactId> formerly;     // ids that it had before
    std::vector<std::string> accept;  // more wordings that are right for the value
    double tolerance = 0;             // in the value's own unit; 0: none but the bound's
    Strictness strict;
    Origin origin;
};

// A thing that facts are about, or one of the `others` that no fact is about.
struct Entity {
    EntityId id;
    Words name;
    std::string class_;   // "person", "company"
    bool plural = false;  // the name is a plural: "pension funds are"
    std::string article;  // "the" where the name wants it
    std::vector<std::string> aliases;
    std::vector<std::pair<std::string, std::string>> also;  // language, name in its own script
    std::vector<std::string> garbled;  // how a source misnames it; typed back it is almost right
    EntityId part_of;
    bool other = false;                 // stands under `others`
    std::vector<RelationId> false_for;  // relations for which it is known to be a wrong value
    Origin origin;
};

enum class Holds { one, many };

// What a fact says about its subject, and how people ask for it and state it. Templates hold
// {subject}, {value} and {class}.
struct Relation {
    RelationId id;
    std::vector<Words> ask;          // asks for the value
    std::vector<Words> ask_subject;  // asks for the subject
    std::vector<Words> state;
    ValueKind value = ValueKind::text;
    std::string class_;              // of an entity value, where it is always the same
    std::string unit;                // of a number, where it is always the same
    std::vector<std::string> wrong;  // texts that tempt, and are true of no subject
    Holds holds = Holds::many;
    bool complete = false;  // the base lists every value that holds
    bool symmetric = false;
    RelationId inverse;
    Words note;
    Origin origin;
};

// What may be said of a sentence that carries no fact.
struct Rest {
    std::uint32_t sentence = 0;
    std::string reason;         // "heading", "boilerplate", ...
    std::uint32_t repeats = 0;  // the sentence that says the same; 0: none
};

// An article as the author knows it.
struct Article {
    SourceId id;
    Words title;
    Words label;
    std::string publisher, author, date, url, file;
    std::string story;                // its `origin`: sources that retell one original share it
    std::optional<std::string> text;  // where it may be published
    std::vector<std::pair<std::string, std::string>> reads;  // broken characters and what they mean
    std::vector<Rest> rest;
    Words note;
    Origin origin;
};

struct Link {
    FactId from;
    std::string how;  // "because", "contrasts-with", ...
    FactId to;
    std::vector<Evidence> evidence;
    Origin origin;
};

enum class DisputeKind { contradict, differ, claim, same_name, garbled };

// Facts whose accounts differ, and how.
struct Dispute {
    DisputeId id;
    std::vector<FactId> facts;
    DisputeKind kind = DisputeKind::differ;
    Words ask;
    Words note;
    Origin origin;
};

struct Topic {
    TopicId id;
    Words title;
    Origin origin;
};

}  // namespace recite
