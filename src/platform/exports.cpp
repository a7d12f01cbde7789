#include "platform/exports.hpp"

#include <memory>
#include <string>
#include <utility>

#include "imgui.h"

#include "base/check.hpp"
#include "base/late.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "platform/browser.hpp"
#include "platform/keys.hpp"
#include "platform/page.hpp"
#include "platform/screen.hpp"

#define PAGE_EXPORT extern "C" __attribute__((used, visibility("default")))

// What web/*.js calls. The one place with state that outlives a call: the page has one screen, and
// the browser calls plain functions.
namespace recite::platform {
namespace {

// The line of the usual text, in pixels of the design.
constexpr float text_line = 16;

constinit Screen* screen = nullptr;
constinit std::string* buffer = nullptr;

void report(const char* condition, const char* file, int line) {
    const std::string text =
        std::string(file) + ":" + to_text(std::int32_t{line}) + ": check failed: " + condition;
    web_failed(text.data(), static_cast<int>(text.size()));
}

// "dark less_motion ... |text scale|language", as web/preferences.js writes it.
Preferences read_preferences(std::string_view text) {
    const auto parts = split(text, '|');
    Preferences found;
    if (parts.size() != 3) return found;
    for (const auto word : split(parts[0], ' ')) {
        if (word == "dark") found.dark = true;
        if (word == "less_motion") found.less_motion = true;
        if (word == "more_contrast") found.more_contrast = true;
        if (word == "forced_colours") found.forced_colours = true;
        if (word == "coarse_pointer") found.coarse_pointer = true;
        if (word == "plain") found.plain = true;
        if (word == "installed") found.installed = true;
        if (word == "installs") found.installs = true;
        if (word == "evicts") found.evicts = true;
    }
    found.text_scale = static_cast<float>(parse_number(parts[1]).value_or(1));
    found.language = std::string(parts[2]);
    return found;
}

Start* starting = nullptr;

}  // namespace

std::string_view transferred() {
    return *buffer;
}

void want_frames(int count) {
    screen->want_frames(count);
}

void set_colours(const Colours& colours) {
    screen->set_background(colours.page);
    const std::uint32_t all[] = {colours.page,  colours.surface, colours.ink,
                                 colours.muted, colours.accent,  colours.selection};
    web_colours(all, 6, colours.dark);
}

}  // namespace recite::platform

using namespace recite;
using namespace recite::platform;

// ---- start: page_open, any number of page_records and page_small, then page_start; afterwards
// again page_records and page_earlier, until all records are there

PAGE_EXPORT void page_open() {
    on_check_failed(report);
    buffer = new std::string;
    starting = new Start;
    screen = new Screen(make_host());
}

// Room for `size` bytes that the page writes; the call after it reads them.
PAGE_EXPORT char* page_transfer(int size) {
    buffer->resize(static_cast<std::size_t>(size));
    return buffer->data();
}

// The records written there, parted by line breaks.
PAGE_EXPORT void page_records() {
    for (const std::string_view record : split(*buffer, '\n'))
        starting->records.emplace_back(record);
}

PAGE_EXPORT void page_snapshot() {
    starting->snapshot = std::move(*buffer);
}

PAGE_EXPORT void page_small(int key_length) {
    const auto length = static_cast<std::size_t>(key_length);
    starting->small.emplace_back(buffer->substr(0, length), buffer->substr(length));
}

PAGE_EXPORT void page_preferences() {
    starting->preferences = read_preferences(*buffer);
    screen->set_preferences(starting->preferences);
}

PAGE_EXPORT void page_start(int storage_works) {
    starting->storage_works = storage_works != 0;
    starting->route = *buffer;
    screen->host().start(std::exchange(*starting, {}));
    screen->want_frames(2);
}

PAGE_EXPORT void page_earlier(int last) {
    screen->host().earlier(std::exchange(starting->records, {}), last != 0);
    if (last) screen->want_frames(1);
}

// ---- frames

PAGE_EXPORT void page_resize(int width, int height, float ratio) {
    screen->resize({width, height, ratio});
}

PAGE_EXPORT void page_frame(double now) {
    screen->frame(now);
}

PAGE_EXPORT void page_flush(double now) {
    screen->flush(now);
}

PAGE_EXPORT void page_wake() {
    screen->host().woken();
    screen->want_frames(1);
}

PAGE_EXPORT void page_context(int there) {
    if (there) {
        screen->renderer().restore();
        screen->want_frames(2);
    } else {
        screen->renderer().lose();
    }
}

// ---- pointer and keys; places in CSS pixels

