#pragma once

#include <functional>
#include <memory>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "progress/journal.hpp"
#include "progress/made_journal.hpp"
#include "progress/recover.hpp"

namespace recite {

// What every store of a journal must do. `open` opens the same place anew each time, as the next
// run of the program would; the place is empty at first. `tear` cuts bytes off its end, as a power
// cut does.
struct StoreUnderTest {
    std::function<std::unique_ptr<Journal>()> open;
    std::function<void(std::size_t)> tear;
};

inline void check_journal_contract(const StoreUnderTest& store) {
    const std::vector<Event> events = made::journal("dev", 11, 20);
    const auto read = [&] {
        const auto bytes = store.open()->read_all();
        REQUIRE(bytes);
        return recover(bytes.value()).events;
    };
    REQUIRE(read().empty());
    for (std::size_t i = 0; i < 10; ++i) REQUIRE(store.open()->append(encode(events[i])));
    auto journal = store.open();
    for (std::size_t i = 10; i < 15; ++i) REQUIRE(journal->append(encode(events[i])));
    CHECK(read() == std::vector<Event>(events.begin(), events.begin() + 15));

    // A torn end costs the torn event alone, also when more is written after it.
    journal.reset();
    store.tear(7);
    CHECK(read() == std::vector<Event>(events.begin(), events.begin() + 14));
    for (std::size_t i = 14; i < 20; ++i) REQUIRE(store.open()->append(encode(events[i])));
    CHECK(read() == events);
}

}  // namespace recite
