#include "study/studying.hpp"

#include <algorithm>
#include <utility>

#include "base/hash.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "study/cite.hpp"
#include "study/due.hpp"
#include "study/keeping.hpp"
#include "study/navigation.hpp"
#include "study/revealing.hpp"
#include "study/running.hpp"
#include "study/telling.hpp"

namespace recite::study {
namespace {

constexpr std::size_t most_questions = 100;
constexpr std::int32_t days_ahead = 7;

// What fits into five minutes at the learner's pace.
std::vector<QueueEntry> brief(const State& state, std::vector<QueueEntry> entries) {
    const std::size_t most = answers_in(state, brief_minutes);
    if (entries.size() > most) entries.resize(most);
    return entries;
}

std::vector<QueueEntry> entries_of(const State& state, Load load) {
    const Deck& deck = deck_of(state);
    const Today today{state.now, moment_of(state).day()};
    const recite::State& learner = state.keeping.state();
    const Fsrs& fsrs = state.keeping.progress.scheduler().fsrs();
    switch (load) {
        case Load::due:
            return queue(learner, deck, today, fsrs).entries;
        case Load::brief:
            return brief(state, queue(learner, deck, today, fsrs).entries);
        case Load::ahead:
            return ahead(learner, deck, today, days_ahead, fsrs);
        case Load::cram:
            break;
    }
    return cram(learner, deck, today, fsrs);
}

// A card that can only be asked by typing is turned over instead.
void to_flashcard(Question& question) {
    forms::Recall form;
    form.back = answer_text(question);
    question.form = std::move(form);
}

}  // namespace

bool is_learning(const State& state, const CardId& card) {
    const CardRecord* record = state.keeping.state().find(card);
    return record == nullptr || record->standing.phase == Phase::fresh ||
           record->standing.phase == Phase::learning;
}

std::optional<Question> question_on(const State& state, const Pack& pack, const CardId& card,
                                    bool by_recall) {
    const CardRecord* record = state.keeping.state().find(card);
    const std::uint32_t turn = record == nullptr ? 0 : record->answers;
    Random random(hash(to_text(turn), hash(card.text)));
    const bool typing = state.preferences.typing;
    const Demand recall = typing ? Demand::recall : Demand::self_judged;
    const Demand demand = by_recall ? recall : Demand::recognition;
    std::optional<Question> question = pack.writer->question(card, demand, random);
    if (question) question->id = card.text + "/" + to_text(turn);
    if (question && !typing && typed_form(question->form)) to_flashcard(*question);
    return question;
}

std::size_t answers_in(const State& state, int minutes) {
    const std::int64_t pace = std::max(1, state.keeping.state().history.pace_ms);
    return static_cast<std::size_t>(std::max<std::int64_t>(1, minutes * ms_per_minute / pace));
}

bool studying_here(const State& state) {
    return running_here(state) && state.session->terms.purpose == Purpose::study;
}

void start_study(State& state, Load load) {
    const Deck& deck = deck_of(state);
    std::vector<Candidate> candidates;
    for (const QueueEntry& entry : entries_of(state, load)) {
        if (candidates.size() == most_questions) break;
        const DeckCard& card = deck[entry.card];
        const Pack* pack = pack_of(state, card.pack);
        if (pack == nullptr) continue;
        std::optional<Question> question =
            question_on(state, *pack, card.card, !is_learning(state, card.card));
        if (!question) continue;
        Exposure exposure = exposure_of(pack->base, *question);
        Step step = step_of(card.pack, std::move(*question));
        step.changed = entry.due == Due::changed;
        candidates.push_back({std::move(step), std::move(exposure), card.subject});
    }
    if (candidates.empty()) return;
    if (state.route.page != Page::study) go(state, "#/study");
    Session session;
    session.pack = state.at_hand;
    session.route = write_route(state.route);
    session.title = "Study";
    session.terms.purpose = Purpose::study;
    session.terms.second_try = true;
    session.terms.certainty = state.preferences.certainty;
    session.terms.cram = load == Load::cram;
    session.shown_at = state.now;
    session.steps = in_fair_order(std::move(candidates), questions_apart);
    state.session = std::move(session);
    ++state.place;
    state.effects.push_back(Focus{"question"});
}

void stop_typing(State& state) {
    if (!studying_here(state)) return;
    Session& session = *state.session;
    for (std::size_t at = session.at; at < session.steps.size(); ++at) {
        Step& step = session.steps[at];
        const Pack* pack = pack_of(state, step.pack);
        if (!typed_form(step.question.form) || step.verdict || pack == nullptr) continue;
        std::optional<Question> question;
        if (step.question.cards.size() == 1)
            question = question_on(state, *pack, step.question.cards[0], true);
        if (!question) {
            question = step.question;
            to_flashcard(*question);
        }
        const bool repeat = step.repeat;
        step = step_of(step.pack, std::move(*question));
        step.repeat = repeat;
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
    if (session.terms.cram) return "Practice: your schedule is as it was.";
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

}  // namespace recite::study
