#include "questions/examine/quantity.hpp"

#include <algorithm>
#include <cmath>

#include "base/number.hpp"
#include "base/text.hpp"

namespace recite::examine {

namespace {

struct Ideograph {
    std::string_view text;
    double value;
};

constexpr Ideograph ideograph_digits[] = {{"〇", 0}, {"零", 0}, {"一", 1}, {"二", 2},
                                          {"两", 2}, {"三", 3}, {"四", 4}, {"五", 5},
                                          {"六", 6}, {"七", 7}, {"八", 8}, {"九", 9}};
constexpr Ideograph ideograph_scales[] = {{"十", 10},  {"百", 100}, {"千", 1e3}, {"万", 1e4},
                                          {"萬", 1e4}, {"亿", 1e8}, {"億", 1e8}, {"兆", 1e12}};

bool all_digits(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

double value_of(std::string_view digits) {
    std::string plain;
    for (const char c : digits)
        if (!plain.empty() || c != '0') plain += c;
    if (plain.empty()) return 0;
    if (plain[0] == '.') plain = "0" + plain;
    return parse_number(plain).value_or(std::nan(""));
}

std::string without(std::string_view text, char gone) {
    std::string out;
    for (const char c : text)
        if (c != gone) out += c;
    return out;
}

// Groups of three behind the first, which has one to three digits.
bool is_grouped(std::string_view text, char by) {
    const std::vector<std::string_view> groups = split(text, by);
    if (groups.size() < 2 || groups[0].empty() || groups[0].size() > 3) return false;
    return std::all_of(groups.begin() + 1, groups.end(), [](std::string_view group) {
        return group.size() == 3 && all_digits(group);
    });
}

// Reads one amount; `at` moves over what was read.
class Reader {
public:
    Reader(const std::vector<Token>& tokens, const Vocabulary& words)
        : tokens_(tokens), words_(words) {}

    std::optional<Quantity> read(std::size_t begin);

private:
    bool has(std::size_t ahead = 0) const { return at_ + ahead < tokens_.size(); }

    const Token& token(std::size_t ahead = 0) const { return tokens_[at_ + ahead]; }

    bool is(std::string_view text, std::size_t ahead = 0) const {
        return has(ahead) && token(ahead).text == text;
    }

    bool digits(std::size_t ahead = 0) const {
        return has(ahead) && token(ahead).kind == TokenKind::digits;
    }

    WordUse use(std::size_t ahead = 0) const {
        if (!has(ahead) || token(ahead).kind != TokenKind::word) return {};
        return words_.use(token(ahead).text);
    }

    bool take_bound(const std::vector<BoundWords>& phrases);
    void take_bound_sign();
    bool take_currency();
    void take_unit();
    bool number();
    bool digit_number();
    void digit_power();
    void digit_fraction();
    bool word_number();
    bool word_step(double& total, double& current, bool& any);
    void scales();
    std::optional<double> cardinal(std::size_t ahead = 0);
    double scale(std::size_t ahead = 0) const;
    void share_of();

    void multiply(double by) {
        for (double& amount : out_.amounts) amount *= by;
    }

    const std::vector<Token>& tokens_;
    const Vocabulary& words_;
    std::size_t at_ = 0;
    Quantity out_;
};

bool Reader::take_bound(const std::vector<BoundWords>& phrases) {
    for (const BoundWords& phrase : phrases) {
        bool same = at_ + phrase.words.size() <= tokens_.size();
        for (std::size_t i = 0; same && i < phrase.words.size(); ++i) same = is(phrase.words[i], i);
        if (!same) continue;
        at_ += phrase.words.size();
        out_.bound = phrase.bound;
        return true;
    }
    return false;
}

void Reader::take_bound_sign() {
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

bool Reader::take_currency() {
    for (std::size_t size = std::min<std::size_t>(3, tokens_.size() - at_); size > 0; --size) {
        std::string spaced, tight;
        for (std::size_t i = 0; i < size; ++i) {
            if (i > 0) spaced += ' ';
            spaced += token(i).text;
            tight += token(i).text;
        }
        std::vector<std::string_view> found = currencies_named(spaced);
        if (found.empty()) found = currencies_named(tight);
        if (found.empty()) continue;
        // "100 $ (USD)": the second one makes the first exact.
        if (out_.currencies.empty() || found.size() < out_.currencies.size())
            out_.currencies = found;
        at_ += size;
        return true;
    }
    return false;
}

void Reader::take_unit() {
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
    for (std::size_t size = std::min<std::size_t>(3, tokens_.size() - at_); size > 0; --size) {
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
        if (measure == nullptr) continue;
        out_.measure = measure;
        at_ += size;
        return;
    }
    take_currency();
}

double Reader::scale(std::size_t ahead) const {
    if (!has(ahead) || token(ahead).kind != TokenKind::word) return 0;
    for (const Ideograph& one : ideograph_scales)
        if (token(ahead).text == one.text) return one.value;
    return use(ahead).scale;
}

std::optional<double> Reader::cardinal(std::size_t ahead) {
    if (!has(ahead) || token(ahead).kind != TokenKind::word) return std::nullopt;
    const std::string& text = token(ahead).text;
    for (const Ideograph& one : ideograph_digits)
        if (text == one.text) return one.value;
    const WordUse found = use(ahead);
    if (found.is(word::cardinal)) return found.cardinal;
    if (words_.language().tag == "de") return german_number(text, words_);
    return std::nullopt;
}

void Reader::scales() {
    while (scale() > 0 && (token().before == 0 || token().before == ' ' || token().before == '-' ||
                           token().before == '.')) {
        const bool letter = token().text.size() == 1;
        // "10 m": a length; "10m": ten million, unless the measure is asked for.
        if (letter && token().before != 0 && token().text != "k" && token().text != "b") return;
        multiply(scale());
        out_.scaled = true;
        ++at_;
    }
}

void Reader::digit_power() {
    if (is("e") && token().before == 0 && digits(1) && all_digits(token(1).text) &&
        token(1).text.size() < 4) {
        const double power = std::pow(10.0, value_of(token(1).text));
        multiply(token(1).negative || token(1).lead == '-' ? 1 / power : power);
        at_ += 2;
    }
    if (is("^") && digits(1) && all_digits(token(1).text) && token(1).text.size() < 4) {
        for (double& amount : out_.amounts) amount = std::pow(amount, value_of(token(1).text));
        at_ += 2;
    }
    const bool times = is("x") || is("×") || is("*");
    const std::size_t sign = is("*", 1) ? 2 : 1;
    if (times && is("10", sign) && is("^", sign + 1) && digits(sign + 2) &&
        token(sign + 2).text.size() < 4) {
        multiply(std::pow(10.0, value_of(token(sign + 2).text)));
        at_ += sign + 3;
    }
}

void Reader::digit_fraction() {
    const bool slash = digits() && (token().before == '/' || token().before == ':');
    if (slash && all_digits(token().text) && !(digits(1) && token(1).before == '/')) {
        out_.whole = value_of(token().text);
        ++at_;
        if (is("th") || is("rd") || is("nd")) ++at_;
        return;
    }
    const bool mixed = digits() && digits(1) && token(1).before == '/' && token().before == ' ' &&
                       all_digits(token().text) && all_digits(token(1).text) &&
                       value_of(token(1).text) > value_of(token().text);
    if (!mixed) return;
    for (double& amount : out_.amounts) amount += value_of(token().text) / value_of(token(1).text);
    at_ += 2;
}

bool Reader::digit_number() {
    const Token& first = token();
    const bool inside = first.before == 0 && at_ > 0 && tokens_[at_ - 1].kind == TokenKind::word &&
                        out_.currencies.empty();
    if (inside) return false;
    out_.amounts = readings(first.text, words_.language().grouping);
    if (out_.amounts.empty()) return false;
    if (first.lead == '.' && all_digits(first.text)) out_.amounts = {value_of("0." + first.text)};
    out_.plain_year = all_digits(first.text) && (first.text.size() == 4 || first.lead == '\'');
    std::string joined = first.text;
    ++at_;
    while (all_digits(joined) && first.text.size() <= 3 && digits() && token().before == ' ' &&
           token().text.size() == 3 && all_digits(token().text)) {
        joined += token().text;
        out_.amounts = {value_of(joined)};
        ++at_;
    }
    if (first.negative)
        for (double& amount : out_.amounts) amount = -amount;
    digit_power();
    digit_fraction();
    const bool half = is("and") && is("a", 1) && is("half", 2);
    if (half) {
        for (double& amount : out_.amounts) amount += 0.5;
        at_ += 3;
    }
    // "3 quarters", "1 10th".
    if (use().is(word::fraction) && out_.whole == 0) {
        out_.whole = use().fraction;
        ++at_;
    } else if (out_.whole == 0 && is("th") && token().before == 0 && at_ >= 2 &&
               words_.is(tokens_[at_ - 2], word::article)) {
        out_.whole = out_.amounts[0];  // "a 10th"
        out_.amounts = {1};
        ++at_;
    } else if (digits() && (is("th", 1) || is("ths", 1)) && token(1).before == 0 &&
               out_.whole == 0) {
        out_.whole = value_of(token().text);
        at_ += 2;
    }
    // "10m", "10 m", "10k": a letter that is a unit where nothing else is meant stays one.
    scales();
    return true;
}

// One more word of a number in words. False when the number has ended.
bool Reader::word_step(double& total, double& current, bool& any) {
    const std::optional<double> one = cardinal();
    if (one) {
        const double value = *one;
        if (any && current >= 10 && current < 100 && value >= 10 && value < 100 && total == 0) {
            current = current * 100 + value;
            out_.plain_year = true;
        } else if (any && current > 0 && current < 10 && value < 10) {
            current = current * 10 + value;
        } else {
            current += value;
        }
        any = true;
        ++at_;
        return true;
    }
    const double times = scale();
    if (times > 0) {
        if (!any && token().text.size() == 1 && token().text[0] > 0) return false;
        if (times < 1000) {
            current = (current == 0 ? 1 : current) * times;
        } else if (current == 0 && total > 0) {
            total *= times;
        } else {
            total += (current == 0 ? 1 : current) * times;
            current = 0;
        }
        out_.scaled = any = true;
        ++at_;
        return true;
    }
    const bool joined = any && (use().is(word::join) || is("oh")) && has(1) && cardinal(1);
    if (!joined || current == 0 || (total == 0 && current < 100)) {
        if (!(joined && total > 0)) return false;
    }
    ++at_;
    return true;
}

bool Reader::word_number() {
    const std::size_t begin = at_;
    if (use().is(word::article) && (scale(1) > 0 || use(1).is(word::fraction))) ++at_;
    double total = 0, current = 0;
    bool any = false;
    while (has() && (at_ == begin || !parts(token().before)) && word_step(total, current, any)) {
    }
    double value = total + current;
    if (any && is("point") && has(1) && cardinal(1)) {
        ++at_;
        for (double place = 0.1; has() && cardinal(); place /= 10, ++at_)
            value += place * *cardinal();
        out_.amounts = {value};
        scales();
        return true;
    }
    if (has() && use().is(word::fraction)) {
        out_.whole = use().fraction;
        out_.amounts = {any ? value : 1};
        ++at_;
        std::size_t skip = 0;
        while (has(skip) && (use(skip).is(word::article) || is("of", skip))) ++skip;
        if (scale(skip) < 1000) return true;
        out_.amounts = {out_.amounts[0] / out_.whole};
        out_.whole = 0;
        at_ += skip;
        scales();
        return true;
    }
    if (!any) {
        at_ = begin;
        return false;
    }
    out_.amounts = {value};
    if (is("and") && is("a", 1) && is("half", 2)) {
        out_.amounts = {value + 0.5};
        at_ += 3;
        scales();
    }
    return true;
}

// "1 in 10", "one out of ten".
void Reader::share_of() {
    if (out_.whole != 0 || out_.percent) return;
    std::size_t skip = 0;
    if (is("in") || is("of") || is("von") || is("aus") || is("per")) skip = 1;
    if (is("out") && is("of", 1)) skip = 2;
    if (skip == 0) return;
    const std::size_t back = at_;
    at_ += skip;
    std::optional<double> whole = cardinal();
    if (digits() && all_digits(token().text)) whole = value_of(token().text);
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

bool Reader::number() {
    if (!has()) return false;
    out_.number_begin = at_;
    const bool found = digits() ? digit_number() : token().kind == TokenKind::word && word_number();
    if (!found) return false;
    share_of();
    out_.number_end = at_;
    return true;
}

std::optional<Quantity> Reader::read(std::size_t begin) {
    at_ = begin;
    out_ = {};
    out_.begin = begin;
    while (has() && take_bound(words_.bounds())) {
    }
    take_bound_sign();
    const bool sign_first = has() && take_currency();
    if (!number()) {
        if (!sign_first) return std::nullopt;
        at_ = begin;
        out_ = {};
        out_.begin = begin;
        if (!number()) return std::nullopt;
    }
    take_unit();
    if (has() && out_.currencies.empty() && out_.measure == nullptr && !out_.percent)
        take_currency();
    if (has() && !out_.currencies.empty()) take_currency();
    if (is("+")) {
        ++at_;
        out_.bound = Bound::at_least;
    }
    take_bound(words_.bounds_behind());
    out_.end = at_;
    return out_;
}

}  // namespace

std::vector<double> readings(std::string_view digits, char grouping) {
    if (digits.size() > 40) return {};
    const std::string text = without(digits, '\'');
    const std::size_t points = static_cast<std::size_t>(std::count(text.begin(), text.end(), '.'));
    const std::size_t commas = static_cast<std::size_t>(std::count(text.begin(), text.end(), ','));
    if (points + commas == 0) return {value_of(text)};
    if (points > 0 && commas > 0) {
        const char decimal = text.find_last_of('.') > text.find_last_of(',') ? '.' : ',';
        if (std::count(text.begin(), text.end(), decimal) > 1) return {};
        std::string plain = without(text, decimal == '.' ? ',' : '.');
        std::replace(plain.begin(), plain.end(), ',', '.');
        return {value_of(plain)};
    }
    const char sign = points > 0 ? '.' : ',';
    if (points + commas > 1) {
        if (!is_grouped(text, sign) && sign != ',') return {};
        return {value_of(without(text, sign))};
    }
    std::string plain = text;
    std::replace(plain.begin(), plain.end(), ',', '.');
    const double decimal = value_of(plain);
    if (!is_grouped(text, sign) || text[0] == '0') return {decimal};
    const double thousands = value_of(without(text, sign));
    if (sign == grouping) return {thousands, decimal};
    return {decimal, thousands};
}

std::optional<double> german_number(std::string_view word, const Vocabulary& words) {
    double total = 0, current = 0;
    bool any = false;
    while (!word.empty()) {
        if (any && word.starts_with("und")) word.remove_prefix(3);
        std::size_t best = 0;
        WordUse found;
        for (std::size_t size = std::min<std::size_t>(word.size(), 12); size >= 3; --size) {
            const WordUse use = words.use(word.substr(0, size));
            if (!use.is(word::cardinal) && !(use.is(word::scale) && use.scale <= 1000)) continue;
            if (use.what != 0 && size >= 3) {
                best = size;
                found = use;
                break;
            }
        }
        if (best == 0) return std::nullopt;
        if (found.is(word::cardinal)) {
            current += found.cardinal;
        } else if (found.scale == 100) {
            current = (current == 0 ? 1 : current) * 100;
        } else {
            total += (current == 0 ? 1 : current) * 1000;
            current = 0;
        }
        any = true;
        word.remove_prefix(best);
    }
    if (!any) return std::nullopt;
    return total + current;
}

std::vector<Quantity> quantities(const std::vector<Token>& tokens, const Vocabulary& words) {
    std::vector<Quantity> out;
    Reader reader(tokens, words);
    for (std::size_t at = 0; at < tokens.size();) {
        std::optional<Quantity> found = reader.read(at);
        if (found && found->end > at) {
            at = found->end;
            out.push_back(std::move(*found));
        } else {
            ++at;
        }
    }
    return out;
}

}  // namespace recite::examine
