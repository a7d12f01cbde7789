#pragma once

#include <string>

#include "base/diagnostic.hpp"

namespace recite {

// A diagnostic as a person reads it:
//   file:line:col: error: sentence [check-name]
//   the line
//   a caret under the place, tabs kept
//   help: what to do
//   note: file:line:col: another place
// Without a source the place is left out. Ends with a line end. Control characters are escaped and
// lines over 160 code points are cut around the caret.
std::string render(const Diagnostic& diagnostic);

// All of them in order, then "2 errors, 1 warning" when there are any.
std::string render(const Diagnostics& diagnostics);

std::string_view name_of(Severity severity);  // "error", "warning", "advice"

}  // namespace recite
