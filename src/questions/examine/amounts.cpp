#include "questions/examine/amounts.hpp"

#include <algorithm>
#include <cmath>

#include "base/fold.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "facts/show.hpp"
#include "questions/examine/amount_judge.hpp"
#include "questions/examine/mentions.hpp"
#include "questions/examine/proportions.hpp"
#include "questions/examine/senses.hpp"
#include "questions/examine/years.hpp"

namespace recite::examine {

namespace {

AmountKey key_of(const Sheet& sheet, const Value& value) {
    AmountKey key{.kind = kind_of(value), .shown = show(sheet.base, value)};
    if (const auto* number = std::get_if<Number>(&value)) {
        key.amount = number->amount;
        key.bound = number->bound;
        key.unit = number->unit;
        key.measure = measure_named(fold(number->unit));
    } else if (const auto* money = std::get_if<Money>(&value)) {
        key.amount = money->amount;
        key.bound = money->bound;
        key.currency = money->currency;
    } else if (const auto* ratio = std::get_if<Ratio>(&value)) {
        key.amount = ratio->part / ratio->whole;
        key.bound = ratio->bound;
    } else if (const auto* percent = std::get_if<Percent>(&value)) {
        key.amount = percent->percent / 100;
        key.bound = percent->bound;
    } else if (const auto* year = std::get_if<Year>(&value)) {
        key.amount = year->year;
    }
    return key;
}

// "10,000 chips or more": takes the words at the end that bound the amount.
std::optional<Bound> take_bound_behind(const Sheet& sheet, std::vector<Token>& typed) {
    for (const BoundWords& phrase : sheet.words.bounds_behind()) {
        const std::size_t size = phrase.words.size();
        bool same = typed.size() > size + 1;
        for (std::size_t i = 0; same && i < size; ++i)
            same = typed[typed.size() - size + i].text == phrase.words[i];
        if (!same) continue;
        typed.resize(typed.size() - size);
        return phrase.bound;
    }
    return std::nullopt;
}

}  // namespace

bool AmountJudge::word_in(WordClasses what) const {
    return std::any_of(typed_.begin(), typed_.end(),
                       [&](const Token& token) { return sheet_.words.is(token, what); });
}

// The amounts in the answer, number words mended by a letter where nothing else can be read.
std::vector<Quantity> AmountJudge::read(bool& slip) const {
    std::vector<Quantity> found = quantities(typed_, sheet_.words);
    std::vector<Token> mended = typed_;
    for (Token& token : mended) {
        if (token.kind != TokenKind::word || sheet_.words.use(token.text).what != 0) continue;
        std::string_view meant = sheet_.words.meant(token.text, word::cardinal | word::scale);
        if (meant.empty()) meant = sheet_.words.meant(token.text, word::fraction);
        const bool measured = key_.measure != nullptr || !key_.currency.empty();
        if (meant.empty() && is_share(key_)) meant = sheet_.words.meant(token.text, word::percent);
        if (meant.empty() && measured && !in_question(sheet_, token.text))
            meant = unit_meant(token.text);
        if (meant.empty()) continue;
        token.text = std::string(meant);
        slip = true;
    }
    return slip ? quantities(mended, sheet_.words) : found;
}

Finding AmountJudge::compared(const std::vector<double>& amounts, double slack) const {
    // The tolerance of a percentage is in points of it.
    const double own = sheet_.tolerance * (1 + 1e-9) / (key_.kind == ValueKind::percent ? 100 : 1);
    const double allowed =
        std::max({own, std::fabs(key_.amount) * 1e-9, std::fabs(key_.amount) * slack});
    Finding finding = wrong(Why::another_number);
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        if (std::fabs(amounts[i] - key_.amount) <= allowed) {
            Finding same = right(Why::notation, key_.shown);
            const bool two_ways = amounts.size() > 1 && amounts[0] != amounts[1];
            if (two_ways && std::fabs(amounts[i]) < 1e15 && std::fabs(amounts[i]) > 1e-5)
                same.detail = "Read as " + grouped(amounts[i]) + ".";
            return same;
        }
        if (key_.amount == 0 || amounts[i] / key_.amount <= 0) continue;
        const double power = std::log10(amounts[i] / key_.amount);
        const double whole = std::round(power);
        if (whole == 0 || std::fabs(power - whole) > 1e-9 || std::fabs(whole) > 15) continue;
        finding = wrong(Why::scale, {},
                        "That is " + grouped(std::pow(10, std::fabs(whole))) + " times too " +
                            (whole > 0 ? "much." : "little."));
    }
    return finding;
}

