#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "base/random.hpp"
#include "base/time.hpp"
#include "platform/host.hpp"

namespace recite::platform {

enum class Urgency { polite, urgent };
enum class History { push, replace };

// What the page takes from the program's theme, each 0xRRGGBB.
struct Colours {
    std::uint32_t page = 0xffffff;
    std::uint32_t surface = 0xffffff;
    std::uint32_t ink = 0;
    std::uint32_t muted = 0x606060;
    std::uint32_t accent = 0x2b5c8f;
    std::uint32_t selection = 0xa0c0e8;  // behind selected text
    bool dark = false;
    bool operator==(const Colours&) const = default;
};

// What a program can ask of the page. Free functions, since there is one page and no state here.

// Draws at least `count` more frames. Every input asks for some by itself; call this only for what
// moves without input.
void want_frames(int count);

// Calls Host::woken after so many milliseconds, once; a new call replaces the one before, and one
// below 0 calls it off.
void wake_after(double ms);

Instant wall_clock();
std::int32_t utc_offset_minutes();
std::uint64_t random_seed();

// The text as ImGui can draw it: clusters that it cannot (flags, joined emoji, letters with marks,
// runs of Arabic or Thai) become one private character each, which the fonts know. For display
// only; what is named, copied or searched stays the original. Holds until the next call.
std::string_view shape(std::string_view text);

// Answers come to Host::fetched with the token. Addresses are relative to the page.
void fetch(std::string_view address, std::uint32_t token);

// Adds a record to the journal; Host::stored says when it is safe on the disk.
void append(std::string_view record, std::uint32_t token);

// Keeps a snapshot for the next start, of exactly the records that were there at this one; empty:
// throws away the one that is kept.
void keep_snapshot(std::string_view bytes);

// Has the records behind the snapshot come to Host::earlier at once, not in idle moments.
void hurry_records();

// Keeps a small value under a name (a draft, a setting); an empty value removes it.
void keep(std::string_view key, std::string_view value);

// Removes the whole journal and all that is kept; Host::stored answers.
void erase_all(std::uint32_t token);

// What the learner wants of a file that the journal is kept in as well: a new one, one that is
// there (which is merged with), the browser's leave to go on with it, none. Only while a click or
// key is being handled; Host::journal_file answers.
enum class FileWish { create, open, allow, forget };
void journal_file(FileWish wish);

void announce(std::string_view text, Urgency urgency = Urgency::polite);
void set_title(std::string_view title);

// The number on the installed program's icon; 0: none.
void set_badge(std::uint32_t count);

// Lets the browser ask whether to install the program, where it offers to; only while a click or
// key is being handled.
void install();
void set_language(std::string_view tag);
void set_colours(const Colours& colours);
void set_route(std::string_view route, History history = History::push);
void save_file(std::string_view name, std::string_view type, std::string_view bytes);

// Opens the browser's file dialog; only while a click or key is being handled. `accept` is as in
// HTML: ".txt,.json". What is picked comes to Host::file.
void pick_file(std::string_view accept);

// To the clipboard; only while a click or key is being handled.
void copy(std::string_view text);

// The browser's dialog for printing.
void print();

// The program behind the page; each program defines this once.
std::unique_ptr<Host> make_host();

}  // namespace recite::platform
