#include "study/keeping.hpp"

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

#include "base/hash.hpp"
#include "progress/made_journal.hpp"
#include "progress/snapshot.hpp"
#include "study/importing.hpp"
#include "study/learner.hpp"

using namespace recite;
using namespace recite::study;
using namespace recite::tests;

namespace {

const Moment moment{Instant{1000}, {}, "here"};

recite::State imported(const std::vector<std::string>& journals) {
    Keeping keeping;
    Effects effects;
    take_lines(keeping, {}, moment, effects);
    for (const std::string& journal : journals) import_journal(keeping, journal, effects);
    return keeping.state();
}

}  // namespace

TEST_CASE("importing is a union: twice is once, and the order does not matter") {
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        CAPTURE(seed);
        const std::string a = made::lines(made::journal("a", seed, 40));
        const std::string b = made::lines(made::journal("b", seed + 50, 40));
        const recite::State once = imported({a, b});
        // Cards stand in the order of the fold, which is the same for the same events.
        REQUIRE(imported({b, a}) == once);
        REQUIRE(imported({a, b, a, b}) == once);
        REQUIRE(imported({a + b}) == once);
        REQUIRE(once.last_number.at("a") == 40);
        REQUIRE(once.last_number.at("b") == 40);
    }
}

TEST_CASE("all progress as one file is read back into the same state") {
    Keeping keeping;
    Effects effects;
    take_lines(keeping, {}, moment, effects);
    import_journal(keeping, made::lines(made::journal("a", 3, 60)), effects);
    happen(keeping, {Starred{made::card(1), true}}, moment, effects);
    Keeping other;
    take_lines(other, {}, moment, effects);
    import_journal(other, journal_text(keeping), effects);
    CHECK(other.state() == keeping.state());
}

TEST_CASE("a renamed fact keeps its history, whether pack or journal comes first") {
    const std::string lines =
        made::lines({made::event("a", 1, 100, made::answer(CardId("p/old/value"), Rating::good)),
                     made::event("a", 2, 110, made::answer(CardId("p/new/value"), Rating::good))});
    const Renames renames = {{CardId("p/old/value"), CardId("p/new/value")}};
    for (const bool pack_first : {true, false}) {
        CAPTURE(pack_first);
        Keeping keeping;
        Effects effects;
        take_lines(keeping, {}, moment, effects);
        if (pack_first) keeping.progress.rename(renames);
        import_journal(keeping, lines, effects);
        if (!pack_first) keeping.progress.rename(renames);
        CHECK(keeping.state().find(CardId("p/old/value")) == nullptr);
        REQUIRE(keeping.state().find(CardId("p/new/value")) != nullptr);
        CHECK(keeping.state().find(CardId("p/new/value"))->moves.size() == 2);
    }
}

TEST_CASE("a journal of a newer program is taken in, and what it adds is kept and written back") {
    std::string line = encode(made::event("new", 1, 100, Starred{made::card(1), true}));
    std::string foreign = line.substr(line.find("\"kind\""));
    foreign.replace(foreign.find("starred"), 7, "painted");
    const std::string sum = [&] {
        std::uint64_t value = hash(foreign);
        std::string digits(16, '0');
        for (std::size_t i = 16; i-- > 0; value >>= 4U) digits[i] = "0123456789abcdef"[value & 15U];
        return digits;
    }();
    const std::string painted = std::string(line_start) + sum + "\"," + foreign;
    const std::string opened = encode(made::event("new", 2, 100, Opened{7, 9, "recite 9"}));
    Keeping keeping;
    Effects effects;
    CHECK(take_lines(keeping, {painted, opened}, moment, effects) == 0);
    CHECK(keeping.state().foreign == 1);
    CHECK(keeping.state().format == 7);
    happen(keeping, {Starred{made::card(2), true}}, moment, effects);
    CHECK(journal_text(keeping).find(painted + "\n") != std::string::npos);
    CHECK(keeping.state().find(made::card(2))->starred);
}

TEST_CASE("whichever append fails, what was confirmed is what the next visit finds") {
    const std::vector<EventBody> bodies = {
        Starred{made::card(1), true}, made::answer(made::card(1), Rating::good),
        made::answer(made::card(2), Rating::again), Noted{made::card(2), "mine"},
        SetAside{made::card(1), true}};
    for (std::size_t failing = 0; failing <= bodies.size() + 1; ++failing) {
        CAPTURE(failing);
        Keeping keeping;
        Effects effects;
        take_lines(keeping, {}, moment, effects);
        for (const EventBody& body : bodies) happen(keeping, {body}, moment, effects);
        std::vector<std::string> stored;
        std::size_t at = 0;
        for (const Effect& effect : Effects(effects)) {
            const auto& append = std::get<Append>(effect);
            if (at++ == failing) {
                save_failed(keeping, append.ticket, "the disk is full");
            } else {
                stored.push_back(append.line);
                saved(keeping, append.ticket);
            }
        }
        const bool failed = failing < at;
        CHECK(keeping.waiting.size() == (failed ? 1 : 0));
        CHECK(keeping.failure.empty() == !failed);
        Effects again;
        append_again(keeping, again);
        for (const Effect& effect : again) {
            const auto& append = std::get<Append>(effect);
            stored.push_back(append.line);
            saved(keeping, append.ticket);
        }
        Keeping next;
        take_lines(next, stored, moment, effects);
        CHECK(next.state() == keeping.state());
        CHECK(keeping.failure.empty());
    }
}

