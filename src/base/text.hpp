#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace recite {

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> words);

// An "a", "e", "i", "o" or "u", small or large.
bool is_vowel(char letter);

// Without ASCII white space at both ends.
std::string_view trim(std::string_view text);

// Between every two separators one part, empty ones too: "a,,b" gives three. Empty text: one part.
std::vector<std::string_view> split(std::string_view text, char separator);

std::string join(const std::vector<std::string>& parts, std::string_view separator);

// "a", "a and b", "a, b and c": for people.
std::string join_words(const std::vector<std::string>& parts, std::string_view last = "and");

std::string replace_all(std::string_view text, std::string_view from, std::string_view to);

// ASCII letters in lower case; all other bytes as they are.
std::string ascii_lower(std::string_view text);

// Runs of white space (no-break space too) become one space; none at the ends.
std::string squeeze(std::string_view text);

// Edits (insert, delete, replace, swap neighbours) from one to the other, by bytes; stops counting
// at `most` + 1. Source: Damerau 1964, optimal string alignment.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t most);

// The candidate nearest to what was written, if it is near enough to be meant; else empty.
std::string_view nearest(std::string_view written, const std::vector<std::string_view>& candidates);

}  // namespace recite
