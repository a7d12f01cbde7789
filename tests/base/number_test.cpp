#include "base/number.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace recite;

TEST_CASE("a number is written in its shortest form and reads back the same") {
    struct Row {
        double number;
        const char* text;
    };

    const Row rows[] = {{0, "0"},
                        {1, "1"},
                        {-2.5, "-2.5"},
                        {0.1, "0.1"},
                        {1e21, "1e+21"},
                        {1e22, "1e+22"},
                        {1e-7, "1e-7"},
                        {100000000000, "100000000000"},
                        {1.0 / 3, "0.3333333333333333"},
                        {5e-324, "5e-324"},
                        {1.7976931348623157e308, "1.7976931348623157e+308"}};
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(to_text(row.number) == row.text);
        CHECK(parse_number(to_text(row.number)) == row.number);
    }
}

TEST_CASE("only whole JSON numbers are read") {
    for (const char* text :
         {"", "-", "1.", ".5", "1e", "1 ", "0x10", "1,000", "inf", "nan", "1e309"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_number(text));
    }
    CHECK(parse_number("-12.5e3") == -12500);
}

TEST_CASE("large numbers are grouped by threes") {
    CHECK(grouped(100000000000) == "100,000,000,000");
    CHECK(grouped(999) == "999");
    CHECK(grouped(1234.5) == "1,234.5");
    CHECK(grouped(-1000) == "-1,000");
    CHECK(grouped(0.05) == "0.05");
    CHECK(grouped(0.9999999) == "1");
}
