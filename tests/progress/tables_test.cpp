#include "progress/tables.hpp"

#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "progress/calendar.hpp"
#include "progress/made_journal.hpp"
#include "progress/recover.hpp"

namespace recite {
namespace {

using made::card;

// The journal of the tables below: learned, drilled, recalled, forgotten, and one taken back.
std::vector<Event> journal() {
    Answered drilled = made::answer(card(1), Rating::good);
    drilled.prompt = "Which chip, \"H100\" or A100?";
    drilled.response = "=1+1";
    drilled.hints = {"letters"};
    drilled.certainty = Certainty::sure;
    Answered forgotten = made::answer(card(1), Rating::again);
    return {made::event("d", 1, 20000, Changed{"fuzz", {}, {0}, ""}),
            made::event("d", 2, 20000, made::answer(card(1), Rating::good), 600),
            made::event("d", 3, 20000, drilled, 601),
            made::event("d", 4, 20000, made::answer(card(1), Rating::good), 615),
            made::event("d", 5, 20003, forgotten, 600),
            made::event("d", 6, 20003, made::answer(card(2), Rating::good), 601),
            made::event("d", 7, 20003, Undone{{{"d", 6}}}, 602)};
}

std::vector<std::string> lines_of(const std::string& table) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < table.size();) {
        const std::size_t end = table.find("\r\n", at);
        REQUIRE(end != std::string::npos);
        lines.push_back(table.substr(at, end - at));
        at = end + 2;
    }
    return lines;
}

}  // namespace

TEST_CASE("fields with commas, quotes and line ends are quoted, formulas are defused") {
    const std::vector<std::pair<std::string, std::string>> rows = {
        {"plain", "plain"},
        {"", ""},
        {"a,b", "\"a,b\""},
        {"say \"x\"", "\"say \"\"x\"\"\""},
        {"two\nlines", "\"two\nlines\""},
        {"=SUM(A1)", "'=SUM(A1)"},
        {"-5", "-5"},
        {"-5 or so", "'-5 or so"},
        {"@here", "'@here"},
        {"北京, 中", "\"北京, 中\""}};
    for (const auto& row : rows) {
        CAPTURE(row.first);
        CHECK(csv_field(row.first) == row.second);
    }
}

TEST_CASE("the table of answers has those that count, readable") {
    const auto lines = lines_of(answers_table(journal()));
    REQUIRE(lines.size() == 5);
    CHECK(lines[0] ==
          "when,day,pack,card,topic,recipe,occasion,question,answer,verdict,why,credit,certainty,"
          "hints,seconds,rating");
    CHECK(lines[2] ==
          "2024-10-04 11:01:00,2024-10-04,deepseek,deepseek/fact-1/value,history,typed,study,"
          "\"Which chip, \"\"H100\"\" or A100?\",'=1+1,right,same,1,sure,letters,6,3");
    CHECK(lines[4].find("2024-10-07 11:00:00") == 0);
    CHECK(lines[4].find("wrong,another-number,0,") != std::string::npos);
}

TEST_CASE("the table of moves has Anki's columns, one line for each move and none for drill") {
    const auto lines = lines_of(revlog_table(journal()));
    REQUIRE(lines.size() == 4);
    CHECK(lines[0] == "id,cid,usn,ease,ivl,lastIvl,factor,time,type,card");
    const std::string start = "1728036000000";
    CHECK(lines[1].find(start + ",") == 0);
    CHECK(lines[1].find(",-1,3,-600,0,") != std::string::npos);
    CHECK(lines[2].find(",-1,3,2,-600,") != std::string::npos);
    CHECK(lines[3].find(",-1,1,-600,2,") != std::string::npos);
    CHECK(lines[3].find(",6000,1,deepseek/fact-1/value") != std::string::npos);
}

TEST_CASE("a card that waits to be kept moves when it is kept, and only then") {
    Answered quiz = made::answer(card(1), Rating::good);
    quiz.occasion = Occasion::quiz;
    std::vector<Event> events = {made::event("d", 1, 20000, quiz)};
    CHECK(lines_of(revlog_table(events)).size() == 1);
    events.push_back(made::event("d", 2, 20000, Kept{{card(1)}}, 800));
    CHECK(lines_of(revlog_table(events)).size() == 2);
}

