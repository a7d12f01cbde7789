#include "study/due.hpp"

#include <algorithm>

#include "base/hash.hpp"
#include "base/number.hpp"
#include "study/answers.hpp"
#include "study/cite.hpp"
#include "study/dates.hpp"
#include "study/studying.hpp"

namespace recite::study {
namespace {

constexpr std::int32_t days_away = 7;

Priority priority_of(Weight weight) {
    switch (weight) {
        case Weight::core:
            return Priority::core;
        case Weight::useful:
            return Priority::useful;
        case Weight::trivia:
            break;
    }
    return Priority::trivia;
}

void add_cards(const Pack& pack, const std::optional<Weight>& weight,
               std::vector<DeckCard>& cards) {
    Plan plan;
    plan.weight = weight;
    for (const CardId& id : pack.writer->cards(plan)) {
        const std::optional<CardParts> parts = parts_of(id);
        const Fact* fact = parts ? pack.base.fact(parts->fact) : nullptr;
        if (fact == nullptr) continue;
        DeckCard card;
        card.card = id;
        card.pack = pack.entry.id;
        card.topic = fact->topic.text;
        card.subject = fact->subject.text;
        card.value_print = value_print(pack.base, *fact);
        card.priority = priority_of(fact->weight);
        cards.push_back(std::move(card));
    }
}

// The other side of a fact stands somewhere in the deck, too, or not.
void join_siblings(std::vector<DeckCard>& cards) {
    std::map<std::string, std::uint32_t> first;
    for (std::uint32_t at = 0; at < cards.size(); ++at) {
        const std::string& id = cards[at].card.text;
        const std::string fact = id.substr(0, id.rfind('/'));
        const auto [other, is_new] = first.try_emplace(fact, at);
        if (is_new) continue;
        cards[at].sibling = other->second;
        cards[other->second].sibling = at;
    }
}

Deck made(const State& state) {
    std::vector<DeckCard> cards;
    for (const auto& [id, pack] : state.packs) {
        add_cards(*pack, std::nullopt, cards);
        add_cards(*pack, Weight::trivia, cards);
    }
    std::stable_sort(cards.begin(), cards.end(),
                     [](const DeckCard& a, const DeckCard& b) { return a.priority < b.priority; });
    join_siblings(cards);
    return Deck(std::move(cards));
}

}  // namespace

Moment moment_of(const State& state) {
    Moment moment;
    moment.now = state.now;
    moment.rule = state.host.day_rule;
    moment.rule.boundary_minutes = state.keeping.state().settings.boundary_minutes;
    moment.device = state.host.device;
    return moment;
}

const Deck& deck_of(const State& state) {
    if (!state.deck) state.deck = std::make_unique<Deck>(made(state));
    return *state.deck;
}

Queue queue_of(const State& state) {
    return queue(state.keeping.state(), deck_of(state), {state.now, moment_of(state).day()},
                 state.keeping.progress.scheduler().fsrs());
}

bool was_away(const State& state, std::size_t due) {
    const auto& days = state.keeping.state().history.days;
    if (days.empty() || due <= answers_in(state, brief_minutes)) return false;
    return moment_of(state).day().number - days.rbegin()->first.number >= days_away;
}

std::string back_text(const State& state, std::size_t due) {
    const std::size_t few = answers_in(state, brief_minutes);
    return counted(due, "card") +
           " have come due meanwhile; nothing has to be done at once. "
           "In five minutes you can save the " +
           to_text(static_cast<std::uint64_t>(few)) +
           " that matter most; the rest is spread over the next days.";
}

std::string when(Day day, Day today) {
    const std::int32_t days = day.number - today.number;
    if (days <= 0) return "today";
    if (days == 1) return "tomorrow";
    return "in " + counted(static_cast<std::size_t>(days), "day");
}

std::string returns_text(const State& state, const CardId& card) {
    const CardRecord* record = state.keeping.state().find(card);
    if (record == nullptr || !record->in_study) return {};
    const Day today = moment_of(state).day();
    const Day due = due_day(*record);
    if (due.number <= today.number) return "Again today.";
    return "Comes back " + when(due, today) + ".";
}

std::string returns_if(const State& state, const Session& session, const CardId& card,
                       Rating rating) {
    const CardRecord* record = state.keeping.state().find(card);
    const bool counts = session.terms.purpose == Purpose::study
                            ? !session.terms.cram
                            : record != nullptr && record->in_study;
    if (!counts) return {};
    const Day today = moment_of(state).day();
    const Standing before = record == nullptr ? Standing{} : record->standing;
    Reply reply;
    reply.rating = rating;
    reply.at = state.now;
    reply.day = today;
    reply.seed = hash(card.text);
    const Standing after = state.keeping.progress.scheduler().next(before, reply);
    if (after.due_day.number > today.number) return "returns " + when(after.due_day, today);
    return session.terms.purpose == Purpose::study ? "again in this session" : "again today";
}

std::string next_text(const State& state, const Queue& queue) {
    const Moment moment = moment_of(state);
    if (queue.next_step.ms > 0) {
        const std::int64_t minutes = queue.next_step.ms / ms_per_minute;
        return "Next at " + write_clock(minutes + moment.rule.utc_offset_minutes) + ".";
    }
    if (queue.next_day.number > 0) return "Next " + when(queue.next_day, moment.day()) + ".";
    return {};
}

}  // namespace recite::study
