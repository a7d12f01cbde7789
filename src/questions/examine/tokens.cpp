#include "questions/examine/tokens.hpp"

#include <algorithm>
#include <string_view>

#include "base/fold.hpp"
#include "base/utf8.hpp"
#include "questions/examine/signs.hpp"

namespace recite::examine {

namespace {

// How long the tag is that a text begins with, "<b>" or "</em>"; 0 if it begins with none.
std::size_t tag(std::string_view text) {
    constexpr std::size_t longest_name = 10;
    if (text.empty() || text[0] != '<') return 0;
    const std::size_t name = text.size() > 1 && text[1] == '/' ? 2 : 1;
    std::size_t at = name;
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    while (at < text.size() && at <= name + longest_name && letter(text[at])) ++at;
    return at > name && at < text.size() && text[at] == '>' ? at + 1 : 0;
}

class Cutter {
public:
    explicit Cutter(std::string_view text) : text_(text) {}

    std::vector<Token> cut() {
        constexpr std::size_t usual = 64;
        out_.reserve(std::min(text_.size() / 4 + 2, usual));
        for (at_ = 0; at_ < text_.size();) {
            if (goes_on(text_[at_])) {
                out_.back().text += text_[at_];
                out_.back().small = true;
                out_.back().end = ++at_;
                continue;
            }
            if (const std::size_t length = tag(text_.substr(at_)); length > 0) {
                part(' ');
                at_ += length;
                continue;
            }
            const utf8::Decoded next = utf8::decode(text_, at_);
            end_ = at_ + next.length;
            if (next.code == '\n' || next.code == 0x2028 || next.code == 0x2029)
                part('\n');
            else
                take(next.code);
            at_ = end_;
        }
        return std::move(out_);
    }

private:
    // The next letter of a word, in most of any text.
    bool goes_on(char byte) const {
        return byte >= 'a' && byte <= 'z' && open_ && !quote_ &&
               out_.back().kind == TokenKind::word;
    }

    void take(char32_t code) {
        constexpr char32_t ordinal_sign = 0xBA, degree_sign = 0xB0, raised_minus = 0x207B;
        constexpr char32_t trade_mark = 0x2122, service_mark = 0x2120, number_sign = 0x2116;
        if (code == trade_mark || code == service_mark || code == number_sign) return part(' ');
        if (code == ordinal_sign && !out_.empty() && out_.back().kind == TokenKind::digits)
            return sign(degree_sign);
        if (code == raised_minus && !out_.empty()) {
            if (open_ && out_.back().kind == TokenKind::digits) sign('^');
            raised_ = true;
            return part('-');
        }
        if (is_superscript(code) && !raised_ && !out_.empty() && open_ &&
            out_.back().kind == TokenKind::digits)
            sign('^');
        raised_ = is_superscript(code);
        if (code == '>' && leads_on()) return part(';');
        if (code > ' ' && code < 0x7F && code != '`') {
            const bool upper = code >= 'A' && code <= 'Z';
            one_of(upper ? code + 32 : code, upper);
            return;
        }
        if (is_fraction(code)) part(' ');
        const Folded folded = fold(code);
        const bool upper = capital(code);
        for (unsigned i = 0; i < folded.size; ++i) one_of(folded.code[i], upper);
    }

    // "A -> B", "A > B"; not "> 5".
    bool leads_on() const {
        if (at_ > 0 && text_[at_ - 1] == '-') return true;
        const std::size_t next = text_.find_first_not_of(' ', at_ + 1);
        const auto is_letter = [](char byte) {
            return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        };
        return at_ > 1 && text_[at_ - 1] == ' ' && next != std::string_view::npos &&
               next > at_ + 1 && is_letter(text_[next]);
    }

    void one_of(char32_t one, bool upper) {
        switch (class_of(one)) {
            case CodeClass::letter:
                letter(one, upper);
                break;
            case CodeClass::ideograph:
                open_ = false;
                letter(one, false);
                open_ = false;
                break;
            case CodeClass::digit:
                digit(one);
                break;
            case CodeClass::mark:
                sign(one);
                break;
            case CodeClass::space:
                part(' ');
                break;
            case CodeClass::other:
                between(one);
                break;
        }
    }

    static bool capital(char32_t code) {
        return fold(code, {.letter_case = Keep::yes}).code[0] != fold(code).code[0];
    }

    void start(TokenKind kind) {
        Token token;
        token.kind = kind;
        token.before = before_;
        token.begin = at_;
        token.lead = lead_;
        token.negative =
            lead_ == '-' && (out_.empty() || run_ > 1 || out_.back().kind == TokenKind::sign);
        out_.push_back(std::move(token));
        before_ = lead_ = 0;
        run_ = 0;
        open_ = true;
    }

