#include <algorithm>

#include <catch2/catch_test_macros.hpp>

#include "study/dates.hpp"
#include "study/learner.hpp"

using namespace recite;
using namespace recite::study;
using namespace recite::tests;

namespace {

constexpr const char* five = "#/quiz/planets?seed=3&count=5";

void take_quiz(Learner& learner, const std::string& route = five, bool right = true) {
    learner.act(Open{route});
    while (learner.body<Asking>()) {
        const auto& shown = learner.body<Asking>()->posed;
        if (const auto* choose = std::get_if<forms::Choose::Shown>(&shown.shown); choose && right)
            learner.act(Edit{forms::Choose::Response{{0}}});
        learner.act(Submit{});
        if (learner.body<Asking>()) learner.act(Pass{});
        learner.act(Next{});
    }
    REQUIRE(learner.body<Summary>());
}

const Section* section(const Learner& learner, const std::string& heading) {
    const auto* body = learner.body<study::Settings>();
    if (body == nullptr) return nullptr;
    for (const Section& one : body->sections)
        if (one.heading == heading) return &one;
    return nullptr;
}

std::string file_of(const Learner& learner) {
    const auto* download = learner.last_effect<Download>();
    return download == nullptr ? std::string() : download->bytes;
}

}  // namespace

TEST_CASE("a day and a time of day are read as they are written, and refused when they are none") {
    struct Row {
        const char* text;
        std::optional<int> number;
    };

    for (const Row& row :
         {Row{"1970-01-02", 1}, Row{" 2026-05-03 ", 20576}, Row{"2024-02-29", 19782},
          Row{"2025-02-29", {}}, Row{"2026-13-01", {}}, Row{"26-05-03", {}}, Row{"2026-5-3", 20576},
          Row{"", {}}, Row{"2026-05-xx", {}}}) {
        CAPTURE(row.text);
        const std::optional<Day> day = read_day(row.text);
        CHECK(day.has_value() == row.number.has_value());
        if (day) CHECK(day->number == *row.number);
    }
    for (const Row& row : {Row{"07:40", 460}, Row{"7:40", 460}, Row{"740", 460}, Row{"24:00", {}},
                           Row{"12:60", {}}, Row{"", {}}, Row{"7", {}}, Row{"7:4", {}}}) {
        CAPTURE(row.text);
        CHECK(read_clock(row.text) == row.number);
    }
    CHECK(write_day(Day{20576}) == "2026-05-03");
    CHECK(day_text(Day{20576}) == "3 May 2026");
    CHECK(write_clock(460 + 24 * 60) == "07:40");
    CHECK(write_clock(-20) == "23:40");
}

TEST_CASE("all progress goes into one file, and the age of the last one is shown") {
    Learner learner;
    learner.open("#/data");
    CHECK(section(learner, "Your progress")->text == "There is nothing to save yet.");
    take_quiz(learner);
    learner.act(Open{"#/data"});
    CHECK(section(learner, "Your progress")->text.ends_with("not saved as a file yet."));
    REQUIRE(learner.press("Take to another device"));
    CHECK(learner.last_effect<Download>()->name == "recite-progress-2023-11-14.jsonl");
    std::string lines;
    for (std::size_t at = 0; at + 1 < learner.journal.size(); ++at)
        lines += learner.journal[at] + "\n";
    CHECK(file_of(learner) == lines);  // all but the note that it was saved
    CHECK(section(learner, "Your progress")->text ==
          "Last saved as a file today; nothing new since.");
    learner.now.ms += 12 * ms_per_day;
    learner.open("#/data");
    CHECK(section(learner, "Your progress")->text.starts_with("Last saved as a file 12 days ago"));
}

