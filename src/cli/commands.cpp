#include <array>

#include "cli/command.hpp"

namespace recite::cli {

extern const Command coverage_command;
extern const Command explain_command;
extern const Command lint_command;

namespace {

constexpr std::array<const Command*, 3> table = {
    &lint_command,
    &coverage_command,
    &explain_command,
};

}  // namespace

std::span<const Command* const> commands() {
    return table;
}

}  // namespace recite::cli
