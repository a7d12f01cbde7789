#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace recite::examine {

// The words that an English word may be a form of, by its ending: "making" of "make", "stopped" of
// "stop", "happily" of "happy". Only forms that are spelt by the rules, so that "makeing" and
// "stoping" are none. Empty where the ending is none of these.
std::vector<std::string> roots_of(std::string_view word);

}  // namespace recite::examine
