#include "base/late.hpp"

#include <cstdlib>

namespace recite {

namespace {

// Volatile: the compiler must not know it, since in the first part of the page it is 0.
[[gnu::section("late")]] const volatile unsigned char there = 1;

}  // namespace

void need_late() {
    if (there == 0) std::abort();
}

}  // namespace recite
