#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace recite {

// The numbered units of an article, the first at index 0, as FORMATS.md cuts them: `reads` are
// applied first, white space is squeezed, each non-empty line is a paragraph, and a unit ends at
// . ? or ! plus closing quotes or brackets when white space and then a capital, a digit, an opening
// quote or a bracket follow, but not after Mr. Mrs. Ms. Dr. vs.
std::vector<std::string> sentences(
    std::string_view text, const std::vector<std::pair<std::string, std::string>>& reads = {});

// The fingerprint of a unit: the first 8 hex digits of FNV-1a 64 over its UTF-8.
std::string print_of(std::string_view sentence);

}  // namespace recite
