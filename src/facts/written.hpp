#pragma once

// Where a text stands in what the author wrote, so that the caret comes to stand under it.

#include <string>
#include <string_view>

#include "base/diagnostic.hpp"

namespace recite {

// The first "text" in quotes inside an entry; the entry itself if it is not there letter by letter
// (it was written with escapes).
Origin written_in(const Origin& entry, std::string_view text);

// The same after a key, to the end of the file; the key itself if it is not there.
Origin written_after(const Origin& key, std::string_view text);

// An author's own word in a message: 'high-flyer'.
std::string quoted(std::string_view text);

}  // namespace recite
