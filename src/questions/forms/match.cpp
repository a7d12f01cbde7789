#include "questions/forms/match.hpp"

#include <algorithm>

#include "base/number.hpp"
#include "questions/verdict.hpp"

namespace recite::forms {
namespace {

std::string pair_text(const Match& asked, std::size_t left) {
    return asked.shown.left[left] + ": " + asked.shown.right[asked.right[left]];
}

}  // namespace

Verdict grade(const Match& asked, const Match::Response& given, const Context& context) {
    Verdict verdict;
    verdict.facts.assign(context.facts.begin(), context.facts.end());
    const std::size_t count = asked.right.size();
    std::size_t hits = 0;
    bool touched = false;
    std::string missed;
    for (std::size_t i = 0; i < count; ++i) {
        const bool paired = i < given.right.size() && given.right[i].has_value();
        // Two on the right may read the same; either is right.
        const bool hit = paired && *given.right[i] < asked.shown.right.size() &&
                         asked.shown.right[*given.right[i]] == asked.shown.right[asked.right[i]];
        touched = touched || paired;
        hits += hit ? 1 : 0;
        verdict.parts.push_back(
            {hit ? Mark::right : Mark::wrong, hit ? 1.0 : 0.0, pair_text(asked, i)});
        if (!hit) missed += (missed.empty() ? "" : "; ") + pair_text(asked, i);
    }
    verdict.credit = count == 0 ? 0 : static_cast<double>(hits) / static_cast<double>(count);
    if (!touched) {
        verdict.why = Why::pass;
        verdict.said = "Passed. The pairs: " + missed + ".";
        return verdict;
    }
    verdict.mark = hits == count ? Mark::right : hits * 2 >= count ? Mark::almost : Mark::wrong;
    verdict.why = verdict.mark == Mark::right    ? Why::same
                  : verdict.mark == Mark::almost ? Why::incomplete
                                                 : Why::different;
    const std::string tally = to_text(static_cast<std::uint32_t>(hits)) + " of " +
                              to_text(static_cast<std::uint32_t>(count)) + " pairs";
    verdict.said = verdict.mark == Mark::right    ? "Right: all pairs."
                   : verdict.mark == Mark::almost ? "Almost: " + tally + ". Missed: " + missed + "."
                                                  : "Wrong: " + tally + ". Missed: " + missed + ".";
    if (verdict.mark == Mark::wrong) verdict.credit = 0;
    return verdict;
}

}  // namespace recite::forms
