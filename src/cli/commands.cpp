#include "cli/command.hpp"

namespace recite::cli {

extern const Command adopt_command;
extern const Command coverage_command;
extern const Command critique_command;
extern const Command explain_command;
extern const Command generate_command;
extern const Command grade_command;
extern const Command export_command;
extern const Command fit_command;
extern const Command lint_command;
extern const Command schedule_command;
extern const Command stats_command;
extern const Command take_command;

namespace {

constexpr const Command* table[] = {
    &lint_command,     &coverage_command, &critique_command, &explain_command,
    &generate_command, &grade_command,    &adopt_command,    &schedule_command,
    &stats_command,    &take_command,     &fit_command,      &export_command,
};

}  // namespace

std::span<const Command* const> commands() {
    return table;
}

}  // namespace recite::cli
