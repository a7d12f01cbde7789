#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "base/random.hpp"
#include "cli/command.hpp"
#include "progress/made_journal.hpp"
#include "schedule/fsrs.hpp"

namespace recite {
namespace {

struct Ran {
    int status;
    std::string out;
    std::string error;
};

// Runs a command on a journal of these bytes.
Ran ran(const std::string& command, const std::string& bytes,
        const std::vector<std::string>& options = {}) {
    std::string path = (std::filesystem::temp_directory_path() / "recite-XXXXXX").string();
    const int file = ::mkstemp(path.data());
    REQUIRE(file >= 0);
    std::ofstream(path, std::ios::binary) << bytes;
    std::vector<std::string_view> words = {command, path};
    words.insert(words.end(), options.begin(), options.end());
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream error;
    cli::Console console{in, out, error};
    const int status = cli::run(words, console);
    std::filesystem::remove(path);
    return {status, out.str(), error.str()};
}

// Two weeks of four cards, small enough to reckon by hand.
std::vector<Event> two_weeks() {
    Answered confused = made::answer(made::card(3), Rating::again);
    confused.asked = "deepseek";
    confused.given = "high-flyer";
    Answered other_topic = made::answer(made::card(4), Rating::easy);
    other_topic.topic = "hardware";
    const std::vector<std::pair<int, EventBody>> rows = {
        {20000, Changed{"fuzz", {}, {0}, ""}},
        {20000, made::answer(made::card(1), Rating::easy)},
        {20000, made::answer(made::card(2), Rating::easy)},
        {20000, made::answer(made::card(3), Rating::easy)},
        {20008, made::answer(made::card(1), Rating::good)},
        {20008, made::answer(made::card(2), Rating::easy)},
        {20008, confused},
        {20009, confused},
        {20010, other_topic},
    };
    std::vector<Event> events;
    for (const auto& row : rows) {
        const auto number = static_cast<std::uint32_t>(events.size() + 1);
        events.push_back(made::event("d", number, row.first, row.second));
    }
    return events;
}

// Stability after Easy is 8.2956. On day 8 the chance is 0.9035, so that Good gives 47.1 and Easy
// 81.3 days; card 3 is in its step on day 20009.
TEST_CASE("a small journal comes to what was reckoned by hand") {
    const Ran text = ran("stats", made::lines(two_weeks()), {"--day", "20010"});
    CHECK(text.status == 0);
    CHECK(text.error.empty());
    CHECK(text.out ==
          "8 answers on 4 days, 1 minute in all\n"
          "typed: 8, right: 6\n"
          "cards: 2 known, 1 shaky, 1 forgotten, 0 new\n"
          "  hardware: 0 known, 1 shaky, 0 forgotten, 0 new\n"
          "  history: 2 known, 0 shaky, 1 forgotten, 0 new\n"
          "recalled today, as an estimate: 3.8\n"
          "last 30 days: 4 reviews, recalled 50 %, foretold 90.7 %, goal 90 %\n"
          "due from today on: 1 0 0 0 0 0 0 0 1 0 0 0 0 0\n"
          "confused: 'high-flyer' given for 'deepseek', 2 times\n"
          "hard: deepseek/fact-3/value, forgotten 1 time\n");
    const Ran json = ran("stats", made::lines(two_weeks()), {"--day", "20010", "--format", "json"});
    CHECK(json.out.starts_with("{\"day\":20010,\"answers\":8,\"right\":6,\"days\":4,"));
    CHECK(json.out.ends_with("\"hardest\":[{\"card\":\"deepseek/fact-3/value\",\"lapses\":1}]}\n"));
}

TEST_CASE("damage is told and the rest is counted") {
    std::string bytes = made::lines(two_weeks());
    bytes.resize(bytes.size() - 9);
    const Ran text = ran("stats", bytes, {"--day", "20010"});
    CHECK(text.status == 0);
    CHECK(text.error ==
          "recite: The last entry of your progress was cut off while it was written and is left "
          "out; all others are safe.\n");
    CHECK(text.out.starts_with("7 answers on 3 days"));
}

TEST_CASE("a file that holds no journal cannot be run on") {
    CHECK(ran("stats", "hello\n").status == 2);
    CHECK(ran("fit", "").status == 2);
}

TEST_CASE("a journal with too little to learn from is not fitted to") {
    const Ran fit = ran("fit", made::lines(two_weeks()));
    CHECK(fit.status == 1);
    CHECK(fit.out.empty());
    CHECK(fit.error ==
          "recite: too little to learn from: there are 4 answers to learn from, and it takes 100: "
          "recalled, on a later day than the answer before\n");
}

TEST_CASE("weights fitted to a journal foretell its answers better") {
    Random random(3);
    Weights truth = default_weights;
    truth[2] = 0.8;
    truth[8] = 1.0;
    const Fsrs learner(truth);
    std::vector<Event> events;
    for (std::uint32_t number = 0; number < 120; ++number) {
        std::optional<Memory> memory;
        int last = 0;
        for (int day = 0; day < 200; day += 1 + static_cast<int>(random.below(30))) {
            const double luck = random.unit();
            const bool recalled =
                memory ? luck < learner.recall_chance(day - last, memory->stability) : luck < 0.6;
            const Rating rating = recalled ? Rating::good : Rating::again;
            memory = learner.next(memory, day - last, rating);
            last = day;
            events.push_back(made::event("d" + std::to_string(number),
                                         static_cast<std::uint32_t>(day + 1), 20000 + day,
                                         made::answer(made::card(number), rating)));
        }
    }
    const Ran text = ran("fit", made::lines(events));
    CHECK(text.status == 0);
    CHECK(text.out.starts_with("fitted to "));
    const Ran json = ran("fit", made::lines(events), {"--format", "json"});
    const auto number_after = [&](const std::string& key) {
        return std::stod(json.out.substr(json.out.find("\"" + key + "\":") + key.size() + 3));
    };
    CHECK(number_after("new_loss") < number_after("old_loss") - 0.01);
    CHECK(number_after("new_later_loss") < number_after("old_later_loss"));
}

}  // namespace
}  // namespace recite
