#include "questions/forms/recall.hpp"

#include <array>

#include "base/number.hpp"
#include "questions/verdict.hpp"

namespace recite::forms {
namespace {

constexpr std::array<std::string_view, 4> names = {"again", "hard", "good", "easy"};

Verdict grade_points(const Recall& asked, const Recall::Response& given, Verdict verdict) {
    std::size_t ticked = 0;
    for (std::uint32_t i = 0; i < asked.points.size(); ++i) {
        bool told = false;
        for (const std::uint32_t index : given.ticked) told = told || index == i;
        ticked += told ? 1 : 0;
        verdict.parts.push_back(
            {told ? Mark::right : Mark::wrong, told ? 1.0 : 0.0, asked.points[i].text});
    }
    const std::size_t count = asked.points.size();
    verdict.credit = static_cast<double>(ticked) / static_cast<double>(count);
    verdict.mark = ticked == count ? Mark::right : ticked * 2 >= count ? Mark::almost : Mark::wrong;
    verdict.why = verdict.mark == Mark::almost ? Why::incomplete : Why::self_judged;
    if (verdict.mark == Mark::wrong) verdict.credit = 0;
    verdict.said = to_text(static_cast<std::uint32_t>(ticked)) + " of " +
                   to_text(static_cast<std::uint32_t>(count)) + " points.";
    return verdict;
}

}  // namespace

std::string_view name_of(Recalled recalled) {
    return names[static_cast<std::size_t>(recalled)];
}

std::optional<Recalled> recalled_named(std::string_view name) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name) return static_cast<Recalled>(i);
    return std::nullopt;
}

Verdict grade(const Recall& asked, const Recall::Response& given, const Context& context) {
    Verdict verdict;
    verdict.facts.assign(context.facts.begin(), context.facts.end());
    if (!given.recalled && given.ticked.empty()) {
        verdict.why = Why::pass;
        verdict.said = "Passed. " + asked.back;
        return verdict;
    }
    if (!asked.points.empty() && !given.ticked.empty())
        return grade_points(asked, given, std::move(verdict));
    const bool knew = given.recalled && *given.recalled != Recalled::again;
    verdict.mark = knew ? Mark::right : Mark::wrong;
    verdict.credit = knew ? 1 : 0;
    verdict.why = Why::self_judged;
    verdict.said = (knew ? "You knew it. " : "Not yet. ") + asked.back;
    return verdict;
}

}  // namespace recite::forms
