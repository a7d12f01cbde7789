#pragma once

#include <fstream>
#include <sstream>
#include <string>

namespace recite::tests {

// Empty where there is no such file.
inline std::string file_text(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

}  // namespace recite::tests
