#include "schedule/scheduler.hpp"

#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "base/random.hpp"
#include "schedule/vectors.hpp"

namespace recite {
namespace {

constexpr std::int64_t ms_per_second = 1000;

Reply reply(Rating rating, int day, std::int64_t second = 0) {
    return {.rating = rating,
            .at = Instant{day * ms_per_day + second * ms_per_second},
            .day = Day{day}};
}

Policy plain() {
    Policy policy;
    policy.fuzz = false;
    return policy;
}

// Days until due after each rating, every answer given at the moment the card is due.
std::vector<int> intervals(const Policy& policy, const std::vector<int>& ratings) {
    const Scheduler scheduler(policy);
    std::vector<int> result;
    Standing standing;
    Instant now{1000 * ms_per_day};
    for (const int number : ratings) {
        const Day today = day_of(now, {0, 0});
        standing =
            scheduler.next(standing, {.rating = *rating_of(number), .at = now, .day = today});
        result.push_back(standing.due_day.number - today.number);
        now = standing.due_at.ms != 0 ? standing.due_at
                                      : Instant{standing.due_day.number * ms_per_day};
    }
    return result;
}

TEST_CASE("with same-day answers moving the memory, intervals are those of ts-fsrs") {
    Policy policy = plain();
    policy.same_day_moves = true;
    CHECK(intervals(policy, {3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3}) ==
          std::vector<int>{0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21});
}

TEST_CASE("the first answer gives the first stability, and Easy alone leaves the steps") {
    const Scheduler scheduler(plain());
    const double stability[] = {.212, 1.2931, 2.3065, 8.2956};
    const int days[] = {0, 0, 0, 8};
    const int waits[] = {60, 330, 600, 0};
    for (int number = 1; number <= 4; ++number) {
        CAPTURE(number);
        const Standing after = scheduler.next({}, reply(*rating_of(number), 10));
        CHECK(after.memory->stability == stability[number - 1]);
        CHECK(after.due_day.number - 10 == days[number - 1]);
        CHECK(after.phase == (number == 4 ? Phase::review : Phase::learning));
        CHECK(after.due_at.ms ==
              (number == 4 ? 0 : 10 * ms_per_day + waits[number - 1] * ms_per_second));
    }
}

TEST_CASE("only a card's first answer of the day moves its memory") {
    const Scheduler scheduler(plain());
    const Standing first = scheduler.next({}, reply(Rating::again, 10));
    Standing standing = first;
    for (int i = 1; i < 6; ++i)
        standing = scheduler.next(standing, reply(Rating::good, 10, i * 60));
    CHECK(standing.memory == first.memory);
    CHECK(standing.moves == 1);
    CHECK(standing.phase == Phase::review);
}

TEST_CASE("a lapse is counted once, relearned within the day and due the day after") {
    const Scheduler scheduler(plain());
    Standing standing = scheduler.next({}, reply(Rating::easy, 0));
    standing = scheduler.next(standing, reply(Rating::again, 8));
    CHECK(standing.phase == Phase::relearning);
    CHECK(standing.lapses == 1);
    CHECK(standing.due_at.ms == 8 * ms_per_day + 600 * ms_per_second);
    standing = scheduler.next(standing, reply(Rating::again, 8, 600));
    CHECK(standing.lapses == 1);
    standing = scheduler.next(standing, reply(Rating::good, 8, 1200));
    CHECK(standing.phase == Phase::review);
    CHECK(standing.due_day.number - 8 == scheduler.plain_interval(standing.memory->stability, .9));
}

TEST_CASE("a Good on the day after a step ends the steps") {
    const Scheduler scheduler(plain());
    Standing standing = scheduler.next({}, reply(Rating::good, 10));
    standing = scheduler.next(standing, reply(Rating::good, 11));
    CHECK(standing.phase == Phase::review);
    CHECK(standing.moves == 2);
}

TEST_CASE("a step of days waits whole days and keeps its successors") {
    Policy policy = plain();
    policy.learning = {600, seconds_per_day, 3 * seconds_per_day};
    const Scheduler scheduler(policy);
    Standing standing = scheduler.next({}, reply(Rating::good, 10));
    CHECK(standing.due_day == Day{11});
    CHECK(standing.due_at.ms == 0);
    standing = scheduler.next(standing, reply(Rating::good, 11));
    CHECK(standing.phase == Phase::learning);
    CHECK(standing.due_day == Day{14});
}

TEST_CASE(
    "a second success on a day plans nothing new, a failure goes to the steps without a lapse") {
    const Scheduler scheduler(plain());
    const Standing reviewed =
        scheduler.next(scheduler.next({}, reply(Rating::easy, 0)), reply(Rating::good, 8));
    const Standing again = scheduler.next(reviewed, reply(Rating::easy, 8, 60));
    CHECK(again == reviewed);
    const Standing failed = scheduler.next(reviewed, reply(Rating::again, 8, 60));
    CHECK(failed.memory == reviewed.memory);
    CHECK(failed.lapses == 0);
    CHECK(failed.phase == Phase::relearning);
}

TEST_CASE("a clock set back by a year neither moves the memory nor hides the card for a year") {
    const Scheduler scheduler(plain());
    const Standing ahead =
        scheduler.next(scheduler.next({}, reply(Rating::easy, 400)), reply(Rating::good, 408));
    const Standing back = scheduler.next(ahead, reply(Rating::good, 40));
    CHECK(back.memory == ahead.memory);
    CHECK(back.due_day.number > 40);
    CHECK(back.due_day.number <= 40 + scheduler.plain_interval(ahead.memory->stability, .9) + 1);
    const Standing next = scheduler.next(back, reply(Rating::good, 41));
    CHECK(next.moves == ahead.moves + 1);
}

TEST_CASE("a card may have its own retention, and none waits longer than the longest interval") {
    Policy policy = plain();
    policy.max_interval = 30;
    const Scheduler scheduler(policy);
    Standing lax = scheduler.next({}, {.rating = Rating::easy, .day = Day{0}, .retention = 0.8});
    CHECK(lax.due_day == Day{28});
    for (int i = 0; i < 10; ++i) {
        const int day = lax.due_day.number;
        lax = scheduler.next(lax, reply(Rating::easy, day));
        CHECK(lax.due_day.number - day <= 30);
    }
}

TEST_CASE("better ratings never come back sooner, with fuzz and without, on every history") {
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        CAPTURE(seed);
        Random random(seed);
        Policy policy;
        policy.fuzz = random.below(2) == 0;
        const Scheduler scheduler(policy);
        Standing standing;
        int day = 100;
        for (int i = 0; i < 15; ++i) {
            Instant last{0};
            for (const Rating rating : {Rating::again, Rating::hard, Rating::good, Rating::easy}) {
                Reply given = reply(rating, day, i);
                given.seed = seed;
                const Standing after = scheduler.next(standing, given);
                const Instant due = after.due_at.ms != 0
                                        ? after.due_at
                                        : Instant{after.due_day.number * ms_per_day};
                REQUIRE(due >= last);
                REQUIRE(after.due_day.number >= day);
                last = due;
            }
            Reply given = reply(*rating_of(1 + random.below(4)), day, i);
            given.seed = seed;
            standing = scheduler.next(standing, given);
            REQUIRE(scheduler.next(standing, given) == scheduler.next(standing, given));
            const int late = static_cast<int>(random.below(5));
            day = std::max(day, standing.due_day.number) + late;
        }
    }
}

TEST_CASE("fuzz spreads cards that were learned together") {
    const Scheduler scheduler;
    std::vector<int> seen(60, 0);
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        Reply first = reply(Rating::easy, 0);
        first.seed = seed * 977;
        const Standing standing = scheduler.next({}, first);
        ++seen[static_cast<std::size_t>(standing.due_day.number)];
    }
    int days_used = 0;
    for (const int count : seen) days_used += count > 0 ? 1 : 0;
    CHECK(days_used >= 4);
}

TEST_CASE("a card is due at its moment within a day, else on its day") {
    CHECK_FALSE(is_due({}, Instant{0}, Day{0}));
    const Standing step{.phase = Phase::learning, .due_day = Day{3}, .due_at = Instant{500}};
    CHECK_FALSE(is_due(step, Instant{499}, Day{3}));
    CHECK(is_due(step, Instant{500}, Day{3}));
    const Standing review{.phase = Phase::review, .due_day = Day{3}};
    CHECK_FALSE(is_due(review, Instant{ms_per_day}, Day{2}));
    CHECK(is_due(review, Instant{0}, Day{3}));
}

}  // namespace
}  // namespace recite
