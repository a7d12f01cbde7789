#include "year/year.hpp"

#include <algorithm>
#include <stdexcept>
#include <variant>

#include "facts/show.hpp"
#include "progress/summary.hpp"
#include "schedule/fit.hpp"
#include "study/answers.hpp"
#include "study/due.hpp"
#include "study/keeping.hpp"
#include "study/learner.hpp"
#include "study/loading.hpp"
#include "study/running.hpp"
#include "study/studying.hpp"
#include "support/files.hpp"

namespace recite::tests {
namespace {

constexpr const char* pack_path = "quizzes/deepseek/facts.json";
constexpr int days_between_fits = 30;
constexpr int most_sessions = 8;  // of a day
constexpr std::int64_t first_minute = 8 * 60;

double luck_in(const Question& question) {
    return study::blind_chance(question);
}

}  // namespace

Year::Year(std::unique_ptr<Mind> mind, std::uint64_t seed, double retention)
    : mind_(std::move(mind)), random_(seed) {
    state_.host.device = "d";
    state_.route = study::read_route("#/study");
    set_clock(0, 0);
    study::take_lines(state_.keeping, {}, study::moment_of(state_), state_.effects);
    study::PackEntry entry;
    entry.id = PackId("deepseek");
    entry.path = pack_path;
    if (!study::add_pack(state_, entry, file_text(pack_path)))
        throw std::runtime_error("the pack cannot be read");
    state_.at_hand = entry.id;
    study::happen(state_.keeping, {Changed{"retention", {}, {retention}, ""}},
                  study::moment_of(state_), state_.effects);
}

void Year::set_clock(int day, std::int64_t minute) {
    state_.now = Instant{(first_day + day) * ms_per_day + (first_minute + minute) * ms_per_minute};
    state_.effects.clear();
}

bool Year::knows(const CardId& card, const Question& question, int day) {
    const Chances chances = mind_->chances(card, day);
    const bool typed = luck_in(question) == 0;
    const double chance =
        typed ? chances.recall : chances.recognise + (1 - chances.recognise) * luck_in(question);
    const double draw = random_.unit();
    return draw < chance;
}

// What comes of knowing it or not: the key, the name it is taken for, a slip, or nonsense.
Response Year::said(const Question& question, bool known) {
    auto key = key_of(question);
    auto* typed = std::get_if<forms::Fill::Response>(&key);
    if (typed != nullptr && typed->typed.size() == 1) {
        const double confused = random_.unit();
        const auto other = mind_->taken_for(typed->typed[0]);
        if (other && confused < 0.1) return forms::Fill::Response{{*other}};
    }
    const double slip = random_.unit();
    const bool slipped = typed != nullptr && slip < mind_->slips();
    return known && !slipped ? key : wrong_for(question);
}

void Year::answer(int day) {
    const study::Step& step = state_.session->steps[state_.session->at];
    const Question question = step.question;
    const CardId card = question.cards.at(0);
    const bool known = knows(card, question, day);
    const Response response = said(question, known);
    const bool typed = luck_in(question) == 0;
    const std::size_t at = state_.session->at;
    state_.now.ms += 8000;
    if (std::holds_alternative<forms::Recall>(question.form)) {
        study::flip(state_);
        study::judge(state_, known ? study::Judged::knew_it : study::Judged::not_yet);
    } else {
        study::edit(state_, response);
        study::submit(state_, study::Certainty::unasked);
        if (!state_.session->marked() && state_.session->at == at) study::skip(state_);
        const Verdict* verdict = study::counting(state_.session->steps[at]);
        mind_->learn(card, day, verdict != nullptr && verdict->mark != Mark::wrong, typed);
        study::next(state_);
        return;
    }
    mind_->learn(card, day, known, typed);
}

void Year::sit_through(int day) {
    study::start_study(state_);
    while (state_.session && !state_.session->over()) {
        answer(day);
        state_.effects.clear();
    }
}

void Year::study(int day) {
    for (int session = 0; session < most_sessions; ++session) {
        set_clock(day, 15 * session);
        const Queue queue = study::queue_of(state_);
        if (queue.entries.empty() && queue.waiting_steps == 0) return;
        state_.session.reset();
        sit_through(day);
    }
}

void Year::examine(int day, Findings& findings) {
    set_clock(day, 0);
    const study::Pack& pack = *state_.packs.begin()->second;
    const Day today{first_day + day};
    const Fsrs& fsrs = state_.keeping.progress.scheduler().fsrs();
    for (const QueueEntry& entry : study::queue_of(state_).entries) {
        const CardId& card = study::deck_of(state_)[entry.card].card;
        const CardRecord* record = state().find(card);
        if (entry.due != Due::review || !study::can_be_typed(pack, card)) continue;
        const auto question = pack.writer->question(card, Demand::recall, random_);
        if (!question || luck_in(*question) > 0) continue;
        const bool known = knows(card, *question, day);
        const Verdict verdict = grade(pack.examiner(), *question, said(*question, known));
        ++findings.examined;
        findings.recalled += verdict.mark != Mark::wrong ? 1 : 0;
        findings.foretold += recall_chance(*record, today, fsrs);
    }
}

void Year::fit(int day) {
    set_clock(day, 600);
    const Histories past = histories(state());
    if (!objection(past).empty()) return;
    const Weights weights = Fit(past).run();
    study::happen(state_.keeping, {Changed{"weights", {}, {weights.begin(), weights.end()}, ""}},
                  study::moment_of(state_), state_.effects);
}

Findings Year::run() {
    Findings findings;
    for (int day = 0; day < days_of_year; ++day) {
        if (day >= first_day_away && day < first_day_away + days_away) continue;
        if (day > days_of_year / 2) examine(day, findings);
        study(day);
        if (day % days_between_fits == days_between_fits - 1) fit(day);
    }
    for (const CardRecord& card : state().cards) findings.met += card.in_study ? 1 : 0;
    for (const auto& day : state().history.days)
        findings.most_in_a_day = std::max(findings.most_in_a_day, day.second.answers);
    return findings;
}

}  // namespace recite::tests
