#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"

namespace recite {

// The port to wherever a journal is kept: memory, a file, a browser's storage. Implementations in
// the outside world confirm later; this is its plain form, which waits. The contract, held by
// tests/progress/journal_contract.hpp: what was confirmed is read back, whole, in order, after any
// failure or end of the program; what was not confirmed may be there whole, torn, or not at all.
class Journal {
public:
    virtual ~Journal() = default;

    // All bytes, lines as they were appended.
    virtual Result<std::string> read_all() = 0;

    // Writes one line, without its line end, and returns when it is durable. After a failure the
    // next append starts on a line of its own.
    virtual Status append(std::string_view line) = 0;
};

// For tests, and for a browser that keeps nothing.
class MemoryJournal : public Journal {
public:
    MemoryJournal() = default;

    explicit MemoryJournal(std::string bytes) : bytes_(std::move(bytes)) {}

    Result<std::string> read_all() override { return bytes_; }

    Status append(std::string_view line) override {
        if (!bytes_.empty() && bytes_.back() != '\n') bytes_ += '\n';
        bytes_ += line;
        bytes_ += '\n';
        return Done{};
    }

private:
    std::string bytes_;
};

}  // namespace recite
