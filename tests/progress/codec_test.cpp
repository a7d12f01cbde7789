#include "progress/codec.hpp"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "base/hash.hpp"
#include "progress/made_journal.hpp"

namespace recite {
namespace {

// A line with a right sum before what it is the sum of.
std::string summed(const std::string& rest) {
    std::string sum(16, '0');
    std::uint64_t value = hash(rest);
    for (std::size_t i = 16; i-- > 0; value >>= 4U) sum[i] = "0123456789abcdef"[value & 15U];
    return R"({"sum":")" + sum + "\"," + rest;
}

// The same for what comes after kind and id.
std::string starred(const std::string& rest) {
    return summed(R"("kind":"starred","id":["d",3],"at":1000,"day":0,"offset":0,)" + rest);
}

TEST_CASE("an answer is written as the format lays down, what is empty left out") {
    Answered answer = made::answer(made::card(1), Rating::good);
    answer.options = {"2015", "2023"};
    answer.certainty = Certainty::sure;
    answer.value_print = "9f2c61d0";
    CHECK(encode(made::event("a1b2", 7, 20000, answer)) ==
          summed(R"("kind":"answered","id":["a1b2",7],"at":1728043200000,"day":20000,"offset":60,)"
                 R"("card":"deepseek/fact-1/value","pack":"deepseek","version":"1.0.0",)"
                 R"("question":"q","recipe":"typed","occasion":"study",)"
                 R"("prompt":"In which year was High-Flyer founded?","options":["2015","2023"],)"
                 R"("response":"2015","outcome":"right","why":"same","credit":1,)"
                 R"("certainty":"sure","spent":6000,"print":"9f2c61d0","recalled":true,)"
                 R"("rating":3,"bearing":"full","topic":"history"})"));
}

TEST_CASE("every event is read back as it was written") {
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        CAPTURE(seed);
        for (const Event& event : made::journal("dev", seed, 5)) {
            const std::string line = encode(event);
            CAPTURE(line);
            const auto back = decode(line);
            REQUIRE(back);
            REQUIRE(*back == event);
            REQUIRE(encode(*back) == line);
        }
    }
}

TEST_CASE("for the fold alone, what was shown is passed over and all else is read") {
    Answered answer = made::answer(made::card(1), Rating::good);
    answer.options = {"a, \"b\"}]", "c"};
    const auto back = decode(encode(made::event("d", 1, 5, answer)), Detail::folded);
    REQUIRE(back);
    answer.prompt.clear();
    answer.options.clear();
    answer.response.clear();
    CHECK(std::get<Answered>(back->body) == answer);
}

TEST_CASE("an event of an unknown kind is kept and written back as it was") {
    const std::string line = summed(
        R"("kind":"dreamt","id":["d",3],"at":1000,"day":0,"offset":0,"of":{"sheep":[1,2]}})");
    const auto event = decode(line);
    REQUIRE(event);
    CHECK(event->id == EventId{"d", 3});
    CHECK(std::get<Foreign>(event->body).line == line);
    CHECK(encode(*event) == line);
}

TEST_CASE("unknown keys and keys in another order do no harm") {
    const auto event = decode(
        starred(R"("mood":{"a":["}",1]},"on":true,"shape":"round","card":"c","tail":null})"));
    REQUIRE(event);
    CHECK(std::get<Starred>(event->body) == Starred{CardId{"c"}, true});
}

TEST_CASE("a line that is no event is refused, however right its sum") {
    REQUIRE(decode(starred(R"("card":"c"})")));
    const std::vector<std::string> rows = {
        starred(R"("card":"c")"),
        starred(R"("card":7})"),
        starred(R"("card":"c"}})"),
        starred(R"("card":"c\x"})"),
        starred(R"("card":"c\ud83d"})"),
        starred(R"("on":maybe})"),
        summed(R"("kind":"starred","id":["d",0],"at":1,"day":0,"offset":0,"card":"c"})"),
        summed(R"("kind":"starred","id":["",1],"at":1,"day":0,"offset":0,"card":"c"})"),
        summed(R"("kind":"answered","id":["d",3],"at":1,"day":0,"offset":0,"rating":5})"),
        summed(R"("kind":"answered","id":["d",3],"at":1,"day":0,"offset":0,"bearing":"x"})"),
        summed("x"),
        summed(""),
        "",
        "{}",
        R"("kind":"starred","id":["d",3],"at":1,"day":0,"offset":0,"card":"c"})"};
    for (const std::string& row : rows) {
        CAPTURE(row);
        CHECK_FALSE(decode(row));
    }
}

TEST_CASE("text with any escape is read") {
    const auto event =
        decode(summed(R"("kind":"noted","id":["d",3],"at":1,"day":0,"offset":0,"card":"c",)"
                      R"("text":"\u0041\/\b\f\n\r\t\"\\\ud83d\ude00"})"));
    REQUIRE(event);
    CHECK(std::get<Noted>(event->body).text == "A/\b\f\n\r\t\"\\😀");
}

}  // namespace
}  // namespace recite