TEST_CASE("no two lines of the table of moves have one id") {
    const std::vector<Event> events = {
        made::event("a", 1, 20000, made::answer(card(1), Rating::good)),
        made::event("a", 2, 20000, made::answer(card(2), Rating::good)),
        made::event("b", 1, 20000, made::answer(card(3), Rating::good))};
    const auto lines = lines_of(revlog_table(events));
    REQUIRE(lines.size() == 4);
    const auto id = [&](std::size_t at) { return lines[at].substr(0, lines[at].find(',')); };
    CHECK(id(1) != id(2));
    CHECK(id(2) != id(3));
    CHECK(id(1) != id(3));
}

TEST_CASE("the table of cards says where each stands") {
    const auto lines = lines_of(cards_table(replay(journal()), Day{20003}));
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].find("deepseek/fact-1/value,deepseek,history,relearning,forgotten,1,") == 0);
    CHECK(lines[1].find(",2024-10-07,4,1,1,yes,,,") != std::string::npos);
}

TEST_CASE("tables of any journal have the same number of fields in each line") {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        CAPTURE(seed);
        const auto events = made::journal("d", seed, 60);
        for (const std::string& table : {answers_table(events), revlog_table(events),
                                         cards_table(replay(events), Day{20100})}) {
            std::size_t columns = 0;
            bool quoted = false;
            std::size_t fields = 1;
            for (std::size_t at = 0; at < table.size(); ++at) {
                if (table[at] == '"') quoted = !quoted;
                if (quoted) continue;
                if (table[at] == ',') ++fields;
                if (table[at] != '\n') continue;
                if (columns == 0) columns = fields;
                REQUIRE(fields == columns);
                fields = 1;
            }
            REQUIRE_FALSE(quoted);
        }
    }
}

TEST_CASE("days have their names in the calendar") {
    CHECK(date_text(Day{0}) == "1970-01-01");
    CHECK(date_text(Day{-1}) == "1969-12-31");
    CHECK(date_text(Day{19782}) == "2024-02-29");
    CHECK(date_text(Day{20454}) == "2026-01-01");
}

TEST_CASE("a time of the day is read as people write it") {
    const std::vector<std::pair<std::string, int>> rows = {
        {"07:40", 460}, {"7:40", 460}, {"0:00", 0},  {"23:59", 1439},
        {"24:00", -1},  {"7:4", -1},   {"7:60", -1}, {"", -1},
        {"a:bc", -1},   {":40", -1},   {"7", -1},    {"007:40", -1}};
    for (const auto& row : rows) {
        CAPTURE(row.first);
        CHECK(minute_of(row.first) == row.second);
    }
}

TEST_CASE("the reminder comes every day at the learner's own time, and names no time zone") {
    DailyReminder reminder;
    reminder.title = "Recite, a few minutes; daily";
    reminder.text = "What is about to be forgotten comes first.\nNo streaks.";
    reminder.address = "https://example.org/recite/#/study";
    const std::string text = calendar_text(reminder, Day{20110}, Instant{1'737'360'000'000});
    const auto lines = lines_of(text);
    const auto has = [&](const std::string& line) {
        return std::find(lines.begin(), lines.end(), line) != lines.end();
    };
    CHECK(lines.front() == "BEGIN:VCALENDAR");
    CHECK(lines.back() == "END:VCALENDAR");
    CHECK(has("DTSTART:20250122T074000"));
    CHECK(has("DTSTAMP:20250120T080000Z"));
    CHECK(has("DURATION:PT10M"));
    CHECK(has("RRULE:FREQ=DAILY"));
    CHECK(has("SUMMARY:Recite\\, a few minutes\\; daily"));
    CHECK(text.find("TZID") == std::string::npos);
    reminder.minute = 600;
    const std::string later = calendar_text(reminder, Day{20110}, Instant{1'737'360'001'000});
    const auto uid = [](const std::string& all) {
        const std::size_t at = all.find("UID:");
        return all.substr(at, all.find("\r\n", at) - at);
    };
    CHECK(uid(later) == uid(text));
}

TEST_CASE("long lines of the reminder are folded, never within a character") {
    DailyReminder reminder;
    for (int i = 0; i < 40; ++i) reminder.text += "é中";
    const std::string text = calendar_text(reminder, Day{20110}, Instant{});
    std::string unfolded;
    for (const std::string& line : lines_of(text)) {
        CHECK(line.size() <= 75);
        const std::string part = line.starts_with(' ') ? line.substr(1) : line;
        CHECK((part.empty() || (static_cast<unsigned char>(part[0]) & 0xC0U) != 0x80U));
        unfolded += part;
    }
    CHECK(unfolded.find(reminder.text) != std::string::npos);
}

}  // namespace recite