TEST_CASE("a clock set back gives events that fold alike everywhere and lose nothing") {
    Keeping keeping;
    Effects effects;
    take_lines(keeping, {}, moment, effects);
    Moment then = moment;
    for (const std::int64_t day : {200, 201, 150, 151, 202}) {
        then.now = Instant{day * ms_per_day};
        happen(keeping, {made::answer(made::card(1), Rating::good)}, then, effects);
    }
    std::vector<std::string> lines;
    for (const Effect& effect : effects) lines.push_back(std::get<Append>(effect).line);
    std::reverse(lines.begin(), lines.end());
    Keeping other;
    take_lines(other, lines, moment, effects);
    CHECK(other.state() == keeping.state());
    const CardRecord& card = *keeping.state().find(made::card(1));
    CHECK(card.answers == 5);
    CHECK(card.moves.size() == 4);  // all but the one on a day before the last
}

namespace {

// A learner who opens the page again; the journal is a snapshot and what came after it.
App opened_on(const std::string& snapshot, const std::vector<std::string>& later,
              const std::string& route, Instant now) {
    App app;
    Begin begin;
    begin.route = route;
    begin.device = "d1";
    app.apply(begin, now);
    app.apply(Loaded{"packs.json", site_text()}, now);
    app.apply(Loaded{planets_path, file_text(planets_path)}, now);
    app.read(snapshot, later, now);
    return app;
}

std::vector<std::string> lines_of_quiz() {
    Learner learner;
    learner.open("#/quiz/planets?seed=3&count=5");
    for (int i = 0; i < 5; ++i) {
        learner.act(Pass{});
        learner.act(Next{});
    }
    learner.act(Keep{});
    return learner.journal;
}

std::string snapshot_of(const std::vector<std::string>& lines) {
    Keeping keeping;
    Effects effects;
    take_lines(keeping, lines, moment, effects);
    return write_snapshot(keeping.state());
}

std::size_t answers_shown(const App& app) {
    const auto& charts = std::get<ProgressView>(app.screen().body).charts;
    return charts.at(0).rows.size();
}

}  // namespace

TEST_CASE("the page opens on a snapshot as on the whole journal") {
    const std::vector<std::string> lines = lines_of_quiz();
    const Instant now{1'700'000'900'000};
    for (std::size_t cut = 0; cut <= lines.size(); ++cut) {
        CAPTURE(cut);
        const auto middle = lines.begin() + static_cast<std::ptrdiff_t>(cut);
        const std::vector<std::string> first(lines.begin(), middle);
        const std::vector<std::string> rest(middle, lines.end());
        App app = opened_on(snapshot_of(first), rest, "#/progress", now);
        CHECK_FALSE(app.waits_for_earlier());
        CHECK(answers_shown(app) == 1);
        app.read_earlier(first, true, now);
        CHECK(app.snapshot() == snapshot_of(lines));
        CHECK(answers_shown(app) == 1);
    }
}

TEST_CASE("a snapshot of no use is thrown away, and the whole journal is asked for") {
    const std::vector<std::string> lines = lines_of_quiz();
    const Instant now{1'700'000'900'000};
    App app = opened_on("recite-snapshot\nof another version", {lines.back()}, "#/progress", now);
    CHECK(app.waits_for_earlier());
    for (std::size_t i = 0; i + 1 < lines.size(); ++i)
        app.read_earlier({lines[i]}, i + 2 == lines.size(), now);
    CHECK_FALSE(app.waits_for_earlier());
    CHECK(app.snapshot() == snapshot_of(lines));
}

TEST_CASE("a backup asked for before all events are there waits, and then holds them all") {
    const std::vector<std::string> lines = lines_of_quiz();
    const Instant now{1'700'000'900'000};
    App app = opened_on(snapshot_of(lines), {}, "#/settings", now);
    CHECK(app.apply(Export{}, now).size() <= 1);
    CHECK(app.waits_for_earlier());
    const Effects effects = app.read_earlier(lines, true, now);
    const auto file = std::find_if(effects.begin(), effects.end(), [](const Effect& effect) {
        return std::holds_alternative<Download>(effect);
    });
    REQUIRE(file != effects.end());
    for (const std::string& line : lines)
        CHECK(std::get<Download>(*file).bytes.find(line) != std::string::npos);
}

TEST_CASE("the day and the clock follow the learner through time zones and daylight saving") {
    Learner learner;
    learner.open("#/quiz/planets?seed=3&count=5");
    const Instant midnight{20'000 * ms_per_day};
    const auto day_of_last = [&] { return decode(learner.journal.back())->day.number; };
    const auto offset_of_last = [&] { return decode(learner.journal.back())->utc_offset_minutes; };
    learner.now = Instant{midnight.ms + 3 * 60 * ms_per_minute};  // 3:00 in London
    learner.act(Pass{});
    CHECK(day_of_last() == 19'999);
    learner.app.move_clock(60);  // summer time begins, or the train arrives in Paris: 4:00
    learner.act(Next{});
    learner.act(Pass{});
    CHECK(day_of_last() == 20'000);
    CHECK(offset_of_last() == 60);
    learner.app.move_clock(-8 * 60);  // San Francisco: 19:00 of the day before
    learner.act(Next{});
    learner.act(Pass{});
    CHECK(day_of_last() == 19'999);
    CHECK(offset_of_last() == -480);
    // All of it folds alike on a machine that stands elsewhere.
    const std::string there = learner.app.snapshot();
    CHECK(there == snapshot_of(learner.journal));
}