PAGE_EXPORT void page_pointer(float x, float y, int touch) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddMouseSourceEvent(touch ? ImGuiMouseSource_TouchScreen : ImGuiMouseSource_Mouse);
    io.AddMousePosEvent(x * screen->ratio(), y * screen->ratio());
    screen->want_frames(2);
}

PAGE_EXPORT void page_pointer_gone() {
    constexpr float nowhere = -3.402823466e+38f;
    ImGui::GetIO().AddMousePosEvent(nowhere, nowhere);
    screen->want_frames(2);
}

PAGE_EXPORT void page_button(int button, int down) {
    ImGui::GetIO().AddMouseButtonEvent(button, down != 0);
    screen->want_frames(3);
}

// In CSS pixels; ImGui's step is five lines of the font that is in use when a window begins.
PAGE_EXPORT void page_wheel(float x, float y) {
    const float step = 5 * text_line * screen->scale();
    const float scale = screen->ratio() / step;
    ImGui::GetIO().AddMouseWheelEvent(x * scale, y * scale);
    screen->want_frames(3);
}

// The key's name is in the transfer buffer; `modifiers` has 1 for Control, 2 Shift, 4 Alt, 8
// Command.
PAGE_EXPORT void page_key(int down, int modifiers) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddKeyEvent(ImGuiMod_Ctrl, modifiers & 1);
    io.AddKeyEvent(ImGuiMod_Shift, modifiers & 2);
    io.AddKeyEvent(ImGuiMod_Alt, modifiers & 4);
    io.AddKeyEvent(ImGuiMod_Super, modifiers & 8);
    const ImGuiKey key = key_named(*buffer);
    if (key != ImGuiKey_None) io.AddKeyEvent(key, down != 0);
    screen->want_frames(3);
}

PAGE_EXPORT void page_typed() {
    ImGui::GetIO().AddInputCharactersUTF8(buffer->c_str());
    screen->want_frames(2);
}

PAGE_EXPORT void page_focus(int has) {
    ImGui::GetIO().AddFocusEvent(has != 0);
    screen->want_frames(2);
}

// ---- what the program is told

PAGE_EXPORT void page_command(int kind, std::uint32_t id, int position) {
    screen->host().command({static_cast<outline::Command::Kind>(kind), id, *buffer, position});
    screen->want_frames(3);
}

PAGE_EXPORT void page_route() {
    screen->host().route(*buffer);
    screen->want_frames(3);
}

PAGE_EXPORT void page_preferences_changed() {
    const Preferences preferences = read_preferences(*buffer);
    screen->set_preferences(preferences);
    screen->host().preferences(preferences);
    screen->want_frames(3);
}

PAGE_EXPORT void page_fetched(std::uint32_t token, int there) {
    if (there) {
        screen->host().fetched(token, std::move(*buffer));
    } else {
        screen->host().fetched(token, Error{*buffer});
    }
    screen->want_frames(3);
}

PAGE_EXPORT void page_stored(std::uint32_t token, int safe) {
    if (safe) {
        screen->host().stored(token, Done{});
    } else {
        screen->host().stored(token, Error{*buffer});
    }
    screen->want_frames(2);
}

PAGE_EXPORT void page_added_elsewhere() {
    screen->host().added_elsewhere(*buffer);
    screen->want_frames(2);
}

PAGE_EXPORT void page_file(int name_length) {
    const auto length = static_cast<std::size_t>(name_length);
    screen->host().file({buffer->substr(0, length), buffer->substr(length)});
    screen->want_frames(3);
}

PAGE_EXPORT void page_journal_file(int name_length, int standing) {
    const auto length = static_cast<std::size_t>(name_length);
    screen->host().journal_file({static_cast<JournalFile::Standing>(standing),
                                 buffer->substr(0, length), buffer->substr(length)});
    screen->want_frames(2);
}

PAGE_EXPORT void page_visible(int visible) {
    if (visible) {
        screen->host().shown();
        screen->want_frames(2);
    } else {
        screen->host().hiding();
    }
}

// ---- for scripts/parts.py: where the data that may come later begin and end

PAGE_EXPORT const char* page_late_begin() {
    return late_begin();
}

PAGE_EXPORT const char* page_late_end() {
    return late_end();
}

// ---- for tests: the outline as text stays in the transfer buffer; gives its length

PAGE_EXPORT int page_outline() {
    *buffer = screen->outline() ? screen->outline()->to_text() : std::string();
    return static_cast<int>(buffer->size());
}

PAGE_EXPORT const char* page_transferred() {
    return buffer->data();
}

PAGE_EXPORT int page_frames(int drawn) {
    return drawn ? screen->frames_drawn() : screen->frames_run();
}
