#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace recite {

// A text as it is compared when questions are written: ASCII letters small, without punctuation
// and the genitive's "'s", one space between words, no leading article. A quick, coarse look; the
// examiner's folding is the fine one.
std::string plain(std::string_view text);

// The words of a plain text.
std::vector<std::string_view> words_of(std::string_view plain_text);

// Whether a stem gives its answer away: it holds the answer whole, or one of its telling words
// (four letters or more and not among `harmless`), or a word derived from one. All texts plain.
bool tells(std::string_view stem, std::string_view answer, std::string_view harmless);

// Whether plain text stands in plain text, on word boundaries.
bool has_words(std::string_view text, std::string_view sought);

}  // namespace recite
