#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "study/screen.hpp"

namespace recite::study {

// How this browser likes things: kept beside the journal, since no memory depends on it.
struct Preferences {
    Theme theme = Theme::system;
    int text_percent = 100;
    bool certainty = false;      // ask how sure in quizzes and study
    bool four_buttons = false;   // on flashcards
    bool typing = true;          // false: flashcards and options in place of typed answers
    bool subject_first = false;  // the other side of flashcards
    bool shuffled = true;        // flashcards
    bool operator==(const Preferences&) const = default;
};

// Sets one by name and value; false if there is no such name or value.
bool set(Preferences& preferences, std::string_view name, std::string_view value);

// As one text, and back; what cannot be read stays as it is by default.
std::string write_preferences(const Preferences& preferences);
Preferences read_preferences(std::string_view text);

// The lines of the settings screen, each choice a Set.
std::vector<Choices> preference_lines(const Preferences& preferences);

}  // namespace recite::study
