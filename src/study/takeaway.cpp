#include "study/takeaway.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/hash.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "progress/calendar.hpp"
#include "progress/tables.hpp"
#include "study/cite.hpp"
#include "study/dates.hpp"
#include "study/due.hpp"
#include "study/navigation.hpp"

namespace recite::study {
namespace {

std::string file_name(const State& state, const char* what, const char* ending) {
    return "recite-" + std::string(what) + "-" + write_day(moment_of(state).day()) + ending;
}

void save_progress(State& state) {
    state.effects.push_back(Download{file_name(state, "progress", ".jsonl"), "application/x-ndjson",
                                     journal_text(state.keeping)});
    happen(state.keeping, {BackedUp{"file"}}, moment_of(state), state.effects);
    toast(state,
          "Your progress is saved as a file. Opened anywhere, it is merged with what is "
          "there.");
}

void save_table(State& state, const char* what, std::string text) {
    state.effects.push_back(Download{file_name(state, what, ".csv"), "text/csv", std::move(text)});
    toast(state, "The table is saved as a file.");
}

void save_reminder(State& state) {
    const std::optional<int> minute = reminder_minutes(state);
    if (!minute) return;
    DailyReminder daily;
    daily.minute = *minute;
    daily.title = "Recite: a few minutes";
    state.effects.push_back(Download{"recite-reminder.ics", "text/calendar",
                                     calendar_text(daily, moment_of(state).day(), state.now)});
    toast(state,
          "Open the file to put it into your calendar: every day at " + write_clock(*minute) + ".");
}

std::size_t articles_kept(const State& state) {
    std::size_t count = 0;
    for (const auto& [id, pack] : state.packs) {
        for (const Article& article : pack->base.parts().articles) {
            const OpenArticle* open = state.library.find(id, article.id);
            count += open != nullptr && open->kept ? 1 : 0;
        }
    }
    return count;
}

// Another name to count under.
std::string next_device(const std::string& before, Instant now) {
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz234567";
    std::uint64_t bits = hash(to_text(now.ms), hash(before));
    std::string name;
    for (int at = 0; at < 12; ++at, bits >>= 5U) name += letters[bits & 31U];
    return name;
}

template <class Predicate>
std::size_t cards_with(const State& state, Predicate wanted) {
    const auto& cards = state.keeping.state().cards;
    return static_cast<std::size_t>(std::count_if(cards.begin(), cards.end(), wanted));
}

}  // namespace

void take_along(State& state, Takeaway what) {
    switch (what) {
        case Takeaway::progress:
            return save_progress(state);
        case Takeaway::table:
            return save_table(state, "answers", answers_table(state.keeping.progress.events()));
        case Takeaway::reviews:
            return save_table(
                state, "revlog",
                revlog_table(state.keeping.progress.events(), state.keeping.progress.renames()));
        case Takeaway::reminder:
            return save_reminder(state);
    }
}

std::string reminder_time(const State& state) {
    const auto typed = state.typed.find(reminder_entry);
    return typed == state.typed.end() ? "19:00" : typed->second;
}

std::optional<int> reminder_minutes(const State& state) {
    return read_clock(reminder_time(state));
}

std::string what_goes(const State& state) {
    std::vector<std::string> parts;
    const auto add = [&](std::size_t count, const char* one) {
        if (count > 0) parts.push_back(counted(count, one));
    };
    const std::size_t answers = state.keeping.state().history.answers;
    const std::size_t cards =
        cards_with(state, [](const CardRecord& card) { return card.answers > 0; });
    if (answers > 0)
        parts.push_back(counted(answers, "answer") + " about " + counted(cards, "card"));
    add(cards_with(state, [](const CardRecord& card) { return !card.note.empty(); }), "note");
    add(cards_with(state, [](const CardRecord& card) { return card.starred; }), "star");
    if (!state.draft.empty() || (state.session && !state.session->over()))
        parts.push_back("an unfinished quiz");
    add(articles_kept(state), "article");
    parts.push_back("all settings");
    return join_words(parts);
}

void erase(State& state, const EraseAll& all) {
    if (!all.confirmed) {
        state.erasing = !state.erasing;
        if (state.erasing) announce(state, "This deletes " + what_goes(state) + ".");
        return;
    }
    state.effects.push_back(Erase{});
    State fresh;
    fresh.host = state.host;
    // Another journal begins: the numbers of the old one may come back from a file.
    fresh.host.device = next_device(state.host.device, state.now);
    state.effects.push_back(Store{"device", fresh.host.device});
    fresh.host.stored.clear();
    fresh.keeping.read = true;
    fresh.keeping.progress.rename(state.keeping.progress.renames());
    fresh.installable = state.installable;
    fresh.file = state.file;
    fresh.now = state.now;
    fresh.effects = std::move(state.effects);
    fresh.site = std::move(state.site);
    fresh.packs = std::move(state.packs);
    fresh.at_hand = state.at_hand;
    fresh.place = state.place;
    for (const auto& [id, pack] : fresh.packs) fresh.library.open_published(pack->base);
    state = std::move(fresh);
    go(state, "#/", History::replace);
    state.visited = false;
    toast(state, "Everything is deleted.");
}

}  // namespace recite::study
