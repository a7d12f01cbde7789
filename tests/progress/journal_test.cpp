#include "progress/journal.hpp"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "progress/journal_contract.hpp"
#include "progress/made_journal.hpp"
#include "progress/recover.hpp"
#include "progress/replay.hpp"

namespace recite {
namespace {

// Shares its bytes with every journal opened on them.
class SharedJournal : public Journal {
public:
    explicit SharedJournal(std::string& bytes) : bytes_(bytes) {}

    Result<std::string> read_all() override { return bytes_; }

    Status append(std::string_view line) override {
        MemoryJournal inner(bytes_);
        Status status = inner.append(line);
        bytes_ = inner.read_all().value();
        return status;
    }

private:
    std::string& bytes_;
};

// Fails the Nth append, having written a part of the line.
class FailingJournal : public Journal {
public:
    explicit FailingJournal(std::size_t failing) : left_(failing) {}

    Result<std::string> read_all() override { return inner_.read_all(); }

    Status append(std::string_view line) override {
        if (--left_ != 0) return inner_.append(line);
        inner_ =
            MemoryJournal(inner_.read_all().value() + std::string(line.substr(0, line.size() / 2)));
        return Error{"the disk is full"};
    }

private:
    std::size_t left_;
    MemoryJournal inner_;
};

TEST_CASE("a journal in memory keeps the contract") {
    std::string bytes;
    check_journal_contract({[&] { return std::make_unique<SharedJournal>(bytes); },
                            [&](std::size_t count) { bytes.resize(bytes.size() - count); }});
}

TEST_CASE("whichever write fails, the state is that of the events that were confirmed") {
    const std::vector<Event> events = made::journal("dev", 5, 12);
    for (std::size_t failing = 1; failing <= events.size() + 1; ++failing) {
        CAPTURE(failing);
        FailingJournal journal(failing);
        std::vector<Event> confirmed;
        for (const Event& event : events) {
            if (journal.append(encode(event))) confirmed.push_back(event);
        }
        const std::string bytes = journal.read_all().value();
        REQUIRE(recover(bytes).events == confirmed);
        REQUIRE(replay(recover(bytes).events) == replay(confirmed));
    }
}

}  // namespace
}  // namespace recite
