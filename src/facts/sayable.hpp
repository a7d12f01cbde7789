#pragma once

#include <string_view>

namespace recite {

// Whether somebody could type it as an answer: there is a letter, a figure or one of $ % < = > + ~
// ^ in the text, anything but spaces, other signs and pictures.
bool says_something(std::string_view text);

}  // namespace recite
