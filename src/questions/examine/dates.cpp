#include "questions/examine/dates.hpp"

#include <algorithm>

#include "base/number.hpp"
#include "base/text.hpp"
#include "facts/show.hpp"
#include "questions/examine/number_words.hpp"
#include "questions/examine/numbering.hpp"
#include "questions/examine/quantity.hpp"

namespace recite::examine {

namespace {

// A figure in a date.
struct Piece {
    int value = 0;
    std::size_t digits = 0;
    bool apostrophe = false;
    bool after_month = false;
    bool ordinal = false;
    bool year_sign = false;  // 年
};

struct Pieces {
    std::vector<Piece> figures;
    std::optional<int> month;
    int season = 0;
    bool slip = false, other = false, quarter = false;
};

bool is_day(int value) {
    return value >= 1 && value <= 31;
}

bool is_month(int value) {
    return value >= 1 && value <= 12;
}

// Two digits are a year of this century or the last.
std::vector<int> years(const Piece& piece) {
    if (piece.digits >= 3 || piece.value > 99) return {piece.value};
    if (piece.digits < 2) return {};
    return {2000 + piece.value, 1900 + piece.value};
}

// "Juen": two letters that stand side by side in each other's place.
bool swapped(std::string_view typed, std::string_view meant) {
    return typed[0] == meant[0] && typed.size() == meant.size() && edits(typed, meant, 1) == 1 &&
           std::is_permutation(typed.begin(), typed.end(), meant.begin());
}

class Collector {
public:
    Collector(const std::vector<Token>& tokens, const Vocabulary& words)
        : tokens_(tokens), words_(words) {}

    Pieces collect() {
        for (at_ = 0; at_ < tokens_.size(); ++at_) {
            const Token& token = tokens_[at_];
            // "1970-01-01T00:00:00Z"
            if (token.text == "t" && token.before == 0 && out_.figures.size() == 3) break;
            if (token.kind == TokenKind::digits)
                digits(token);
            else if (token.kind == TokenKind::word)
                word_of_date(token);
        }
        return std::move(out_);
    }

private:
    void add(int value, std::size_t size, bool apostrophe = false) {
        out_.figures.push_back({.value = value,
                                .digits = size,
                                .apostrophe = apostrophe,
                                .after_month = out_.month.has_value()});
    }

    void digits(const Token& token) {
        std::string text = token.text;
        for (char& c : text)
            if (c == ',' || c == '\'') c = '.';
        if (text.size() == 8 && text.find('.') == std::string::npos) {
            basic(text);
            return;
        }
        bool apostrophe = token.lead == '\'';
        for (const std::string_view part : split(text, '.')) {
            if (part.size() > 4 || part.empty()) {
                out_.other = true;
                return;
            }
            if (token.before == ':') out_.other = true;  // a time of day
            add(static_cast<int>(parse_number(strip(part)).value_or(0)), part.size(), apostrophe);
            apostrophe = false;
        }
    }

    static std::string strip(std::string_view part) {
        const std::size_t first = part.find_first_not_of('0');
        return first == std::string_view::npos ? "0" : std::string(part.substr(first));
    }

    // "20250120".
    void basic(const std::string& text) {
        add(static_cast<int>(parse_number(strip(text.substr(0, 4))).value_or(0)), 4);
        add(static_cast<int>(parse_number(strip(text.substr(4, 2))).value_or(0)), 2);
        add(static_cast<int>(parse_number(strip(text.substr(6, 2))).value_or(0)), 2);
    }

    void word_of_date(const Token& token) {
        const WordUse use = words_.use(token.text);
        const bool suffix = token.before == 0 && (token.text == "th" || token.text == "st" ||
                                                  token.text == "nd" || token.text == "rd");
        if (suffix && !out_.figures.empty()) {
            out_.figures.back().ordinal = true;
        } else if (token.text == "年" && !out_.figures.empty()) {
            out_.figures.back().year_sign = true;
        } else if (use.is(word::month)) {
            if (out_.month && *out_.month != use.month) out_.other = true;
            out_.month = use.month;
        } else if (use.is(word::season)) {
            out_.season = use.season;
        } else if (token.text == "q" && at_ + 1 < tokens_.size() && tokens_[at_ + 1].before == 0 &&
                   tokens_[at_ + 1].text.size() == 1) {
            out_.season = (tokens_[at_ + 1].text[0] - '1') * 3 + 1;
            out_.quarter = true;
            ++at_;
        } else if (use.is(word::ordinal | word::cardinal | word::scale)) {
            spoken(use);
        } else if (const auto day = ordinal(token.text)) {
            add(static_cast<int>(*day), 1);
            out_.figures.back().ordinal = true;
        } else if (const auto year = number_in_one_word(token.text)) {
            add(static_cast<int>(*year), 4);
        } else if (const int month = roman_month(token)) {
            out_.month = month;
        } else if (use.what == 0) {
            std::string_view meant = words_.meant(token.text, word::month);
            for (const std::string_view short_one : {"june", "july"})
                if (swapped(token.text, short_one)) meant = short_one;
            if (meant.empty()) return;
            out_.month = words_.use(meant).month;
            out_.slip = true;
        }
    }

    // "Neunzehnhundertneunundachtzig".
    std::optional<double> number_in_one_word(std::string_view text) const {
        if (words_.language().tag != "de") return std::nullopt;
        const auto found = german_number(text, words_);
        return found && *found >= 1000 && *found < 10000 ? found : std::nullopt;
    }

