#include "base/number.hpp"
#include "base/overloaded.hpp"
#include "facts/show.hpp"
#include "questions/quiz.hpp"

namespace recite {
namespace {

bool has(const std::vector<std::uint32_t>& indexes, std::size_t index) {
    for (const std::uint32_t one : indexes)
        if (one == index) return true;
    return false;
}

std::string listed(const std::vector<std::string>& texts,
                   const std::vector<std::uint32_t>& marked) {
    std::string out;
    for (std::size_t i = 0; i < texts.size(); ++i)
        out += (has(marked, i) ? "  * " : "  - ") + texts[i] + "\n";
    return out;
}

std::string fill_text(const forms::Fill& form) {
    std::string out;
    for (const std::string& word : form.shown.bank) out += "  - " + word + "\n";
    for (const forms::Fill::Blank& blank : form.blanks) {
        out += "  =";
        for (std::size_t i = 0; i < blank.accepted.size(); ++i)
            out += (i == 0 ? " " : " | ") + blank.accepted[i];
        out += "\n";
    }
    return out;
}

std::string arrange_text(const forms::Arrange& form) {
    std::string out;
    for (std::size_t i = 0; i < form.order.size(); ++i) {
        const std::uint32_t index = form.order[i];
        out += "  " + to_text(static_cast<std::uint32_t>(i + 1)) + ". " + form.shown.options[index];
        if (index < form.measured.size()) out += " (" + form.measured[index] + ")";
        out += "\n";
    }
    return out;
}

std::string match_text(const forms::Match& form) {
    std::string out;
    for (std::size_t i = 0; i < form.right.size(); ++i)
        out += "  " + form.shown.left[i] + " = " + form.shown.right[form.right[i]] + "\n";
    return out;
}

std::string recall_text(const forms::Recall& form) {
    std::string out = form.back.empty() ? "" : "  = " + form.back + "\n";
    for (const forms::Recall::Point& point : form.points) out += "  + " + point.text + "\n";
    return out;
}

}  // namespace

std::string to_text(const FactBase& base, const Question& question) {
    const std::string answer = std::visit(
        Overloaded{
            [](const forms::Choose& form) { return listed(form.shown.options, form.right); },
            [](const forms::Fill& form) { return fill_text(form); },
            [&](const forms::Number& form) { return "  = " + show(base, form.value) + "\n"; },
            [](const forms::Arrange& form) { return arrange_text(form); },
            [](const forms::Match& form) { return match_text(form); },
            [](const forms::Recall& form) { return recall_text(form); }},
        question.form);
    return "[" + question.recipe + "] " + question.prompt.text + "\n" + answer;
}

}  // namespace recite
