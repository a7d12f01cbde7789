#pragma once

#include <string>
#include <vector>

#include "base/result.hpp"

namespace recite::cli {

// The bytes of a file of at most 2 GiB, or a sentence on why they cannot be had.
Result<std::string> read_file(const std::string& path);

// Writes a file whole: beside it first, then in its place, so that a failure loses nothing.
Status write_file(const std::string& path, const std::string& bytes);

bool is_folder(const std::string& path);

// The files below a folder whose names end so, sorted; folders that begin with a dot are passed by.
std::vector<std::string> files_below(const std::string& folder, const std::string& ending);

// PACK as a command takes it, a folder or its facts.json, to the path of facts.json.
std::string facts_path(const std::string& pack);

// A path beside another: ("quizzes/a/q.json", "facts.json") -> "quizzes/a/facts.json".
std::string beside(const std::string& path, const std::string& name);

}  // namespace recite::cli
