#include <istream>
#include <ostream>
#include <string>

#include "base/number.hpp"
#include "base/overloaded.hpp"
#include "base/render.hpp"
#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/pack.hpp"
#include "questions/examine/examine.hpp"
#include "questions/generate.hpp"

namespace recite::cli {
namespace {

constexpr std::size_t longest_answer = 2000;

// The numbers in a line, counted from 1 there and from 0 here; what is no number is passed by.
std::vector<std::uint32_t> places(std::string_view line) {
    std::vector<std::uint32_t> out;
    std::uint32_t number = 0;
    bool open = false;
    for (const char byte : std::string(line) + " ") {
        if (byte >= '0' && byte <= '9' && number < 10'000) {
            number = number * 10 + static_cast<std::uint32_t>(byte - '0');
            open = true;
            continue;
        }
        if (open && number > 0) out.push_back(number - 1);
        number = 0;
        open = false;
    }
    return out;
}

std::string numbered(const std::vector<std::string>& texts) {
    std::string out;
    for (std::uint32_t i = 0; i < texts.size(); ++i)
        out += "  " + to_text(i + 1) + ". " + texts[i] + "\n";
    return out;
}

// What stands below the prompt, and how to answer.
std::string laid_out(const Form& form) {
    return std::visit(
        Overloaded{
            [](const forms::Choose& one) {
                return numbered(one.shown.options) +
                       (one.shown.several ? "All that are right, by number: " : "By number: ");
            },
            [](const forms::Fill& one) {
                const std::string bank =
                    one.shown.bank.empty() ? "" : "  " + join(one.shown.bank, " | ") + "\n";
                return bank + (one.blanks.size() > 1 ? "Answers, with ';' between: " : "Answer: ");
            },
            [](const forms::Number& one) {
                const std::string unit = one.shown.unit.empty() ? "" : " (" + one.shown.unit + ")";
                return (one.shown.range ? "From, to" : "Number") + unit + ": ";
            },
            [](const forms::Arrange& one) {
                return numbered(one.shown.options) + "In order, by number: ";
            },
            [](const forms::Match& one) {
                return "  " + join(one.shown.left, "\n  ") + "\nwith\n" +
                       numbered(one.shown.right) + "For each its number: ";
            },
            [](const forms::Recall&) { return std::string("Enter turns the card over. "); }},
        form);
}

std::vector<std::string> parts(std::string_view line, char separator) {
    std::vector<std::string> out;
    for (const std::string_view part : split(line, separator)) out.emplace_back(trim(part));
    return out;
}

Response read_number(const forms::Number& form, std::string_view line) {
    forms::Number::Response out;
    if (!form.shown.range) {
        out.typed = std::string(line);
        return out;
    }
    const std::size_t comma = std::min(line.find(','), line.size());
    out.low = std::string(trim(line.substr(0, comma)));
    if (comma < line.size()) out.high = std::string(trim(line.substr(comma + 1)));
    return out;
}

// A line of the terminal as a response to this form; a recalled card is judged by its first letter.
Response read_line(const Form& form, const std::string& line) {
    return std::visit(
        Overloaded{[&](const forms::Choose&) -> Response {
                       return forms::Choose::Response{.picked = places(line)};
                   },
                   [&](const forms::Fill& one) -> Response {
                       if (one.blanks.size() == 1) return forms::Fill::Response{.typed = {line}};
                       return forms::Fill::Response{.typed = parts(line, ';')};
                   },
                   [&](const forms::Number& one) { return read_number(one, line); },
                   [&](const forms::Arrange&) -> Response {
                       return forms::Arrange::Response{.order = places(line)};
                   },
                   [&](const forms::Match&) -> Response {
                       forms::Match::Response out;
                       for (const std::uint32_t place : places(line)) out.right.push_back(place);
                       return out;
                   },
                   [&](const forms::Recall&) -> Response {
                       forms::Recall::Response out;
                       for (const auto recalled : {forms::Recalled::again, forms::Recalled::hard,
                                                   forms::Recalled::good, forms::Recalled::easy})
                           if (!line.empty() && forms::name_of(recalled)[0] == line[0])
                               out.recalled = recalled;
                       return out;
                   }},
        form);
}

// Asks one question; false at the end of the input.
bool ask(const Examiner& examiner, const Question& question, Console& console, double& credit) {
    console.out << question.prompt.text << "\n" << laid_out(question.form) << std::flush;
    std::string line;
    if (!std::getline(console.in, line)) return false;
    if (const auto* card = std::get_if<forms::Recall>(&question.form)) {
        console.out << "  " << card->back << "\nAgain, hard, good or easy (a, h, g, e)? "
                    << std::flush;
        if (!std::getline(console.in, line)) return false;
    }
    if (line.size() > longest_answer) {
        line.resize(longest_answer);
        console.out << "An answer ends at 2,000 characters; the rest was left out.\n";
    }
    const Verdict verdict = grade(examiner, question, read_line(question.form, line));
    credit += verdict.credit;
    console.out << verdict.said << "\n  " << question.why << "\n\n";
    return true;
}

int complain(Console& console, const Error& error) {
    console.error << "recite: " << error.message << "\n";
    return could_not_run;
}

int run_take(const Arguments& arguments, Console& console) {
    const auto seed = arguments.whole("seed", 1);
    if (!seed) return complain(console, seed.error());
    const auto count = arguments.whole("count", 10, 1, 10'000);
    if (!count) return complain(console, count.error());
    Diagnostics diagnostics;
    const auto pack = load_facts(arguments.operands()[0], diagnostics, console.error);
    if (!pack) return complain(console, pack.error());
    const FactBase& base = pack.value().base;
    if (base.facts().empty()) return problems;
    const Writer writer(base);
    const Examiner examiner(base);
    Plan plan;
    plan.count = static_cast<std::size_t>(count.value());
    double credit = 0;
    std::uint32_t asked = 0;
    for (const Question& question :
         writer.questions(plan, static_cast<std::uint64_t>(seed.value()))) {
        if (!ask(examiner, question, console, credit)) break;
        ++asked;
    }
    console.out << "\n" << grouped(credit, ",", 2) << " of " << to_text(asked) << "\n";
    return diagnostics.has_errors() ? problems : ok;
}

constexpr Option options[] = {
    {"seed", "N", "The same seed asks the same questions; 1 if not given."},
    {"count", "N", "How many questions; 10 if not given."},
};

}  // namespace

extern const Command take_command;
constinit const Command take_command = {.name = "take",
                                        .operands = "PACK",
                                        .summary = "Take a quiz in the terminal.",
                                        .help = "An empty line passes. Nothing is kept.",
                                        .options = options,
                                        .least_operands = 1,
                                        .most_operands = 1,
                                        .run = run_take};

}  // namespace recite::cli
