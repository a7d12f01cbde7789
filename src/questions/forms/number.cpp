#include "questions/forms/number.hpp"

#include <algorithm>
#include <cmath>

#include "base/number.hpp"
#include "base/text.hpp"
#include "facts/show.hpp"
#include "questions/verdict.hpp"

namespace recite::forms {
namespace {

double amount_of(const Value& value) {
    if (const auto* number = std::get_if<recite::Number>(&value)) return number->amount;
    if (const auto* money = std::get_if<Money>(&value)) return money->amount;
    if (const auto* ratio = std::get_if<Ratio>(&value)) return ratio->part / ratio->whole;
    if (const auto* percent = std::get_if<Percent>(&value)) return percent->percent;
    if (const auto* year = std::get_if<Year>(&value)) return year->year;
    return 0;
}

// A bound as it is typed: digits with groups by comma, space or none.
std::optional<double> typed_amount(std::string_view text) {
    std::string digits;
    for (const char byte : trim(text))
        if (byte != ',' && byte != ' ' && byte != '%' && byte != '$') digits += byte;
    return parse_number(digits);
}

// How wide a range is good for full credit, and from what width on it is good for none.
struct Widths {
    double full = 0, none = 0;
};

Widths widths_for(const Value& value) {
    if (std::holds_alternative<Year>(value)) return {5, 100};
    if (std::holds_alternative<Percent>(value)) return {10, 80};
    const double size = std::max(std::fabs(amount_of(value)), 1e-9);
    return {0.2 * size, 10 * size};
}

// Full credit for a narrow range; from there it falls with the width.
double credit_for(double low, double high, const Value& value) {
    const Widths widths = widths_for(value);
    const double over = (high - low - widths.full) / (widths.none - widths.full);
    return 1 - std::clamp(over, 0.0, 1.0);
}

Verdict grade_range(const Number& asked, const Number::Response& given, const Context& context) {
    Verdict verdict;
    verdict.facts.assign(context.facts.begin(), context.facts.end());
    const std::optional<double> low = typed_amount(given.low);
    const std::optional<double> high = typed_amount(given.high);
    const std::string value = show(context.examiner->base(), asked.value);
    if (!low || !high) {
        verdict.why = Why::pass;
        verdict.said = "Passed: a range has two ends. It is " + value + ".";
        return verdict;
    }
    const double from = std::min(*low, *high);
    const double to = std::max(*low, *high);
    const double amount = amount_of(asked.value);
    if (amount < from - asked.tolerance || amount > to + asked.tolerance) {
        verdict.why = Why::another_number;
        verdict.said = "Wrong: it is " + value + ", outside your range.";
        return verdict;
    }
    verdict.credit = credit_for(from, to, asked.value);
    verdict.mark = verdict.credit >= 0.5 ? Mark::right
                   : verdict.credit > 0  ? Mark::almost
                                         : Mark::wrong;
    if (verdict.mark == Mark::right) verdict.credit = 1;
    verdict.why = verdict.mark == Mark::right ? Why::same : Why::incomplete;
    verdict.said = verdict.mark == Mark::right
                       ? "Right: it is " + value + "."
                       : "It is " + value + "; your range holds it, but it is wide.";
    if (verdict.mark == Mark::almost) verdict.said = "Almost: " + verdict.said;
    return verdict;
}

}  // namespace

Verdict grade(const Number& asked, const Number::Response& given, const Context& context) {
    if (asked.shown.range) return grade_range(asked, given, context);
    Asked question;
    question.fact = asked.fact.empty() ? nullptr : context.examiner->base().fact(asked.fact);
    if (!question.fact) question.value = &asked.value;
    question.prompt = context.prompt;
    question.strict = context.strict;
    question.tolerance = asked.tolerance;
    const bool bare = !asked.shown.unit.empty() && typed_amount(given.typed).has_value();
    if (bare) return context.examiner->examine(question, given.typed + " " + asked.shown.unit);
    return context.examiner->examine(question, given.typed);
}

}  // namespace recite::forms
