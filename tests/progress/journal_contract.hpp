#pragma once

#include <fstream>
#include <functional>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "progress/journal.hpp"
#include "progress/made_journal.hpp"
#include "progress/recover.hpp"

namespace recite {

// A place to keep a journal, empty at first. `open` opens it anew, as the next run of the program
// would; `tear` cuts bytes off its end, as a power cut does.
struct StoreUnderTest {
    std::function<std::unique_ptr<Journal>()> open;
    std::function<void(std::size_t)> tear;
};

// What every store of a journal must do: the steps of journal_contract.txt, which the tests of the
// page follow, too (tests/end_to_end/journal_test.mjs).
inline void check_journal_contract(const StoreUnderTest& store) {
    const std::vector<Event> events = made::journal("dev", 11, 20);
    std::ifstream steps("tests/progress/journal_contract.txt");
    REQUIRE(steps);
    std::unique_ptr<Journal> journal = store.open();
    std::size_t expectations = 0;
    for (std::string line; std::getline(steps, line);) {
        CAPTURE(line);
        std::istringstream words(line);
        std::string step;
        words >> step;
        std::vector<Event> named;
        for (std::size_t number = 0; words >> number;) named.push_back(events.at(number - 1));
        if (step == "append") {
            REQUIRE(journal->append(encode(named.at(0))));
        } else if (step == "interrupt") {
            REQUIRE(journal->append(encode(named.at(0))));
            store.tear(7);
        } else if (step == "reopen") {
            journal = store.open();
        } else if (step == "expect") {
            const auto bytes = store.open()->read_all();
            REQUIRE(bytes);
            REQUIRE(recover(bytes.value()).events == named);
            ++expectations;
        } else {
            REQUIRE((step.empty() || step == "#"));
        }
    }
    REQUIRE(expectations > 3);
}

}  // namespace recite
