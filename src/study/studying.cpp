#include "study/studying.hpp"

#include <algorithm>
#include <utility>

#include "base/hash.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "progress/spacing.hpp"
#include "study/answers.hpp"
#include "study/cite.hpp"
#include "study/due.hpp"
#include "study/keeping.hpp"
#include "study/running.hpp"

namespace recite::study {
namespace {

// So many questions at least stand between a question and its next turn, where there are any.
constexpr std::size_t apart = 3;
constexpr std::size_t most_questions = 100;
constexpr std::int32_t days_ahead = 7;

bool learning(const State& state, const CardId& card) {
    const CardRecord* record = state.keeping.state().find(card);
    return record == nullptr || record->standing.phase == Phase::fresh ||
           record->standing.phase == Phase::learning;
}

// By recognition while it is being learned, by recall from then on.
std::optional<Question> question_on(const State& state, const Pack& pack, const CardId& card,
                                    bool by_recall) {
    const CardRecord* record = state.keeping.state().find(card);
    const std::uint32_t turn = record == nullptr ? 0 : record->answers;
    Random random(hash(to_text(turn), hash(card.text)));
    if (!state.preferences.typing && by_recall)
        return pack.writer->question(card, Demand::self_judged, random);
    const Demand demand = by_recall ? Demand::recall : Demand::recognition;
    std::optional<Question> question = pack.writer->question(card, demand, random);
    if (question) question->id = card.text + "/" + to_text(turn);
    return question;
}

std::vector<QueueEntry> entries_of(const State& state, Load load) {
    const Deck& deck = deck_of(state);
    const Today today{state.now, moment_of(state).day()};
    const recite::State& learner = state.keeping.state();
    const Fsrs& fsrs = state.keeping.progress.scheduler().fsrs();
    switch (load) {
        case Load::due:
            return queue(learner, deck, today, fsrs).entries;
        case Load::ahead:
            return ahead(learner, deck, today, days_ahead, fsrs);
        case Load::cram:
            break;
    }
    return cram(learner, deck, today, fsrs);
}

void insert_again(State& state, const CardId& card, bool by_recall) {
    Session& session = *state.session;
    const Pack* pack = pack_of(state, session.steps[session.at].pack);
    if (pack == nullptr) return;
    std::optional<Question> question = question_on(state, *pack, card, by_recall);
    if (!question) return;
    Step step = step_of(pack->entry.id, std::move(*question));
    step.repeat = true;
    const std::size_t place = std::min(session.at + 1 + apart, session.steps.size());
    session.steps.insert(session.steps.begin() + static_cast<std::ptrdiff_t>(place),
                         std::move(step));
}

// Whether the card is still on a step that ends today.
bool on_step_today(const State& state, const CardId& card) {
    const CardRecord* record = state.keeping.state().find(card);
    if (record == nullptr || record->set_aside) return false;
    const bool step =
        record->standing.phase == Phase::learning || record->standing.phase == Phase::relearning;
    return step && record->standing.due_day.number <= moment_of(state).day().number;
}

std::vector<CardId> cards_of(const State& state, const FactId& fact) {
    std::vector<CardId> cards;
    const Pack* pack = current_pack(state);
    if (pack == nullptr) return cards;
    const Deck& deck = deck_of(state);
    for (const Side side : {Side::value, Side::subject}) {
        const CardId card = card_of(pack->entry.id, fact, side);
        for (std::size_t at = 0; at < deck.size(); ++at)
            if (deck[at].card == card) cards.push_back(card);
    }
    return cards;
}

struct Said {
    EventBody body;
    std::string text;
};

Said said_of(const State& state, Flag flag, const CardId& card, const CardRecord* record) {
    switch (flag) {
        case Flag::not_today:
            return {PutOff{card, Day{moment_of(state).day().number + 1}}, "Not before tomorrow."};
        case Flag::set_aside: {
            const bool on = record == nullptr || !record->set_aside;
            return {SetAside{card, on},
                    on ? "Set aside; it is not asked any more." : "Back in study."};
        }
        case Flag::know:
            return {Claimed{card}, "You will be asked once, to prove it."};
        case Flag::star:
            break;
    }
    const bool on = record == nullptr || !record->starred;
    return {Starred{card, on}, on ? "Starred." : "No longer starred."};
}

}  // namespace

bool studying_here(const State& state) {
    return running_here(state) && state.session->terms.purpose == Purpose::study;
}

void start_study(State& state, Load load) {
    const Deck& deck = deck_of(state);
    std::vector<QueueEntry> entries = spaced(entries_of(state, load), deck, apart);
    if (entries.size() > most_questions) entries.resize(most_questions);
    Session session;
    session.pack = state.at_hand;
    session.route = write_route(state.route);
    session.title = "Study";
    session.terms.purpose = Purpose::study;
    session.terms.second_try = true;
    session.terms.certainty = state.preferences.certainty;
    session.terms.cram = load == Load::cram;
    session.shown_at = state.now;
    for (const QueueEntry& entry : entries) {
        const DeckCard& card = deck[entry.card];
        const Pack* pack = pack_of(state, card.pack);
        if (pack == nullptr) continue;
        std::optional<Question> question =
            question_on(state, *pack, card.card, !learning(state, card.card));
        if (!question) continue;
        session.steps.push_back(step_of(card.pack, std::move(*question)));
        session.steps.back().changed = entry.due == Due::changed;
    }
    if (session.steps.empty()) return;
    state.session = std::move(session);
    ++state.place;
    state.effects.push_back(Focus{"question"});
}

void record_answer(State& state) {
    Session& session = *state.session;
    const std::size_t at = session.at;
    const Pack* pack = pack_of(state, session.steps[at].pack);
    if (pack == nullptr) return;
    const recite::State& learner = state.keeping.state();
    const bool by_recall = wants_recall(*pack, session, session.steps[at], learner);
    session.steps[at].events =
        happen(state.keeping, events_of(*pack, session, session.steps[at], learner),
               moment_of(state), state.effects);
    if (session.terms.purpose != Purpose::study || session.terms.cram) return;
    const std::vector<CardId> cards = session.steps[at].question.cards;
    for (const CardId& card : cards)
        if (by_recall || on_step_today(state, card))
            insert_again(state, card, by_recall || !learning(state, card));
}

void unrecord(State& state, Step& step) {
    take_back(state.keeping, step.events, moment_of(state), state.effects);
    step.events.clear();
    const std::vector<CardId> cards = step.question.cards;
    std::vector<Step>& steps = state.session->steps;
    for (const CardId& card : cards) {
        const auto copy = std::find_if(
            steps.begin() + static_cast<std::ptrdiff_t>(state.session->at) + 1, steps.end(),
            [&](const Step& later) {
                return later.repeat && !later.verdict && later.question.cards.size() == 1 &&
                       later.question.cards[0] == card;
            });
        if (copy != steps.end()) steps.erase(copy);
    }
}

std::vector<CardId> cards_to_keep(const State& state, const Session& session) {
    std::vector<CardId> cards;
    for (const Step& step : session.steps) {
        for (const CardId& card : step.question.cards) {
            const CardRecord* record = state.keeping.state().find(card);
            if (record != nullptr && record->in_study) continue;
            if (counting(step) == nullptr || !parts_of(card)) continue;
            if (std::find(cards.begin(), cards.end(), card) == cards.end()) cards.push_back(card);
        }
    }
    return cards;
}

void keep_cards(State& state) {
    if (!running_here(state) || !state.session->over()) return;
    std::vector<CardId> cards = cards_to_keep(state, *state.session);
    if (cards.empty()) return;
    const std::string said = counted(cards.size(), "card") +
                             " kept. You will be asked again just "
                             "before you would forget.";
    happen(state.keeping, {Kept{std::move(cards)}}, moment_of(state), state.effects);
    toast(state, said, offer("Undo", Undo{}));
}

std::string moved_text(const State& state, const Session& session) {
    if (session.terms.cram) return "A cram: nothing was moved.";
    std::vector<CardId> seen;
    std::size_t today_count = 0, tomorrow = 0, later = 0;
    const Day today = moment_of(state).day();
    for (const Step& step : session.steps) {
        for (const CardId& card : step.question.cards) {
            const CardRecord* record = state.keeping.state().find(card);
            const bool known = std::find(seen.begin(), seen.end(), card) != seen.end();
            if (known || record == nullptr || !record->in_study || counting(step) == nullptr)
                continue;
            seen.push_back(card);
            const std::int32_t days = due_day(*record).number - today.number;
            ++(days <= 0 ? today_count : days == 1 ? tomorrow : later);
        }
    }
    std::vector<std::string> parts;
    if (later > 0) parts.push_back(to_text(static_cast<std::uint64_t>(later)) + " moved on");
    const auto come = [](std::size_t count, const char* text) {
        return to_text(static_cast<std::uint64_t>(count)) + (count == 1 ? " comes" : " come") +
               " back " + text;
    };
    if (tomorrow > 0) parts.push_back(come(tomorrow, "tomorrow"));
    if (today_count > 0) parts.push_back(come(today_count, "today"));
    return parts.empty() ? std::string() : join(parts, ", ") + ".";
}

const CardRecord* record_of(const State& state, const Pack& pack, const FactId& fact) {
    const recite::State& learner = state.keeping.state();
    const CardRecord* record = learner.find(card_of(pack.entry.id, fact, Side::value));
    return record != nullptr ? record : learner.find(card_of(pack.entry.id, fact, Side::subject));
}

void flag_fact(State& state, const FlagFact& flag) {
    std::vector<EventBody> bodies;
    std::string text;
    for (const CardId& card : cards_of(state, flag.fact)) {
        Said said = said_of(state, flag.flag, card, state.keeping.state().find(card));
        bodies.push_back(std::move(said.body));
        text = std::move(said.text);
    }
    if (bodies.empty()) return;
    happen(state.keeping, std::move(bodies), moment_of(state), state.effects);
    toast(state, text, offer("Undo", Undo{}));
}

void note_fact(State& state, const Note& note) {
    const std::vector<CardId> cards = cards_of(state, note.fact);
    if (cards.empty()) return;
    happen(state.keeping, {Noted{cards.front(), note.text}}, moment_of(state), state.effects);
    toast(state, note.text.empty() ? "The note is removed." : "The note is kept.",
          offer("Undo", Undo{}));
}

bool call_contested(State& state, Judged judged) {
    if (!running_here(state) || !state.session->telling()) return false;
    Step& step = state.session->steps[state.session->at];
    const Verdict* verdict = counting(step);
    if (verdict == nullptr || verdict->why != Why::other_account) return false;
    unrecord(state, step);
    forms::Recall::Response said;
    said.recalled = judged == Judged::not_yet ? forms::Recalled::again : forms::Recalled::good;
    step.contested = said;
    record_answer(state);
    announce(state,
             judged == Judged::not_yet ? "It counts as not known yet." : "It counts as known.");
    return true;
}

void call_luck(State& state) {
    if (!running_here(state) || !state.session->telling()) return;
    Step& step = state.session->steps[state.session->at];
    if (step.lucky || counting(step) == nullptr || counting(step)->mark == Mark::wrong) return;
    unrecord(state, step);
    step.lucky = true;
    record_answer(state);
    announce(state, "It counts as not known yet.");
}

}  // namespace recite::study
