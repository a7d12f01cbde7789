#pragma once

#include <cstdint>
#include <vector>

#include "base/time.hpp"
#include "progress/deck.hpp"
#include "progress/state.hpp"
#include "schedule/fsrs.hpp"

namespace recite {

// Why a card is in the queue.
enum class Due : std::uint8_t {
    step,     // a wait within the day is over
    changed,  // its fact's value changed since it was learned
    review,   // its chance of recall has fallen to what was asked for
    fresh,    // it is to be learned
    ahead     // its day is still to come
};

struct QueueEntry {
    std::uint32_t card = 0;  // its place in the deck
    Due due = Due::review;
    double chance = 0;  // of recalling it now; 0 for a fresh one
    bool operator==(const QueueEntry&) const = default;
};

// What there is to do now.
struct Queue {
    std::vector<QueueEntry> entries;  // steps, then reviews by risk of forgetting, then fresh ones
    std::uint32_t steps = 0;
    std::uint32_t reviews = 0;  // changed ones too
    std::uint32_t fresh = 0;
    std::uint32_t put_later = 0;  // due reviews that the limit or the spread left for later days
    std::uint32_t waiting_steps = 0;  // steps whose moment is still to come
    Instant next_step;                // the first of these; 0: none
    Day next_day;              // when nothing is left today: the next day with reviews; 0: none
    std::int32_t minutes = 0;  // about how long the entries take at the learner's own pace
};

// The moment that a queue is for.
struct Today {
    Instant now;
    Day day;
};

// What is due now. Left out: cards set aside, put off, of a paused topic or pack; side facts,
// unless the settings want them; the second side of a fact on the day of the first, and as a fresh
// card until the first has held for a week. Limits of a day hold in all and for each pack, and
// count what was done today already. A backlog of more than twice a usual day is spread, and brings
// nothing fresh with it. With a goal in minutes, no more fresh ones than fit.
Queue queue(const State& state, const Deck& deck, const Today& today, const Fsrs& fsrs);

// The cards due within `days` after today, soonest first, for who has more time now.
std::vector<QueueEntry> ahead(const State& state, const Deck& deck, const Today& today,
                              std::int32_t days, const Fsrs& fsrs);

// All cards that were met, those most at risk first: for a cram, which moves nothing.
std::vector<QueueEntry> cram(const State& state, const Deck& deck, const Today& today,
                             const Fsrs& fsrs);

}  // namespace recite
