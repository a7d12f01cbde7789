#include "cli/files.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <system_error>

namespace recite::cli {

namespace fs = std::filesystem;

Result<std::string> read_file(const std::string& path) {
    std::error_code failed;
    if (!fs::exists(path, failed)) return Error{"there is no file '" + path + "'"};
    if (fs::is_directory(path, failed)) return Error{"'" + path + "' is a folder"};
    std::ifstream file(path, std::ios::binary);
    if (!file) return Error{"the file '" + path + "' cannot be opened"};
    const auto size = fs::file_size(path, failed);
    if (!failed && size > (std::uintmax_t{1} << 31U))
        return Error{"the file '" + path + "' is larger than 2 GiB"};
    std::string bytes;
    if (!failed) bytes.reserve(static_cast<std::size_t>(size));
    bytes.assign(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    if (file.bad()) return Error{"the file '" + path + "' cannot be read"};
    return bytes;
}

Status write_file(const std::string& path, const std::string& bytes) {
    const std::string draft = path + ".new";
    std::ofstream file(draft, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    std::error_code failed;
    if (!file) {
        fs::remove(draft, failed);
        return Error{"the file '" + path + "' cannot be written"};
    }
    fs::rename(draft, path, failed);
    if (failed) return Error{"the file '" + path + "' cannot be replaced: " + failed.message()};
    return Done{};
}

bool is_folder(const std::string& path) {
    std::error_code failed;
    return fs::is_directory(path, failed);
}

std::vector<std::string> files_below(const std::string& folder, const std::string& ending) {
    std::vector<std::string> found;
    std::error_code failed;
    fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied,
                                        failed);
    for (; !failed && at != fs::recursive_directory_iterator(); at.increment(failed)) {
        const std::string name = at->path().filename().string();
        if (name.starts_with('.')) {
            if (at->is_directory(failed)) at.disable_recursion_pending();
            continue;
        }
        if (name.ends_with(ending) && at->is_regular_file(failed))
            found.push_back(at->path().string());
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::string facts_path(const std::string& pack) {
    return is_folder(pack) ? (fs::path(pack) / "facts.json").string() : pack;
}

std::string beside(const std::string& path, const std::string& name) {
    return (fs::path(path).parent_path() / name).string();
}

}  // namespace recite::cli
