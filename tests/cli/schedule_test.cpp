#include <sstream>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "cli/command.hpp"

namespace recite {
namespace {

struct Ran {
    int status;
    std::string out;
};

Ran schedule(const std::string& lines) {
    std::istringstream in(lines);
    std::ostringstream out;
    std::ostringstream error;
    cli::Console console{in, out, error};
    const std::string_view words[] = {"schedule"};
    const int status = cli::run(words, console);
    return {status, out.str()};
}

TEST_CASE("a history is answered with its states and the next interval") {
    const Ran ran = schedule(
        R"({"reviews":[{"rating":1,"days":5},{"rating":3,"days":0},{"rating":3,"days":1}]})"
        "\n\n"
        R"({"id":"x","retention":0.8,"reviews":[{"rating":4}]})"
        "\n"
        R"({"reviews":[]})");
    CHECK(ran.status == 0);
    CHECK(ran.out == R"({"states":[{"stability":0.212,"difficulty":6.4133},)"
                     R"({"stability":0.24668919,"difficulty":6.40211507},)"
                     R"({"stability":2.02147724,"difficulty":6.39094132}],"interval":2})"
                     "\n"
                     R"({"id":"x","states":[{"stability":8.2956,"difficulty":1}],"interval":28})"
                     "\n"
                     R"({"states":[],"interval":0})"
                     "\n");
}

TEST_CASE("a line that cannot be used is answered with the reason and the run goes on") {
    struct Row {
        std::string line;
        std::string message;
    };

    const std::string good = R"({"reviews":[{"rating":3,"days":0}]})";
    const std::vector<Row> rows = {
        {"[]", "the line is not a JSON object"},
        {R"({"weights":[1,2],"reviews":[]})",
         "there must be 21 weights (or 19 or 17 of an older FSRS), not 2"},
        {R"({"weights":["a"],"reviews":[]})", "weight 0 is not a number"},
        {R"({"weights":7,"reviews":[]})", "'weights' is not a list of numbers"},
        {R"({"retention":0,"reviews":[]})", "'retention' is not a number over 0 and at most 1"},
        {R"({"retention":1.5,"reviews":[]})", "'retention' is not a number over 0 and at most 1"},
        {"{}", "'reviews' is not a list"},
        {R"({"reviews":[7]})", "review 1 is not an object"},
        {R"({"reviews":[{"rating":5,"days":0}]})", "review 1: 'rating' is not 1, 2, 3 or 4"},
        {R"({"reviews":[{"rating":2.5,"days":0}]})", "review 1: 'rating' is not 1, 2, 3 or 4"},
        {R"({"reviews":[{"rating":1},{"rating":3,"days":-1}]})",
         "review 2: 'days' is not a whole number of days, 0 to 1000000"},
        {R"({"reviews":[{"rating":1},{"rating":3}]})",
         "review 2: 'days' is not a whole number of days, 0 to 1000000"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.line);
        const Ran ran = schedule(row.line + "\n" + good + "\n");
        CHECK(ran.status == 1);
        CHECK(ran.out == R"({"error":")" + row.message + "\"}\n" + schedule(good).out);
    }
    CHECK(schedule("{\"id\":7,\"reviews\":8}\n").out ==
          "{\"id\":7,\"error\":\"'reviews' is not a list\"}\n");
    CHECK(schedule("{nonsense\n").status == 1);
}

TEST_CASE("weights of an older FSRS are taken, and weights out of range are clipped") {
    const std::string old =
        "[.4,.6,2.4,5.8,4.93,.94,.86,.01,1.49,.14,.94,2.18,.05,.34,1.26,.29,2.61]";
    std::string line = R"({"weights":)";
    for (const char c : old)
        line += c == '.' && (line.back() == '[' || line.back() == ',') ? "0." : std::string(1, c);
    const Ran ran = schedule(line + R"(,"reviews":[{"rating":1,"days":0}]})");
    CHECK(ran.out == "{\"states\":[{\"stability\":0.4,\"difficulty\":6.81}],\"interval\":1}\n");
}

}  // namespace
}  // namespace recite
