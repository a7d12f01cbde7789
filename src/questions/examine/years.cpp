#include "questions/examine/years.hpp"

#include <algorithm>

#include "base/number.hpp"
#include "questions/examine/dates.hpp"
#include "questions/examine/quantity.hpp"

namespace recite::examine {

namespace {

bool two_digits_of(const Sheet& sheet, const Quantity& found, const std::vector<Token>& typed,
                   int year) {
    const Token& token = typed[found.number_begin];
    const bool two = token.kind == TokenKind::digits && token.text.size() == 2 && !found.scaled;
    return two && found.amounts[0] == year % 100 && !found.percent && found.measure == nullptr &&
           found.currencies.empty() && sheet.words.language().tag.size() == 2;
}

}  // namespace

Finding judge_year(const Sheet& sheet, int year, const std::vector<Token>& typed) {
    const std::string shown = to_text(year);
    for (const Token& token : typed) {
        if (sheet.words.is(token, word::choice)) return wrong(Why::hedged, shown);
        if (sheet.words.is(token, word::negation)) return wrong(Why::negated, shown);
        if (token.text == "before" || token.text == "after" || token.text == "vor" ||
            token.text == "nach")
            return wrong(Why::reversed, shown);
    }
    for (const When& when : dates(typed, sheet.words)) {
        if (!when.month || when.year != year) continue;
        for (const Fact& fact : sheet.base.facts()) {
            const auto* date = std::get_if<Date>(&fact.value);
            if (date != nullptr && date->year == when.year && date->month == when.month)
                return right(Why::notation, shown);
        }
        return almost(Why::unconfirmed, 0.75, shown, "The source does not give the month.");
    }
    const std::vector<Quantity> found = quantities(typed, sheet.words);
    if (found.empty()) return wrong(Why::different);
    bool hit = false;
    for (const Quantity& one : found) {
        const bool year_unit = one.measure == nullptr || one.measure->name == "year";
        const bool decade =
            one.number_end < typed.size() && typed[one.number_end].before == 0 &&
            (typed[one.number_end].text == "s" || typed[one.number_end].text == "er");
        if (decade) return wrong(Why::incomplete, shown, "That is a decade.");
        if (one.percent || !year_unit || !one.currencies.empty())
            return wrong(Why::wrong_unit, shown);
        if (one.bound == Bound::over || one.bound == Bound::under)
            return wrong(Why::reversed, shown);
        const bool same =
            std::find(one.amounts.begin(), one.amounts.end(), year) != one.amounts.end() ||
            two_digits_of(sheet, one, typed, year);
        hit = hit || same;
        if (!same && found.size() > 1 && !known_number(sheet, one.amounts[0], nullptr))
            return wrong(Why::hedged, shown);
        if (!same && found.size() > 1 && one.plain_year) return wrong(Why::hedged, shown);
    }
    if (!hit) {
        Finding out = wrong(Why::another_number);
        out.amount = found[0].amounts[0];
        return out;
    }
    for (const Token& token : typed)
        if (token.text == "bc" || token.text == "bce") return wrong(Why::another_number);
    return right(Why::notation, shown);
}

}  // namespace recite::examine
