#pragma once

#include <optional>
#include <string_view>

namespace recite::examine {

// The country that a name or adjective stands for, as one folded word: "chinese" and "prc" are
// "china"; empty if it stands for none.
std::string_view country_named(std::string_view word);

// Whether a well-known city lies in a country or region, both folded and squashed; empty if the
// city is not well known.
std::optional<bool> lies_in(std::string_view city, std::string_view place);

}  // namespace recite::examine
