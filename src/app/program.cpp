#include "app/program.hpp"

#include <utility>

#include "base/overloaded.hpp"
#include "ui/draw.hpp"
#include "widgets/frame.hpp"

namespace recite::app {
namespace {

constexpr std::string_view version = RECITE_VERSION;  // "0.1.0 of 2026-11-22 (f297db5)"
constexpr std::string_view device_key = "device";
constexpr std::string_view article_prefix = "article/";

// A name for this browser in the journal, of 12 letters and digits.
std::string new_device() {
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz234567";
    std::uint64_t bits = platform::random_seed();
    std::string name;
    for (int i = 0; i < 12; ++i, bits >>= 5) name += letters[bits & 31];
    return name;
}

DayRule day_rule() {
    DayRule rule;
    rule.utc_offset_minutes = platform::utc_offset_minutes();
    return rule;
}

platform::Colours colours_of(const widgets::Palette& palette, bool dark) {
    return {.page = palette.page.rgb,
            .surface = palette.surface.rgb,
            .ink = palette.ink.rgb,
            .muted = palette.muted.rgb,
            .accent = palette.accent.full.rgb,
            .selection = palette.accent.soft.rgb,
            .dark = dark};
}

// "#/study" as the page takes it: "/study".
std::string_view without_mark(std::string_view route) {
    return route.starts_with('#') ? route.substr(1) : route;
}

platform::FileWish as_page(study::FileWish wish) {
    switch (wish) {
        case study::FileWish::create:
            return platform::FileWish::create;
        case study::FileWish::open:
            return platform::FileWish::open;
        case study::FileWish::allow:
            return platform::FileWish::allow;
        case study::FileWish::forget:
            break;
    }
    return platform::FileWish::forget;
}

study::FileStanding from_page(platform::JournalFile::Standing standing) {
    using From = platform::JournalFile::Standing;
    switch (standing) {
        case From::offered:
            return study::FileStanding::offered;
        case From::asks:
            return study::FileStanding::asks;
        case From::kept:
            return study::FileStanding::kept;
        case From::failed:
            break;
    }
    return study::FileStanding::failed;
}

}  // namespace

void Program::start(platform::Start start) {
    study::Begin begin;
    begin.route = std::move(start.route);
    begin.version = version;
    begin.day_rule = day_rule();
    begin.stores = start.storage_works;
    begin.prefers_dark = start.preferences.dark;
    begin.evicts = start.preferences.evicts;
    begin.installed = start.preferences.installed;
    preferences_ = start.preferences;
    std::vector<study::OpenSource> articles;
    for (auto& [key, value] : start.small) {
        if (key == device_key) {
            begin.device = value;
        } else if (key.starts_with(article_prefix)) {
            articles.push_back({key.substr(article_prefix.size()), value});
        } else {
            begin.stored.emplace_back(key, value);
        }
    }
    if (begin.device.empty()) {
        begin.device = new_device();
        platform::keep(device_key, begin.device);
    }
    apply(begin);
    if (preferences_.installs) apply(study::Installable{true, preferences_.installed});
    for (study::OpenSource& article : articles) apply(std::move(article));
    read_journal(std::move(start));
}

// What many records lead to is worth keeping for the next start.
void Program::read_journal(platform::Start start) {
    constexpr std::size_t many_records = 500;
    const bool many = start.records.size() >= many_records;
    if (start.snapshot.empty()) {
        apply(study::JournalRead{std::move(start.records)});
    } else {
        run_all(app_.read(start.snapshot, start.records, platform::wall_clock()));
    }
    if (app_.waits_for_earlier()) {
        platform::keep_snapshot({});  // it is of no use
    } else if (many && start.storage_works) {
        platform::keep_snapshot(app_.snapshot());
    }
}

void Program::earlier(std::vector<std::string> records, bool last) {
    run_all(app_.read_earlier(records, last, platform::wall_clock()));
}

void Program::route(std::string_view route) {
    apply(study::Open{std::string(route)});
}

void Program::preferences(const platform::Preferences& preferences) {
    const bool other = preferences.installs != preferences_.installs ||
                       preferences.installed != preferences_.installed;
    if (other) apply(study::Installable{preferences.installs, preferences.installed});
    preferences_ = preferences;
}

void Program::command(const outline::Command& command) {
    commands_.push_back(command);
}

void Program::fetched(std::uint32_t token, Result<std::string> text) {
    const auto found = fetching_.find(token);
    if (found == fetching_.end()) return;
    const std::string path = found->second;
    fetching_.erase(found);
    if (text) {
        apply(study::Loaded{path, std::move(text).value()});
    } else {
        apply(study::LoadFailed{path, text.error().message});
    }
}

// Tickets of a device count up from 1, so they fit the page's tokens.
void Program::stored(std::uint32_t token, Status status) {
    if (status) {
        apply(study::Saved{token});
    } else {
        apply(study::SaveFailed{token, status.error().message});
    }
}

void Program::added_elsewhere(std::string_view record) {
    apply(study::JournalRead{{std::string(record)}});
}

void Program::file(platform::File file) {
    apply(study::OpenFile{std::move(file.name), std::move(file.bytes)});
}

void Program::journal_file(platform::JournalFile file) {
    apply(study::JournalFile{from_page(file.standing), std::move(file.name),
                             std::move(file.problem)});
}

void Program::woken() {
    apply(study::Tick{});
}

// Every draft is kept as it changes; nothing is left for the last moment.
void Program::hiding() {}

void Program::shown() {
    apply(study::Tick{});
}

// The clock may have moved with the learner, or with the season.
void Program::apply(const study::Action& action) {
    app_.move_clock(platform::utc_offset_minutes());
    run_all(app_.apply(action, platform::wall_clock()));
    platform::want_frames(2);
}

void Program::run_all(const study::Effects& effects) {
    for (const study::Effect& effect : effects) run(effect);
    if (app_.waits_for_earlier()) platform::hurry_records();
}

void Program::fetch(const std::string& path) {
    fetching_.emplace(++last_token_, path);
    platform::fetch(path, last_token_);
}

void Program::run(const study::Effect& effect) {
    const auto history = [](study::History how) {
        return how == study::History::push ? platform::History::push : platform::History::replace;
    };
    const auto urgency = [](study::Urgency how) {
        return how == study::Urgency::polite ? platform::Urgency::polite
                                             : platform::Urgency::urgent;
    };
    std::visit(
        Overloaded{
            [this](const study::Fetch& it) { fetch(it.path); },
            [](const study::Append& it) {
                platform::append(it.line, static_cast<std::uint32_t>(it.ticket));
            },
            [](const study::Store& it) { platform::keep(it.key, it.text); },
            [](const study::StoreSource& it) {
                platform::keep(std::string(article_prefix) + it.key, it.text);
            },
            [&history](const study::Navigate& it) {
                platform::set_route(without_mark(it.route), history(it.history));
            },
            [](const study::Download& it) { platform::save_file(it.name, it.mime, it.bytes); },
            [&urgency](const study::Announce& it) {
                platform::announce(it.text, urgency(it.urgency));
            },
            [](const study::Copy& it) { platform::copy(it.text); },
            [](const study::Wake& it) {
                const double wait = static_cast<double>(it.at_ms - platform::wall_clock().ms);
                platform::wake_after(it.at_ms == 0 ? -1 : wait < 0 ? 0 : wait);
            },
            [](const study::PickFile& it) { platform::pick_file(it.accept); },
            [this](const study::Focus& it) { ui::focus_on(surface_, it.name); },
            [](const study::Erase&) { platform::erase_all(0); },
            [](const study::AskToInstall&) { platform::install(); },
            [](const study::AskForFile& it) { platform::journal_file(as_page(it.wish)); },
            [](const study::Badge& it) { platform::set_badge(it.count); },
        },
        effect);
}

void Program::show_around(const study::Chrome& chrome) {
    const widgets::Palette& palette = ui::palette_of(chrome.theme, preferences_.dark);
    const bool dark = &palette == &ui::palette_of(study::Theme::dark, true);
    const platform::Colours colours = colours_of(palette, dark);
    if (colours != colours_) platform::set_colours(colours);
    colours_ = colours;
    if (chrome.title == title_) return;
    title_ = chrome.title;
    platform::set_title(title_);
}

const Outline& Program::draw(const platform::Canvas& canvas) {
    const study::Screen& screen = app_.screen();
    show_around(screen.chrome);
    const widgets::Surroundings around{
        .width = canvas.width,
        .height = canvas.height,
        .scale = canvas.scale * static_cast<float>(screen.chrome.text_percent) / 100,
        .draws_fields = false,
        .regular = canvas.regular,
        .bold = canvas.bold,
        .shape = platform::shape};
    outline_.clear();
    std::vector<study::Action> actions;
    {
        widgets::Frame frame(surface_, around,
                             ui::palette_of(screen.chrome.theme, preferences_.dark), outline_,
                             commands_);
        actions = ui::draw(screen, frame);
    }
    commands_.clear();
    for (const study::Action& action : actions) apply(action);
    if (surface_.again) platform::want_frames(1);
    return outline_;
}

}  // namespace recite::app
