#include "cli/journal_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "cli/files.hpp"

namespace recite::cli {
namespace {

Error failure(const std::string& path) {
    return Error{"'" + path + "' cannot be written: " + std::strerror(errno)};
}

bool write_fully(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

// Whether the file ends within a line: a write that was cut off.
bool ends_torn(int file) {
    struct stat status {};

    if (::fstat(file, &status) != 0 || status.st_size == 0) return false;
    char last = '\n';
    return ::pread(file, &last, 1, status.st_size - 1) == 1 && last != '\n';
}

}  // namespace

Result<std::string> FileJournal::read_all() {
    if (::access(path_.c_str(), F_OK) != 0) return std::string();
    return read_file(path_);
}

Status FileJournal::append(std::string_view line) {
    const int file = ::open(path_.c_str(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0644);
    if (file < 0) return failure(path_);
    std::string bytes = ends_torn(file) ? "\n" : "";
    bytes += line;
    bytes += '\n';
    const bool written = write_fully(file, bytes) && ::fsync(file) == 0;
    Status status = written ? Status(Done{}) : Status(failure(path_));
    ::close(file);
    return status;
}

}  // namespace recite::cli
