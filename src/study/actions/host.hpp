#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "base/time.hpp"

// What the host says: that the program begins, what was fetched, what is safe.
namespace recite::study {

// The first action of all. Nothing is shown before it but an empty Loading screen.
struct Begin {
    std::string route;          // the address the page was opened at; empty: home
    std::string device;         // names this browser in the journal
    std::string version;        // of the program
    DayRule day_rule;           // the learner's time zone; the boundary is a setting
    bool stores = true;         // false: private mode, nothing outlives the page
    bool evicts = false;        // the browser deletes what is not visited for some days
    bool installed = false;     // as a program of its own: nothing is evicted, and it has a badge
    bool prefers_dark = false;  // what the system says
    std::vector<std::pair<std::string, std::string>> stored;  // key and text, from Effect Store
    bool operator==(const Begin&) const = default;
};

// The browser offers to install the program, or no longer; it was installed.
struct Installable {
    bool can = false;
    bool installed = false;
    bool operator==(const Installable&) const = default;
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

// A file of the learner's that the journal is kept in as well: the browser cannot; it can, and none
// is chosen; it asks for leave to write there; it is up to date; it cannot be written.
enum class FileStanding { unknown, offered, asks, kept, failed };

struct JournalFile {
    FileStanding standing = FileStanding::unknown;
    std::string name;     // without its folder; empty: none is chosen
    std::string problem;  // why it failed
    bool operator==(const JournalFile&) const = default;
};

// The program cannot go on.
struct Fail {
    std::string what;
    bool operator==(const Fail&) const = default;
};

}  // namespace recite::study
