#include "progress/queue.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "progress/drift.hpp"
#include "progress/spread.hpp"

namespace recite {
namespace {

constexpr std::int32_t answers_per_fresh_card = 3;  // its first and its steps
constexpr std::int32_t sibling_hold_days = 7;
constexpr std::ptrdiff_t piece = 256;

// What was done today already, in all or in one pack.
struct Done {
    std::int32_t fresh = 0;
    std::int32_t reviews = 0;
};

// One building of a queue.
class Builder {
public:
    Builder(const State& state, const Deck& deck, const Today& today, const Fsrs& fsrs)
        : state_(state), deck_(deck), today_(today), fsrs_(fsrs) {
        any_paused_ = !state.paused.empty();
    }

    Queue build();
    std::vector<QueueEntry> coming(std::int32_t days);
    std::vector<QueueEntry> all_met();

private:
    bool rests(const DeckCard& card, const CardRecord* record) const;
    bool sibling_met_today(const DeckCard& card) const;
    bool sibling_holds(const DeckCard& card) const;
    void count_done(const DeckCard& card, const CardRecord& record);
    void sort_out();
    void sort_out(std::uint32_t index, const CardRecord& record);
    void take_reviews();
    void take_fresh(bool backlog);
    std::int32_t room_for_fresh(bool backlog) const;
    bool take(std::uint32_t index, std::int32_t Done::*count, std::int32_t Limits::*limit);
    std::int32_t minutes() const;

