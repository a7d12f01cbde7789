#include "study/running.hpp"

#include <algorithm>
#include <utility>

#include "base/number.hpp"
#include "questions/report.hpp"
#include "study/draft.hpp"
#include "study/due.hpp"
#include "study/hint.hpp"
#include "study/recording.hpp"
#include "study/starting.hpp"
#include "study/telling.hpp"

namespace recite::study {
namespace {

constexpr std::int64_t extension_ms = 5 * ms_per_minute;

Session* at_hand(State& state) {
    return running_here(state) ? &*state.session : nullptr;
}

// Asks this over the question, or nothing any more; the keyboard goes there.
void ask(State& state, Session& session, Inquiry what) {
    session.asks = what;
    state.effects.push_back(Focus{what == Inquiry::none ? "question" : "dialog"});
}

// The step that is being asked, not marked yet; null if there is none.
Step* asked(State& state) {
    Session* session = at_hand(state);
    if (session == nullptr || session->over() || session->telling()) return nullptr;
    return &session->steps[session->at];
}

void finish(State& state) {
    Session& session = *state.session;
    session.at = session.steps.size();
    stop(session.timer, state.now);
    ++state.place;
    const Score score = score_of(session.steps);
    announce(state, "The end. " + to_text(static_cast<std::uint64_t>(score.right + score.almost)) +
                        " of " + to_text(static_cast<std::uint64_t>(score.of)) +
                        " right or almost.");
    state.effects.push_back(Focus{"title"});
    keep_draft(state);
}

void go_on(State& state) {
    Session& session = *state.session;
    advance(session, state.now);
    if (session.over())
        finish(state);
    else
        show_question(state);
    keep_draft(state);
}

// What follows once the question at hand has its verdict.
void after_check(State& state) {
    record_answer(state);
    Session& session = *state.session;
    const Step& step = session.steps[session.at];
    if (session.telling() && !std::holds_alternative<forms::Recall>(step.question.form)) {
        announce(state, headline(*step.verdict) + " " + step.verdict->said);
        state.effects.push_back(Focus{"verdict"});
        keep_draft(state);
    } else {
        go_on(state);
    }
}

}  // namespace

bool running_here(const State& state) {
    return state.session && state.session->route == write_route(state.route);
}

void edit(State& state, const Response& response) {
    Step* step = asked(state);
    if (step == nullptr || step->draft.index() != response.index()) return;
    step->draft = response;
    state.session->asks = Inquiry::none;
    keep_draft(state);
}

void submit(State& state, Certainty certainty) {
    const Step* step = asked(state);
    if (step == nullptr) return;
    const Pack* pack = pack_of(state, step->pack);
    if (pack == nullptr) return;
    switch (check(*state.session, pack->examiner(), certainty, state.now)) {
        case Checked::nothing:
            return;
        case Checked::again:
            announce(state, "Not that. One more try; the first one counts.");
            state.effects.push_back(Focus{"question"});
            return;
        case Checked::done:
            after_check(state);
            return;
    }
}

void skip(State& state) {
    if (asked(state) == nullptr) return;
    pass(*state.session, state.now);
    after_check(state);
}

void next(State& state) {
    const Session* session = at_hand(state);
    if (session != nullptr && session->telling()) go_on(state);
}

void back(State& state) {
    Session* session = at_hand(state);
    if (session == nullptr || session->over()) return;
    const bool asks = session->asks != Inquiry::none;
    ask(state, *session, asks ? Inquiry::none : Inquiry::leaving);
}

void leave(State& state) {
    const Session* session = at_hand(state);
    if (session != nullptr && !session->over()) finish(state);
}

void flip(State& state) {
    Step* step = asked(state);
    if (step == nullptr || !std::holds_alternative<forms::Recall>(step->question.form)) return;
    step->flipped = !step->flipped;
    if (step->flipped) announce(state, answer_text(step->question));
}

void judge(State& state, Judged judged) {
    if (call_contested(state, judged)) return;
    Step* step = asked(state);
    if (step == nullptr || !step->flipped) return;
    auto* given = std::get_if<forms::Recall::Response>(&step->draft);
    if (given == nullptr) return;
    switch (judged) {
        case Judged::not_yet:
            given->recalled = forms::Recalled::again;
            break;
        case Judged::hard:
            given->recalled = forms::Recalled::hard;
            break;
        case Judged::knew_it:
            given->recalled = forms::Recalled::good;
            break;
        case Judged::easy:
            given->recalled = forms::Recalled::easy;
            break;
    }
    submit(state, Certainty::unasked);
}

void show_hint(State& state) {
    Step* step = asked(state);
    if (step == nullptr || step->hints >= hints_of(step->question)) return;
    ++step->hints;
    announce(state, hint_text(step->question, step->hints));
    keep_draft(state);
}

void show_options(State& state) {
    Step* step = asked(state);
    if (step == nullptr || step->options_shown) return;
    const Pack* pack = pack_of(state, step->pack);
    if (pack == nullptr) return;
    std::optional<Question> options = with_options(*pack->writer, step->question);
    if (!options) {
        toast(state, "There are no options for this one.");
        return;
    }
    step->question = std::move(*options);
    step->draft = blank(step->question.form);
    step->options_shown = true;
    announce(state, "Options are shown. The answer now counts as recognised, not recalled.");
    keep_draft(state);
}

void undo(State& state) {
    Session* session = at_hand(state);
    const bool answer = session != nullptr && !session->over() && take_back(*session, state.now);
    if (answer) {
        unrecord(state, session->steps[session->at]);
        announce(state, "Taken back. Answer again.");
        show_question(state);
        keep_draft(state);
    } else if (undo(state.keeping, moment_of(state), state.effects)) {
        toast(state, "Taken back.", offer("Redo", Redo{}));
    }
}

void report(State& state, const Report& report) {
    Session* session = at_hand(state);
    if (session == nullptr || session->over()) return;
    if (!report.complaint) return ask(state, *session, Inquiry::complaint);
    const Step& step = session->steps[session->at];
    recite::Report made = report_on(step.question, *report.complaint);
    made.key = answer_text(step.question);
    made.response = response_text(step.question, step.draft);
    state.effects.push_back(Copy{to_json(made) + "\n"});
    ask(state, *session, Inquiry::none);
    toast(state, "A report is on the clipboard. Send it to whoever made this pack.");
}

void change_clock(State& state, ClockChange change) {
    Session* session = at_hand(state);
    if (session == nullptr || session->over()) return;
    switch (change) {
        case ClockChange::extend:
            extend(session->timer, extension_ms, state.now);
            break;
        case ClockChange::pause:
            pause(session->timer, state.now);
            break;
        case ClockChange::resume:
            resume(session->timer, state.now);
            break;
        case ClockChange::off:
            switch_off(session->timer);
            break;
    }
    announce(state, session->timer.limited ? clock_text(session->timer, state.now)
                                           : "The time limit is off.");
    keep_draft(state);
}

void retry_wrong(State& state) {
    const Session* session = at_hand(state);
    if (session == nullptr || !session->over()) return;
    Session again = retry(*session, state.now);
    if (again.steps.empty()) return;
    state.session = std::move(again);
    show_question(state);
    keep_draft(state);
}

void tick(State& state) {
    if (!state.session || state.session->over()) return;
    Session& session = *state.session;
    if (!run_out(session.timer, state.now)) return;
    toast(state, "The time is up.");
    if (running_here(state)) finish(state);
}

void keep_draft(State& state) {
    const bool unfinished =
        state.session && !state.session->over() && state.session->terms.purpose == Purpose::quiz;
    const Pack* pack = unfinished ? pack_of(state, state.session->pack) : nullptr;
    if (pack == nullptr) {
        state.effects.push_back(Store{"draft", ""});
        return;
    }
    state.effects.push_back(
        Store{"draft", write_draft(*state.session, pack->base.parts().version, state.now)});
}

}  // namespace recite::study
