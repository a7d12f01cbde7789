#include "questions/examine/years.hpp"

#include <algorithm>
#include <cstdlib>

#include "base/number.hpp"
#include "base/text.hpp"
#include "questions/examine/dates.hpp"
#include "questions/examine/digits.hpp"
#include "questions/examine/numbering.hpp"
#include "questions/examine/quantity.hpp"

namespace recite::examine {

namespace {

// Two digits stand for a year that people still call so.
bool two_digits_of(const Quantity& found, const std::vector<Token>& typed, int year) {
    const Token& token = typed[found.number_begin];
    const bool two = token.kind == TokenKind::digits && token.text.size() == 2 && !found.scaled;
    return two && year >= 1900 && year < 2100 && found.amounts[0] == year % 100 && !found.percent &&
           found.measure == nullptr && found.currencies.empty();
}

// Whether the year is one before the year 1: "52 BC", "52 before Christ", "52 v. Chr.".
bool before_christ(const std::vector<Token>& typed) {
    for (std::size_t i = 0; i < typed.size(); ++i) {
        if (is_one_of(typed[i].text, {"bc", "bce", "vchr"})) return true;
        const bool before = is_one_of(typed[i].text, {"before", "vor", "v"});
        if (before && i + 1 < typed.size() &&
            is_one_of(typed[i + 1].text, {"christ", "christus", "chr"}))
            return true;
    }
    return false;
}

// What the words around the figures say against the answer.
std::optional<Finding> turned(const Sheet& sheet, const std::vector<Token>& typed,
                              const std::string& shown) {
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const Token& token = typed[i];
        if (sheet.words.is(token, word::choice)) return wrong(Why::hedged, shown);
        if (sheet.words.is(token, word::negation)) return wrong(Why::negated, shown);
        if (sheet.words.is(token, word::relative)) return wrong(Why::different);
        if (is_one_of(token.text, {"decade", "millennium"})) return wrong(Why::incomplete, shown);
        const bool letter = token.kind == TokenKind::word && token.text.size() == 1 &&
                            token.text[0] > 0 && token.before == 0;
        const bool inside = letter && i + 1 < typed.size() && typed[i + 1].before == 0 &&
                            typed[i + 1].kind == TokenKind::digits;
        if (inside) return wrong(Why::different);  // "2O15"
        const bool bound = is_one_of(
            token.text, {"before", "after", "vor", "nach", "until", "till", "bis", "pre", "post"});
        if (!bound || in_question(sheet, token.text)) continue;
        std::size_t next = i + 1;
        while (next < typed.size() && sheet.words.is(typed[next], word::article | word::filler))
            ++next;
        if (next < typed.size() && typed[next].kind == TokenKind::digits)
            return wrong(Why::reversed, shown);
    }
    return std::nullopt;
}

// "The 17th century" for 1605: the year is missing.
std::optional<Finding> century(const Sheet& sheet, int year, const std::vector<Token>& typed,
                               const std::string& shown) {
    const auto named = std::find_if(typed.begin(), typed.end(), [](const Token& token) {
        return is_one_of(token.text, {"century", "centuries", "jahrhundert", "jh"});
    });
    if (named == typed.end()) return std::nullopt;
    int said = 0;
    for (auto token = typed.begin(); token != named; ++token) {
        if (token->kind == TokenKind::digits && all_digits(token->text) && token->text.size() < 3)
            said = static_cast<int>(digits_value(token->text));
        else if (const int value = ordinal_value(token->text, sheet.words))
            said = value;
    }
    const int mine = (std::abs(year) - 1) / 100 + 1;
    if (said != mine || before_christ(typed) != (year < 0)) return wrong(Why::another_number);
    return almost(Why::incomplete, 0.25, shown, "The year is missing.");
}

// "March 2015" for 2015: right if a date of the base says so.
std::optional<Finding> with_month(const Sheet& sheet, int year, const std::vector<Token>& typed,
                                  const std::string& shown) {
    // A year of two or three figures with its era: "19 August AD 14".
    const bool era =
        before_christ(typed) || std::any_of(typed.begin(), typed.end(), [](const Token& token) {
            return is_one_of(token.text, {"ad", "ce", "nchr"});
        });
    const int said = before_christ(typed) ? -year : year;
    for (const When& when : dates(typed, sheet.words)) {
        const bool same =
            when.year == said || (era && when.year && *when.year % 100 == said && said < 100);
        if (!when.month || !same) continue;
        for (const Fact& fact : sheet.base.facts()) {
            const auto* date = std::get_if<Date>(&fact.value);
            if (date != nullptr && date->year == when.year && date->month == when.month)
                return right(Why::notation, shown);
        }
        Finding out = right(Why::unconfirmed, shown);
        out.detail = "The source does not give the month.";
        return out;
    }
    return std::nullopt;
}

// What makes a figure no year.
std::optional<Finding> no_year(const Sheet& sheet, const Quantity& one,
                               const std::vector<Token>& typed, const std::string& shown) {
    const bool year_unit = one.measure == nullptr || one.measure->name == "year";
    const bool more = one.number_end < typed.size();
    const bool decade = more && typed[one.number_end].before == 0 &&
                        is_one_of(typed[one.number_end].text, {"s", "er"});
    if (decade) return wrong(Why::incomplete, shown, "That is a decade.");
    if (letters_stuck_to(one, typed)) return wrong(Why::different);
    if (one.whole != 0) return wrong(Why::hedged, shown);  // "2015/16"
    const bool counts = one.end < typed.size() && !parts(typed[one.end].before) &&
                        sheet.words.is(typed[one.end], word::kind) &&
                        !in_question(sheet, typed[one.end].text);
    if (one.percent || !year_unit || !one.currencies.empty() || counts)
        return wrong(Why::wrong_unit, shown);
    if (one.bound == Bound::over || one.bound == Bound::under) return wrong(Why::reversed, shown);
    return std::nullopt;
}

}  // namespace

Finding judge_year(const Sheet& sheet, int year, const std::vector<Token>& typed) {
    const bool ancient = before_christ(typed);
    const std::string shown = to_text(year);
    if (!ancient)
        if (const auto found = turned(sheet, typed, shown)) return *found;
    if (const auto found = century(sheet, year, typed, shown)) return *found;
    if (const auto found = with_month(sheet, year, typed, shown)) return *found;
    const std::vector<Quantity> found = quantities(typed, sheet.words);
    if (found.empty()) return wrong(Why::different);
    bool hit = false;
    for (const Quantity& one : found) {
        if (const auto other = no_year(sheet, one, typed, shown)) return *other;
        const int meant = ancient ? -year : year;
        const bool same =
            std::find(one.amounts.begin(), one.amounts.end(), meant) != one.amounts.end() ||
            (!ancient && two_digits_of(one, typed, year));
        hit = hit || same;
        if (same || found.size() == 1) continue;
        if (one.plain_year || !known_number(sheet, one.amounts[0], nullptr))
            return wrong(Why::hedged, shown);
    }
    if (hit) return right(Why::notation, shown);
    Finding out = wrong(Why::another_number);
    out.amount = found[0].amounts[0];
    return out;
}

}  // namespace recite::examine
