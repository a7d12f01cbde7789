#include "study/session.hpp"

#include <algorithm>
#include <utility>

#include "base/overloaded.hpp"
#include "base/text.hpp"
#include "study/telling.hpp"

namespace recite::study {
namespace {

// More than this is no time spent on a question, but away from it.
constexpr std::int64_t longest_ms = 10 * ms_per_minute;

void count_time(Session& session, Instant now) {
    const std::int64_t gone = std::max<std::int64_t>(0, now.ms - session.shown_at.ms);
    session.steps[session.at].spent_ms += std::min(gone, longest_ms);
    session.shown_at = now;
}

Verdict passed(const Question& question) {
    Verdict verdict;
    verdict.mark = Mark::wrong;
    verdict.why = Why::pass;
    verdict.facts = question.facts;
    return verdict;
}

}  // namespace

bool typed_form(const Form& form) {
    const auto* fill = std::get_if<forms::Fill>(&form);
    return (fill != nullptr && fill->shown.bank.empty()) ||
           std::holds_alternative<forms::Number>(form);
}

Step step_of(const PackId& pack, Question question) {
    Step step;
    step.pack = pack;
    step.draft = blank(question.form);
    step.question = std::move(question);
    return step;
}

const Verdict* counting(const Step& step) {
    if (step.first_try) return &*step.first_try;
    return step.verdict ? &*step.verdict : nullptr;
}

Score score_of(const std::vector<Step>& steps) {
    Score score;
    score.of = steps.size();
    for (const Step& step : steps) {
        const Verdict* verdict = counting(step);
        if (verdict == nullptr) {
            ++score.unanswered;
            continue;
        }
        score.credit += verdict->credit;
        switch (verdict->mark) {
            case Mark::right:
                ++score.right;
                break;
            case Mark::almost:
                ++score.almost;
                break;
            case Mark::wrong:
                ++score.wrong;
                break;
        }
    }
    return score;
}

bool answered(const Question& question, const Response& draft) {
    const auto filled = [](const std::string& text) { return !trim(text).empty(); };
    return std::visit(
        Overloaded{
            [](const forms::Choose::Response& given) { return !given.picked.empty(); },
            [&](const forms::Fill::Response& given) {
                return std::any_of(given.typed.begin(), given.typed.end(), filled);
            },
            [&](const forms::Number::Response& given) {
                return filled(given.typed) || (filled(given.low) && filled(given.high));
            },
            [&](const forms::Arrange::Response& given) {
                const auto* form = std::get_if<forms::Arrange>(&question.form);
                return form != nullptr && given.order.size() == form->shown.options.size();
            },
            [](const forms::Match::Response& given) {
                return !given.right.empty() &&
                       std::all_of(given.right.begin(), given.right.end(),
                                   [](const auto& partner) { return partner.has_value(); });
            },
            [](const forms::Recall::Response& given) { return given.recalled.has_value(); },
        },
        draft);
}

Checked check(Session& session, const Examiner& examiner, Certainty certainty, Instant now) {
    if (session.over() || session.marked()) return Checked::nothing;
    Step& step = session.steps[session.at];
    if (!answered(step.question, step.draft)) return Checked::nothing;
    count_time(session, now);
    step.certainty = certainty;
    Verdict verdict = grade(examiner, step.question, step.draft);
    const bool again = session.terms.second_try && verdict.mark == Mark::wrong && !step.first_try &&
                       typed_form(step.question.form);
    if (again) {
        step.first_try = std::move(verdict);
        step.first_given = response_text(step.question, step.draft);
        step.draft = blank(step.question.form);
        return Checked::again;
    }
    step.verdict = std::move(verdict);
    return Checked::done;
}

void pass(Session& session, Instant now) {
    if (session.over() || session.marked()) return;
    count_time(session, now);
    Step& step = session.steps[session.at];
    step.draft = blank(step.question.form);
    step.verdict = passed(step.question);
}

void advance(Session& session, Instant now) {
    if (session.over()) return;
    ++session.at;
    session.shown_at = now;
    session.asks = Inquiry::none;
}

bool take_back(Session& session, Instant now) {
    if (!session.marked()) {
        if (session.at == 0) return false;
        --session.at;
    }
    Step& step = session.steps[session.at];
    step.verdict.reset();
    step.first_try.reset();
    step.first_given.clear();
    step.lucky = false;
    step.flipped = false;
    step.contested.reset();
    if (std::holds_alternative<forms::Recall>(step.question.form))
        step.draft = blank(step.question.form);
    session.shown_at = now;
    return true;
}

Session retry(const Session& session, Instant now) {
    Session next;
    next.pack = session.pack;
    next.route = session.route;
    next.title = session.title;
    next.terms = session.terms;
    next.shown_at = now;
    for (const Step& step : session.steps) {
        const Verdict* verdict = counting(step);
        if (verdict == nullptr || verdict->mark == Mark::wrong || verdict->credit < 1)
            next.steps.push_back(step_of(step.pack, step.question));
    }
    return next;
}

}  // namespace recite::study