    const State& state_;
    const Deck& deck_;
    const Today& today_;
    const Fsrs& fsrs_;
    bool any_paused_ = false;
    Queue queue_;
    std::vector<QueueEntry> due_;
    std::vector<std::uint32_t> fresh_;
    Done done_;
    std::map<PackId, Done> done_in_;
    std::set<std::uint32_t> taken_;  // places in the deck
};

bool Builder::rests(const DeckCard& card, const CardRecord* record) const {
    if (record != nullptr && (record->set_aside || record->put_off > today_.day)) return true;
    if (!any_paused_) return false;
    return state_.paused.contains({card.pack, {}}) ||
           state_.paused.contains({card.pack, card.topic});
}

// Met as a question of its own, not as a step: a card's own steps may go on.
bool Builder::sibling_met_today(const DeckCard& card) const {
    if (card.sibling == no_place) return false;
    if (taken_.contains(card.sibling)) return true;
    const CardRecord* sibling = deck_.record(card.sibling, state_);
    return sibling != nullptr && sibling->in_study && sibling->last_answer_day == today_.day &&
           sibling->answers > 0;
}

// Whether the other side was recalled a week or more after it was first met.
bool Builder::sibling_holds(const DeckCard& card) const {
    if (card.sibling == no_place) return true;
    const CardRecord* sibling = deck_.record(card.sibling, state_);
    if (sibling == nullptr || sibling->set_aside || sibling->moves.empty()) return true;
    const Move& last = sibling->moves.back();
    return last.rating != Rating::again &&
           last.day.number - sibling->first_day.number >= sibling_hold_days;
}

void Builder::count_done(const DeckCard& card, const CardRecord& record) {
    if (record.moves.empty() || record.moves.back().day != today_.day) return;
    const bool started = record.first_day == today_.day;
    std::int32_t Done::*const count = started ? &Done::fresh : &Done::reviews;
    ++(done_.*count);
    ++(done_in_[card.pack].*count);
}

void Builder::sort_out(std::uint32_t index, const CardRecord& record) {
    const DeckCard& card = deck_[index];
    const Standing& standing = record.standing;
    count_done(card, record);
    if (rests(card, &record)) return;
    if (standing.phase == Phase::fresh) {
        fresh_.push_back(index);
        return;
    }
    if (standing.due_at.ms != 0) {
        if (is_due(standing, today_.now, today_.day)) {
            queue_.entries.push_back({index, Due::step, recall_chance(record, today_.day, fsrs_)});
            return;
        }
        ++queue_.waiting_steps;
        const bool first = queue_.next_step.ms == 0 || standing.due_at < queue_.next_step;
        if (first) queue_.next_step = standing.due_at;
        return;
    }
    const bool changed = is_changed(card, record) && record.last_answer_day < today_.day;
    const Day due = due_day(record);
    if (changed || due <= today_.day) {
        const double chance = recall_chance(record, today_.day, fsrs_);
        due_.push_back({index, changed ? Due::changed : Due::review, changed ? 0 : chance});
    } else if (queue_.next_day.number == 0 || due < queue_.next_day) {
        queue_.next_day = due;
    }
}

void Builder::sort_out() {
    for (std::uint32_t i = 0; i < deck_.size(); ++i) {
        const CardRecord* record = deck_.record(i, state_);
        if (record != nullptr) {
            sort_out(i, *record);
        } else if (!rests(deck_[i], nullptr)) {
            fresh_.push_back(i);
        }
    }
}

bool Builder::take(std::uint32_t index, std::int32_t Done::*count, std::int32_t Limits::*limit) {
    const PackId& pack = deck_[index].pack;
    const Limits& all = state_.settings.limits;
    if (done_.*count >= all.*limit) return false;
    const auto own = state_.settings.pack_limits.find(pack);
    if (own != state_.settings.pack_limits.end() && done_in_[pack].*count >= own->second.*limit) {
        return false;
    }
    ++(done_.*count);
    ++(done_in_[pack].*count);
    taken_.insert(index);
    return true;
}

void Builder::take_reviews() {
    const auto backlog = static_cast<std::uint32_t>(due_.size());
    const auto done = static_cast<std::uint32_t>(done_.reviews);
    const std::uint32_t portion = spread(backlog + done, usual_reviews(state_.history, today_.day));
    const std::uint32_t left = portion > done ? portion - done : 0;
    const auto riskier = [](const QueueEntry& a, const QueueEntry& b) {
        return a.chance != b.chance ? a.chance < b.chance : a.card < b.card;
    };
    // Put in order a piece at a time, since a day takes only the first of a large backlog.
    auto sorted = due_.begin();
    for (auto entry = due_.begin(); entry != due_.end() && queue_.reviews < left; ++entry) {
        if (entry == sorted) {
            sorted = due_.end() - entry > piece ? entry + piece : due_.end();
            std::partial_sort(entry, sorted, due_.end(), riskier);
        }
        if (sibling_met_today(deck_[entry->card])) continue;
        if (!take(entry->card, &Done::reviews, &Limits::reviews)) {
            if (done_.reviews >= state_.settings.limits.reviews) break;
            continue;
        }
        queue_.entries.push_back(*entry);
        ++queue_.reviews;
    }
    queue_.put_later = backlog - queue_.reviews;
    take_fresh(left < backlog);
}

std::int32_t Builder::room_for_fresh(bool backlog) const {
    if (backlog) return 0;
    const std::int32_t goal = state_.settings.minutes_a_day;
    if (goal <= 0) return state_.settings.limits.new_cards;
    const std::int64_t spent = sum(state_.history, today_.day, today_.day).spent_ms;
    const std::int64_t pace = std::max(1, state_.history.pace_ms);
    const std::int64_t reviews = std::int64_t{queue_.steps} + queue_.waiting_steps + queue_.reviews;
    const std::int64_t left = goal * ms_per_minute - spent - reviews * pace;
    return static_cast<std::int32_t>(
        std::max<std::int64_t>(0, left / (pace * answers_per_fresh_card)));
}

void Builder::take_fresh(bool backlog) {
    const std::int32_t room = room_for_fresh(backlog);
    if (room == 0) return;
    // What the learner kept or claims comes first, then by how much it matters, then in deck order.
    const auto rank = [&](std::uint32_t index) {
        const CardRecord* record = deck_.record(index, state_);
        const bool wanted = record != nullptr && record->in_study;
        return wanted ? -1 : static_cast<int>(deck_[index].priority);
    };
    std::vector<std::pair<int, std::uint32_t>> ranked;
    for (const std::uint32_t index : fresh_) ranked.push_back({rank(index), index});
    std::sort(ranked.begin(), ranked.end());
    std::int32_t taken = 0;
    for (const auto& [order, index] : ranked) {
        if (taken == room || done_.fresh >= state_.settings.limits.new_cards) return;
        const DeckCard& card = deck_[index];
        const bool side_fact = order >= 0 && card.priority == Priority::trivia;
        if (side_fact && !state_.settings.trivia) continue;
        if (sibling_met_today(card) || !sibling_holds(card)) continue;
        if (!take(index, &Done::fresh, &Limits::new_cards)) continue;
        queue_.entries.push_back({index, Due::fresh, 0});
        ++queue_.fresh;
        ++taken;
    }
}

std::int32_t Builder::minutes() const {
    const std::int64_t answers = static_cast<std::int64_t>(queue_.steps) + queue_.reviews +
                                 std::int64_t{answers_per_fresh_card} * queue_.fresh;
    const std::int64_t ms = answers * state_.history.pace_ms;
    return static_cast<std::int32_t>((ms + ms_per_minute - 1) / ms_per_minute);
}

Queue Builder::build() {
    sort_out();
    queue_.steps = static_cast<std::uint32_t>(queue_.entries.size());
    std::sort(queue_.entries.begin(), queue_.entries.end(),
              [&](const QueueEntry& a, const QueueEntry& b) {
                  const Instant first = deck_.record(a.card, state_)->standing.due_at;
                  const Instant second = deck_.record(b.card, state_)->standing.due_at;
                  return first != second ? first < second : a.card < b.card;
              });
    take_reviews();
    if (queue_.put_later > 0) queue_.next_day = Day{today_.day.number + 1};
    queue_.minutes = minutes();
    return std::move(queue_);
}

std::vector<QueueEntry> Builder::coming(std::int32_t days) {
    std::vector<std::pair<Day, QueueEntry>> found;
    for (std::uint32_t i = 0; i < deck_.size(); ++i) {
        const CardRecord* record = deck_.record(i, state_);
        if (record == nullptr || record->standing.phase != Phase::review) continue;
        const Day due = due_day(*record);
        const bool near = due > today_.day && due.number - today_.day.number <= days;
        if (!near || rests(deck_[i], record) || record->last_answer_day == today_.day) continue;
        found.push_back({due, {i, Due::ahead, recall_chance(*record, today_.day, fsrs_)}});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : a.second.chance < b.second.chance;
    });
    std::vector<QueueEntry> entries;
    for (const auto& [due, entry] : found) {
        if (sibling_met_today(deck_[entry.card])) continue;
        taken_.insert(entry.card);
        entries.push_back(entry);
    }
    return entries;
}

std::vector<QueueEntry> Builder::all_met() {
    std::vector<QueueEntry> entries;
    for (std::uint32_t i = 0; i < deck_.size(); ++i) {
        const CardRecord* record = deck_.record(i, state_);
        if (record == nullptr || !record->standing.memory || record->set_aside) continue;
        entries.push_back({i, Due::ahead, recall_chance(*record, today_.day, fsrs_)});
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto& a, const auto& b) { return a.chance < b.chance; });
    return entries;
}

}  // namespace

Queue queue(const State& state, const Deck& deck, const Today& today, const Fsrs& fsrs) {
    return Builder(state, deck, today, fsrs).build();
}

std::vector<QueueEntry> ahead(const State& state, const Deck& deck, const Today& today,
                              std::int32_t days, const Fsrs& fsrs) {
    return Builder(state, deck, today, fsrs).coming(days);
}

std::vector<QueueEntry> cram(const State& state, const Deck& deck, const Today& today,
                             const Fsrs& fsrs) {
    return Builder(state, deck, today, fsrs).all_met();
}

}  // namespace recite
