#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "study/file_wish.hpp"

namespace recite::study {

// What the outside must do after an action. The App never waits: where an answer is due it comes
// back as an Action, named here.

// Fetch a file of the site. Answer: Loaded or LoadFailed with the same path.
struct Fetch {
    std::string path;  // relative to the page: "packs.json", "quizzes/deepseek/facts.json"
    bool operator==(const Fetch&) const = default;
};

// Append one line (without its newline) to the journal, durably. Answer: Saved or SaveFailed with
// the same ticket. Appends are asked for in order and must be written in order.
struct Append {
    std::uint64_t ticket = 0;  // the number of the event on this device
    std::string line;
    bool operator==(const Append&) const = default;
};

// Keep a small text under a key for the next visit ("settings", "draft"); empty: remove it. It may
// be lost. What is kept comes back in Begin.
struct Store {
    std::string key;
    std::string text;
    bool operator==(const Store&) const = default;
};

// Keep an article's text under a key in this browser, or remove it when empty. What is kept comes
// back as OpenSource at the next visit.
struct StoreSource {
    std::string key;  // "deepseek/a"
    std::string text;
    bool operator==(const StoreSource&) const = default;
};

enum class History { push, replace };

// Show this address. No Open comes back for it: the App is there already.
struct Navigate {
    std::string route;  // "#/quiz/deepseek?seed=1"
    History history = History::push;
    bool operator==(const Navigate&) const = default;
};

// Offer a file to save.
struct Download {
    std::string name;
    std::string mime;
    std::string bytes;
    bool operator==(const Download&) const = default;
};

enum class Urgency { polite, assertive };

// Say this to who listens. It stands in Screen::chrome.status, too.
struct Announce {
    std::string text;
    Urgency urgency = Urgency::polite;
    bool operator==(const Announce&) const = default;
};

// Put this on the clipboard.
struct Copy {
    std::string text;
    bool operator==(const Copy&) const = default;
};

// Send a Tick at this moment and not again; 0: send none. The last Wake counts.
struct Wake {
    std::int64_t at_ms = 0;
    bool operator==(const Wake&) const = default;
};

// Let the learner pick a file. Answer: OpenFile.
struct PickFile {
    std::string accept;  // ".txt,.json"
    bool operator==(const PickFile&) const = default;
};

// Put the focus on what has this name on the new screen: "question", "verdict", "search", "title".
struct Focus {
    std::string name;
    bool operator==(const Focus&) const = default;
};

// Remove all that this site keeps: journal, drafts, settings, articles. Answer: Saved{0}.
struct Erase {
    bool operator==(const Erase&) const = default;
};

// Show this number on the installed program's icon; 0: none.
struct Badge {
    std::uint32_t count = 0;
    bool operator==(const Badge&) const = default;
};

// Let the browser ask whether to install the program.
struct AskToInstall {
    bool operator==(const AskToInstall&) const = default;
};

// Have the browser do what the learner wants of the journal's file. Answer: JournalFile.
struct AskForFile {
    FileWish wish = FileWish::create;
    bool operator==(const AskForFile&) const = default;
};

// Its copies are compiled once, as Action's are.
struct Effect : std::variant<Fetch, Append, Store, StoreSource, Navigate, Download, Announce, Copy,
                             Wake, PickFile, Focus, Erase, Badge, AskToInstall, AskForFile> {
    using variant::variant;
    Effect();
    Effect(const Effect&);
    Effect(Effect&&) noexcept;
    Effect& operator=(const Effect&);
    Effect& operator=(Effect&&) noexcept;
    ~Effect();
};

using Effects = std::vector<Effect>;

}  // namespace recite::study
