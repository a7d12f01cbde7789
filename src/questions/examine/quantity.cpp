#include "questions/examine/quantity.hpp"

#include <algorithm>

#include "base/fold.hpp"
#include "questions/examine/amount_reader.hpp"
#include "questions/examine/digits.hpp"

namespace recite::examine {

bool AmountReader::take_bound(const std::vector<BoundWords>& phrases) {
    for (const BoundWords& phrase : phrases) {
        bool same = at_ + phrase.words.size() <= tokens_.size();
        for (std::size_t i = 0; same && i < phrase.words.size(); ++i) same = is(phrase.words[i], i);
        // "CA$5" is no "ca. $5".
        const std::size_t next = phrase.words.size();
        const bool glued = has(next) && token(next).kind == TokenKind::sign &&
                           token(next).before == 0 && next == 1 && token().text.size() < 3;
        // "45 minutes plus stoppage time" is no "45 minutes plus".
        const bool goes_on = phrase.words[0] == "plus" && has(next) &&
                             token(next).kind == TokenKind::word && !parts(token(next).before);
        if (!same || glued || goes_on) continue;
        at_ += phrase.words.size();
        out_.bound = phrase.bound;
        return true;
    }
    return false;
}

void AmountReader::take_bound_sign() {
    constexpr std::pair<std::string_view, Bound> marks[] = {
        {">", Bound::over},    {"≥", Bound::at_least}, {"<", Bound::under},
        {"≤", Bound::at_most}, {"~", Bound::about},    {"≈", Bound::about}};
    for (const auto& [mark, bound] : marks)
        if (is(mark)) {
            ++at_;
            out_.bound = bound;
            if (is("=")) {
                ++at_;
                out_.bound = bound == Bound::over ? Bound::at_least : Bound::at_most;
            }
            return;
        }
}

bool AmountReader::take_currency() {
    for (std::size_t size = std::min<std::size_t>(3, tokens_.size() - at_); size > 0; --size) {
        std::string spaced, tight;
        for (std::size_t i = 0; i < size; ++i) {
            if (i > 0) spaced += ' ';
            spaced += token(i).text;
            tight += token(i).text;
        }
        std::vector<std::string_view> found = currencies_named(spaced);
        if (found.empty()) found = currencies_named(tight);
        if (found.empty() && size == 1 && out_.currencies.empty()) {
            found = small_money_named(tight);  // "10 cents"
            if (!found.empty()) multiply(0.01);
        }
        if (found.empty()) continue;
        // "100 $ (USD)": the second one makes the first exact.
        if (out_.currencies.empty() || found.size() < out_.currencies.size())
            out_.currencies = found;
        at_ += size;
        return true;
    }
    return false;
}

void AmountReader::take_unit() {
    if (is("‰")) {
        ++at_;
        multiply(0.1);
        out_.percent = true;
        return;
    }
    const std::size_t of = is("of") || is("von") ? 1 : 0;
    if (of > 0 && use(1).is(word::article) && use(2).is(word::percent)) {
        at_ += 3;  // "a tenth of a percent"
        out_.percent = true;
        return;
    }
    if (is("%") || use().is(word::percent)) {
        ++at_;
        out_.percent = true;
        return;
    }
    if (is("per") && (is("cent", 1) || is("hundred", 1))) {
        at_ += 2;
        out_.percent = true;
        return;
    }
    if (has(1) && !currencies_named(token().text + " " + token(1).text).empty()) {
        take_currency();  // "D-Mark" is no day
        return;
    }
    for (std::size_t size = std::min<std::size_t>(4, tokens_.size() - at_); size > 0; --size) {
        std::string spaced, exact;
        for (std::size_t i = 0; i < size; ++i) {
            const char by = token(i).before;
            if (i > 0) spaced += ' ';
            if (i > 0 && by != 0) exact += by == '/' ? '/' : ' ';
            spaced += token(i).text;
            exact += token(i).text;
        }
        const Measure* measure = measure_named(exact);
        if (measure == nullptr) measure = measure_named(spaced);
        // "10,000 H100s": the letter belongs to the figure behind it.
        if (measure == nullptr || (digits(size) && token(size).before == 0)) continue;
        out_.measure = measure;
        at_ += size;
        take_unit_per();
        return;
    }
    take_currency();
}

// "Kilometres a second", "m s⁻¹": the unit that was read, by another one.
void AmountReader::take_unit_per() {
    std::size_t at = 0;
    const bool word = is("per") || is("a") || is("an") || is("each") || is("every") || is("pro");
    if (word) ++at;
    if (!has(at) || token(at).kind != TokenKind::word) return;
    const bool slash = token(at).before == '/';
    const bool power = digits(at + 1) && is("1", at + 1) &&
                       (token(at + 1).negative || token(at + 1).lead == '-' || is("^", at + 1));
    const bool sign = is("^", at + 1) && is("1", at + 2) && token(at + 2).negative;
    const Measure* by = measure_named(token(at).text);
    if (by == nullptr || !(word || slash || power || sign)) return;
    const Measure* both =
        measure_named(fold(std::string(out_.measure->name) + "/" + std::string(by->name)));
    if (both == nullptr) return;
    out_.measure = both;
    at_ += at + 1 + (power ? 1 : 0) + (sign ? 2 : 0);
}

// "10 pounds 99 pence", "ten pounds ninety-nine".
void AmountReader::take_small_money() {
    if (out_.currencies.empty() || !has() || out_.scaled) return;
    const std::size_t back = at_;
    if (use().is(word::join)) ++at_;
    double value = -1;
    if (digits() && token().text.size() <= 2 && all_digits(token().text)) {
        value = digits_value(token().text);
        ++at_;
    } else if (const auto said = below_hundred()) {
        value = *said;
    }
    const bool named = has() && !small_money_named(token().text).empty();
    if (value < 0 || value >= 100 || !(named || at_ == tokens_.size())) {
        at_ = back;
        return;
    }
    for (double& amount : out_.amounts) amount += value / 100;
    at_ += named ? 1 : 0;
}

// "minus 5", said before the number.
bool AmountReader::take_minus() {
    const bool word = is("minus") || is("negative") || is("negativ");
    if (!word || !(digits(1) || cardinal(1))) return false;
    ++at_;
    return true;
}

// "1 in 10", "one out of ten".
void AmountReader::share_of() {
    if (out_.whole != 0 || out_.percent) return;
    std::size_t skip = 0;
    if (is("in") || is("of") || is("von") || is("aus") || is("per")) skip = 1;
    if (is("to") && out_.amounts[0] == 1) skip = 1;
    if (is("out") && is("of", 1)) skip = 2;
    if (skip == 0) return;
    const std::size_t back = at_;
    at_ += skip;
    if (is("every") || is("each")) ++at_;
    std::optional<double> whole = below_hundred();
    if (whole) --at_;
    if (digits() && all_digits(token().text)) whole = digits_value(token().text);
    if (is("a") && scale(1) > 0) {
        ++at_;
        whole = scale();
    }
    const bool share = whole && !out_.amounts.empty() && out_.amounts[0] < *whole && *whole <= 1000;
    if (!share) {
        at_ = back;
        return;
    }
    ++at_;
    out_.whole = *whole;
}

bool AmountReader::number() {
    if (!has()) return false;
    out_.number_begin = at_;
    const bool found = digits() ? digit_number() : token().kind == TokenKind::word && word_number();
    if (!found) return false;
    share_of();
    out_.number_end = at_;
    return true;
}

std::optional<Quantity> AmountReader::read(std::size_t begin) {
    at_ = begin;
    out_ = {};
    out_.begin = begin;
    while (has() && take_bound(words_.bounds())) {
    }
    take_bound_sign();
    const bool sign_first = has() && take_currency();
    const bool below = take_minus();
    if (!number()) {
        if (!sign_first) return std::nullopt;
        at_ = begin;
        out_ = {};
        out_.begin = begin;
        if (!number()) return std::nullopt;
    }
    if (below) multiply(-1);
    if (is("+") && !digits(1)) {  // "7+ hours"
        ++at_;
        out_.bound = Bound::at_least;
    }
    take_unit();
    take_small_money();
    // "£49.95p"
    if (!out_.currencies.empty() && has() && token().before == 0 &&
        !small_money_named(token().text).empty())
        ++at_;
    if ((is("below") && is("zero", 1)) || (is("unter") && is("null", 1))) {
        multiply(-1);
        at_ += 2;
    }
    if (has() && out_.currencies.empty() && out_.measure == nullptr && !out_.percent)
        take_currency();
    if (has() && !out_.currencies.empty()) take_currency();
    take_bound(words_.bounds_behind());
    out_.end = at_;
    return out_;
}

bool letters_stuck_to(const Quantity& found, const std::vector<Token>& tokens) {
    if (found.end >= tokens.size() || tokens[found.end - 1].kind != TokenKind::digits) return false;
    const Token& next = tokens[found.end];
    return next.before == 0 && next.kind == TokenKind::word && next.text.size() < 3 &&
           next.text[0] > 0 && next.text != "th" && next.text != "st" && next.text != "nd" &&
           next.text != "rd" && next.text != "s" && next.text != "er";
}

namespace {

// "26 miles 385 yards", "2 h 30 min": whether the second goes on where the first has ended, in a
// smaller measure, of which it says less than makes one of the first.
bool goes_on(const Quantity& first, const Quantity& second, const std::vector<Token>& tokens,
             const Vocabulary& words) {
    const bool joined = second.begin == first.end + 1 && words.is(tokens[first.end], word::join);
    if (!joined && second.begin != first.end) return false;
    const Measure *large = first.measure, *small = second.measure;
    const bool plain = large != nullptr && small != nullptr && !first.amounts.empty() &&
                       second.amounts.size() == 1 && !second.bound && second.whole == 0;
    return plain && large->dimension == small->dimension && large->offset == 0 &&
           small->factor < large->factor && second.amounts[0] > 0 &&
           second.amounts[0] * small->factor < large->factor;
}

}  // namespace

std::vector<Quantity> quantities(const std::vector<Token>& tokens, const Vocabulary& words) {
    std::vector<Quantity> out;
    AmountReader reader(tokens, words);
    for (std::size_t at = 0; at < tokens.size();) {
        std::optional<Quantity> found = reader.read(at);
        if (found && found->end > at) {
            at = found->end;
            if (!out.empty() && goes_on(out.back(), *found, tokens, words)) {
                for (double& amount : out.back().amounts)
                    amount +=
                        found->amounts[0] * found->measure->factor / out.back().measure->factor;
                out.back().end = found->end;
            } else {
                out.push_back(std::move(*found));
            }
        } else {
            ++at;
        }
    }
    return out;
}

}  // namespace recite::examine
