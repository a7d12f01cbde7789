#include <iostream>
#include <string_view>
#include <vector>

#include "cli/command.hpp"

int main(int count, char** words) {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    const std::vector<std::string_view> line(words + 1, words + count);
    recite::cli::Console console{std::cin, std::cout, std::cerr};
    return recite::cli::run(line, console);
}
