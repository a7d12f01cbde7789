#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "study/keeping.hpp"

namespace recite::study {

// What an import came to, by events.
struct Imported {
    std::size_t taken = 0, known = 0;
    std::string damage;  // what could not be read, in words; empty: nothing
};

// Takes in a journal that was saved elsewhere, by union: once or twice is the same. Each event that
// was not known is appended as it was written.
Imported import_journal(Keeping& keeping, std::string_view bytes, Effects& effects);

}  // namespace recite::study
