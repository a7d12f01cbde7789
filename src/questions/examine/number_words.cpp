#include "questions/examine/number_words.hpp"

#include <algorithm>

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
}  // namespace

std::optional<double> ideograph_digit(std::string_view text) {
    for (const Ideograph& one : ideograph_digits)
        if (text == one.text) return one.value;
    return std::nullopt;
}

double ideograph_scale(std::string_view text) {
    for (const Ideograph& one : ideograph_scales)
        if (text == one.text) return one.value;
    return 0;
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
            const bool many = size < word.size() && word[size - 1] == 'e';  // "hunderte" of it
            const bool scale = use.is(word::scale) && use.scale <= 1000 && !many;
            if (!use.is(word::cardinal) && !scale) continue;
            best = size;
            found = use;
            break;
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

std::optional<double> german_ordinal(std::string_view word, const Vocabulary& words) {
    for (const std::string_view ending : {"ster", "sten", "stes", "ste", "ter", "ten", "te"}) {
        if (!word.ends_with(ending)) continue;
        const auto number = german_number(word.substr(0, word.size() - ending.size()), words);
        if (number) return number;
    }
    return std::nullopt;
}

}  // namespace recite::examine
