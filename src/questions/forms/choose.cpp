#include "questions/forms/choose.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "questions/verdict.hpp"

namespace recite::forms {
namespace {

bool has(const std::vector<std::uint32_t>& indexes, std::uint32_t index) {
    return std::find(indexes.begin(), indexes.end(), index) != indexes.end();
}

std::string right_texts(const Choose& asked) {
    std::vector<std::string> texts;
    for (const std::uint32_t index : asked.right) texts.push_back(asked.shown.options[index]);
    return join_words(texts);
}

void add_reason(const Choose& asked, std::uint32_t picked, Verdict& verdict) {
    if (picked >= asked.reasons.size()) return;
    const Choose::Reason& reason = asked.reasons[picked];
    if (!reason.text.empty()) verdict.said += " " + reason.text;
    for (const FactId& fact : reason.facts)
        if (std::find(verdict.facts.begin(), verdict.facts.end(), fact) == verdict.facts.end())
            verdict.facts.push_back(fact);
    const std::string& text = asked.shown.options[picked];
    const FactId fact = reason.facts.empty() ? FactId() : reason.facts.front();
    if (!fact.empty()) verdict.matched = Matched{text, fact};
}

Verdict grade_one(const Choose& asked, std::uint32_t picked, Verdict verdict) {
    const std::string& text = asked.shown.options[picked];
    if (has(asked.right, picked)) {
        verdict.mark = Mark::right;
        verdict.credit = 1;
        verdict.why = Why::same;
        verdict.said = "Right: " + text + ".";
        verdict.matched = Matched{text, verdict.facts.empty() ? FactId() : verdict.facts.front()};
        return verdict;
    }
    verdict.why = Why::another_thing;
    verdict.said = "Wrong: it is " + right_texts(asked) + ".";
    add_reason(asked, picked, verdict);
    return verdict;
}

Verdict grade_several(const Choose& asked, const Choose::Response& given, Verdict verdict) {
    std::size_t hits = 0;
    std::size_t misses = 0;
    for (std::uint32_t i = 0; i < asked.shown.options.size(); ++i) {
        const bool right = has(asked.right, i);
        const bool picked = has(given.picked, i);
        hits += right && picked ? 1 : 0;
        misses += !right && picked ? 1 : 0;
        const bool agrees = right == picked;
        verdict.parts.push_back(
            {agrees ? Mark::right : Mark::wrong, agrees ? 1.0 : 0.0, asked.shown.options[i]});
    }
    const std::size_t rights = asked.right.size();
    const std::size_t wrongs = asked.shown.options.size() - rights;
    double credit = rights == 0 ? 0 : static_cast<double>(hits) / static_cast<double>(rights);
    if (wrongs > 0) credit -= static_cast<double>(misses) / static_cast<double>(wrongs);
    verdict.credit = std::max(0.0, credit);
    if (hits == rights && misses == 0) {
        verdict.mark = Mark::right;
        verdict.why = Why::same;
        verdict.said = "Right: " + right_texts(asked) + ".";
        return verdict;
    }
    verdict.mark = verdict.credit >= 0.5 ? Mark::almost : Mark::wrong;
    const bool extra = hits == rights;
    verdict.why = verdict.mark == Mark::wrong ? Why::another_thing
                  : extra                     ? Why::extra
                                              : Why::incomplete;
    if (verdict.mark == Mark::wrong) verdict.credit = 0;
    verdict.said = std::string(verdict.mark == Mark::wrong ? "Wrong" : "Almost") + ": right are " +
                   right_texts(asked) + ".";
    return verdict;
}

}  // namespace

Verdict grade(const Choose& asked, const Choose::Response& given, const Context& context) {
    Verdict verdict;
    verdict.facts.assign(context.facts.begin(), context.facts.end());
    Choose::Response valid;
    for (const std::uint32_t index : given.picked)
        if (index < asked.shown.options.size() && !has(valid.picked, index))
            valid.picked.push_back(index);
    if (valid.picked.empty()) {
        verdict.why = Why::pass;
        verdict.said = "Passed. Right: " + right_texts(asked) + ".";
        return verdict;
    }
    if (asked.shown.several) return grade_several(asked, valid, std::move(verdict));
    if (valid.picked.size() > 1) {
        verdict.why = Why::hedged;
        verdict.said = "Wrong: one answer is asked. It is " + right_texts(asked) + ".";
        return verdict;
    }
    return grade_one(asked, valid.picked.front(), std::move(verdict));
}

}  // namespace recite::forms
