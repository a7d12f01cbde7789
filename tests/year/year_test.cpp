#include "year/year.hpp"

#include <cmath>

#include <catch2/catch_test_macros.hpp>

#include "progress/confusion.hpp"

namespace recite::tests {
namespace {

constexpr double three_points = 0.03;

const std::map<std::string, std::string> confused = {
    {"H100", "A100"}, {"A100", "H100"}, {"DeepSeek", "High-Flyer"}, {"High-Flyer", "DeepSeek"}};

void add(Findings& all, const Findings& found) {
    all.examined += found.examined;
    all.recalled += found.recalled;
    all.foretold += found.foretold;
}

std::string said(const Findings& found) {
    return std::to_string(found.examined) + " examined, recalled " + std::to_string(found.share()) +
           ", foretold " + std::to_string(found.foretold / found.examined);
}

}  // namespace

TEST_CASE("after a year, learners unlike FSRS recall what they asked for, within three points") {
    for (const double retention : {0.85, 0.9}) {
        Findings all;
        std::string each;
        std::uint64_t seed = 0;
        for (const double saturation : {0.05, 0.12, 0.19, 0.26}) {
            ++seed;
            tests::Year year(std::make_unique<HalfLives>(seed, saturation, confused), seed,
                             retention);
            const Findings found = year.run();
            each += "\nlearner " + std::to_string(seed) + ": " + said(found);
            CHECK(found.met > 300);
            add(all, found);
        }
        INFO("asked for " << retention << ", all: " << said(all) << each);
        CHECK(all.examined > 2000);
        CHECK(std::abs(all.share() - retention) < three_points);
    }
}

TEST_CASE("after a year, learners who forget as FSRS says recall what they asked for") {
    Weights weights = default_weights;
    weights[8] += 0.3;
    weights[11] -= 0.2;
    weights[20] = 0.25;
    for (const double retention : {0.85, 0.9}) {
        Findings all;
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            tests::Year year(std::make_unique<PlainFsrs>(weights), seed, retention);
            add(all, year.run());
        }
        INFO("asked for " << retention << ", all: " << said(all));
        CHECK(all.examined > 900);
        CHECK(std::abs(all.share() - retention) < three_points);
    }
}

TEST_CASE("what a learner takes for each other is found out within the year") {
    tests::Year year(std::make_unique<HalfLives>(9, 0.15, confused), 9, 0.9);
    year.run();
    const auto names = [](const MixedUp& pair, const std::string& a, const std::string& b) {
        const std::string both = pair.one + " / " + pair.other;
        return both.find(a) != std::string::npos && both.find(b) != std::string::npos;
    };
    bool told = false;
    for (const MixedUp& pair : mixed_up(year.state()))
        told = told || names(pair, "H100", "A100") || names(pair, "DeepSeek", "High-Flyer");
    CHECK(told);
}

}  // namespace recite::tests
