#include "study/hint.hpp"

#include <cmath>
#include <vector>

#include "base/hash.hpp"
#include "base/number.hpp"
#include "base/overloaded.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "study/cite.hpp"

namespace recite::study {
namespace {

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    for (const std::string_view word : split(text, ' '))
        if (!word.empty()) words.push_back(std::string(word));
    return words;
}

std::string initials(const std::vector<std::string>& words) {
    std::vector<std::string> out;
    for (const std::string& word : words) {
        std::size_t end = 1;
        while (end < word.size() && (static_cast<unsigned char>(word[end]) & 0xC0) == 0x80) ++end;
        out.push_back(word.substr(0, end) + (end < word.size() ? "…" : ""));
    }
    return join(out, " ");
}

double amount_of(const Value& value) {
    return std::visit(Overloaded{
                          [](const Number& number) { return number.amount; },
                          [](const Money& money) { return money.amount; },
                          [](const Ratio& ratio) { return ratio.part / ratio.whole; },
                          [](const Percent& percent) { return percent.percent; },
                          [](const Year& year) { return static_cast<double>(year.year); },
                          [](const EntityId&) { return 0.0; },
                          [](const Date&) { return 0.0; },
                          [](const Text&) { return 0.0; },
                          [](const List&) { return 0.0; },
                      },
                      value);
}

std::string magnitude(const Value& value) {
    if (const auto* year = std::get_if<Year>(&value)) {
        const int decade = year->year / 10 * 10;
        return "In the " + to_text(decade) + "s.";
    }
    if (std::holds_alternative<Ratio>(value))
        return amount_of(value) < 0.5 ? "Less than a half." : "A half or more.";
    const double amount = std::abs(amount_of(value));
    if (amount == 0) return "Nothing at all, or close to it.";
    const double below = std::pow(10, std::floor(std::log10(amount) + 1e-9));
    return "Between " + grouped(below) + " and " + grouped(below * 10) + ".";
}

const std::string* single_answer(const Question& question) {
    const auto* fill = std::get_if<forms::Fill>(&question.form);
    const bool one = fill != nullptr && fill->shown.bank.empty() && fill->blanks.size() == 1 &&
                     !fill->blanks[0].accepted.empty();
    return one ? &fill->blanks[0].accepted[0] : nullptr;
}

}  // namespace

int hints_of(const Question& question) {
    if (single_answer(question) != nullptr) return 2;
    const auto* number = std::get_if<forms::Number>(&question.form);
    return number != nullptr && !number->shown.range ? 1 : 0;
}

std::string hint_text(const Question& question, int count) {
    if (count <= 0) return {};
    if (const auto* number = std::get_if<forms::Number>(&question.form))
        return magnitude(number->value);
    const std::string* answer = single_answer(question);
    if (answer == nullptr) return {};
    const std::vector<std::string> words = words_of(*answer);
    std::string text = words.size() == 1
                           ? "One word, " + counted(utf8::count(*answer), "letter") + "."
                           : counted(words.size(), "word") + ".";
    if (count > 1) text += " " + initials(words);
    return text;
}

std::optional<Question> with_options(const Writer& writer, const Question& question) {
    if (question.cards.size() != 1) return std::nullopt;
    Random random(hash(question.id, hash(question.cards[0].text)));
    std::optional<Question> made = writer.question(question.cards[0], Demand::recognition, random);
    if (!made || !std::holds_alternative<forms::Choose>(made->form)) return std::nullopt;
    made->id = question.id;
    return made;
}

}  // namespace recite::study
