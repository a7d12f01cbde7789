#include "questions/examine/proportions.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/text.hpp"
#include "facts/show.hpp"
#include "questions/examine/quantity.hpp"

namespace recite::examine {
namespace {

// How much of what; `of` is softened, and empty where it is not said.
struct Share {
    double amount = 0;
    std::string of;
};

using Pair = std::array<Share, 2>;

bool is_part(const Token& token) {
    return is_one_of(token.text, {"part", "parts", "portion", "portions", "measure", "measures",
                                  "unit", "units", "teil", "teile"});
}

bool joins(const Sheet& sheet, const Token& token) {
    return is_one_of(token.text, {"to", "zu", ":", "for", "per", "with"}) ||
           sheet.words.is(token, word::join);
}

bool bare(const Quantity& one) {
    return one.measure == nullptr && one.currencies.empty() && !one.percent && one.whole == 0 &&
           one.amounts.size() == 1 && !one.bound && one.amounts[0] > 0;
}

// The words between two places that say what of, or nothing if there are others.
std::optional<std::string> noun_between(const Sheet& sheet, const std::vector<Token>& typed,
                                        std::size_t begin, std::size_t end) {
    std::string noun;
    for (std::size_t i = begin; i < end; ++i) {
        const Token& token = typed[i];
        if (is_part(token) || joins(sheet, token)) continue;
        if (sheet.words.is(token, word::article | word::function | word::filler)) continue;
        if (token.kind != TokenKind::word || !noun.empty()) return std::nullopt;
        noun = softened(token.text, sheet.words.language());
    }
    return noun;
}

// "3 parts oil to 1 part vinegar", "oil 3, vinegar 1".
std::optional<Pair> two_amounts(const Sheet& sheet, const std::vector<Token>& typed) {
    const std::vector<Quantity> found = quantities(typed, sheet.words);
    if (found.size() != 2 || !bare(found[0]) || !bare(found[1])) return std::nullopt;
    const std::size_t first = found[0].end, second = found[1].begin;
    const auto before = noun_between(sheet, typed, 0, found[0].begin);
    const auto between = noun_between(sheet, typed, first, second);
    const auto behind = noun_between(sheet, typed, found[1].end, typed.size());
    if (!before || !between || !behind) return std::nullopt;
    const char by = typed[second].before;
    const bool joined = by == ':' || by == '/' ||
                        std::any_of(typed.begin() + static_cast<std::ptrdiff_t>(first),
                                    typed.begin() + static_cast<std::ptrdiff_t>(second),
                                    [&](const Token& token) { return joins(sheet, token); });
    const bool named_before = !before->empty() && !between->empty() && behind->empty();
    const bool named_behind = before->empty() && !between->empty() && !behind->empty();
    if (!joined && !named_before && !named_behind) return std::nullopt;
    const double one = found[0].amounts[0], other = found[1].amounts[0];
    if (named_before) return Pair{Share{one, *before}, Share{other, *between}};
    if (!before->empty()) return std::nullopt;
    return Pair{Share{one, *between}, Share{other, *behind}};
}

// "3:1 oil to vinegar".
std::optional<Pair> with_names_behind(const Sheet& sheet, const std::vector<Token>& typed) {
    const std::vector<Quantity> found = quantities(typed, sheet.words);
    if (found.size() != 1 || found[0].begin != 0 || found[0].percent) return std::nullopt;
    const bool ratio = found[0].whole != 0 && found[0].amounts.size() == 1;
    std::size_t at = found[0].end;
    while (at < typed.size() && !joins(sheet, typed[at])) ++at;
    if (!ratio || at == found[0].end || at + 1 >= typed.size()) return std::nullopt;
    const auto first = noun_between(sheet, typed, found[0].end, at);
    const auto second = noun_between(sheet, typed, at + 1, typed.size());
    if (!first || !second || first->empty() || second->empty()) return std::nullopt;
    return Pair{Share{found[0].amounts[0], *first}, Share{found[0].whole, *second}};
}

// Where a word stands in the question as it is put, or as the relation asks; -1 if it does not.
int place_in_question(const Sheet& sheet, std::string_view asked, const std::string& noun) {
    int place = 0;
    for (const Token& token : tokens(asked)) {
        if (softened(token.text, sheet.words.language()) == noun) return place;
        ++place;
    }
    return -1;
}

// Whether the question names the second before the first.
bool named_in_turn(const Sheet& sheet, const Pair& pair) {
    if (pair[0].of.empty() || pair[1].of.empty()) return false;
    std::vector<std::string_view> asked;
    if (!sheet.prompt.empty()) asked.push_back(sheet.prompt);
    const Relation* relation =
        sheet.fact == nullptr ? nullptr : sheet.base.relation(sheet.fact->relation);
    if (relation != nullptr)
        for (const Words& one : relation->ask) asked.push_back(one.in(sheet.base.language()));
    for (const std::string_view question : asked) {
        const int first = place_in_question(sheet, question, pair[0].of);
        const int second = place_in_question(sheet, question, pair[1].of);
        if (first >= 0 && second >= 0) return second < first;
    }
    return false;
}

}  // namespace

std::optional<Finding> judge_proportion(const Sheet& sheet, const Ratio& key,
                                        const std::vector<Token>& typed) {
    auto pair = two_amounts(sheet, typed);
    if (!pair) pair = with_names_behind(sheet, typed);
    if (!pair) return std::nullopt;
    if (named_in_turn(sheet, *pair)) std::swap((*pair)[0], (*pair)[1]);
    const double said = (*pair)[0].amount / (*pair)[1].amount, meant = key.part / key.whole;
    const double allowed = std::max(sheet.tolerance, meant * 1e-9);
    if (std::fabs(said - meant) <= allowed) return right(Why::notation, sheet.shown);
    if (std::fabs(1 / said - meant) <= allowed) return wrong(Why::reversed, sheet.shown);
    return wrong(Why::another_number);
}

}  // namespace recite::examine
