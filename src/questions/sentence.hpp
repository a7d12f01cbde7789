#pragma once

#include <string>
#include <string_view>

// What English asks of a sentence that is put together of parts.
namespace recite {

// A text with the article that the word filled in wants, wherever "a" or "an" stands before its
// slot.
std::string with_articles(std::string_view text, std::string_view slot, std::string_view filled);

// Whether a sentence turns on a negation: then its twin with another value may be true as well, and
// a stem is harder to read than it need be.
bool negated(std::string_view sentence);

// A sentence with its first "is" or "are" as "was" or "were".
std::string in_past(std::string_view sentence);

// A text set behind others in a sentence: its first letter small if it is an everyday word.
std::string after_comma(std::string_view sentence);

// The first letter a capital.
std::string capitalised(std::string_view sentence);

// "2025-01" as "January 2025"; anything else as it is.
std::string date_in_words(std::string_view written);

// Single spaces, none before a mark, "a" or "an" as the next word wants where it stands before a
// slot that was filled.
std::string tidy(std::string_view sentence);

}  // namespace recite
