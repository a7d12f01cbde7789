#include "questions/critique.hpp"

#include <ostream>

#include "base/number.hpp"
#include "base/render.hpp"
#include "cli/command.hpp"
#include "cli/pack.hpp"

namespace recite::cli {
namespace {

int complain(Console& console, const Error& error) {
    console.error << "recite: " << error.message << "\n";
    return could_not_run;
}

int run_critique(const Arguments& arguments, Console& console) {
    const auto seeds = arguments.whole("seeds", 100, 1, 1'000'000);
    if (!seeds) return complain(console, seeds.error());
    const auto count = arguments.whole("count", 20, 1, 10'000);
    if (!count) return complain(console, count.error());
    Diagnostics reading;
    const auto pack = load_pack(arguments.operands()[0], reading);
    if (!pack) return complain(console, pack.error());
    const Writer writer(pack.value().base);
    const Diagnostics found = critique(writer, {.seeds = static_cast<std::uint64_t>(seeds.value()),
                                                .count = static_cast<std::size_t>(count.value())});
    console.out << render(found);
    console.out << to_text(seeds.value() * count.value()) << " questions read; "
                << to_text(static_cast<std::uint64_t>(found.all().size()))
                << (found.all().size() == 1 ? " flaw\n" : " flaws\n");
    return found.empty() && !reading.has_errors() ? ok : problems;
}

constexpr Option options[] = {
    {"seeds", "N", "How many quizzes to play; 100 if not given."},
    {"count", "N", "How many questions each; 20 if not given."},
};

}  // namespace

extern const Command critique_command;
constinit const Command critique_command = {
    .name = "critique",
    .operands = "PACK",
    .summary = "Read generated questions for flaws of item writing.",
    .help = "Each flaw is told once, with the entry that causes it.",
    .options = options,
    .least_operands = 1,
    .most_operands = 1,
    .run = run_critique};

}  // namespace recite::cli
