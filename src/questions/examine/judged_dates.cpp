#include <algorithm>
#include <cstdlib>

#include "base/number.hpp"
#include "base/text.hpp"
#include "facts/show.hpp"
#include "questions/examine/dates.hpp"

namespace recite::examine {

namespace {

constexpr int most_years_meant = 10;  // from the base's own, which goes without saying

bool agrees(const std::optional<int>& a, const std::optional<int>& b) {
    return !a || !b || *a == *b;
}

// The year that goes without saying: that of the base.
std::optional<int> understood_year(const Sheet& sheet) {
    const std::string& as_of = sheet.fact != nullptr && !sheet.fact->as_of.empty()
                                   ? sheet.fact->as_of
                                   : sheet.base.parts().as_of;
    if (as_of.size() < 4) return std::nullopt;
    const std::optional<double> year = parse_number(as_of.substr(0, 4));
    if (!year) return std::nullopt;
    return static_cast<int>(*year);
}

// What was asked for is there and right; what was said besides nobody can tell.
Finding more_than_asked(const std::string& shown, std::string detail) {
    Finding out = right(Why::unconfirmed, shown);
    out.detail = std::move(detail);
    return out;
}

// "The 20th": a day, as no other figure is.
bool says_day(const std::vector<Token>& typed) {
    return std::any_of(typed.begin(), typed.end(), [](const Token& token) {
        return is_one_of(token.text, {"th", "st", "nd", "rd", "day", "tag"});
    });
}

Finding compare(const Sheet& sheet, const Date& key, const When& when, bool as_day) {
    const std::string shown = show(key);
    if (key.day && when.short_year) return wrong(Why::another_number);  // a day after all
    if (when.day && !when.month && !when.year) {
        if (as_day && key.day == when.day)
            return almost(Why::incomplete, 0.25, shown, "The month is missing.");
        return wrong(Why::incomplete, shown, "That is only a part of the date.");
    }
    if (!agrees(key.year, when.year) || !agrees(key.day, when.day))
        return wrong(Why::another_number);
    if (when.month && *when.month != key.month) return wrong(Why::another_number);
    const std::optional<int> year = understood_year(sheet);
    if (key.day && !key.year && when.year && !when.day && year && *when.year != *year)
        return wrong(Why::another_number);
    if (when.season != 0 && !when.month) {
        const bool inside = key.month >= when.season && key.month < when.season + 3;
        const bool winter = when.season == 12 && (key.month <= 2 || key.month == 12);
        if (!inside && !winter) return wrong(Why::another_number);
        return almost(Why::incomplete, 0.5, shown, "The month is missing.");
    }
    if (!when.month) {
        if (!when.year || !key.year)
            return wrong(Why::incomplete, shown, "That is only a part of the date.");
        return almost(Why::incomplete, key.day ? 0.25 : 0.5, shown, "The month is missing.");
    }
    if (key.day && !when.day) return almost(Why::incomplete, 0.5, shown, "The day is missing.");
    // The same last figures are a slip of the century.
    const bool long_ago = year && when.year && std::abs(*year - *when.year) > most_years_meant &&
                          (*year - *when.year) % 100 != 0;
    if (when.year && !key.year && year && *when.year != *year && !long_ago)
        return wrong(Why::another_number);
    if (when.slip) return almost(Why::slip, 1, shown);
    if (when.year && !key.year && (!year || long_ago))
        return more_than_asked(shown, "The year is not in the source.");
    if (when.day && !key.day) return more_than_asked(shown, "The source does not give the day.");
    if (key.year && !when.year) return almost(Why::incomplete, 0.5, shown, "The year is missing.");
    if (when.slip) return almost(Why::slip, 1, shown);
    return right(Why::notation, shown);
}

// "Easter 2024": a word in the place of what is missing.
bool has_strange_word(const Sheet& sheet, const std::vector<Token>& typed) {
    constexpr std::size_t least = 4;
    return std::any_of(typed.begin(), typed.end(), [&](const Token& token) {
        const WordUse use = sheet.words.use(token.text);
        const bool plain = use.what == 0 || use.is(word::ordinary);
        return token.kind == TokenKind::word && token.text.size() >= least && plain &&
               !is_one_of(token.text,
                          {"year", "month", "sometime", "during", "since", "early", "jahr"}) &&
               sheet.words.meant(token.text, word::month).empty() &&
               !in_question(sheet, token.text) && !in_statement(sheet, token);
    });
}

}  // namespace

Finding judge_date(const Sheet& sheet, const Date& key, const std::vector<Token>& typed) {
    const std::vector<When> found = dates(typed, sheet.words);
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const bool first = i == 0 && found.size() > 0;
        if (sheet.words.is(typed[i], word::choice)) return wrong(Why::hedged);
        if (sheet.words.is(typed[i], word::negation)) return wrong(Why::negated);
        const bool scale = sheet.words.is(typed[i], word::scale) && typed[i].text.size() > 1;
        if (scale && i > 0 && typed[i - 1].kind == TokenKind::digits)
            return wrong(Why::different);  // "4.1912 million"
        if (typed[i].negative && typed[i].text.size() == 4)
            return wrong(Why::another_number);  // "9 November -1989"
        if (sheet.words.is(typed[i], word::relative) && !first) return wrong(Why::different);
        if (typed[i].text == "eve" || typed[i].text == "before" || typed[i].text == "after" ||
            typed[i].text == "vor" || typed[i].text == "nach")
            return wrong(Why::reversed, show(key));
    }
    Finding best = found.empty() ? wrong(Why::different) : wrong(Why::another_number);
    for (const When& when : found) best = better(best, compare(sheet, key, when, says_day(typed)));
    if (best.why == Why::incomplete && has_strange_word(sheet, typed)) return wrong(Why::different);
    if (best.mark == Mark::right && found.size() > 1 && found[0].month && found[1].month &&
        *found[0].month != *found[1].month)
        best.detail = "Read as " + show(key) + ".";
    return best;
}

}  // namespace recite::examine
