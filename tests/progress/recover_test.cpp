#include "progress/recover.hpp"

#include <algorithm>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "base/random.hpp"
#include "progress/made_journal.hpp"

namespace recite {
namespace {

std::vector<Event> six() {
    return made::journal("dev", 4, 6);
}

std::vector<EventId> ids_in_order(const std::vector<Event>& events) {
    std::vector<EventId> result;
    for (const std::uint32_t i : in_order(events)) result.push_back(events[i].id);
    return result;
}

bool holds(const std::vector<Event>& events, const Event& event) {
    return std::find(events.begin(), events.end(), event) != events.end();
}

TEST_CASE("a whole journal is read without a word") {
    const Recovered all = recover(made::lines(six()));
    CHECK(all.events == six());
    CHECK(all.damage.empty());
    CHECK(message(all.damage).empty());
    CHECK(recover("").events.empty());
}

TEST_CASE("cut at every byte, all events before the cut live and the torn one is told") {
    const std::vector<Event> events = six();
    const std::string bytes = made::lines(events);
    for (std::size_t cut = 0; cut <= bytes.size(); ++cut) {
        CAPTURE(cut);
        const std::string part = bytes.substr(0, cut);
        const Recovered read = recover(part);
        const auto whole = static_cast<std::size_t>(std::count(part.begin(), part.end(), '\n'));
        const bool only_line_end_missing = cut < bytes.size() && bytes[cut] == '\n';
        const bool torn = !part.empty() && part.back() != '\n' && !only_line_end_missing;
        REQUIRE(read.events.size() == whole + (only_line_end_missing ? 1 : 0));
        REQUIRE(std::equal(read.events.begin(), read.events.end(), events.begin()));
        REQUIRE(read.damage.size() == (torn ? 1 : 0));
        if (torn) REQUIRE(read.damage[0].torn);
    }
}

TEST_CASE("one flipped bit anywhere costs at most its own event, and is told when it does") {
    const std::vector<Event> events = six();
    const std::string bytes = made::lines(events);
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        CAPTURE(bit);
        std::string damaged = bytes;
        damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << (bit % 8)));
        const Recovered read = recover(damaged);
        REQUIRE(read.events.size() >= events.size() - 1);
        if (read.events.size() < events.size()) REQUIRE_FALSE(read.damage.empty());
        for (const Event& event : read.events) REQUIRE(holds(events, event));
    }
}

TEST_CASE("what is damaged is told in a sentence") {
    CHECK(message({{10, 5, true}}) ==
          "The last entry of your progress was cut off while it was written and is left out; "
          "all others are safe.");
    CHECK(message({{10, 5, false}}) ==
          "1 damaged entry was found in your progress and set aside; all others are safe.");
    CHECK(message({{10, 5, false}, {20, 5, true}}) ==
          "2 damaged entries were found in your progress and set aside; all others are safe.");
}

TEST_CASE("line ends of another system and events that come twice do no harm") {
    std::string bytes;
    for (const Event& event : six()) bytes += encode(event) + "\r\n";
    bytes += made::lines({six()[2]});
    const Recovered read = recover(bytes);
    CHECK(read.events == six());
    CHECK(read.damage.empty());
}

TEST_CASE("any bytes at all are survived") {
    const std::vector<Event> events = six();
    const std::string bytes = made::lines(events);
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        CAPTURE(seed);
        Random random(seed);
        std::string noise = bytes.substr(0, random.below(600));
        const std::uint32_t edits = random.below(40);
        for (std::uint32_t i = 0; i < edits && !noise.empty(); ++i) {
            const std::uint32_t at = random.below(static_cast<std::uint32_t>(noise.size()));
            const std::uint32_t byte = random.below(256);
            noise[at] = static_cast<char>(byte);
        }
        for (const Event& event : recover(noise).events) REQUIRE(holds(events, event));
    }
}

TEST_CASE("the order depends on the events alone, and keeps each device's own") {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        CAPTURE(seed);
        std::vector<Event> events = made::journal("a", seed, 30);
        const std::vector<Event> other = made::journal("b", seed + 1, 30);
        events.insert(events.end(), other.begin(), other.end());
        const std::vector<EventId> expected = ids_in_order(events);
        REQUIRE(expected.size() == 60);
        for (const char* device : {"a", "b"}) {
            std::uint32_t last = 0;
            for (const EventId& id : expected) {
                if (id.device != device) continue;
                REQUIRE(id.number > last);
                last = id.number;
            }
        }
        Random random(seed);
        random.shuffle(events);
        events.push_back(events.front());
        REQUIRE(ids_in_order(events) == expected);
    }
}

TEST_CASE("merging is a union: twice is once, and the order does not matter") {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        CAPTURE(seed);
        const std::string a = made::lines(made::journal("a", seed, 20));
        const std::string b = made::lines(made::journal("b", seed + 99, 20));
        const std::string c = made::lines(made::journal("c", seed + 7, 20));
        REQUIRE(merge(a, a) == merge(a, ""));
        REQUIRE(merge(a, b) == merge(b, a));
        REQUIRE(merge(merge(a, b), c) == merge(a, merge(b, c)));
        REQUIRE(merge(merge(a, b), b) == merge(a, b));
        REQUIRE(recover(merge(a, b)).events.size() == 40);
    }
}

TEST_CASE("a journal's first part merged with its whole is its whole") {
    const std::string whole = made::lines(six());
    const std::string part = whole.substr(0, whole.size() / 2);
    CHECK(merge(part, whole) == whole);
    CHECK(merge(whole, part) == whole);
}

}  // namespace
}  // namespace recite
