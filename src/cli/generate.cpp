#include "questions/generate.hpp"

#include <ostream>
#include <string>

#include "base/text.hpp"
#include "cli/command.hpp"
#include "cli/pack.hpp"
#include "questions/quiz.hpp"

namespace recite::cli {
namespace {

constexpr std::int64_t most_questions = 10'000'000;
constexpr std::size_t batch = 10'000;  // lines written at once

std::vector<std::string> listed(const Arguments& arguments, std::string_view option) {
    std::vector<std::string> out;
    const std::string text = arguments.text(option).value_or("");
    if (text.empty()) return out;
    for (const std::string_view part : split(text, ',')) out.emplace_back(trim(part));
    return out;
}

Status check_recipes(const std::vector<std::string>& names) {
    std::vector<std::string_view> known;
    for (const Recipe* recipe : all_recipes()) known.push_back(recipe->name);
    for (const std::string& name : names) {
        if (recipe_named(name)) continue;
        const std::string_view near = nearest(name, known);
        return Error{"there is no recipe '" + name + "'" +
                     (near.empty() ? "" : "; did you mean '" + std::string(near) + "'?")};
    }
    return Done{};
}

Result<Plan> plan_of(const Arguments& arguments, const FactBase& base) {
    Plan plan;
    const auto count = arguments.whole("count", 10, 0, most_questions);
    if (!count) return count.error();
    plan.count = static_cast<std::size_t>(count.value());
    plan.recipes = listed(arguments, "recipe");
    const Status recipes = check_recipes(plan.recipes);
    if (!recipes) return recipes.error();
    for (std::string& topic : listed(arguments, "topic")) {
        plan.topics.emplace_back(std::move(topic));
        if (!base.topic(plan.topics.back()))
            return Error{"there is no topic '" + plan.topics.back().text + "'"};
    }
    const std::string side = arguments.text("side").value_or("");
    plan.side = side_named(side);
    if (!side.empty() && !plan.side) return Error{"a side is 'value' or 'subject'"};
    return plan;
}

int complain(Console& console, const Error& error) {
    console.error << "recite: " << error.message << "\n";
    return could_not_run;
}

int run_generate(const Arguments& arguments, Console& console) {
    const std::string format = arguments.text("format").value_or("text");
    if (format != "text" && format != "json")
        return complain(console, Error{"a format is 'text' or 'json'"});
    const auto seed = arguments.whole("seed", 1);
    if (!seed) return complain(console, seed.error());
    Diagnostics diagnostics;
    const auto pack = load_facts(arguments.operands()[0], diagnostics, console.error);
    if (!pack) return complain(console, pack.error());
    const FactBase& base = pack.value().base;
    if (base.facts().empty()) return problems;
    const auto plan = plan_of(arguments, base);
    if (!plan) return complain(console, plan.error());
    Writer writer(base);
    const std::string folder = arguments.text("sources").value_or("");
    const ArticleTexts texts = folder.empty() ? ArticleTexts() : load_articles(base, folder);
    for (const auto& [id, text] : texts) writer.open(*base.article(SourceId(id)), text);
    const std::vector<Question> questions =
        writer.questions(plan.value(), static_cast<std::uint64_t>(seed.value()));
    std::string text;
    for (const Question& question : questions) {
        text += format == "json" ? to_json(question) : to_text(base, question);
        text += "\n";
        if (text.size() < batch * 100) continue;
        console.out << text;
        text.clear();
    }
    console.out << text;
    if (questions.size() == plan.value().count) return diagnostics.has_errors() ? problems : ok;
    console.error << "recite: no question of this kind can be made of " << base.id().text << "\n";
    return problems;
}

constexpr Option options[] = {
    {"seed", "N", "The same seed gives the same questions; 1 if not given."},
    {"count", "N", "How many questions; 10 if not given."},
    {"recipe", "NAME,...", "Only these recipes."},
    {"topic", "ID,...", "Only facts of these topics."},
    {"side", "SIDE", "Ask only for the 'value' or the 'subject' of facts."},
    {"sources", "DIR", "The articles in this folder are open, so that evidence can be asked for."},
    {"format", "FORMAT", "'text' to read, or 'json' with a question a line."},
};

}  // namespace

extern const Command generate_command;
constinit const Command generate_command = {
    .name = "generate",
    .operands = "PACK",
    .summary = "Make questions of a fact base.",
    .help = "Goes round again with other options and wordings when every fact has had its turn.",
    .options = options,
    .least_operands = 1,
    .most_operands = 1,
    .run = run_generate};

}  // namespace recite::cli
