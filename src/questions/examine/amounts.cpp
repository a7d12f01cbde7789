#include "questions/examine/amounts.hpp"

#include <algorithm>
#include <cmath>

#include "base/fold.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "facts/show.hpp"
#include "questions/examine/dates.hpp"
#include "questions/examine/quantity.hpp"
#include "questions/examine/senses.hpp"

namespace recite::examine {

namespace {

// The parts of a key that amounts are compared with.
struct Key {
    ValueKind kind = ValueKind::number;
    double amount = 0;
    Bound bound = Bound::exactly;
    std::string unit;      // of a number
    std::string currency;  // of money
    const Measure* measure = nullptr;
    std::string shown;
};

Key key_of(const Sheet& sheet, const Value& value) {
    Key key{.kind = kind_of(value), .shown = show(sheet.base, value)};
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

bool is_share(const Key& key) {
    return key.kind == ValueKind::ratio || key.kind == ValueKind::percent;
}

// One answer against one key.
class Judge {
public:
    Judge(const Sheet& sheet, const Key& key, const std::vector<Token>& typed,
          std::optional<Bound> behind)
        : sheet_(sheet), key_(key), typed_(typed), behind_(behind) {}

    Finding judge();

private:
    Finding one(const Quantity& found) const;
    Finding share(const Quantity& found) const;
    Finding money(const Quantity& found) const;
    Finding number(const Quantity& found) const;
    Finding measured(const Quantity& found) const;
    Finding compared(const std::vector<double>& amounts, double slack = 0) const;
    Finding bounded(const Quantity& found, Finding finding) const;
    Finding rest(const std::vector<Quantity>& found, Finding finding) const;
    Finding unit_named(const Quantity& found, Finding finding) const;
    bool question_gives_unit() const;
    bool noun_behind(const Quantity& found) const;
    bool word_in(std::uint32_t what) const;
    std::vector<Quantity> read(bool& slip) const;
    std::vector<double> read_as_scale(const Quantity& found) const;

    const Sheet& sheet_;
    const Key& key_;
    const std::vector<Token>& typed_;
    std::optional<Bound> behind_;  // what was said behind all else
};

bool Judge::word_in(std::uint32_t what) const {
    return std::any_of(typed_.begin(), typed_.end(),
                       [&](const Token& token) { return sheet_.words.is(token, what); });
}

// The amounts in the answer, number words mended by a letter where nothing else can be read.
std::vector<Quantity> Judge::read(bool& slip) const {
    std::vector<Quantity> found = quantities(typed_, sheet_.words);
    std::vector<Token> mended = typed_;
    for (Token& token : mended) {
        if (token.kind != TokenKind::word || sheet_.words.use(token.text).what != 0) continue;
        const std::string_view meant =
            sheet_.words.meant(token.text, word::cardinal | word::scale | word::fraction);
        if (meant.empty()) continue;
        token.text = std::string(meant);
        slip = true;
    }
    return slip ? quantities(mended, sheet_.words) : found;
}

Finding Judge::compared(const std::vector<double>& amounts, double slack) const {
    const double allowed =
        std::max({sheet_.tolerance, std::fabs(key_.amount) * 1e-9, std::fabs(key_.amount) * slack});
    Finding finding = wrong(Why::another_number);
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        if (std::fabs(amounts[i] - key_.amount) <= allowed) {
            Finding same = right(Why::notation, key_.shown);
            if (amounts.size() > 1 && amounts[0] != amounts[1])
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

Finding Judge::bounded(const Quantity& found, Finding finding) const {
    const std::optional<Bound> bound = found.bound ? found.bound : behind_;
    if (finding.mark == Mark::wrong || !bound) return finding;
    const auto side = [](Bound one) {
        if (one == Bound::over || one == Bound::at_least) return 1;
        return one == Bound::under || one == Bound::at_most ? -1 : 0;
    };
    const int said = side(*bound), asked = side(key_.bound);
    if (said != 0 && said == -asked) return wrong(Why::reversed, key_.shown);
    const bool other = (said != 0 && asked == 0) || (*bound == Bound::exactly && asked != 0);
    if (!other) return finding;
    if (finding.mark == Mark::almost) return finding;
    return almost(Why::qualifier, 0.75, key_.shown);
}

bool Judge::question_gives_unit() const {
    for (const std::string_view many : {"many", "wieviele", "viele", "number", "anzahl"})
        if (key_.measure == nullptr && key_.currency.empty() && in_question(sheet_, many))
            return true;
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
    if (key_.measure != nullptr)
        for (const std::string_view name : names_of(*key_.measure))
            if (name.size() > 2 && in_question(sheet_, name)) return true;
    return false;
}

// "100 m" can be metres or millions: the amount where a letter was taken for a measure.
std::vector<double> Judge::read_as_scale(const Quantity& found) const {
    double times = 0;
    if (found.measure != nullptr && found.measure->name == "m") times = 1e6;
    if (found.measure != nullptr && found.measure->name == "t") times = 1e12;
    std::vector<double> out;
    for (const double amount : found.amounts)
        if (times > 0) out.push_back(amount * times);
    return out;
}

Finding Judge::share(const Quantity& found) const {
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
    Finding finding = compared(amounts, endless ? 0.02 : 0);
    if (finding.mark != Mark::wrong || found.percent || found.whole != 0 || times) return finding;
    for (double& amount : amounts) amount /= 100;
    const Finding bare = compared(amounts);
    if (bare.mark == Mark::wrong) return finding;
    if (noun_behind(found)) return wrong(Why::wrong_unit, key_.shown);
    if (question_gives_unit()) return bare;
    if (key_.kind == ValueKind::ratio) return finding;
    return almost(Why::missing_unit, 0.5, key_.shown, "The per cent sign is missing.");
}

Finding Judge::money(const Quantity& found) const {
    std::vector<double> amounts = found.amounts;
    const std::vector<double> scaled = read_as_scale(found);
    if (found.measure != nullptr && scaled.empty()) return wrong(Why::wrong_unit, key_.shown);
    if (found.percent) return wrong(Why::wrong_unit, key_.shown);
    if (!scaled.empty()) amounts = scaled;
    if (found.whole != 0)
        for (double& amount : amounts) amount /= found.whole;
    const Finding finding = compared(amounts);
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
bool Judge::noun_behind(const Quantity& found) const {
    if (found.end >= typed_.size() || parts(typed_[found.end].before)) return false;
    const Token& next = typed_[found.end];
    return next.kind == TokenKind::word &&
           !sheet_.words.is(next, word::filler | word::function | word::article | word::choice |
                                      word::join | word::inverse);
}

Finding Judge::measured(const Quantity& found) const {
    std::vector<double> amounts = found.amounts;
    if (found.percent && key_.measure->dimension == "share") {
        for (double& amount : amounts) amount *= 0.01 / key_.measure->factor;
        return compared(amounts);
    }
    if (found.percent || !found.currencies.empty()) return wrong(Why::wrong_unit, key_.shown);
    const Measure* unit = found.measure;
    // "10m" where metres are asked for.
    if (unit == nullptr && found.scaled) {
        const Token& last = typed_[found.number_end - 1];
        const Measure* letter = last.text.size() == 1 ? measure_named(last.text) : nullptr;
        if (letter != nullptr && letter->dimension == key_.measure->dimension) {
            unit = letter;
            for (double& amount : amounts) amount /= sheet_.words.use(last.text).scale;
        }
    }
    if (unit == nullptr) {
        const Finding finding = compared(amounts);
        if (finding.mark == Mark::wrong || question_gives_unit()) return finding;
        return almost(Why::missing_unit, 0.5, key_.shown, "The unit is missing.");
    }
    if (unit->dimension != key_.measure->dimension) return wrong(Why::wrong_unit, key_.shown);
    for (double& amount : amounts)
        amount =
            (amount * unit->factor + unit->offset - key_.measure->offset) / key_.measure->factor;
    return compared(amounts, unit->name == key_.measure->name ? 0 : 0.005);
}

Finding Judge::number(const Quantity& found) const {
    if (key_.measure != nullptr) return measured(found);
    std::vector<double> amounts = found.amounts;
    const std::vector<double> scaled = read_as_scale(found);
    const bool odd =
        found.measure != nullptr && scaled.empty() && !in_question(sheet_, found.measure->name);
    bool named = false;  // a measure word that is the unit after all
    for (std::size_t i = found.number_end; i < found.end; ++i)
        for (const Token& token : tokens(key_.unit))
            named = named || same_sense(sheet_, typed_[i].text, token.text);
    if (found.percent || (odd && !named) || (!found.currencies.empty() && !named))
        return wrong(Why::wrong_unit, key_.shown);
    if (!scaled.empty()) amounts = scaled;
    if (found.whole != 0)
        for (double& amount : amounts) amount /= found.whole;
    const Finding finding = compared(amounts);
    if (finding.mark == Mark::wrong || key_.unit.empty() || named) return finding;
    return unit_named(found, finding);
}

// Whether the thing that is counted is named, rightly, or goes without saying.
Finding Judge::unit_named(const Quantity& found, Finding finding) const {
    const std::vector<Token> unit = tokens(key_.unit);
    for (std::size_t i = 0; i < typed_.size(); ++i) {
        if (i >= found.begin && i < found.end) continue;
        for (const Token& token : unit)
            if (same_sense(sheet_, typed_[i].text, token.text)) return finding;
    }
    // The first word behind the number that says what is counted.
    for (std::size_t i = found.end; i < typed_.size() && !parts(typed_[i].before); ++i) {
        const Token& token = typed_[i];
        if (token.kind != TokenKind::word ||
            sheet_.words.is(token, word::function | word::choice | word::join | word::negation))
            break;
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

Finding Judge::one(const Quantity& found) const {
    Finding finding = is_share(key_)                  ? share(found)
                      : key_.kind == ValueKind::money ? money(found)
                                                      : number(found);
    return bounded(found, std::move(finding));
}

bool inside(const std::vector<Quantity>& found, std::size_t token) {
    return std::any_of(found.begin(), found.end(),
                       [&](const Quantity& one) { return token >= one.begin && token < one.end; });
}

// What else the answer names must belong to the question.
Finding Judge::rest(const std::vector<Quantity>& found, Finding finding) const {
    for (std::size_t i = 0; i < typed_.size(); ++i) {
        if (inside(found, i)) continue;
        const Token& token = typed_[i];
        if (sheet_.words.is(token, word::negation)) return wrong(Why::negated, key_.shown);
        if (sheet_.words.is(token, word::choice)) return wrong(Why::hedged, key_.shown);
        const bool code = token.kind == TokenKind::digits && token.before == 0;
        if (token.kind == TokenKind::digits && !code) return wrong(Why::extra, key_.shown);
    }
    for (const Mention& mention : mentions(typed_, sheet_.lexicon, sheet_.words)) {
        if (inside(found, mention.begin)) continue;
        bool fine = false;
        for (std::size_t i = mention.begin; i < mention.end; ++i)
            for (const Token& token : tokens(key_.unit))
                fine = fine || token.text == typed_[i].text;
        if (mention.names != nullptr)
            for (const Name& name : *mention.names) fine = fine || said_of(sheet_, name.thing);
        fine = fine || said_in_question(sheet_, typed_, mention.begin, mention.end);
        if (!fine) return wrong(Why::another_thing, squashed(typed_, mention.begin, mention.end));
    }
    for (std::size_t i = 0; i + 1 < typed_.size(); ++i) {
        // A code that nothing knows: "X900".
        const bool code = typed_[i].kind == TokenKind::word && !inside(found, i) &&
                          typed_[i + 1].kind == TokenKind::digits && typed_[i + 1].before == 0 &&
                          !sheet_.words.is(typed_[i], word::percent);
        if (code && !said_in_question(sheet_, typed_, i, i + 2) && !inside(found, i + 1) &&
            !mentioned(sheet_, typed_, i))
            return wrong(Why::another_thing);
    }
    return finding;
}

Finding Judge::judge() {
    bool slip = false;
    const std::vector<Quantity> found = read(slip);
    if (found.empty()) return wrong(Why::different);
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
        if (findings[i].mark != Mark::wrong) continue;
        const bool said =
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

// ---- years

bool two_digits_of(const Sheet& sheet, const Quantity& found, const std::vector<Token>& typed,
                   int year) {
    const Token& token = typed[found.number_begin];
    const bool two = token.kind == TokenKind::digits && token.text.size() == 2 && !found.scaled;
    return two && found.amounts[0] == year % 100 && !found.percent && found.measure == nullptr &&
           found.currencies.empty() && sheet.words.language().tag.size() == 2;
}

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

}  // namespace

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
    const Key parts_of_key = key_of(sheet, key);
    std::vector<Token> words = typed;
    const std::optional<Bound> behind = take_bound_behind(sheet, words);
    return Judge(sheet, parts_of_key, words, behind).judge();
}

}  // namespace recite::examine
