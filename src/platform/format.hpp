#pragma once

#include <cstdarg>
#include <cstddef>

namespace recite::platform {

// The part of C's vsnprintf that ImGui uses: %d %i %u %x %X %p %c %s %f %g %% with flags, width,
// precision and length. %g is %f without trailing zeros. Whole numbers and six decimals of numbers
// below 2^63 come out as in C. Always ends with a zero if `size` is at least 1; gives how long the
// whole text is, as C does.
int format(char* out, std::size_t size, const char* pattern, std::va_list values);

}  // namespace recite::platform
