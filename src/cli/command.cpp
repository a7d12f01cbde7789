#include "cli/command.hpp"

#include <algorithm>
#include <ostream>
#include <string>
#include <vector>

#include "base/text.hpp"

namespace recite::cli {
namespace {

std::string usage_of(const Command& command) {
    std::string line = "recite " + std::string(command.name);
    if (!command.operands.empty()) line += " " + std::string(command.operands);
    if (!command.options.empty()) line += " [options]";
    return line;
}

void print_rows(std::ostream& out,
                const std::vector<std::pair<std::string, std::string_view>>& rows) {
    std::size_t widest = 0;
    for (const auto& row : rows) widest = std::max(widest, row.first.size());
    for (const auto& [left, right] : rows)
        out << "  " << left << std::string(widest - left.size() + 2, ' ') << right << "\n";
}

void print_help(const Command& command, std::ostream& out) {
    out << "usage: " << usage_of(command) << "\n\n" << command.summary << "\n";
    if (!command.help.empty()) out << "\n" << command.help << "\n";
    std::vector<std::pair<std::string, std::string_view>> rows;
    for (const Option& option : command.options) {
        std::string name = "--" + std::string(option.name);
        if (!option.value.empty()) name += " " + std::string(option.value);
        rows.push_back({name, option.meaning});
    }
    rows.push_back({"--help", "Say this."});
    out << "\noptions:\n";
    print_rows(out, rows);
}

void print_overview(std::ostream& out) {
    out << "usage: recite COMMAND [...]\n\nA study tool that can prove its answers: commands for "
           "authors.\n\ncommands:\n";
    std::vector<std::pair<std::string, std::string_view>> rows;
    for (const Command* command : commands()) {
        std::string name(command->name);
        if (!command->operands.empty()) name += " " + std::string(command->operands);
        rows.push_back({name, command->summary});
    }
    print_rows(out, rows);
    out << "\n'recite COMMAND --help' says more. Exit status: 0 well, 1 problems in the author's "
           "files, 2 could not run.\n";
}

const Command* find(std::string_view name) {
    for (const Command* command : commands())
        if (command->name == name) return command;
    return nullptr;
}

int complain(Console& console, const std::string& what) {
    console.error << "recite: " << what << "\n";
    return could_not_run;
}

int unknown_command(std::string_view name, Console& console) {
    std::vector<std::string_view> names;
    for (const Command* command : commands()) names.push_back(command->name);
    const std::string_view near = nearest(name, names);
    std::string said = "there is no command '" + std::string(name) + "'";
    said += near.empty() ? "; 'recite --help' lists them"
                         : "; did you mean '" + std::string(near) + "'?";
    return complain(console, said);
}

}  // namespace

int run(std::span<const std::string_view> words, Console& console) {
    if (words.empty()) {
        print_overview(console.error);
        return could_not_run;
    }
    if (words[0] == "help" && words.size() > 1) {
        const Command* command = find(words[1]);
        if (!command) return unknown_command(words[1], console);
        print_help(*command, console.out);
        return ok;
    }
    if (words[0] == "--help" || words[0] == "help") {
        print_overview(console.out);
        return ok;
    }
    const Command* command = find(words[0]);
    if (!command) return unknown_command(words[0], console);
    const auto rest = words.subspan(1);
    const auto end = std::find(rest.begin(), rest.end(), std::string_view("--"));
    if (std::find(rest.begin(), end, std::string_view("--help")) != end) {
        print_help(*command, console.out);
        return ok;
    }
    const auto arguments = Arguments::read(rest, command->options);
    if (!arguments) return complain(console, arguments.error().message);
    const std::size_t given = arguments.value().operands().size();
    if (given < command->least_operands || given > command->most_operands)
        return complain(console, "usage: " + usage_of(*command));
    return command->run(arguments.value(), console);
}

}  // namespace recite::cli
