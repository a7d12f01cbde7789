#include "questions/question.hpp"

#include "base/check.hpp"
#include "base/number.hpp"
#include "base/overloaded.hpp"
#include "facts/show.hpp"

namespace recite {
namespace {

Response key_of_number(const forms::Number& asked) {
    forms::Number::Response out;
    const FactBase none;
    out.typed = show(none, asked.value);
    if (!asked.shown.range) return out;
    const auto of = [&](double low, double high) {
        out.low = to_text(low);
        out.high = to_text(high);
    };
    if (const auto* number = std::get_if<Number>(&asked.value)) of(number->amount, number->amount);
    if (const auto* money = std::get_if<Money>(&asked.value)) of(money->amount, money->amount);
    if (const auto* year = std::get_if<Year>(&asked.value)) of(year->year, year->year);
    if (const auto* percent = std::get_if<Percent>(&asked.value))
        of(percent->percent, percent->percent);
    if (const auto* ratio = std::get_if<Ratio>(&asked.value))
        of(ratio->part / ratio->whole, ratio->part / ratio->whole);
    return out;
}

Response key_of_fill(const forms::Fill& asked) {
    forms::Fill::Response out;
    for (const forms::Fill::Blank& blank : asked.blanks)
        out.typed.push_back(blank.accepted.empty() ? std::string() : blank.accepted.front());
    return out;
}

Response key_of_recall(const forms::Recall& asked) {
    forms::Recall::Response out;
    out.recalled = forms::Recalled::good;
    for (std::uint32_t i = 0; i < asked.points.size(); ++i) out.ticked.push_back(i);
    return out;
}

}  // namespace

Verdict grade(const Examiner& examiner, const Question& question, const Response& response) {
    const Context context{.examiner = &examiner,
                          .prompt = question.prompt.text,
                          .facts = question.facts,
                          .why = question.why,
                          .strict = question.strict};
    return std::visit(
        [&](const auto& form) {
            const auto* given =
                std::get_if<typename std::decay_t<decltype(form)>::Response>(&response);
            VERIFY(given);
            return grade(form, *given, context);
        },
        question.form);
}

Verdict grade(const FactBase& base, const Question& question, const Response& response) {
    return grade(Examiner(base), question, response);
}

Response key_of(const Question& question) {
    return std::visit(Overloaded{[](const forms::Choose& asked) -> Response {
                                     return forms::Choose::Response{.picked = asked.right};
                                 },
                                 [](const forms::Fill& asked) { return key_of_fill(asked); },
                                 [](const forms::Number& asked) { return key_of_number(asked); },
                                 [](const forms::Arrange& asked) -> Response {
                                     return forms::Arrange::Response{.order = asked.order};
                                 },
                                 [](const forms::Match& asked) -> Response {
                                     forms::Match::Response out;
                                     out.right.assign(asked.right.begin(), asked.right.end());
                                     return out;
                                 },
                                 [](const forms::Recall& asked) { return key_of_recall(asked); }},
                      question.form);
}

}  // namespace recite