Finding AmountJudge::bounded(const Quantity& found, Finding finding) const {
    const std::optional<Bound> bound = found.bound ? found.bound : behind_;
    if (finding.mark == Mark::wrong || !bound) return finding;
    const auto side = [](Bound one) {
        if (one == Bound::over || one == Bound::at_least) return 1;
        return one == Bound::under || one == Bound::at_most ? -1 : 0;
    };
    const int said = side(*bound), asked = side(key_.bound);
    const bool far =
        found.begin > 0 && said != 0 &&
        is_one_of(typed_[found.begin - 1].text, {"far", "much", "way", "well", "weit"});
    if (far && asked != said) return wrong(Why::reversed, key_.shown);
    if (said != 0 && said == -asked) return wrong(Why::reversed, key_.shown);
    // "Less than five" is not five.
    if (*bound == Bound::under && key_.bound == Bound::exactly)
        return wrong(Why::reversed, key_.shown);
    const bool other = (said != 0 && asked == 0) || (*bound == Bound::exactly && asked != 0);
    if (!other) return finding;
    if (finding.mark == Mark::almost) return finding;
    return almost(Why::qualifier, 0.75, key_.shown);
}

Finding AmountJudge::one(const Quantity& found) const {
    Finding finding = is_share(key_)                  ? share(found)
                      : key_.kind == ValueKind::money ? money(found)
                                                      : number(found);
    return bounded(found, std::move(finding));
}

// "1-1-2", "one one two" for 112.
std::optional<double> AmountJudge::said_in_figures() const {
    std::string figures;
    for (const Token& token : typed_) {
        const WordUse use = sheet_.words.use(token.text);
        if (token.kind == TokenKind::digits && token.text.size() == 1)
            figures += token.text;
        else if (use.is(word::cardinal) && use.cardinal < 10)
            figures += to_text(use.cardinal);
        else
            return std::nullopt;
    }
    return figures.size() < 3 ? std::nullopt : parse_number(figures);
}

Finding AmountJudge::judge() {
    if (const auto figures = said_in_figures(); figures && key_.amount == *figures)
        return right(Why::notation, key_.shown);
    bool slip = false;
    const std::vector<Quantity> found = read(slip);
    if (found.empty())
        return one_of_unit() ? right(Why::notation, key_.shown) : wrong(Why::different);
    for (const Quantity& one_found : found)
        if (letters_stuck_to(one_found, typed_)) return wrong(Why::different);
    Finding best = wrong(Why::another_number);
    std::vector<Finding> findings;
    for (const Quantity& one_found : found) {
        findings.push_back(one(one_found));
        best = better(best, findings.back());
    }
    if (best.mark == Mark::wrong) {
        if (findings.size() == 1) best = findings[0];
        if (!found[0].amounts.empty()) best.amount = found[0].amounts[0];
        return best;
    }
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (findings[i].mark != Mark::wrong || same_in_other_measure(found[i])) continue;
        const bool said =
            stands_in_name(found[i]) || tells_how_long(found[i]) ||
            of_something_else(found, findings, i) ||
            std::all_of(found[i].amounts.begin(), found[i].amounts.begin() + 1, [&](double amount) {
                return known_number(sheet_, amount, nullptr) ||
                       in_question(sheet_, typed_[found[i].number_begin].text);
            });
        if (!said) return wrong(Why::hedged, key_.shown);
    }
    best = rest(found, std::move(best));
    if (slip && best.mark == Mark::right) return almost(Why::slip, 1, key_.shown);
    return best;
}

Finding judge_amount(const Sheet& sheet, const Value& key, const std::vector<Token>& typed) {
    if (const auto* year = std::get_if<Year>(&key)) {
        Finding finding = judge_year(sheet, year->year, typed);
        if (finding.mark == Mark::wrong && sheet.tolerance > 0) {
            const std::vector<Quantity> found = quantities(typed, sheet.words);
            const bool near =
                found.size() == 1 && std::fabs(found[0].amounts[0] - year->year) <= sheet.tolerance;
            if (near && finding.why == Why::another_number)
                return right(Why::notation, to_text(year->year));
        }
        return finding;
    }
    if (const auto* ratio = std::get_if<Ratio>(&key))
        if (const auto found = judge_proportion(sheet, *ratio, typed)) return *found;
    const AmountKey parts_of_key = key_of(sheet, key);
    std::vector<Token> words = typed;
    const std::optional<Bound> behind = take_bound_behind(sheet, words);
    return AmountJudge(sheet, parts_of_key, words, behind).judge();
}

}  // namespace recite::examine
