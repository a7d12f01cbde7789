#pragma once

#include <string_view>
#include <vector>

namespace recite::examine {

// Common English words: each is itself, never a slip for a name. Folded, no order.
// Written for this purpose; chosen for being frequent or for being near to names.
std::vector<std::string_view> ordinary_words();

}  // namespace recite::examine
