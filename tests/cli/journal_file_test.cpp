#include "cli/journal_file.hpp"

#include <cstdlib>
#include <filesystem>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "progress/journal_contract.hpp"

namespace recite {
namespace {

// A folder of its own that goes when the test ends.
class Folder {
public:
    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "recite-XXXXXX").string();
        path_ = ::mkdtemp(name.data());
    }

    ~Folder() { std::filesystem::remove_all(path_); }

    std::string file(const std::string& name) const { return path_ + "/" + name; }

private:
    std::string path_;
};

TEST_CASE("a journal in a file keeps the contract") {
    const Folder folder;
    const std::string path = folder.file("journal");
    check_journal_contract({[&] { return std::make_unique<cli::FileJournal>(path); },
                            [&](std::size_t count) {
                                const auto size = std::filesystem::file_size(path);
                                std::filesystem::resize_file(path, size - count);
                            }});
}

TEST_CASE("a file that cannot be written to says why") {
    const Folder folder;
    cli::FileJournal journal(folder.file("no/such/folder"));
    const Status status = journal.append("{}");
    REQUIRE_FALSE(status);
    CHECK(status.error().message ==
          "'" + folder.file("no/such/folder") + "' cannot be written: No such file or directory");
}

}  // namespace
}  // namespace recite
