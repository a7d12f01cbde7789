#pragma once

#include "base/diagnostic.hpp"
#include "base/source.hpp"
#include "json/node.hpp"

namespace recite::json {

// Containers may stand this deep in one another.
constexpr std::size_t deepest = 256;

// Reads a JSON text (RFC 8259; a byte order mark is skipped). The source outlives the document.
// Diagnostics: json/syntax (then the document has no root), json/duplicate-key, json/too-deep.
Document parse(const Source& source, Diagnostics& diagnostics);

}  // namespace recite::json
