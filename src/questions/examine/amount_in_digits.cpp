#include <algorithm>
#include <cmath>

#include "questions/examine/amount_reader.hpp"
#include "questions/examine/digits.hpp"

namespace recite::examine {

namespace {

// Three digits behind a space, the last perhaps with a fraction: "20 000.00".
bool is_group(std::string_view text) {
    const std::string_view whole = text.substr(0, std::min(text.find_first_of(".,"), text.size()));
    if (whole.size() != 3 || !all_digits(whole)) return false;
    return text.size() == 3 || (text.size() == 6 && all_digits(text.substr(4)));
}

}  // namespace

void AmountReader::digit_power() {
    if (is("e") && token().before == 0 && digits(1) && all_digits(token(1).text) &&
        token(1).text.size() < 4) {
        const double power = std::pow(10.0, digits_value(token(1).text));
        multiply(token(1).negative || token(1).lead == '-' ? 1 / power : power);
        at_ += 2;
    }
    if (is("^") && digits(1) && all_digits(token(1).text) && token(1).text.size() < 4) {
        for (double& amount : out_.amounts) amount = std::pow(amount, digits_value(token(1).text));
        at_ += 2;
    }
    const bool times = is("x") || is("×") || is("*");
    const std::size_t ten = is("*", 1) ? 2 : 1;
    if (!times || !is("10", ten)) return;
    std::size_t power = ten + 1;
    if (is("^", power)) {
        ++power;
    } else if (is("to", power) && is("the", power + 1)) {  // "10 to the power of 23"
        power += 2;
        while (is("power", power) || is("of", power)) ++power;
    } else {
        return;
    }
    if (is("*", ten + 1)) return;
    const bool minus = is("minus", power);
    if (minus) ++power;
    if (!digits(power) || !all_digits(token(power).text) || token(power).text.size() > 3) return;
    const double factor = std::pow(10.0, digits_value(token(power).text));
    const bool below = minus || token(power).negative || token(power).lead == '-';
    if (below)
        for (double& amount : out_.amounts) amount /= factor;
    else
        multiply(factor);
    at_ += power + 1;
}

void AmountReader::digit_fraction() {
    const bool slash = digits() && (token().before == '/' || token().before == ':');
    if (slash && all_digits(token().text) && !(digits(1) && token(1).before == '/')) {
        out_.whole = digits_value(token().text);
        if (out_.whole == 0) out_.amounts = {std::nan("")};
        ++at_;
        if (is("th") || is("rd") || is("nd")) ++at_;
        return;
    }
    const bool mixed = digits() && digits(1) && token(1).before == '/' && token().before == ' ' &&
                       all_digits(token().text) && all_digits(token(1).text) &&
                       digits_value(token(1).text) > digits_value(token().text);
    if (!mixed) return;
    for (double& amount : out_.amounts)
        amount += digits_value(token().text) / digits_value(token(1).text);
    at_ += 2;
}

bool AmountReader::digit_number() {
    const Token& first = token();
    const bool inside = first.before == 0 && at_ > 0 && tokens_[at_ - 1].kind == TokenKind::word &&
                        tokens_[at_ - 1].text[0] > 0 && out_.currencies.empty();
    if (inside) return false;
    out_.amounts = readings(first.text, words_.language().grouping);
    if (out_.amounts.empty()) return false;
    if (first.lead == '.' && all_digits(first.text))
        out_.amounts = {digits_value("0." + first.text)};
    out_.plain_year = all_digits(first.text) && (first.text.size() == 4 || first.lead == '\'');
    std::string joined = first.text;
    ++at_;
    while (all_digits(joined) && first.text.size() <= 3 && digits() && token().before == ' ' &&
           is_group(token().text)) {
        joined += token().text;
        std::replace(joined.begin(), joined.end(), ',', '.');
        out_.amounts = {digits_value(joined)};
        ++at_;
    }
    if (first.negative)
        for (double& amount : out_.amounts) amount = -amount;
    digit_power();
    digit_fraction();
    if (is("+") && scale(1) > 0) {  // "100+ million"
        ++at_;
        out_.bound = Bound::at_least;
    }
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
               words_.is(tokens_[at_ - 2], word::article) && tokens_[at_ - 2].text != "the") {
        out_.whole = out_.amounts[0];  // "a 10th"
        out_.amounts = {1};
        ++at_;
    } else if (digits() && (is("th", 1) || is("ths", 1)) && token(1).before == 0 &&
               out_.whole == 0) {
        out_.whole = digits_value(token().text);
        at_ += 2;
    }
    // "10m", "10 m", "10k": a letter that is a unit where nothing else is meant stays one.
    scales();
    return true;
}

}  // namespace recite::examine
