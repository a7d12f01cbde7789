#include "support/golden.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace recite::tests {

void check_golden(const std::string& name, const std::string& text) {
    const std::filesystem::path path = std::filesystem::path("tests/golden") / name;
    const char* update = std::getenv("UPDATE_GOLDEN");
    if (update != nullptr && std::string(update) == "1") {
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
        return;
    }
    std::ifstream file(path, std::ios::binary);
    const std::string wanted((std::istreambuf_iterator<char>(file)), {});
    INFO("golden: " << path.string() << "; UPDATE_GOLDEN=1 rewrites it");
    CHECK(text == wanted);
}

}  // namespace recite::tests
