#include "questions/critique.hpp"

#include <memory>
#include <ostream>
#include <utility>

#include "base/number.hpp"
#include "base/render.hpp"
#include "cli/command.hpp"
#include "cli/files.hpp"
#include "cli/pack.hpp"
#include "json/parse.hpp"

namespace recite::cli {
namespace {

int complain(Console& console, const Error& error) {
    console.error << "recite: " << error.message << "\n";
    return could_not_run;
}

// What has been read; sources stay, since diagnostics point into them.
struct Desk {
    std::string pack;  // the fact base's file
    std::vector<std::unique_ptr<const Source>> sources;
    Diagnostics found;
};

// A quiz that rests on this fact base. What is wrong with its JSON is for lint to say.
void read_beside(const std::string& path, const Writer& writer, const Play& play, Desk& desk) {
    auto bytes = read_file(path);
    if (!bytes) return;
    auto source = std::make_unique<const Source>(path, std::move(bytes).value());
    Diagnostics unsaid;
    const json::Document document = json::parse(*source, unsaid);
    if (!document.has_root()) return;
    const auto named = document.root().find("facts");
    if (!named || named->kind() != json::Kind::string ||
        beside(path, std::string(named->text())) != desk.pack)
        return;
    const Quiz quiz = read_quiz(document.root(), writer.base(), unsaid);
    const Diagnostics flaws = critique(writer, quiz, play);
    for (const Diagnostic* one : flaws.sorted()) desk.found.add(*one);
    desk.sources.push_back(std::move(source));
}

int run_critique(const Arguments& arguments, Console& console) {
    const auto seeds = arguments.whole("seeds", 100, 1, 1'000'000);
    if (!seeds) return complain(console, seeds.error());
    const auto count = arguments.whole("count", 20, 1, 10'000);
    if (!count) return complain(console, count.error());
    Diagnostics reading;
    const auto pack = load_facts(arguments.operands()[0], reading, console.error);
    if (!pack) return complain(console, pack.error());
    if (pack.value().base.facts().empty()) return problems;
    const Writer writer(pack.value().base);
    const Play play = {.seeds = static_cast<std::uint64_t>(seeds.value()),
                       .count = static_cast<std::size_t>(count.value())};
    Desk desk;
    desk.found = critique(writer, play);
    desk.pack = pack.value().source->name();
    if (is_folder(arguments.operands()[0]))
        for (const std::string& path : files_below(arguments.operands()[0], ".quiz.json"))
            read_beside(path, writer, play, desk);
    console.out << render(desk.found);
    console.out << to_text(seeds.value()) << " rounds of " << to_text(count.value())
                << " questions";
    if (!desk.sources.empty())
        console.out << " and " << to_text(static_cast<std::uint64_t>(desk.sources.size()))
                    << (desk.sources.size() == 1 ? " quiz" : " quizzes");
    console.out << " read; " << to_text(static_cast<std::uint64_t>(desk.found.all().size()))
                << (desk.found.all().size() == 1 ? " flaw\n" : " flaws\n");
    return desk.found.empty() && !reading.has_errors() ? ok : problems;
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
    .help =
        "Each flaw is told once, with the entry that causes it. The quizzes beside the fact "
        "base are read too,\nas they are played and as they are written.",
    .options = options,
    .least_operands = 1,
    .most_operands = 1,
    .run = run_critique};

}  // namespace recite::cli
