#include "platform/format.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cstdint>
#include <cstdio>
#include <string>

namespace {

// The text and what was given back, ours and C's.
struct Formatted {
    std::string text;
    int length = 0;
    bool operator==(const Formatted&) const = default;
};

Formatted ours(std::size_t size, const char* pattern, ...) {
    char out[200] = "untouched";
    std::va_list values;
    va_start(values, pattern);
    const int length = recite::platform::format(out, size, pattern, values);
    va_end(values);
    return {out, length};
}

template <class... Values>
void same_as_c(const char* pattern, Values... values) {
    char out[200] = "untouched";
    const int length = std::snprintf(out, sizeof out, pattern, values...);
    CAPTURE(pattern);
    CHECK(ours(sizeof out, pattern, values...) == Formatted{out, length});
}

}  // namespace

TEST_CASE("formatted texts are those of C") {
    same_as_c("plain, 100%%");
    same_as_c("%d %i %5d|%-5d|%05d|%+d", 1, -2, 33, 44, 55, 66);
    same_as_c("%lld %d", static_cast<long long>(INT64_MIN), INT32_MIN);
    same_as_c("%u %x %X %08X %#x", 4000000000u, 0xbeefu, 0xBEEFu, 0x1au, 255u);
    same_as_c("%s|%.2s|%5s|%-5s|%c", "text", "text", "ab", "ab", 'x');
    same_as_c("%.3f %f %8.2f %-8.1f| %+.0f", 3.14159, -0.5, 2.345, 9.96, 7.0);
    same_as_c("%*d %.*f", 6, 42, 2, 1.005);
}

TEST_CASE("a text that does not fit is cut and its whole length told") {
    CHECK(ours(4, "%s", "abcdef") == Formatted{"abc", 6});
    CHECK(ours(1, "%d", 12345) == Formatted{"", 5});
    CHECK(ours(0, "%d", 12345) == Formatted{"untouched", 5});
}
