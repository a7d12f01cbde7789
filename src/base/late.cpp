#include "base/late.hpp"

#include <cstdlib>

// Named by the linker, after the section; weak, since a program may hold nothing late.
// NOLINTNEXTLINE(bugprone-reserved-identifier,readability-identifier-naming)
extern "C" [[gnu::weak]] const char __start_late[], __stop_late[];

namespace recite {

namespace {

// Volatile: the compiler must not know it, since in the first part of the page it is 0. Used: the
// section is there in a program that reads nothing late, too.
[[gnu::used, gnu::section("late")]] const volatile unsigned char there = 1;

}  // namespace

void need_late() {
    if (there == 0) std::abort();
}

const char* late_begin() {
    return __start_late;
}

const char* late_end() {
    return __stop_late;
}

}  // namespace recite
