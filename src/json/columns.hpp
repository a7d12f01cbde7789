#pragma once

#include <string_view>

#include "base/diagnostic.hpp"
#include "base/source.hpp"
#include "json/node.hpp"

// A document as columns: the same values as in a JSON text, put so that they are small to send and
// quick to read. `scripts/columns.py` writes them when a site is made. The file is UTF-8:
//
//     "columns 1\n", how many values there are, how many places, each place, their small columns,
//     their texts
//
// A place is where alike values stand: its kind, the sizes in bytes of its small column and of its
// texts, the numbers of the places inside it (each later than its own), and, of objects, which of
// their keys occur together. A number is written in groups of six bits, lowest first, all but the
// last with bit 6 set. What is at a place is read from its small column:
//
//     number   0 or +-1, +-2 ... (folded) as a power of ten, then the digits; or 64 and a text
//     text     0 and the next of the place's texts, which end with a zero byte; or 1 + how many
//              texts further on (folded) than the last one here it was first met
//     list     how many there are; a map: the same, then a text and a value for each
//     object   which keys it has; its keys are the place's first texts
//     one of   which of the places inside; null, false and true: nothing
namespace recite::json {

bool is_in_columns(std::string_view text);

// The document; no root, and a diagnostic (json/syntax), if the columns are damaged. Its values
// have no place in the source: each stands at its beginning.
Document read_columns(const Source& source, Diagnostics& diagnostics);

}  // namespace recite::json
