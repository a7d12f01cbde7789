// What scripts/columns.py writes is held against the JSON by columns_test.py; here is what it says
// of one small document, and what becomes of it when it is damaged.

#include "json/columns.hpp"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "json/parse.hpp"
#include "support/canonical.hpp"

using namespace recite;
using std::string_literals::operator""s;

namespace {

// {"a": [{"n": -2.5, "t": "x"}, {"n": 1e300}, true], "b": {"x": [], "é": ["a"], "z": ["x"]}}
std::string sample() {
    return "columns 1\n\x0E\x0A"s +
           "\x07\x03\x04\x02\x01\x07\x01\x02\0\x01"s        // 0: an object of "a" and "b"
           "\x05\x01\0\x01\x02"s                            // 1: a list
           "\x08\x03\0\x02\x03\x04"s                        // 2: true or an object
           "\x02\0\0\0"s                                    // 3: true
           "\x07\x04\x04\x02\x05\x06\x02\x02\0\x01\x01\0"s  // 4: "n" and "t", or "n"
           "\x03\x0B\0\0"s                                  // 5: numbers
           "\x04\x01\x02\0"s                                // 6: texts
           "\x06\x04\x05\x01\x08"s                          // 7: a map
           "\x05\x03\0\x01\x09"s                            // 8: lists
           "\x04\x02\0\0"s                                  // 9: texts
           "\0\0\0"s
           "\x03"s
           "\x01\x01\0"s
           "\0\0\0\x01"s  // the small columns of 0, 1, 2 and 4
           "\x01\x31\x40\x01"s
           "1e+300\0"s  // 5: -25 / 10, and one in letters
           "\0"s
           "\x03\x09\0\0"s
           "\0\x01\x01"s
           "\x01\x09"s  // 6 to 9; "x" is met again, so is "a"
           "a\0b\0"s
           "n\0t\0"s
           "x\0"s
           "\u00E9\0z\0"s;  // the texts of 0, 4, 6 and 7
}

std::string read(const std::string& bytes) {
    const Source source("x.columns.txt", bytes);
    Diagnostics diagnostics;
    const json::Document document = json::parse(source, diagnostics);
    CHECK(document.has_root() != diagnostics.has_errors());
    return document.has_root() ? tests::canonical(document) : diagnostics.sorted()[0]->message;
}

}  // namespace

TEST_CASE("columns hold what the JSON held, in its order") {
    CHECK(read(sample()) ==
          "{\"a\":[{\"n\":-2.5,\"t\":\"x\"},{\"n\":1e+300},true],"
          "\"b\":{\"x\":[],\"\u00E9\":[\"a\"],\"z\":[\"x\"]}}");
}

TEST_CASE("columns that end too early are refused") {
    const std::string whole = sample();
    for (std::size_t size = 10; size < whole.size(); ++size) {
        CAPTURE(size);
        CHECK(read(whole.substr(0, size)) == "these columns are damaged");
    }
}

TEST_CASE("columns with any byte changed are read or refused, and end") {
    const std::string whole = sample();
    for (std::size_t at = 10; at < whole.size(); ++at) {
        for (int byte = 0; byte < 256; ++byte) {
            std::string changed = whole;
            changed[at] = static_cast<char>(byte);
            CAPTURE(at, byte);
            CHECK_FALSE(read(changed).empty());
        }
    }
}

TEST_CASE("few bytes of columns do not become many values") {
    // A list of a billion nulls, and lists in lists, each twice as long as the one it is in.
    const std::string nulls =
        "columns 1\n\x40\x40\x40\x40\x40\x3B\x02\x05\x06\0\x01\x01\0\0\0\0\x40\x40\x40\x40\x40\x3B"s;
    CHECK(read(nulls) == "these columns are damaged");
}