TEST_CASE("progress taken to another device is there, merged with its own") {
    Learner phone;
    phone.device = "phone";
    phone.open();
    take_quiz(phone);
    phone.act(Export{});
    Learner desk;
    desk.device = "desk";
    desk.open();
    take_quiz(desk, "#/quiz/planets?seed=8&count=5");
    const std::size_t own = desk.journal.size();
    desk.act(OpenFile{"progress.jsonl", file_of(phone)});
    CHECK(desk.journal.size() == own + phone.journal.size() - 1);
    desk.act(Export{});
    phone.act(OpenFile{"progress.jsonl", file_of(desk)});
    phone.act(Export{});
    desk.act(OpenFile{"progress.jsonl", file_of(phone)});
    desk.act(Export{});
    phone.act(OpenFile{"progress.jsonl", file_of(desk)});
    phone.act(Export{});
    const std::string both = file_of(phone);
    CHECK(both.size() > file_of(desk).size());
    CHECK(both.starts_with(file_of(desk).substr(0, 200)));
}

TEST_CASE("delete everything says what goes, and asks first") {
    Learner learner;
    learner.open();
    take_quiz(learner);
    learner.act(FlagFact{FactId("jupiter-largest-moon"), Flag::star});
    learner.act(Set{"theme", "dark"});
    learner.act(Open{"#/data"});
    REQUIRE(learner.press("Delete everything"));
    const Section* asked = section(learner, "Delete everything");
    CHECK(asked->warns);
    CHECK(asked->text.find(" about ") != std::string::npos);
    CHECK(asked->text.find("all settings") != std::string::npos);
    REQUIRE(learner.press("Keep everything"));
    CHECK(learner.chrome().theme == Theme::dark);
    CHECK_FALSE(learner.last_effect<Erase>());
    learner.press("Delete everything");
    REQUIRE(learner.press("Delete it all"));
    CHECK(learner.last_effect<Erase>());
    CHECK(learner.journal.empty());
    CHECK(learner.chrome().theme == Theme::system);
    CHECK(learner.body<FirstVisit>());
}

TEST_CASE(
    "after everything was deleted a new journal begins, and a file of the old one comes back "
    "whole") {
    Learner learner;
    learner.open();
    take_quiz(learner);
    learner.act(Export{});
    const std::string file = file_of(learner);
    const std::size_t events = learner.journal.size();
    learner.act(EraseAll{true});
    take_quiz(learner, "#/quiz/planets?seed=8&count=5");
    const std::size_t fresh = learner.journal.size();
    CHECK(fresh > 0);
    learner.act(OpenFile{"progress.jsonl", file});
    CHECK(learner.journal.size() == fresh + events - 1);
}

TEST_CASE(
    "after a hundred answers that no file holds, home says so gently, and not again too soon") {
    Learner learner;
    learner.open();
    for (int seed = 1; seed <= 12; ++seed) {
        take_quiz(learner, "#/quiz/planets?count=10&seed=" + std::to_string(seed));
        const auto answers = std::count_if(
            learner.journal.begin(), learner.journal.end(),
            [](const std::string& line) { return line.find("\"answered\"") != std::string::npos; });
        learner.act(Open{"#/"});
        CAPTURE(answers);
        CHECK(learner.body<Home>()->notice.has_value() == (answers >= 100));
    }
    REQUIRE(learner.press("Later"));
    CHECK_FALSE(learner.body<Home>()->notice);
    learner.open("#/");
    CHECK_FALSE(learner.body<Home>()->notice);
    for (int seed = 21; seed <= 32; ++seed)
        take_quiz(learner, "#/quiz/planets?count=10&seed=" + std::to_string(seed));
    learner.act(Open{"#/"});
    REQUIRE(learner.body<Home>()->notice);
    REQUIRE(learner.press("Save as a file"));
    CHECK_FALSE(learner.body<Home>()->notice);
}

TEST_CASE("a browser that deletes what is not visited is told of after the first session, once") {
    Learner learner;
    learner.evicts = true;
    learner.open("#/");
    CHECK_FALSE(learner.body<Home>());  // the first visit
    take_quiz(learner);
    learner.act(Open{"#/"});
    REQUIRE(learner.body<Home>()->notice);
    CHECK(learner.body<Home>()->notice->text.find("seven days") != std::string::npos);
    REQUIRE(learner.press("I will"));
    learner.open("#/");
    CHECK_FALSE(learner.body<Home>()->notice);
    learner.stored.clear();
    learner.installed = true;
    learner.open("#/");
    CHECK_FALSE(learner.body<Home>()->notice);
}

