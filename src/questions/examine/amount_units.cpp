#include <algorithm>
#include <cmath>

#include "base/fold.hpp"
#include "questions/examine/amount_judge.hpp"
#include "questions/examine/senses.hpp"

namespace recite::examine {

bool is_share(const AmountKey& key) {
    return key.kind == ValueKind::ratio || key.kind == ValueKind::percent;
}

bool AmountJudge::question_gives_unit() const {
    const bool counted = key_.measure == nullptr && key_.currency.empty() &&
                         currencies_named(fold(key_.unit)).empty();
    for (const std::string_view many : {"many", "wieviele", "viele", "number", "anzahl"})
        if (counted && in_question(sheet_, many)) return true;
    if (!key_.currency.empty()) {
        for (const std::string_view name : {"yuan", "rmb", "renminbi", "dollar", "euro", "pound",
                                            "yen", "cny", "usd", "eur", "gbp"}) {
            const std::vector<std::string_view> codes = currencies_named(name);
            const bool same = std::find(codes.begin(), codes.end(), key_.currency) != codes.end();
            if (same && in_question(sheet_, name)) return true;
        }
        return false;
    }
    if (is_share(key_)) {
        for (const std::string_view name : {"percent", "percentage", "prozent", "prozentsatz"})
            if (in_question(sheet_, name)) return true;
        return in_question(sheet_, "%");
    }
    for (const Token& token : tokens(key_.unit))
        if (in_question(sheet_, token.text)) return true;
    if (key_.measure == measure_named("years"))
        for (const std::string_view age : {"old", "age", "aged", "alt", "alter"})
            if (in_question(sheet_, age)) return true;
    if (key_.measure != nullptr)
        for (const std::string_view name : names_of(*key_.measure))
            if (name.size() > 2 && in_question(sheet_, name)) return true;
    return false;
}

// "100 m" can be metres or millions: the amount where a letter was taken for a measure.
std::vector<double> AmountJudge::read_as_scale(const Quantity& found) const {
    double times = 0;
    if (found.measure != nullptr && found.measure->name == "m") times = 1e6;
    if (found.measure != nullptr && found.measure->name == "t") times = 1e12;
    std::vector<double> out;
    for (const double amount : found.amounts)
        if (times > 0) out.push_back(amount * times);
    return out;
}

Finding AmountJudge::share(const Quantity& found) const {
    if (!found.currencies.empty()) return wrong(Why::wrong_unit, key_.shown);
    std::vector<double> amounts = found.amounts;
    const bool times = found.measure != nullptr && found.measure->dimension == "times";
    if (found.measure != nullptr && !times) return wrong(Why::wrong_unit, key_.shown);
    const bool gone = word_in(word::inverse) && !in_question(sheet_, "less");
    for (double& amount : amounts) {
        if (found.whole != 0) amount /= found.whole;
        if (found.percent) amount /= 100;
        if (times && gone && amount > 0)
            amount = 1 / amount;
        else if (gone && amount < 1)
            amount = 1 - amount;
    }
    const bool endless = key_.kind == ValueKind::ratio &&
                         std::fabs(key_.amount * 1000 - std::round(key_.amount * 1000)) > 1e-6;
    Finding finding = compared(amounts, endless ? 0.025 : 0);
    if (finding.mark != Mark::wrong || found.percent || found.whole != 0 || times) return finding;
    for (double& amount : amounts) amount /= 100;
    Finding bare = compared(amounts);
    if (bare.mark == Mark::wrong) return finding;
    if (noun_behind(found)) return wrong(Why::wrong_unit, key_.shown);
    if (question_gives_unit()) return bare;
    if (key_.kind == ValueKind::ratio) return finding;
    return almost(Why::missing_unit, 0.5, key_.shown, "The per cent sign is missing.");
}

// "€12.82 an hour", where the hourly wage is asked for.
bool AmountJudge::rate_asked(const Quantity& found) const {
    if (found.measure == nullptr || found.measure->dimension != "time") return false;
    const std::vector<std::string_view> names = names_of(*found.measure);
    return std::any_of(names.begin(), names.end(), [&](std::string_view name) {
        return name.size() > 2 &&
               (in_question(sheet_, name) || in_question(sheet_, std::string(name) + "ly"));
    });
}

Finding AmountJudge::money(const Quantity& found) const {
    std::vector<double> amounts = found.amounts;
    const std::vector<double> scaled = read_as_scale(found);
    if (found.measure != nullptr && scaled.empty() && !rate_asked(found))
        return wrong(Why::wrong_unit, key_.shown);
    if (found.percent) return wrong(Why::wrong_unit, key_.shown);
    if (!scaled.empty()) amounts = scaled;
    if (found.whole != 0)
        for (double& amount : amounts) amount /= found.whole;
    Finding finding = compared(amounts);
    if (finding.mark == Mark::wrong) return finding;
    std::vector<std::string_view> currencies = found.currencies;
    for (std::size_t i = found.end; i < typed_.size() && currencies.empty(); ++i)
        currencies = currencies_named(typed_[i].text);
    if (currencies.empty()) {
        if (noun_behind(found)) return wrong(Why::wrong_unit, key_.shown);
        if (question_gives_unit()) return finding;
        return almost(Why::missing_unit, 0.5, key_.shown, "The currency is missing.");
    }
    const bool same =
        std::find(currencies.begin(), currencies.end(), key_.currency) != currencies.end();
    return same ? finding : wrong(Why::wrong_unit, key_.shown);
}

// Whether a word follows that says what is counted.
bool AmountJudge::noun_behind(const Quantity& found) const {
    if (found.end >= typed_.size() || parts(typed_[found.end].before)) return false;
    const Token& next = typed_[found.end];
    return next.kind == TokenKind::word &&
           !sheet_.words.is(next, word::filler | word::function | word::article | word::choice |
                                      word::join | word::inverse);
}

// "10 tokens": a word right behind the number, and the last of all, says what is counted.
bool AmountJudge::counts_other(const Quantity& found) const {
    if (found.end + 1 != typed_.size() || typed_[found.end].before == 0) return false;
    const Token& last = typed_[found.end];
    return noun_behind(found) && last.text.size() > 4 && !in_question(sheet_, last.text) &&
           unit_meant(last.text).empty();
}

// "The eighth", which reads like an eighth.
bool AmountJudge::is_rank(const Quantity& found) const {
    if (found.whole == 0 || found.amounts[0] != 1) return false;
    const Token& first = typed_[found.number_begin];
    const bool alone = found.number_end - found.number_begin == 1;
    const bool before = found.number_begin > 0 && typed_[found.number_begin - 1].text == "the";
    return first.text == "the" || (before && alone) || sheet_.words.is(first, word::ordinal);
}

Finding AmountJudge::number(const Quantity& found) const {
    if (key_.measure != nullptr) return measured(found);
    std::vector<double> amounts = found.amounts;
    const std::vector<double> scaled = read_as_scale(found);
    const bool odd = found.measure != nullptr && scaled.empty() &&
                     !in_question(sheet_, found.measure->name) &&
                     !(found.measure->dimension == "times" && key_.unit.empty());
    bool named = false;  // a measure word that is the unit after all
    for (std::size_t i = found.number_end; i < found.end; ++i)
        for (const Token& token : tokens(key_.unit))
            named = named || same_sense(sheet_, typed_[i].text, token.text);
    const std::vector<std::string_view> coins = currencies_named(fold(key_.unit));
    for (const std::string_view code : found.currencies)
        named = named || std::find(coins.begin(), coins.end(), code) != coins.end();
    if (found.percent || (odd && !named) || (!found.currencies.empty() && !named))
        return wrong(Why::wrong_unit, key_.shown);
    if (!scaled.empty()) amounts = scaled;
    const bool rank = found.whole == key_.amount && is_rank(found);
    if (found.whole != 0 && !rank)
        for (double& amount : amounts) amount /= found.whole;
    if (rank) amounts = {found.whole};
    Finding finding = compared(amounts);
    if (finding.mark == Mark::wrong || key_.unit.empty() || named) return finding;
    return unit_named(found, finding);
}

namespace {

// "Params" for parameters.
bool shortens(std::string_view typed, std::string_view unit) {
    constexpr std::size_t least = 4;
    if (typed.ends_with('s')) typed.remove_suffix(1);
    return typed.size() >= least && typed.size() < unit.size() && unit.starts_with(typed);
}

}  // namespace

// Whether the thing that is counted is named, rightly, or goes without saying.
Finding AmountJudge::unit_named(const Quantity& found, Finding finding) const {
    const std::vector<Token> unit = tokens(key_.unit);
    for (std::size_t i = 0; i < typed_.size(); ++i) {
        if (i >= found.begin && i < found.end) continue;
        for (const Token& token : unit) {
            const std::string& said = typed_[i].text;
            if (same_sense(sheet_, said, token.text) || shortens(said, token.text)) return finding;
            const auto is_slip_of = [&](const std::string& meant) {
                const std::size_t most = forgiven(std::min(said.size(), meant.size()));
                return most > 0 && edits(said, meant, most) <= most;
            };
            const bool slip = sheet_.words.use(said).what == 0 &&
                              (is_slip_of(token.text) || is_slip_of(token.text + "s"));
            if (slip && finding.mark == Mark::right) return almost(Why::slip, 1, key_.shown);
        }
    }
    const auto question_names = [&](const std::vector<Token>& some) {
        return std::any_of(some.begin(), some.end(),
                           [&](const Token& token) { return in_question(sheet_, token.text); });
    };
    // The first word behind the number that says what is counted.
    for (std::size_t i = found.end; i < typed_.size() && !parts(typed_[i].before); ++i) {
        const Token& token = typed_[i];
        if (token.kind != TokenKind::word ||
            sheet_.words.is(token, word::function | word::choice | word::join | word::negation))
            break;
        // "46 cells", where chromosomes of a cell are asked for.
        const bool other = token.text.ends_with('s') && i + 1 == typed_.size() &&
                           in_question(sheet_, token.text) && question_names(unit);
        if (other) return wrong(Why::wrong_unit, key_.shown);
        const bool plain = sheet_.words.is(token, word::filler | word::article) ||
                           in_question(sheet_, token.text) || token.text == "piece" ||
                           token.text == "pieces" || token.text == "unit" || token.text == "units";
        if (plain) continue;
        const bool last = i + 1 == typed_.size() || parts(typed_[i + 1].before) ||
                          typed_[i + 1].kind != TokenKind::word ||
                          sheet_.words.is(typed_[i + 1], word::function);
        const bool entity = token.before != 0 && i + 1 < typed_.size() && typed_[i + 1].before == 0;
        if (entity) break;
        if (last) return wrong(Why::wrong_unit, key_.shown);
    }
    if (question_gives_unit()) return finding;
    return almost(Why::missing_unit, 0.5, key_.shown, "What is counted is missing.");
}

}  // namespace recite::examine
