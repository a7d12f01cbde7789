#include "questions/examine/amount_reader.hpp"
#include "questions/examine/digits.hpp"
#include "questions/examine/number_words.hpp"

namespace recite::examine {

double AmountReader::scale(std::size_t ahead) const {
    if (!has(ahead) || token(ahead).kind != TokenKind::word) return 0;
    const double sign = ideograph_scale(token(ahead).text);
    return sign > 0 ? sign : use(ahead).scale;
}

std::optional<double> AmountReader::cardinal(std::size_t ahead) {
    if (!has(ahead) || token(ahead).kind != TokenKind::word) return std::nullopt;
    const std::string& text = token(ahead).text;
    if (const auto sign = ideograph_digit(text)) return sign;
    const WordUse found = use(ahead);
    if (found.is(word::cardinal)) return found.cardinal;
    if (words_.language().tag == "de") return german_number(text, words_);
    return std::nullopt;
}

// "Eighty-seven", in one word or two: takes it.
std::optional<double> AmountReader::below_hundred() {
    std::optional<double> value = cardinal();
    if (!value) return value;
    ++at_;
    const std::optional<double> ones = *value >= 20 ? cardinal() : std::nullopt;
    if (!ones || *ones >= 10) return value;
    ++at_;
    return *value + *ones;
}

// "One eighty-seventh".
bool AmountReader::composed_fraction() {
    const std::optional<double> part = cardinal(), tens = cardinal(1);
    const bool composed = part && *part > 0 && tens && *tens >= 20 && *tens < 100 &&
                          ((use(2).is(word::fraction) && use(2).fraction < 10) ||
                           (*part == 1 && use(2).is(word::ordinal) && use(2).ordinal < 10));
    if (!composed) return false;
    out_.amounts = {*part};
    out_.whole = *tens + (use(2).is(word::fraction) ? use(2).fraction : use(2).ordinal);
    at_ += 3;
    return true;
}

void AmountReader::scales() {
    while (scale() > 0 && (token().before == 0 || token().before == ' ' || token().before == '-' ||
                           token().before == '.')) {
        const bool letter = token().text.size() == 1;
        if (has(1) && token(1).before == '/') return;  // "343m/s"
        // "10 m": a length; "10m": ten million, unless the measure is asked for.
        if (letter && token().before != 0 && token().text != "k" && token().text != "b") return;
        // "$1.4 billion" among Germans: the point says in whose words.
        const bool foreign = words_.language().tag == "de" && is("billion") && at_ > 0 &&
                             tokens_[at_ - 1].text.find('.') != std::string::npos;
        multiply(foreign ? 1e9 : scale());
        out_.scaled = true;
        ++at_;
    }
}

// One more word of a number in words. False when the number has ended.
bool AmountReader::word_step(double& total, double& current, bool& any) {
    const bool oh = is("oh") || is("o");
    if (any && oh && current >= 10 && current < 100 && total == 0 &&
        cardinal(1).value_or(10) < 10) {
        current = current * 100 + *cardinal(1);  // "twenty oh six"
        out_.plain_year = true;
        at_ += 2;
        return true;
    }
    const std::optional<double> one = cardinal();
    if (one) {
        const double value = *one;
        if (any && current >= 10 && current < 100 && value >= 10 && value < 100 && total == 0) {
            current = current * 100 + value;
            out_.plain_year = true;
        } else if (any &&
                   ((current > 0 && current < 10 && value < 10) ||
                    (ideograph_digit(token().text) && ideograph_digit(tokens_[at_ - 1].text)))) {
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
        // "hundreds": nobody knows how many.
        if (!any && token().text.back() == 's' && words_.language().tag == "en") return false;
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

bool AmountReader::word_number() {
    const std::size_t begin = at_;
    if (composed_fraction()) return true;
    if (use().is(word::article) && (scale(1) > 0 || use(1).is(word::fraction))) ++at_;
    double total = 0, current = 0;
    bool any = false;
    while (has() && (at_ == begin || !parts(token().before)) && word_step(total, current, any)) {
    }
    double value = total + current;
    if (any && (is("point") || is("komma")) && has(1) && cardinal(1)) {
        ++at_;
        for (double place = 0.1; has() && cardinal(); place /= 10, ++at_)
            value += place * *cardinal();
        out_.amounts = {value};
        scales();
        return true;
    }
    if (any && digits() && is("th", 1) && token(1).before == 0) {
        out_.whole = digits_value(token().text);  // "one 10th"
        out_.amounts = {value};
        at_ += 2;
        return true;
    }
    if (has() && use().is(word::fraction)) {
        out_.whole = use().fraction;
        out_.amounts = {any ? value : 1};
        ++at_;
        std::size_t skip = 0;
        while (has(skip) && (use(skip).is(word::article) || is("of", skip))) ++skip;
        if (scale(skip) < 1000) {
            // "half a year"
            const std::size_t of = is("of") || is("von") ? 1 : 0;
            const bool unit = has(of + 1) && measure_named(token(of + 1).text) != nullptr;
            if (unit && use(of).is(word::article)) at_ += of + 1;
            return true;
        }
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

}  // namespace recite::examine
