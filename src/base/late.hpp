#pragma once

namespace recite {

// Data that a first visit does without. In the page it comes with the rest of the program, after
// the first question is there (scripts/parts.py, web/parts.js); anywhere else it is there from the
// start. An array is put into it by [[gnu::section("late")]].

// To be called before anything late is read. Stops a program that has only its first part; the page
// then begins again with all of it.
void need_late();

// Where the late data begin and end.
const char* late_begin();
const char* late_end();

}  // namespace recite
