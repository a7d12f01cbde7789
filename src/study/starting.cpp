#include "study/starting.hpp"

#include <algorithm>
#include <utility>

#include "base/random.hpp"
#include "json/parse.hpp"
#include "study/draft.hpp"
#include "study/running.hpp"

namespace recite::study {
namespace {

Session empty_session(const State& state, const Pack& pack, const Terms& terms) {
    Session session;
    session.pack = pack.entry.id;
    session.route = write_route(state.route);
    session.title = pack.title();
    session.terms = terms;
    session.shown_at = state.now;
    return session;
}

Session generated(const State& state, const Pack& pack, std::uint64_t seed) {
    const SetUpChoices choices = choices_of(state.route);
    Terms terms = terms_of(choices);
    terms.certainty = terms.certainty || state.preferences.certainty;
    Session session = empty_session(state, pack, terms);
    session.timer = begin_timer(choices.minutes * ms_per_minute, state.now);
    for (Question& question : pack.writer->questions(plan_of(choices), seed))
        session.steps.push_back(step_of(pack.entry.id, std::move(question)));
    return session;
}

std::optional<Session> authored(const State& state, const Pack& pack, std::uint64_t seed) {
    for (const QuizEntry& entry : pack.entry.quizzes) {
        if (entry.id.text != state.route.item) continue;
        const auto text = pack.quizzes.find(entry.path);
        if (text == pack.quizzes.end()) return std::nullopt;
        const Source source(entry.path, text->second);
        Diagnostics found;
        const json::Document document = json::parse(source, found);
        if (!document.has_root()) return std::nullopt;
        const Quiz quiz = read_quiz(document.root(), pack.base, found);
        Terms terms;
        terms.feedback = quiz.feedback;
        terms.pass = quiz.pass;
        terms.certainty = quiz.certainty || state.preferences.certainty;
        Session session = empty_session(state, pack, terms);
        if (!quiz.title.empty()) session.title = quiz.title.in(pack.base.language());
        const auto limit = static_cast<std::int64_t>(quiz.minutes * ms_per_minute);
        session.timer = begin_timer(limit, state.now);
        for (Question& question : questions_of(quiz, *pack.writer, seed))
            session.steps.push_back(step_of(pack.entry.id, std::move(question)));
        return session;
    }
    return std::nullopt;
}

}  // namespace

void show_question(State& state) {
    ++state.place;
    state.effects.push_back(Focus{"question"});
}

void start_quiz(State& state) {
    const Pack* pack = current_pack(state);
    if (pack == nullptr) return;
    const std::uint64_t seed = state.route.seed().value_or(1);
    std::optional<Session> session = state.route.item.empty()
                                         ? std::optional<Session>(generated(state, *pack, seed))
                                         : authored(state, *pack, seed);
    if (!session || session->steps.empty()) return;
    state.session = std::move(*session);
    if (!state.draft.empty() &&
        resume_draft(state.draft, {*pack->writer, pack->examiner()}, *state.session, state.now)) {
        const bool changed = std::any_of(state.session->steps.begin(), state.session->steps.end(),
                                         [](const Step& step) { return step.changed; });
        toast(state, changed ? "Here is your unfinished quiz. A fact in it has changed since."
                             : "Here is your unfinished quiz, as you left it.");
    }
    state.draft.clear();
    show_question(state);
    keep_draft(state);
}

void start_cards(State& state) {
    const Pack* pack = current_pack(state);
    if (pack == nullptr) return;
    Terms terms;
    terms.purpose = Purpose::cards;
    Session session = empty_session(state, *pack, terms);
    Plan plan;
    if (!state.route.item.empty()) plan.topics.push_back(TopicId(state.route.item));
    plan.recipes.push_back("flashcard");
    plan.side = state.preferences.subject_first ? Side::subject : Side::value;
    std::vector<CardId> cards = pack->writer->cards(plan);
    if (cards.empty()) {
        plan.side = std::nullopt;
        cards = pack->writer->cards(plan);
    }
    Random random(state.route.seed().value_or(1));
    if (state.preferences.shuffled) random.shuffle(cards);
    for (const CardId& card : cards)
        if (std::optional<Question> made = pack->writer->question(card, "flashcard", random))
            session.steps.push_back(step_of(pack->entry.id, std::move(*made)));
    if (session.steps.empty()) return;
    state.session = std::move(session);
    show_question(state);
}

}  // namespace recite::study