    void letter(char32_t code, bool capital) {
        if (!open_ || out_.back().kind != TokenKind::word) start(TokenKind::word);
        Token& token = out_.back();
        if (token.text.empty()) token.capital = capital;
        token.small = token.small || !capital;
        if (quote_ && code == 's' && !letter_follows()) {
            token.possessive = true;
            token.end = end_;
            quote_ = false;
            return;
        }
        quote_ = false;
        utf8::append(token.text, code);
        token.end = end_;
    }

    bool letter_follows() const {
        if (end_ >= text_.size()) return false;
        const CodeClass next = class_of(utf8::decode(text_, end_).code);
        return next == CodeClass::letter || next == CodeClass::digit;
    }

    void digit(char32_t code) {
        if (!open_ || out_.back().kind != TokenKind::digits) start(TokenKind::digits);
        out_.back().text += static_cast<char>(code);
        out_.back().end = end_;
        quote_ = false;
    }

    // "O-", "Na+": a sign that belongs to the letters before it.
    bool is_charge() const {
        if (!open_ || out_.back().kind != TokenKind::word || !out_.back().capital) return false;
        if (out_.back().text.size() > 2 || (out_.size() > 1 && out_.back().before == 0))
            return false;
        const char next = end_ < text_.size() ? text_[end_] : ' ';
        return !letter_follows() && next != '>' && next != '+' && next != '-';
    }

    void charge(char32_t code) {
        utf8::append(out_.back().text, code);
        out_.back().end = end_;
        open_ = false;
    }

    void sign(char32_t code) {
        if (code == '+' && is_charge()) return charge(code);
        open_ = false;
        start(TokenKind::sign);
        utf8::append(out_.back().text, code);
        out_.back().end = end_;
        open_ = false;
        quote_ = false;
    }

    // A sign that only parts: inside a number it belongs to it, an apostrophe inside a word is
    // nothing.
    void between(char32_t code) {
        const bool inside = open_ && end_ < text_.size();
        if (inside && out_.back().kind == TokenKind::digits &&
            (code == '.' || code == ',' || code == '\'') &&
            class_of(fold(utf8::decode(text_, end_).code).code[0]) == CodeClass::digit &&
            out_.back().text.find('e') == std::string::npos) {
            out_.back().text += static_cast<char>(code);
            return;
        }
        // "3·10^5"
        if (inside && code == 0xB7 && out_.back().kind == TokenKind::digits &&
            text_.substr(end_).starts_with("10"))
            return sign(0xD7);
        if (code == '-' && is_charge()) return charge(code);
        if (inside && out_.back().text == "l" && code == '\'') return part(' ');  // "l'École"
        if (inside && out_.back().kind == TokenKind::word && code == '\'' && letter_follows()) {
            quote_ = true;
            return;
        }
        part(separator(code));
    }

    void part(char by) {
        open_ = false;
        quote_ = false;
        lead_ = by;
        ++run_;
        if (before_ == 0 || strength_of(by) > strength_of(before_)) before_ = by;
    }

    std::string_view text_;
    std::vector<Token> out_;
    std::size_t at_ = 0, end_ = 0;
    char before_ = '\n';
    char lead_ = 0;
    int run_ = 0;          // signs and spaces since the last token
    bool open_ = false;    // the last token can still grow
    bool quote_ = false;   // an apostrophe stands just before
    bool raised_ = false;  // the last was a raised figure
};

}  // namespace

std::vector<Token> tokens(std::string_view text) {
    std::vector<Token> out = Cutter(text).cut();
    std::size_t kept = 0;
    bool single = false;  // the last that was kept is made of single letters
    for (std::size_t at = 0; at < out.size(); ++at) {
        Token& token = out[at];
        const bool letter = token.kind == TokenKind::word && token.text.size() == 1;
        if (letter && single && token.lead == '.' && token.before == '.') {
            out[kept - 1].text += token.text;
            out[kept - 1].end = token.end;
            continue;
        }
        single = letter;
        if (kept != at) out[kept] = std::move(token);
        ++kept;
    }
    out.resize(kept);
    return out;
}

std::string squashed(const std::vector<Token>& tokens, std::size_t begin, std::size_t end) {
    std::string out;
    for (std::size_t i = begin; i < end; ++i)
        out += tokens[i].text == "×" ? std::string_view("x") : std::string_view(tokens[i].text);
    return out;
}

bool parts(char before) {
    return before != 0 && std::string_view(":().\",;/&|\n").find(before) != std::string_view::npos;
}

}  // namespace recite::examine
