#include "schedule/fsrs.hpp"

#include <cmath>
#include <optional>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "base/random.hpp"
#include "schedule/arithmetic.hpp"
#include "schedule/vectors.hpp"

namespace recite {
namespace {

using vectors::agree;

constexpr Rating ratings[] = {Rating::again, Rating::hard, Rating::good, Rating::easy};

struct Step {
    int rating;
    double days;
};

std::vector<Memory> states(const Fsrs& fsrs, const std::vector<Step>& steps) {
    std::vector<Memory> result;
    std::optional<Memory> memory;
    for (const Step& step : steps) {
        memory = fsrs.next(memory, step.days, *rating_of(step.rating));
        result.push_back(*memory);
    }
    return result;
}

TEST_CASE("the chance of recall falls as published") {
    struct Row {
        Fsrs fsrs;
        double days;
        double stability;
        double expected;
    };

    Weights fifth = default_weights;
    fifth[20] = 0.2;
    const Fsrs standard;
    const Fsrs other(fifth);
    const std::vector<Row> rows = {
        {standard, 0, 1, 1.0},      {standard, 1, 2, .9403443},  {standard, 2, 3, .9253786},
        {standard, 3, 4, .9185229}, {standard, 4, 4, .9},        {standard, 5, 2, .8261359},
        {standard, 1, 1, .9},       {standard, 2, 1, .84588465}, {standard, 3, 1, .8093881},
        {other, 0, 1, 1},           {other, 1, 1, .9},           {other, 2, 1, .84028935},
        {other, 3, 1, .7985001},
    };
    for (const Row& row : rows) {
        CAPTURE(row.days, row.stability);
        CHECK(std::abs(row.fsrs.recall_chance(row.days, row.stability) - row.expected) < 1e-7);
    }
}

TEST_CASE("first difficulties are as published, the stored one within its range") {
    const double published[] = {6.4133, 5.11217071, 2.11810397, -4.7716307};
    const Fsrs fsrs;
    for (const Rating rating : ratings) {
        const double expected = published[number_of(rating) - 1];
        CAPTURE(number_of(rating));
        CHECK(std::abs(fsrs.initial_difficulty(rating) - expected) < 1e-8);
        CHECK(fsrs.next({}, 0, rating).difficulty ==
              std::max(1.0, std::min(10.0, fsrs.initial_difficulty(rating))));
    }
}

TEST_CASE("difficulty reverts to the unlimited first difficulty of Easy") {
    const double published[] = {8.34176237, 6.66599536, 4.99022837, 3.31446137};
    for (const Rating rating : ratings) {
        CAPTURE(number_of(rating));
        CHECK(std::abs(Fsrs().next_difficulty(5, rating) - published[number_of(rating) - 1]) <
              1e-8);
    }
}

TEST_CASE("stability moves as published after recall, after a lapse and within a day") {
    const double chance[] = {.9, .8, .7, .6};
    const double recalled[] = {25.60252118, 28.22657096, 58.65599107, 127.2266925};
    const double forgotten[] = {1.0525396, 1.1894329, 1.3680838, 1.584989};
    const double same_day[] = {1.596818, 5, 5, 8.12961};
    const Fsrs fsrs;
    for (const Rating rating : ratings) {
        const int i = number_of(rating) - 1;
        CAPTURE(i);
        const Memory memory{5, static_cast<double>(number_of(rating))};
        CHECK(std::abs(fsrs.stability_after_recall(memory, chance[i], rating) - recalled[i]) <
              2e-8);
        CHECK(agree(fsrs.stability_after_lapse(memory, chance[i]), forgotten[i]));
        CHECK(agree(fsrs.stability_same_day(5, rating), same_day[i]));
    }
}

TEST_CASE("intervals for retentions of 0.1 to 1 are as published") {
    const double published[] = {3116769, 34793, 2508, 387, 90, 27, 9, 3, 1, 0};
    const Fsrs fsrs;
    for (int i = 0; i < 10; ++i) {
        CAPTURE(i);
        CHECK(std::round(fsrs.interval(0.1 * (i + 1), 1)) == published[i]);
    }
    const Fsrs p(vectors::weights_of(vectors::p19));
    CHECK(agree(p.interval(0.9, 121.01552), 121.01551));
}

TEST_CASE("first intervals for other retentions are as computed in the specification") {
    struct Row {
        double retention;
        double expected[4];
    };

    const Fsrs fsrs;
    for (const Row& row : {Row{.8, {.70, 4.29, 7.65, 27.51}}, Row{.9, {.21, 1.29, 2.31, 8.30}},
                           Row{.95, {.085, .52, .93, 3.34}}}) {
        for (const Rating rating : ratings) {
            CAPTURE(row.retention, number_of(rating));
            const double days = fsrs.interval(row.retention, fsrs.initial_stability(rating));
            CHECK(std::abs(days - row.expected[number_of(rating) - 1]) < 0.006);
        }
    }
}

TEST_CASE("histories of fsrs-rs end in its memory") {
    Weights no_short_term = default_weights;
    no_short_term[17] = no_short_term[18] = no_short_term[19] = 0;
    const Fsrs p(vectors::weights_of(vectors::p19));

    struct Row {
        const char* name;
        Fsrs fsrs;
        std::vector<Step> steps;
        Memory expected;
    };

    const std::vector<Step> six = {{1, 0}, {3, 0}, {3, 1}, {3, 3}, {3, 8}, {3, 21}};
    const std::vector<Row> rows = {
        {"defaults", Fsrs(), six, {53.62691, 6.3574867}},
        {"w17 to w19 = 0", Fsrs(no_short_term), six, {53.335106, 6.3574867}},
        {"P, Again", p, {{1, 0}, {3, 1}, {3, 3}, {3, 8}, {1, 21}}, {2.9691455, 8.000659}},
        {"P, Hard", p, {{1, 0}, {3, 1}, {3, 3}, {3, 8}, {2, 21}}, {17.091452, 7.6913934}},
        {"P, Good", p, {{1, 0}, {3, 1}, {3, 3}, {3, 8}, {3, 21}}, {31.722992, 7.382128}},
        {"P, Easy", p, {{1, 0}, {3, 1}, {3, 3}, {3, 8}, {4, 21}}, {71.7502, 7.0728626}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        const Memory last = states(row.fsrs, row.steps).back();
        CHECK(agree(last.stability, row.expected.stability));
        CHECK(agree(last.difficulty, row.expected.difficulty));
    }
    const Memory after = p.next(Memory{20.925528, 7.005062}, 21, Rating::good);
    CHECK(agree(after.stability, 40.87456));
    CHECK(agree(after.difficulty, 6.9913807));
}

// Each answer comes on the day that the one before planned.
void check_long_term(const std::vector<int>& given, const std::vector<int>& intervals,
                     const std::vector<double>& stabilities,
                     const std::vector<double>& difficulties) {
    const Fsrs fsrs(vectors::weights_of(vectors::l19), Fsrs::ShortTerm::off);
    std::optional<Memory> memory;
    double days = 0;
    for (std::size_t i = 0; i < given.size(); ++i) {
        CAPTURE(i);
        memory = fsrs.next(memory, days, *rating_of(given[i]));
        days = intervals[i];
        CHECK(memory->stability == stabilities[i]);
        CHECK(memory->difficulty == difficulties[i]);
        CHECK(std::abs(std::round(fsrs.interval(0.9, memory->stability)) - intervals[i]) <= 1);
    }
}

TEST_CASE("every digit of ts-fsrs's long-term histories comes out") {
    check_long_term(
        {3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3},
        {3, 13, 48, 155, 445, 1158, 17, 3, 11, 37, 112, 307, 773},
        {3.0412, 13.09130698, 48.15848988, 154.93732625, 445.05562739, 1158.07779739, 16.63063166,
         3.01732209, 11.42247264, 37.37521902, 111.8752758, 306.5974569, 772.94026648},
        {4.49094334, 4.26664289, 4.05746029, 3.86237659, 3.68044154, 3.51076891, 4.69833071,
         5.55956298, 5.26323756, 4.98688448, 4.72915759, 4.4888015, 4.26464541});
    check_long_term({1, 2, 3, 4, 1, 2, 3, 4}, {1, 2, 6, 41, 4, 7, 21, 133},
                    {.4197, 1.0344317, 5.5356759, 41.0033667, 4.46605519, 6.67743292, 20.88868155,
                     132.81849454},
                    {7.1434, 7.03653841, 6.64066485, 5.92312772, 6.44779861, 6.45995078, 6.10293922,
                     5.36588547});
}

TEST_CASE("ease factors of SM-2 become the memory that fsrs-rs makes of them") {
    struct Row {
        double ease;
        double days;
        double retention;
        Memory expected;
    };

    for (const Row& row : {Row{2.5, 10, .9, {10, 6.9140563}}, Row{2.5, 10, .8, {3.01572, 9.393428}},
                           Row{2.5, 10, .95, {24.841097, 1.2974405}}, Row{1.3, 20, .9, {20, 10}}}) {
        CAPTURE(row.ease, row.days, row.retention);
        const Memory memory = Fsrs().from_sm2(row.ease, row.days, row.retention);
        CHECK(agree(memory.stability, row.expected.stability));
        CHECK(agree(memory.difficulty, row.expected.difficulty));
    }
    const Memory twofold = Fsrs().from_sm2(2.0, 15, .9);
    const Memory after = Fsrs().next(twofold, 15, Rating::good);
    CHECK(std::abs(after.stability / twofold.stability - 2.0) < 0.01);
}

Weights random_weights(Random& random) {
    Weights w = default_weights;
    for (double& weight : w) {
        const double share = random.unit();
        weight *= 0.7 + 0.6 * share;
    }
    for (std::size_t i = 0; i < 4; ++i) w[i] = std::max(w[i], 0.1);
    return clipped(w);
}

TEST_CASE("what must hold of every memory holds over random weights and histories") {
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        CAPTURE(seed);
        Random random(seed);
        const Fsrs fsrs(random_weights(random));
        std::optional<Memory> memory;
        for (int i = 0; i < 12; ++i) {
            const double days = random.below(4) == 0 ? 0 : random.below(200);
            if (memory) {
                REQUIRE(std::abs(fsrs.recall_chance(memory->stability, memory->stability) - .9) <
                        1e-7);
                REQUIRE(agree(fsrs.interval(.9, memory->stability), memory->stability));
            }
            double last = 0;
            for (const Rating rating : ratings) {
                const Memory next = fsrs.next(memory, days, rating);
                REQUIRE((next.stability >= stability_min && next.stability <= stability_max));
                REQUIRE((next.difficulty >= 1 && next.difficulty <= 10));
                if (memory && days >= 1) REQUIRE(next.stability >= last);
                last = next.stability;
            }
            memory = fsrs.next(memory, days, *rating_of(1 + random.below(4)));
        }
    }
}

}  // namespace
}  // namespace recite
