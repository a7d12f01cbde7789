#include "progress/snapshot.hpp"

#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "progress/made_journal.hpp"
#include "progress/progress.hpp"
#include "progress/recover.hpp"

namespace recite {
namespace {

std::vector<Event> part(const std::vector<Event>& events, std::size_t from, std::size_t to) {
    return {events.begin() + static_cast<std::ptrdiff_t>(from),
            events.begin() + static_cast<std::ptrdiff_t>(to)};
}

// Two devices, in turns.
std::vector<Event> both(std::uint64_t seed) {
    const std::vector<Event> a = made::journal("a", seed, 40);
    const std::vector<Event> b = made::journal("b", seed + 1, 40);
    std::vector<Event> all = a;
    all.insert(all.end(), b.begin(), b.end());
    std::vector<Event> ordered;
    for (const std::uint32_t i : in_order(all)) ordered.push_back(all[i]);
    return ordered;
}

}  // namespace

TEST_CASE("a snapshot holds the whole state") {
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        CAPTURE(seed);
        const State state = replay(both(seed));
        const auto read = read_snapshot(write_snapshot(state));
        REQUIRE(read);
        REQUIRE(*read == state);
    }
    CHECK(read_snapshot(write_snapshot(State())) == State());
}

TEST_CASE("going on from a snapshot is the same as folding all, wherever it was made") {
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        for (const bool alone : {true, false}) {
            const std::vector<Event> all = alone ? made::journal("a", seed, 60) : both(seed);
            for (std::size_t cut = 0; cut <= all.size(); ++cut) {
                CAPTURE(seed, alone, cut);
                Progress progress;
                const State state = *read_snapshot(write_snapshot(replay(part(all, 0, cut))));
                if (progress.resume(state, part(all, cut, all.size()))) {
                    REQUIRE(progress.state() == replay(all));
                    progress.complete(part(all, 0, cut));
                    REQUIRE(progress.events().size() == all.size());
                } else {
                    progress.add(all);
                }
                REQUIRE(progress.whole());
                REQUIRE(progress.state() == replay(all));
            }
        }
    }
}

TEST_CASE("a snapshot is taken up where nothing reaches back behind it") {
    std::vector<Event> all = made::journal("a", 3, 60);
    std::erase_if(all,
                  [](const Event& event) { return std::holds_alternative<Undone>(event.body); });
    Progress progress;
    CHECK(progress.resume(replay(part(all, 0, 40)), part(all, 40, all.size())));
    CHECK_FALSE(progress.whole());
}

TEST_CASE("what happens before the earlier events are there comes right once they are") {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        CAPTURE(seed);
        std::vector<Event> all = made::journal("a", seed, 50);
        const std::vector<Event> other = made::journal("b", seed + 9, 10);
        Progress progress;
        if (!progress.resume(replay(part(all, 0, 40)), part(all, 40, 50))) continue;
        // Another device's events out of order, an old one again, one that takes an old one back.
        const Event undoing = made::event("a", 51, 30000, Undone{{{"a", 7}}});
        for (const Event& event : other) progress.add(event);
        progress.add(all[4]);
        progress.add(undoing);
        progress.complete(part(all, 0, 40));
        all.insert(all.end(), other.begin(), other.end());
        all.push_back(undoing);
        REQUIRE(progress.state() == replay(all));
    }
}

TEST_CASE("a card that was renamed since the snapshot is found by its new name") {
    const Renames renames = {{made::card(1), CardId("deepseek/new/value")}};
    const std::vector<Event> all = {
        made::event("a", 1, 100, made::answer(made::card(1), Rating::good)),
        made::event("a", 2, 110, made::answer(made::card(1), Rating::good))};
    Progress progress;
    REQUIRE(progress.resume(replay(part(all, 0, 1)), part(all, 1, 2)));
    progress.rename(renames);
    progress.complete(part(all, 0, 1));
    CHECK(progress.state() == replay(all, renames));
}

TEST_CASE("a snapshot is refused if one byte of it is not as it was written") {
    const std::string bytes = write_snapshot(replay(made::journal("a", 1, 12)));
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        CAPTURE(at);
        std::string damaged = bytes;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x20);
        REQUIRE_FALSE(read_snapshot(damaged));
        REQUIRE_FALSE(read_snapshot(bytes.substr(0, at)));
    }
    CHECK_FALSE(read_snapshot(bytes + "x"));
    CHECK_FALSE(read_snapshot("{}"));
}

TEST_CASE("a snapshot of other events than those that are there is thrown away") {
    const std::vector<Event> all = made::journal("a", 5, 30);
    const std::vector<Event> strange = made::journal("a", 6, 20);
    Progress progress;
    if (progress.resume(replay(strange), {})) {
        progress.complete(all);
        CHECK(progress.state() == replay(all));
    }
}

}  // namespace recite
