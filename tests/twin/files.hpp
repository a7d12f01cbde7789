#pragma once

#include <string>

namespace recite::twin {

// A file that cli::read_file finds, in place of a file system.
void put_file(const std::string& path, const std::string& bytes);

}  // namespace recite::twin
