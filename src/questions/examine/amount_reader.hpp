#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "questions/examine/quantity.hpp"

namespace recite::examine {

// Reads one amount; `at` moves over what was read.
class AmountReader {
public:
    AmountReader(const std::vector<Token>& tokens, const Vocabulary& words)
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
    bool take_minus();
    bool take_currency();
    void take_unit();
    void take_unit_per();
    void take_small_money();
    bool number();
    bool digit_number();
    void digit_power();
    void digit_fraction();
    bool word_number();
    bool word_step(double& total, double& current, bool& any);
    void scales();
    std::optional<double> cardinal(std::size_t ahead = 0);
    std::optional<double> below_hundred();
    bool composed_fraction();
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

}  // namespace recite::examine
