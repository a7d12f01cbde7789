// The author's program inside a wasm module without a file system, so that node can hold it against
// the native one. Standard input gives the words of the command line, the files that it may read
// and then what the command itself reads:
//   words N, N lines, files N, for each its path, its size and its bytes, and the rest.
#include <cstdlib>
#include <iostream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "twin/files.hpp"

namespace {

std::size_t count_after(std::string_view name) {
    std::string line;
    std::getline(std::cin, line);
    if (!line.starts_with(name)) std::abort();
    return static_cast<std::size_t>(std::strtoul(line.c_str() + name.size(), nullptr, 10));
}

std::string next_line() {
    std::string line;
    std::getline(std::cin, line);
    return line;
}

}  // namespace

int main() {
    std::ios::sync_with_stdio(false);
    std::vector<std::string> words(count_after("words "));
    for (std::string& word : words) word = next_line();
    std::size_t files = count_after("files ");
    for (; files > 0; --files) {
        const std::string path = next_line();
        std::string bytes(count_after("bytes "), '\0');
        std::cin.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        recite::twin::put_file(path, bytes);
    }
    const std::vector<std::string_view> views(words.begin(), words.end());
    recite::cli::Console console{std::cin, std::cout, std::cerr};
    const int status = recite::cli::run(views, console);
    std::cout.flush();
    return status;
}
