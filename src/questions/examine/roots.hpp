#pragma once

#include <string_view>

namespace recite::examine {

// Whether two words are forms of one: "science" and "scientific", "speculation" and "speculative";
// not those who do it.
bool same_root(std::string_view a, std::string_view b);

// Whether one of the words denies the other by its beginning: "known" and "unknown".
bool denies(std::string_view a, std::string_view b);

}  // namespace recite::examine
