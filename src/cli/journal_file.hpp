#pragma once

#include <string>

#include "progress/journal.hpp"

namespace recite::cli {

// A journal in a file, made when it is first written to. An event is confirmed when the operating
// system says that it is on the disk.
class FileJournal : public Journal {
public:
    explicit FileJournal(std::string path) : path_(std::move(path)) {}

    Result<std::string> read_all() override;
    Status append(std::string_view line) override;

private:
    std::string path_;
};

}  // namespace recite::cli
