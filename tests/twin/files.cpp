#include "twin/files.hpp"

#include <map>

#include "cli/files.hpp"

namespace recite {
namespace {

std::map<std::string, std::string>& files() {
    static std::map<std::string, std::string> all;
    return all;
}

}  // namespace

void twin::put_file(const std::string& path, const std::string& bytes) {
    files()[path] = bytes;
}

namespace cli {

Result<std::string> read_file(const std::string& path) {
    const auto at = files().find(path);
    if (at == files().end()) return Error{"there is no file '" + path + "'"};
    return at->second;
}

Status write_file(const std::string& path, const std::string& bytes) {
    files()[path] = bytes;
    return Done{};
}

bool is_folder(const std::string& path) {
    const auto at = files().lower_bound(path + "/");
    return at != files().end() && at->first.starts_with(path + "/");
}

std::vector<std::string> files_below(const std::string& folder, const std::string& ending) {
    std::vector<std::string> found;
    for (const auto& [path, bytes] : files())
        if (path.starts_with(folder + "/") && path.ends_with(ending)) found.push_back(path);
    return found;
}

std::string facts_path(const std::string& pack) {
    return is_folder(pack) ? pack + "/facts.json" : pack;
}

std::string beside(const std::string& path, const std::string& name) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? name : path.substr(0, slash + 1) + name;
}

}  // namespace cli
}  // namespace recite
