#pragma once

#include <iosfwd>
#include <span>
#include <string_view>

#include "cli/arguments.hpp"

namespace recite::cli {

// What a command reads from and writes to.
struct Console {
    std::istream& in;
    std::ostream& out;
    std::ostream& error;
};

// How a run ended, as the exit status says it.
constexpr int ok = 0;
constexpr int problems = 1;  // in the author's files
constexpr int could_not_run = 2;

// One thing that the program does. A literal in the command's own file; the table in commands.cpp
// lists them all.
struct Command {
    std::string_view name;
    std::string_view operands;  // as the help shows them: "PACK", "PATH..."
    std::string_view summary;   // one line
    std::string_view help;      // what else there is to know; may be empty
    std::span<const Option> options;
    std::size_t least_operands = 0;
    std::size_t most_operands = 0;
    int (*run)(const Arguments& arguments, Console& console) = nullptr;
};

std::span<const Command* const> commands();

// Runs a command line without the program's name: finds the command, reads its options, runs it.
int run(std::span<const std::string_view> words, Console& console);

}  // namespace recite::cli
