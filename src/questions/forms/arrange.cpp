#include "questions/forms/arrange.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "questions/verdict.hpp"

namespace recite::forms {
namespace {

std::string in_order(const Arrange& asked) {
    std::vector<std::string> texts;
    for (const std::uint32_t index : asked.order) {
        const bool told = index < asked.measured.size() && !asked.measured[index].empty();
        texts.push_back(asked.shown.options[index] +
                        (told ? " (" + asked.measured[index] + ")" : std::string()));
    }
    return join(texts, "; ");
}

bool is_permutation_of(const std::vector<std::uint32_t>& order, std::size_t count) {
    std::vector<bool> seen(count, false);
    for (const std::uint32_t index : order) {
        if (index >= count || seen[index]) return false;
        seen[index] = true;
    }
    return order.size() == count;
}

}  // namespace

Verdict grade(const Arrange& asked, const Arrange::Response& given, const Context& context) {
    Verdict verdict;
    verdict.facts.assign(context.facts.begin(), context.facts.end());
    const std::size_t count = asked.order.size();
    if (!is_permutation_of(given.order, count)) {
        verdict.why = given.order.empty() ? Why::pass : Why::different;
        verdict.said = std::string(given.order.empty() ? "Passed" : "Wrong") +
                       ". In order: " + in_order(asked) + ".";
        return verdict;
    }
    std::vector<std::size_t> place(count);
    for (std::size_t i = 0; i < count; ++i) place[asked.order[i]] = i;
    std::size_t pairs = 0;
    std::size_t agreeing = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const bool there = given.order[i] == asked.order[i];
        verdict.parts.push_back({there ? Mark::right : Mark::wrong, there ? 1.0 : 0.0,
                                 asked.shown.options[given.order[i]]});
        for (std::size_t j = i + 1; j < count; ++j) {
            ++pairs;
            if (place[given.order[i]] < place[given.order[j]]) ++agreeing;
        }
    }
    verdict.credit = pairs == 0 ? 1 : static_cast<double>(agreeing) / static_cast<double>(pairs);
    verdict.mark = agreeing == pairs        ? Mark::right
                   : verdict.credit >= 0.75 ? Mark::almost
                                            : Mark::wrong;
    const bool reversed = agreeing == 0 && pairs > 0;
    verdict.why = verdict.mark == Mark::right    ? Why::same
                  : verdict.mark == Mark::almost ? Why::incomplete
                  : reversed                     ? Why::reversed
                                                 : Why::different;
    if (verdict.mark == Mark::wrong) verdict.credit = 0;
    verdict.said = verdict.mark == Mark::right    ? "Right"
                   : verdict.mark == Mark::almost ? "Almost"
                   : reversed                     ? "Wrong: the other way round"
                                                  : "Wrong";
    verdict.said += ". In order: " + in_order(asked) + ".";
    return verdict;
}

}  // namespace recite::forms
