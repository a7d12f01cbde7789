#pragma once

#include <chrono>
#include <cstdio>
#include <string>

namespace recite::bench {

using Clock = std::chrono::steady_clock;

inline double ms_since(Clock::time_point begin) {
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

// Empty where there is no such file.
inline std::string read_file(const char* path) {
    std::string text;
    std::FILE* file = std::fopen(path, "rb");
    if (file == nullptr) return text;
    char buffer[1 << 16];
    for (std::size_t size; (size = std::fread(buffer, 1, sizeof buffer, file)) > 0;) {
        text.append(buffer, size);
    }
    std::fclose(file);
    return text;
}

}  // namespace recite::bench
