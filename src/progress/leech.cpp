#include "progress/leech.hpp"

#include <algorithm>

namespace recite {
namespace {

constexpr std::uint32_t twice = 2;
constexpr std::uint32_t hardly_ever = 4;  // one review in so many

// What was given for the card's answer twice or more, the most frequent; empty if nothing was.
std::string given_for(const CardRecord& card, const History& history) {
    std::string given;
    std::uint32_t most = twice - 1;
    for (const auto& [names, confusion] : history.confusions) {
        if (!(confusion.card == card.id) || confusion.times <= most) continue;
        most = confusion.times;
        given = names.second;
    }
    return given;
}

bool is_unread(const CardRecord& card) {
    std::uint32_t reviews = 0;
    std::uint32_t recalled = 0;
    for (const Move& move : card.moves) {
        if (move.elapsed_days == 0) continue;
        ++reviews;
        recalled += move.rating == Rating::again ? 0 : 1;
    }
    return 2 * card.passes > card.wrong || hardly_ever * recalled < reviews;
}

Leech looked_at(const CardRecord& card, const History& history) {
    Leech leech;
    leech.card = &card;
    leech.given = given_for(card, history);
    if (!leech.given.empty()) {
        leech.cause = LeechCause::confusion;
    } else if (card.reports > 0 || card.almosts >= card.wrong) {
        leech.cause = LeechCause::question;
    } else if (is_unread(card)) {
        leech.cause = LeechCause::unread;
    }
    return leech;
}

}  // namespace

std::string_view name_of(LeechCause cause) {
    switch (cause) {
        case LeechCause::confusion:
            return "confusion";
        case LeechCause::question:
            return "question";
        case LeechCause::unread:
            return "unread";
        case LeechCause::hard:
            break;
    }
    return "hard";
}

std::optional<Leech> leech_of(const State& state, const CardId& card) {
    const CardRecord* record = state.find(card);
    if (record == nullptr || !is_leech(*record)) return std::nullopt;
    return looked_at(*record, state.history);
}

std::vector<Leech> leeches(const State& state) {
    std::vector<Leech> found;
    for (const CardRecord& card : state.cards) {
        const bool often = card.standing.lapses >= leech_lapses;
        if (often && card.in_study && !card.set_aside)
            found.push_back(looked_at(card, state.history));
    }
    std::stable_sort(found.begin(), found.end(), [](const Leech& a, const Leech& b) {
        return a.card->standing.lapses > b.card->standing.lapses;
    });
    return found;
}

}  // namespace recite
