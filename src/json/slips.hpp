#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace recite::json {

// What an author most likely meant where text stopped being JSON, as advice: a comma too many or
// too few, a comment, "True", quotes of another kind, a line end inside a text, another encoding.
// Empty where nothing is likely. `token` is where the piece begins that could not be read and
// `stopped` the byte at which reading stopped; both may lie past the end.
std::string slip_advice(std::string_view text, std::size_t token, std::size_t stopped);

}  // namespace recite::json
