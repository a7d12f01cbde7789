#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.hpp"

namespace recite::study {

// A quiz file that comes with a pack.
struct QuizEntry {
    QuizId id;         // the file's name without its ending
    std::string path;  // from the page
    bool operator==(const QuizEntry&) const = default;
};

// A pack of the site, as packs.json lists it.
struct PackEntry {
    PackId id;
    std::string title;
    std::string path;       // of its facts.json, from the page; empty: it has only quizzes
    std::size_t count = 0;  // of its facts; 0: not known
    std::vector<QuizEntry> quizzes;
    bool operator==(const PackEntry&) const = default;
};

// What packs.json holds: `{"packs": [{"id", "title", "folder", "facts", "count", "quizzes":
// [file]}]}`. Entries without an id or a folder are left out. None if it is not of that shape.
std::optional<std::vector<PackEntry>> read_site(std::string_view text);

}  // namespace recite::study
