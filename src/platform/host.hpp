#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.hpp"
#include "outline/command.hpp"
#include "outline/outline.hpp"

struct ImFont;

namespace recite::platform {

// What the learner has told the browser or the system.
struct Preferences {
    bool dark = false;
    bool less_motion = false;
    bool more_contrast = false;
    bool forced_colours = false;
    bool coarse_pointer = false;  // fingers, not a mouse
    bool plain = false;           // the mirror is what is seen; nothing is drawn
    bool installed = false;       // as a program of its own, with an icon
    bool installs = false;        // the browser offers to make it one
    bool evicts = false;          // what is not visited for some days is deleted
    float text_scale = 1;         // the browser's own text size, 1 is usual
    std::string language;         // the first the learner wants: "de-CH"
    bool operator==(const Preferences&) const = default;
};

// What there is to draw on. Lengths are device pixels.
struct Canvas {
    float width = 0;
    float height = 0;
    float scale = 1;  // device pixels for a CSS pixel, times the learner's text size
    ImFont* regular = nullptr;
    ImFont* bold = nullptr;
};

// A file that the learner has picked or dropped, or text pasted into no field.
struct File {
    std::string name;
    std::string bytes;
};

// A file of the learner's that the journal is kept in as well, where the browser can do that.
struct JournalFile {
    enum class Standing { offered, asks, kept, failed };  // asks: for leave to write there
    Standing standing = Standing::offered;
    std::string name;     // without its folder, which browsers do not tell; empty: none is chosen
    std::string problem;  // why it failed
};

// What is there when the program begins.
struct Start {
    std::vector<std::string> records;  // of the journal, oldest first
    std::string snapshot;              // kept at an earlier start; `records` are those behind it
    std::vector<std::pair<std::string, std::string>> small;  // what was kept under names
    bool storage_works = true;
    std::string route;  // what follows # in the address: "/quiz/deepseek?seed=1"; may be empty
    Preferences preferences;
};

// The program, as the page sees it. Everything is called from the page's one thread.
class Host {
public:
    virtual ~Host() = default;

    // Once, before all else.
    virtual void start(Start start) = 0;

    // The learner went to another address: back, forward, a link, typing.
    virtual void route(std::string_view route) = 0;
    virtual void preferences(const Preferences& preferences) = 0;
    virtual void command(const outline::Command& command) = 0;
    virtual void fetched(std::uint32_t token, Result<std::string> text) = 0;

    // What append() was given is safe on the disk, or why it is not.
    virtual void stored(std::uint32_t token, Status status) = 0;

    // Records of the journal that the snapshot stood for; `last`: now all were handed over. They
    // come by themselves in idle moments, at once after hurry_records().
    virtual void earlier(std::vector<std::string> records, bool last) = 0;

    // Another tab has added this record to the journal.
    virtual void added_elsewhere(std::string_view record) = 0;
    virtual void file(File file) = 0;
    virtual void journal_file(JournalFile file) = 0;

    // The time asked for by wake_after() is over.
    virtual void woken() = 0;

    // The page is being hidden, perhaps for good: keep what is not kept.
    virtual void hiding() = 0;
    virtual void shown() = 0;

    // Draws one frame, between NewFrame and Render, and says what is on it.
    virtual const Outline& draw(const Canvas& canvas) = 0;
};

}  // namespace recite::platform
