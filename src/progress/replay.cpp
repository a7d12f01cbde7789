#include "progress/replay.hpp"

#include <algorithm>
#include <set>

#include "base/hash.hpp"
#include "progress/recover.hpp"

namespace recite {

const CardId& Fold::present_name(const CardId& card) const {
    const auto renamed = renames_.empty() ? renames_.end() : renames_.find(card);
    return renamed == renames_.end() ? card : renamed->second;
}

const CardRecord* Fold::find(const CardId& card) const {
    return state_.find(present_name(card));
}

CardRecord& Fold::record(const CardId& card) {
    const CardId& id = present_name(card);
    const auto next = static_cast<std::uint32_t>(state_.cards.size());
    const auto [place, is_new] = state_.places.try_emplace(id, next);
    if (is_new) {
        CardRecord fresh;
        fresh.id = id;
        fresh.seed = hash(id.text);
        state_.card_set ^= fresh.seed;
        state_.cards.push_back(std::move(fresh));
    }
    return state_.cards[place->second];
}

// Lets an answer act on its card's schedule.
void Fold::schedule(CardRecord& card, const HeldAnswer& answer) {
    Reply reply{.rating = answer.rating,
                .at = answer.at,
                .day = answer.day,
                .seed = card.seed,
                .retention = answer.aim};
    const Standing before = card.standing;
    if (card.claimed && before.phase == Phase::fresh && reply.rating == Rating::good) {
        reply.rating = Rating::easy;
    }
    card.claimed = false;
    card.aim = answer.aim;
    card.standing = scheduler_.next(before, reply);
    if (card.standing.moves == before.moves) return;

    const bool first = !before.memory;
    const std::int32_t elapsed = first ? 0 : answer.day.number - before.last_day.number;
    card.moves.push_back({answer.day, elapsed, reply.rating, answer.recalled});
    if (first) {
        card.first_day = answer.day;
        ++state_.history.days[answer.day].started;
    } else if (elapsed > 0) {
        const double chance = scheduler_.fsrs().recall_chance(elapsed, before.memory->stability);
        count_review(state_.history, answer.day, chance, reply.rating != Rating::again);
    }
}

void Fold::fold(const Event& event, const Answered& answer) {
    CardRecord& card = record(answer.card);
    if (card.pack != answer.pack) card.pack = answer.pack;
    if (card.topic != answer.topic) card.topic = answer.topic;
    if (card.value_print != answer.value_print) card.value_print = answer.value_print;
    ++card.answers;
    card.wrong += answer.outcome == Outcome::wrong ? 1 : 0;
    card.last_at = event.at;
    card.last_answer_day = event.day;
    card.last_outcome = answer.outcome;
    card.passes += answer.why == "pass" ? 1 : 0;
    card.almosts += answer.outcome == Outcome::almost ? 1 : 0;
    if (!answer.asked.empty() && !answer.given.empty()) {
        card.told_apart = 0;
    } else if (answer.outcome == Outcome::right) {
        ++card.told_apart;
    }
    count_answer(state_.history, event.day, answer, card.id);

    if (answer.occasion == Occasion::cram || answer.bearing == Bearing::none) return;
    const HeldAnswer held{answer.rating, event.at, event.day, answer.aim, answer.recalled};
    if (!card.in_study && answer.occasion != Occasion::study) {
        const bool first_today = !card.held || card.held->day != event.day;
        if (first_today) card.held = held;
        return;
    }
    if (answer.bearing == Bearing::lowers && answer.rating != Rating::again) return;
    card.in_study = true;
    card.held.reset();
    schedule(card, held);
    if (event.day >= card.recheck) card.recheck = {};
    const bool sure_mistake =
        answer.certainty == Certainty::sure && answer.outcome == Outcome::wrong;
    if (sure_mistake) card.recheck = Day{event.day.number + 1};
}

void Fold::fold(const Event&, const Kept& kept) {
    for (const CardId& id : kept.cards) {
        CardRecord& card = record(id);
        if (card.in_study) continue;
        card.in_study = true;
        if (!card.held) continue;
        const HeldAnswer held = *card.held;
        card.held.reset();
        schedule(card, held);
    }
}

// New weights see every memory anew; what was planned stays planned until the next answer.
void Fold::recompute_memories() {
    for (CardRecord& card : state_.cards) {
        std::optional<Memory> memory;
        for (const Move& move : card.moves) {
            memory = scheduler_.fsrs().next(memory, move.elapsed_days, move.rating);
        }
        card.standing.memory = memory;
    }
}

void Fold::fold(const Event&, const Changed& change) {
    const Policy before = state_.settings.policy;
    recite::apply(state_.settings, change);
    const Policy& after = state_.settings.policy;
    if (after == before) return;
    scheduler_ = Scheduler(after);
    if (after.weights != before.weights) recompute_memories();
}

void Fold::fold(const Event&, const Opened& opened) {
    state_.format = std::max(state_.format, opened.format);
}

void Fold::fold(const Event&, const Starred& starred) {
    record(starred.card).starred = starred.on;
}

void Fold::fold(const Event&, const Noted& noted) {
    record(noted.card).note = noted.text;
}

void Fold::fold(const Event&, const SetAside& aside) {
    record(aside.card).set_aside = aside.on;
}

void Fold::fold(const Event&, const PutOff& off) {
    record(off.card).put_off = off.until;
}

void Fold::fold(const Event&, const Claimed& claimed) {
    CardRecord& card = record(claimed.card);
    card.claimed = true;
    card.in_study = true;
}

void Fold::fold(const Event&, const Reported& reported) {
    ++record(reported.card).reports;
}

void Fold::fold(const Event&, const Paused& paused) {
    const std::pair<PackId, std::string> what{paused.pack, paused.topic};
    if (paused.on) {
        state_.paused.insert(what);
    } else {
        state_.paused.erase(what);
    }
}

void Fold::fold(const Event& event, const BackedUp&) {
    state_.history.saved_at = event.at;
    state_.history.answers_unsaved = 0;
}

void Fold::fold(const Event&, const Undone&) {}

void Fold::fold(const Event&, const Foreign&) {
    ++state_.foreign;
}

void Fold::apply(const Event& event) {
    std::uint32_t& last = state_.last_number[event.id.device];
    last = std::max(last, event.id.number);
    if (event.at >= state_.latest) {
        state_.latest = event.at;
        state_.utc_offset_minutes = event.utc_offset_minutes;
    }
    std::visit([&](const auto& body) { fold(event, body); }, event.body);
}

std::vector<bool> taken_back(const std::vector<Event>& events,
                             const std::vector<std::uint32_t>& order) {
    // Backwards, so that whether an Undone is itself taken back is known when its turn comes.
    std::set<EventId> targets;
    for (std::size_t i = order.size(); i-- > 0;) {
        const Event& event = events[order[i]];
        const auto* undone = std::get_if<Undone>(&event.body);
        if (undone == nullptr || targets.contains(event.id)) continue;
        targets.insert(undone->events.begin(), undone->events.end());
    }
    std::vector<bool> flags(events.size(), false);
    if (targets.empty()) return flags;
    for (const std::uint32_t i : order) flags[i] = targets.contains(events[i].id);
    return flags;
}

Event only_its_id(const Event& event) {
    return {event.id, event.at, event.day, event.utc_offset_minutes, Undone{}};
}

Fold folded(const std::vector<Event>& events, const Renames& renames) {
    const std::vector<std::uint32_t> order = in_order(events);
    const std::vector<bool> gone = taken_back(events, order);
    Fold fold(renames);
    for (const std::uint32_t i : order) {
        if (gone[i]) {
            fold.apply(only_its_id(events[i]));
        } else {
            fold.apply(events[i]);
        }
    }
    return fold;
}

State replay(const std::vector<Event>& events, const Renames& renames) {
    return folded(events, renames).take();
}

}  // namespace recite
