#include "progress/snapshot.hpp"

#include <algorithm>
#include <cstddef>

#include "base/hash.hpp"
#include "progress/archive.hpp"
#include "schedule/scheduler.hpp"

namespace recite {

// What each part of a state holds. `T` is const where it is written. They stand beside the types,
// so that an archive finds them.

template <class Archive>
void each(Archive&) {}

template <class Archive, class First, class... Rest>
void each(Archive& archive, First& first, Rest&... rest) {
    archive(first);
    each(archive, rest...);
}

template <class T, class Part>
concept PartOf = std::is_same_v<std::remove_const_t<T>, Part>;

template <class Archive, PartOf<Memory> T>
void parts(Archive& a, T& it) {
    each(a, it.stability, it.difficulty);
}

template <class Archive, PartOf<Standing> T>
void parts(Archive& a, T& it) {
    each(a, it.phase, it.step, it.moves, it.lapses, it.memory, it.last_day, it.due_day, it.due_at);
}

template <class Archive, PartOf<Move> T>
void parts(Archive& a, T& it) {
    each(a, it.day, it.elapsed_days, it.rating, it.recalled);
}

template <class Archive, PartOf<HeldAnswer> T>
void parts(Archive& a, T& it) {
    each(a, it.rating, it.at, it.day, it.aim, it.recalled);
}

template <class Archive, PartOf<CardRecord> T>
void parts(Archive& a, T& it) {
    each(a, it.id, it.pack, it.topic, it.value_print, it.note, it.standing, it.moves, it.held);
    each(a, it.seed, it.aim, it.answers, it.wrong, it.passes, it.almosts, it.reports);
    each(a, it.told_apart, it.last_at, it.last_answer_day, it.first_day, it.put_off, it.recheck);
    each(a, it.last_outcome, it.in_study, it.starred, it.set_aside, it.claimed);
}

template <class Archive, PartOf<Policy> T>
void parts(Archive& a, T& it) {
    each(a, it.weights, it.retention, it.max_interval, it.learning, it.relearning, it.fuzz);
    each(a, it.same_day_moves);
}

template <class Archive, PartOf<Limits> T>
void parts(Archive& a, T& it) {
    each(a, it.new_cards, it.reviews);
}

template <class Archive, PartOf<Settings> T>
void parts(Archive& a, T& it) {
    each(a, it.policy, it.limits, it.pack_limits, it.boundary_minutes, it.exam, it.minutes_a_day);
    each(a, it.four_buttons, it.trivia, it.texts);
}

template <class Archive, PartOf<DayTally> T>
void parts(Archive& a, T& it) {
    each(a, it.answers, it.right, it.almost, it.typed, it.typed_right, it.started, it.reviews);
    each(a, it.recalled, it.expected, it.squares, it.spent_ms);
}

template <class Archive, PartOf<CertaintyTally> T>
void parts(Archive& a, T& it) {
    each(a, it.answers, it.right);
}

template <class Archive, PartOf<ChanceTally> T>
void parts(Archive& a, T& it) {
    each(a, it.reviews, it.recalled, it.expected);
}

template <class Archive, PartOf<Confusion> T>
void parts(Archive& a, T& it) {
    each(a, it.times, it.last_day, it.card);
}

template <class Archive, PartOf<History> T>
void parts(Archive& a, T& it) {
    each(a, it.days, it.certainty, it.chances, it.confusions, it.pace_ms, it.answers);
    each(a, it.answers_unsaved, it.saved_at);
}

template <class Archive, PartOf<State> T>
void parts(Archive& a, T& it) {
    each(a, it.settings, it.history, it.cards, it.card_set, it.paused, it.last_number, it.latest);
    each(a, it.utc_offset_minutes, it.foreign, it.format);
}

namespace {

constexpr std::string_view signature = "recite-snapshot\n";
constexpr std::uint32_t layout = 1;  // raised with every change of what a state holds

// What a card counts when it is read must be what it counted when it was written, or the fold would
// go astray where the journal does not.
bool is_sound(const State& state) {
    std::uint64_t set = 0;
    for (const CardRecord& card : state.cards) {
        if (card.seed != hash(card.id.text)) return false;
        set ^= card.seed;
    }
    return set == state.card_set && state.places.size() == state.cards.size();
}

}  // namespace

std::string write_snapshot(const State& state) {
    ByteWriter body;
    body(state);
    const std::string bytes = body.take();
    ByteWriter head;
    each(head, layout, Scheduler::version);
    head(hash(bytes));
    return std::string(signature) + head.take() + bytes;
}

std::optional<State> read_snapshot(std::string_view bytes) {
    if (!bytes.starts_with(signature)) return std::nullopt;
    constexpr std::size_t head_size = 16;
    bytes.remove_prefix(signature.size());
    ByteReader head(bytes.substr(0, head_size));
    std::uint32_t written_layout = 0;
    std::int32_t scheduler = 0;
    std::uint64_t sum = 0;
    each(head, written_layout, scheduler, sum);
    if (!head.good() || written_layout != layout || scheduler != Scheduler::version)
        return std::nullopt;
    bytes.remove_prefix(head_size);
    if (hash(bytes) != sum) return std::nullopt;
    std::optional<State> state(std::in_place);
    ByteReader body(bytes);
    body(*state);
    if (!body.good() || !body.done()) return std::nullopt;
    state->places.reserve(state->cards.size());
    for (std::uint32_t i = 0; i < state->cards.size(); ++i) state->places[state->cards[i].id] = i;
    if (!is_sound(*state)) return std::nullopt;
    return state;
}

}  // namespace recite
