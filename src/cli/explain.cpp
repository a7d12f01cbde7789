#include <ostream>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "cli/command.hpp"
#include "facts/checks.hpp"
#include "questions/critique.hpp"
#include "questions/quiz.hpp"

namespace recite::cli {
namespace {

// Every check that lint can name, of all floors.
std::vector<CheckText> all_checks() {
    std::vector<CheckText> all(fact_checks().begin(), fact_checks().end());
    for (const CheckText& check : quiz_checks()) all.push_back(check);
    for (const CheckText& check : critique_checks()) all.push_back(check);
    all.push_back({"quiz/no-facts", "The fact base that a quiz names stands beside it."});
    all.push_back({"source/not-found",
                   "The folder given holds the article, so that its fingerprints are proven."});
    return all;
}

int explain(const Arguments& arguments, Console& console) {
    const auto checks = all_checks();
    if (arguments.operands().empty()) {
        for (const CheckText& check : checks)
            console.out << check.name << ": " << check.meaning << "\n";
        return ok;
    }
    const std::string& name = arguments.operands()[0];
    std::vector<std::string_view> names;
    for (const CheckText& check : checks) {
        names.push_back(check.name);
        if (check.name != name) continue;
        console.out << check.name << ": " << check.meaning << "\n";
        return ok;
    }
    const std::string_view near = nearest(name, names);
    console.error << "recite: there is no check '" << name << "'";
    if (!near.empty()) console.error << "; did you mean '" << near << "'?";
    console.error << "\n";
    return could_not_run;
}

}  // namespace

extern const Command explain_command;
constinit const Command explain_command = {
    .name = "explain",
    .operands = "[CHECK]",
    .summary = "Say what a check guards; without a name, list them all.",
    .help = "",
    .options = {},
    .least_operands = 0,
    .most_operands = 1,
    .run = explain};

}  // namespace recite::cli
