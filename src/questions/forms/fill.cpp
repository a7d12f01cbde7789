#include "questions/forms/fill.hpp"

#include <algorithm>

#include "questions/verdict.hpp"

namespace recite::forms {
namespace {

Verdict examine_blank(const Fill::Blank& blank, std::string_view typed, const Context& context) {
    Asked asked;
    asked.fact = blank.fact.empty() ? nullptr : context.examiner->base().fact(blank.fact);
    asked.side = blank.side;
    asked.accepted = blank.accepted;
    asked.prompt = context.prompt;
    asked.strict = context.strict;
    return context.examiner->examine(asked, typed);
}

void gather(Verdict& whole, const Verdict& part, const Fill::Blank& blank) {
    whole.credit += part.credit;
    whole.parts.push_back(
        {part.mark, part.credit, blank.accepted.empty() ? std::string() : blank.accepted.front()});
    if (!whole.said.empty()) whole.said += " ";
    whole.said += part.said;
    for (const FactId& fact : part.facts)
        if (std::find(whole.facts.begin(), whole.facts.end(), fact) == whole.facts.end())
            whole.facts.push_back(fact);
    if (part.mark != Mark::right) whole.why = part.why;
}

}  // namespace

bool is_alone(const Fill::Shown& shown) {
    return shown.pieces.size() == 2 && shown.pieces[0].empty() && shown.pieces[1].empty();
}

Verdict grade(const Fill& asked, const Fill::Response& given, const Context& context) {
    const auto typed = [&](std::size_t i) {
        return i < given.typed.size() ? std::string_view(given.typed[i]) : std::string_view();
    };
    if (asked.blanks.size() == 1) return examine_blank(asked.blanks.front(), typed(0), context);
    Verdict whole;
    whole.why = Why::same;
    for (std::size_t i = 0; i < asked.blanks.size(); ++i) {
        const Verdict part = examine_blank(asked.blanks[i], typed(i), context);
        gather(whole, part, asked.blanks[i]);
    }
    const bool none = std::all_of(given.typed.begin(), given.typed.end(),
                                  [](const std::string& text) { return text.empty(); });
    if (none) whole.why = Why::pass;
    whole.credit /= static_cast<double>(std::max<std::size_t>(1, asked.blanks.size()));
    const bool all_right = std::all_of(whole.parts.begin(), whole.parts.end(),
                                       [](const Part& part) { return part.mark == Mark::right; });
    whole.mark = all_right ? Mark::right : whole.credit >= 0.5 ? Mark::almost : Mark::wrong;
    if (whole.mark == Mark::wrong) whole.credit = 0;
    if (whole.mark == Mark::almost && whole.why != Why::slip) whole.why = Why::incomplete;
    return whole;
}

}  // namespace recite::forms