TEST_CASE("undo and redo are offered with how far they reach") {
    Learner learner;
    const FactId fact("jupiter-largest-moon");
    learner.open("#/facts/planets/" + fact.text);
    for (int at = 0; at < 3; ++at) learner.act(FlagFact{fact, Flag::star});
    learner.act(Open{"#/data"});
    REQUIRE(learner.press("Undo"));
    REQUIRE(learner.press("Undo"));
    const auto detail = [&](const char* label) {
        for (const Offer& offer : section(learner, "What you did last")->offers)
            if (offer.label == label) return offer.detail;
        return std::string("none");
    };
    CHECK(detail("Undo") == "1 step");
    CHECK(detail("Redo") == "2 steps");
    REQUIRE(learner.press("Redo"));
    CHECK(detail("Redo") == "1 step");
}

TEST_CASE(
    "where the browser can keep the journal in a file as well, that can be chosen and ended") {
    constexpr const char* heading = "In a file of yours";
    Learner learner;
    learner.open("#/data");
    CHECK(section(learner, heading) == nullptr);
    learner.act(JournalFile{FileStanding::offered, "", ""});
    REQUIRE(learner.press("Choose a new file"));
    CHECK(learner.last_effect<AskForFile>()->wish == FileWish::create);
    REQUIRE(learner.press("Choose a file that is there"));
    CHECK(learner.last_effect<AskForFile>()->wish == FileWish::open);

    learner.act(JournalFile{FileStanding::kept, "mine.jsonl", ""});
    CHECK(section(learner, heading)->text.starts_with("Every answer is also in “mine.jsonl”."));
    CHECK_FALSE(learner.press("Choose a new file"));
    REQUIRE(learner.press("Stop writing to it"));
    CHECK(learner.last_effect<AskForFile>()->wish == FileWish::forget);

    learner.act(JournalFile{FileStanding::failed, "mine.jsonl", "The disk is full"});
    CHECK(section(learner, heading)->warns);
    CHECK(section(learner, heading)->text ==
          "Nothing could be written to “mine.jsonl”. The disk is full. All is still in this "
          "browser.");
    REQUIRE(learner.press("Try it again"));
    CHECK(learner.last_effect<AskForFile>()->wish == FileWish::allow);
}

namespace {

// After a quiz, at home, with the learner's file standing so: what is said of it, which can be
// answered by pressing `way`.
std::string told_at_home(Learner& learner, const JournalFile& file, const std::string& way) {
    learner.open("#/");
    take_quiz(learner);
    learner.act(file);
    learner.act(Open{"#/"});
    REQUIRE(learner.body<Home>()->notice);
    const std::string text = learner.body<Home>()->notice->text;
    REQUIRE(learner.press(way));
    CHECK(learner.last_effect<AskForFile>()->wish == FileWish::allow);
    return text;
}

}  // namespace

TEST_CASE("a file that waits for leave is told at home, once in a visit") {
    Learner learner;
    const JournalFile file{FileStanding::asks, "mine.jsonl", ""};
    CHECK(told_at_home(learner, file, "Allow it").ends_with("“mine.jsonl”."));
    REQUIRE(learner.press("Later"));
    CHECK_FALSE(learner.body<Home>()->notice);
}

TEST_CASE("a file that cannot be written is told at home, too") {
    Learner learner;
    const JournalFile file{FileStanding::failed, "mine.jsonl", "The disk is full."};
    CHECK(told_at_home(learner, file, "Try it again") ==
          "Nothing could be written to “mine.jsonl”. The disk is full. All is still in this "
          "browser.");
    learner.act(JournalFile{FileStanding::kept, "mine.jsonl", ""});
    CHECK_FALSE(learner.body<Home>()->notice);
}
