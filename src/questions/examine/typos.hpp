#pragma once

#include <string_view>

namespace recite::examine {

// Whether two edits between two folded words may be slips of the hand: letters left out, doubled or
// swapped, or one vowel for another. To put another consonant in the place of one, and to change
// something else besides, mostly makes another word ("firing" of "filling"), unless both begin with
// the same five letters.
bool may_be_slips(std::string_view meant, std::string_view given);

}  // namespace recite::examine