    // "8.XI.1895"
    int roman_month(const Token& token) const {
        const bool between = token.before == '.' && at_ > 0 && at_ + 1 < tokens_.size() &&
                             tokens_[at_ - 1].kind == TokenKind::digits &&
                             tokens_[at_ + 1].kind == TokenKind::digits;
        const int value = between ? roman_value(token.text) : 0;
        return is_month(value) ? value : 0;
    }

    // "Sechsundzwanzigster", in one word.
    std::optional<double> ordinal(std::string_view text) const {
        if (words_.language().tag != "de") return std::nullopt;
        const auto found = german_ordinal(text, words_);
        return found && *found <= 31 ? found : std::nullopt;
    }

    // "the twentieth", "twenty twenty-five".
    void spoken(const WordUse& use) {
        const WordUse behind =
            at_ + 1 < tokens_.size() ? words_.use(tokens_[at_ + 1].text) : WordUse{};
        const bool tens = use.is(word::cardinal) && (use.cardinal == 20 || use.cardinal == 30);
        if (tens && behind.is(word::ordinal) && behind.ordinal < 10) {  // "twenty-fourth"
            add(static_cast<int>(use.cardinal) + behind.ordinal, 1);
            out_.figures.back().ordinal = true;
            ++at_;
            return;
        }
        const std::vector<Quantity> found = quantities(
            std::vector<Token>(tokens_.begin() + static_cast<std::ptrdiff_t>(at_), tokens_.end()),
            words_);
        if (!found.empty() && found[0].number_begin == 0 && !found[0].amounts.empty() &&
            found[0].whole == 0) {
            const double value = found[0].amounts[0];
            if (value < 0 || value > 9999) return;
            add(static_cast<int>(value), value > 31 ? 4 : 1);
            at_ += found[0].number_end - 1;
            if (value < 100 && at_ + 1 < tokens_.size()) {
                const WordUse next = words_.use(tokens_[at_ + 1].text);
                if (next.is(word::ordinal) && next.ordinal < 10) {
                    out_.figures.back().value += next.ordinal;
                    ++at_;
                }
            }
        } else if (use.is(word::ordinal)) {
            add(use.ordinal, 1);
            out_.figures.back().ordinal = true;
        }
    }

    const std::vector<Token>& tokens_;
    const Vocabulary& words_;
    std::size_t at_ = 0;
    Pieces out_;
};

class Readings {
public:
    explicit Readings(const Pieces& pieces) : pieces_(pieces) {}

    void add(std::optional<int> year, std::optional<int> month, std::optional<int> day) {
        if (month && !is_month(*month)) return;
        if (day && !is_day(*day)) return;
        When one{year, month, day, pieces_.season, pieces_.slip};
        one.short_year = year && !day && pieces_.month && pieces_.figures.size() == 1 &&
                         pieces_.figures[0].digits < 3 && !pieces_.figures[0].apostrophe &&
                         is_day(pieces_.figures[0].value);
        if (std::find(out_.begin(), out_.end(), one) == out_.end()) out_.push_back(one);
    }

    void with_year(const Piece& year, std::optional<int> month, std::optional<int> day) {
        for (const int one : years(year)) add(one, month, day);
    }

    // Beside the name of a month.
    void named() {
        const auto& figures = pieces_.figures;
        if (figures.empty()) return add({}, pieces_.month, {});
        if (figures.size() == 1) {
            if (figures[0].digits < 3 && !figures[0].apostrophe)
                add({}, pieces_.month, figures[0].value);
            if (!figures[0].ordinal) with_year(figures[0], pieces_.month, {});
            return;
        }
        if (figures.size() > 2) return;
        if (!figures[1].ordinal) with_year(figures[1], pieces_.month, figures[0].value);
        if (figures[0].digits >= 3 || figures[1].ordinal)
            with_year(figures[0], pieces_.month, figures[1].value);
    }

    void numeric(bool day_first) {
        const auto& f = pieces_.figures;
        if (f.size() == 1) {
            with_year(f[0], {}, {});
            if (f[0].digits < 3 && !f[0].apostrophe) add({}, {}, f[0].value);
        } else if (f.size() == 2) {
            if (f[0].digits >= 3 || f[0].year_sign) return with_year(f[0], f[1].value, {});
            if (f[1].digits >= 3) return with_year(f[1], f[0].value, {});
            if (day_first) add({}, f[1].value, f[0].value);
            add({}, f[0].value, f[1].value);
            add({}, f[1].value, f[0].value);
            with_year(f[1], f[0].value, {});
        } else if (f.size() == 3) {
            if (f[0].digits >= 3 || f[0].year_sign) return with_year(f[0], f[1].value, f[2].value);
            if (day_first) with_year(f[2], f[1].value, f[0].value);
            with_year(f[2], f[0].value, f[1].value);
            with_year(f[2], f[1].value, f[0].value);
            if (f[2].digits < 3) with_year(f[0], f[1].value, f[2].value);
        }
    }

    std::vector<When> take() { return std::move(out_); }

private:
    const Pieces& pieces_;
    std::vector<When> out_;
};

}  // namespace

std::vector<When> dates(const std::vector<Token>& tokens, const Vocabulary& words) {
    const Pieces pieces = Collector(tokens, words).collect();
    if (pieces.other || pieces.figures.size() > 3) return {};
    Readings readings(pieces);
    if (pieces.month)
        readings.named();
    else if (!pieces.figures.empty())
        readings.numeric(words.language().day_first);
    return readings.take();
}

}  // namespace recite::examine
