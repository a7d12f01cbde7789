#include "study/recording.hpp"

#include <algorithm>
#include <utility>

#include "base/hash.hpp"
#include "study/answers.hpp"
#include "study/due.hpp"
#include "study/keeping.hpp"
#include "study/running.hpp"
#include "study/studying.hpp"
#include "study/telling.hpp"
#include "study/telling_apart.hpp"

namespace recite::study {
namespace {

constexpr std::uint32_t mixed_up_often = 2;

std::string subject_of(const State& state, const Step& step) {
    const Pack* pack = pack_of(state, step.pack);
    if (pack == nullptr || step.question.facts.empty()) return {};
    const Fact* fact = pack->base.fact(step.question.facts[0]);
    return fact == nullptr ? std::string() : fact->subject.text;
}

// Whether a question on the subject stands so near to a place, before it or from it on, that there
// are not enough others between.
bool subject_near(const State& state, std::size_t place, const std::string& subject) {
    if (subject.empty()) return false;
    const std::vector<Step>& steps = state.session->steps;
    const std::size_t from = place > questions_apart ? place - questions_apart : 0;
    const std::size_t to = std::min(place + questions_apart, steps.size());
    for (std::size_t at = from; at < to; ++at)
        if (subject_of(state, steps[at]) == subject) return true;
    return false;
}

// Where a further question has three others between it and the present one, and between it and any
// on its subject; if there is no such place, then only the first.
void insert_later(State& state, Step step) {
    Session& session = *state.session;
    const std::string subject = subject_of(state, step);
    const std::size_t first = std::min(session.at + 1 + questions_apart, session.steps.size());
    std::size_t place = first;
    while (place < session.steps.size() && subject_near(state, place, subject)) ++place;
    if (subject_near(state, place, subject)) place = first;
    step.repeat = true;
    session.steps.insert(session.steps.begin() + static_cast<std::ptrdiff_t>(place),
                         std::move(step));
}

void insert_again(State& state, const CardId& card, bool by_recall) {
    const PackId pack_id = state.session->steps[state.session->at].pack;
    const Pack* pack = pack_of(state, pack_id);
    if (pack == nullptr) return;
    if (std::optional<Question> question = question_on(state, *pack, card, by_recall))
        insert_later(state, step_of(pack->entry.id, std::move(*question)));
}

// Whether the card is still on a step that ends today.
bool on_step_today(const State& state, const CardId& card) {
    const CardRecord* record = state.keeping.state().find(card);
    if (record == nullptr || record->set_aside) return false;
    const bool step =
        record->standing.phase == Phase::learning || record->standing.phase == Phase::relearning;
    return step && record->standing.due_day.number <= moment_of(state).day().number;
}

bool sure_mistake(const Step& step) {
    return step.certainty == Certainty::sure && counting(step) != nullptr &&
           counting(step)->mark == Mark::wrong;
}

// The second time that two things were taken for each other, they are set side by side.
void tell_apart_later(State& state, const Pack& pack, const Step& step) {
    const Verdict* verdict = counting(step);
    const bool mixed_up = verdict != nullptr && verdict->why == Why::another_thing &&
                          verdict->matched && step.question.cards.size() == 1;
    if (!mixed_up || step.question.recipe == "tell-apart") return;
    const std::string asked = answer_text(step.question);
    if (times_mixed_up(state, asked, verdict->matched->text) < mixed_up_often) return;
    Random random(hash(verdict->matched->text, hash(step.question.id)));
    const CardId card = step.question.cards[0];
    if (std::optional<Question> question =
            question_apart(pack, card, verdict->matched->text, random))
        insert_later(state, step_of(pack.entry.id, std::move(*question)));
}

}  // namespace

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
    const Step answered = session.steps[at];
    const bool mistake = sure_mistake(answered);
    for (const CardId& card : answered.question.cards)
        if (by_recall || mistake || on_step_today(state, card))
            insert_again(state, card, by_recall || !is_learning(state, card));
    tell_apart_later(state, *pack, answered);
}

void unrecord(State& state, Step& step) {
    take_back(state.keeping, step.events, moment_of(state), state.effects);
    step.events.clear();
    const std::vector<CardId> cards = step.question.cards;
    std::vector<Step>& steps = state.session->steps;
    const auto from = static_cast<std::ptrdiff_t>(std::min(state.session->at + 1, steps.size()));
    for (const CardId& card : cards) {
        const auto copy = std::remove_if(steps.begin() + from, steps.end(), [&](const Step& later) {
            return later.repeat && !later.verdict && later.question.cards.size() == 1 &&
                   later.question.cards[0] == card;
        });
        steps.erase(copy, steps.end());
    }
}

bool call_contested(State& state, Judged judged) {
    if (!running_here(state) || !state.session->telling()) return false;
    Step& step = state.session->steps[state.session->at];
    const Verdict* verdict = counting(step);
    if (verdict == nullptr || verdict->why != Why::other_account) return false;
    unrecord(state, step);
    forms::Recall::Response said;
    said.recalled = judged == Judged::not_yet ? forms::Recalled::again : forms::Recalled::good;
    state.session->steps[state.session->at].contested = said;
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
    state.session->steps[state.session->at].lucky = true;
    record_answer(state);
    announce(state, "It counts as not known yet.");
}

}  // namespace recite::study
