#include "progress/state.hpp"

#include <algorithm>

namespace recite {
namespace {

constexpr double known_stability_days = 21;
constexpr double forgotten_chance = 0.5;

}  // namespace

const CardRecord* State::find(const CardId& card) const {
    const auto found = places.find(card);
    return found == places.end() ? nullptr : &cards[found->second];
}

EventId next_id(const State& state, const std::string& device) {
    const auto found = state.last_number.find(device);
    return {device, found == state.last_number.end() ? 1 : found->second + 1};
}

Day due_day(const CardRecord& card) {
    if (card.recheck.number == 0) return card.standing.due_day;
    return std::min(card.standing.due_day, card.recheck);
}

double recall_chance(const CardRecord& card, Day today, const Fsrs& fsrs) {
    if (!card.standing.memory) return 0;
    const std::int32_t elapsed = std::max(0, today.number - card.standing.last_day.number);
    return fsrs.recall_chance(elapsed, card.standing.memory->stability);
}

std::string_view name_of(Knowledge knowledge) {
    switch (knowledge) {
        case Knowledge::fresh:
            return "new";
        case Knowledge::forgotten:
            return "forgotten";
        case Knowledge::shaky:
            return "shaky";
        case Knowledge::known:
            return "known";
    }
    return {};
}

Knowledge knowledge_of(const CardRecord& card, Day today, const Fsrs& fsrs) {
    if (!card.standing.memory || card.moves.empty()) return Knowledge::fresh;
    if (card.moves.back().rating == Rating::again) return Knowledge::forgotten;
    if (recall_chance(card, today, fsrs) < forgotten_chance) return Knowledge::forgotten;
    const bool strong = card.standing.memory->stability >= known_stability_days;
    return strong ? Knowledge::known : Knowledge::shaky;
}

bool is_leech(const CardRecord& card) {
    const std::uint32_t lapses = card.standing.lapses;
    return lapses >= leech_lapses && (lapses - leech_lapses) % (leech_lapses / 2) == 0;
}

}  // namespace recite
