#include <catch2/catch_test_macros.hpp>

#include "study/rate.hpp"

using namespace recite;
using study::aim_of;
using Answer = study::Evidence;
using study::rate;
using study::Rated;

TEST_CASE("the table of evidence") {
    constexpr Demand typed = Demand::recall;
    constexpr Demand picked = Demand::recognition;

    struct Row {
        const char* name;
        Answer evidence;
        Rated rated;
    };

    const Row rows[] = {
        {"typed right", {Mark::right, 1, false, typed}, {Rating::good}},
        {"typed right, not sure",
         {.mark = Mark::right, .credit = 1, .demand = typed, .sure = false},
         {Rating::good}},
        {"a forgiven slip counts as right", {Mark::almost, 1, false, typed}, {Rating::good}},
        {"typed right after a hint",
         {.mark = Mark::right, .credit = 1, .demand = typed, .hinted = true},
         {Rating::hard}},
        {"a part of the credit", {Mark::almost, 0.5, false, typed}, {Rating::hard}},
        {"almost for nothing", {Mark::almost, 0, false, typed}, {Rating::again}},
        {"typed wrong", {Mark::wrong, 0, false, typed}, {Rating::again}},
        {"typed wrong on a step",
         {.mark = Mark::wrong, .demand = typed, .learning = true},
         {Rating::again}},
        {"picked right on a step",
         {.mark = Mark::right, .credit = 1, .demand = picked, .learning = true},
         {Rating::good}},
        {"picked wrong on a step",
         {.mark = Mark::wrong, .demand = picked, .learning = true},
         {Rating::again}},
        {"picked right at a review, where it could be typed",
         {.mark = Mark::right, .credit = 1, .demand = picked},
         {Rating::hard, Bearing::none, true}},
        {"picked right at a review, options asked for",
         {.mark = Mark::right, .credit = 1, .demand = picked, .options_asked = true},
         {Rating::hard}},
        {"picked right but not sure, options asked for",
         {.mark = Mark::right, .credit = 1, .demand = picked, .options_asked = true, .sure = false},
         {Rating::hard, Bearing::none, true}},
        {"picked right at a review, nothing to type",
         {.mark = Mark::right, .credit = 1, .demand = picked, .recall_possible = false},
         {Rating::hard}},
        {"picked wrong at a review", {.mark = Mark::wrong, .demand = picked}, {Rating::again}},
        {"one of several facts, right",
         {.mark = Mark::right, .credit = 1, .demand = picked, .several = true, .learning = true},
         {Rating::good, Bearing::lowers}},
        {"one of several facts, wrong",
         {.mark = Mark::wrong, .demand = picked, .several = true},
         {Rating::again, Bearing::lowers}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        const Rated rated = rate(row.evidence);
        CHECK(rated.rating == row.rated.rating);
        CHECK(rated.bearing == row.rated.bearing);
        CHECK(rated.again_by_recall == row.rated.again_by_recall);
    }
}

TEST_CASE("no verdict of the machine is ever rated Easy, and no wrong answer above Again") {
    for (int bits = 0; bits < 1 << 9; ++bits) {
        const auto bit = [bits](int place) { return (bits >> place & 1) != 0; };
        for (const Mark mark : {Mark::right, Mark::almost, Mark::wrong}) {
            CAPTURE(bits, mark);
            const Answer evidence{mark,   mark == Mark::wrong ? 0 : (bit(0) ? 1.0 : 0.5),
                                  bit(1), bit(2) ? Demand::recall : Demand::recognition,
                                  bit(3), bit(4),
                                  bit(5), bit(6),
                                  bit(7), bit(8)};
            const Rated rated = rate(evidence);
            CHECK(rated.rating != Rating::easy);
            if (mark == Mark::wrong) CHECK(rated.rating == Rating::again);
            if (evidence.several) CHECK(rated.bearing != Bearing::full);
        }
    }
}

TEST_CASE("where options alone can be asked, the aim lies above the retention") {
    CHECK(aim_of(0.9, 0) == 0.9);
    CHECK(aim_of(0.9, 0.25) == 0.25 + 0.75 * 0.9);
    CHECK(aim_of(0.9, 1) == 1);
}
