#pragma once

namespace recite {

// Called with a failed check before the program stops, so that the page can show it and offer the
// journal. Null: the message goes to standard error.
using CheckHandler = void (*)(const char* condition, const char* file, int line);
void on_check_failed(CheckHandler handler);

[[noreturn]] void check_failed(const char* condition, const char* file, int line);

}  // namespace recite

// Stops the program when a programmer's assumption does not hold. Never for an author's or a
// learner's mistake.
#define VERIFY(condition)                                \
    (static_cast<bool>(condition) ? static_cast<void>(0) \
                                  : ::recite::check_failed(#condition, __FILE__, __LINE__))
